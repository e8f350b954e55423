#pragma once

#include "gui/kit/chart.h"
#include "gui/kit/chart_share.h"

namespace tandem::gui {

/// What is open by age: one bar of shares, and below it a row for each with its amount in full.
class AgeingBar final : public Chart {
    Q_OBJECT

public:
    explicit AgeingBar(const QString& name, QWidget* parent = nullptr);

    void setData(std::vector<ChartShare> shares, ChartTexts texts);

    int partCount() const override { return static_cast<int>(m_shares.size()); }
    QString textOf(int part) const override;
    void paint(QPainter& painter, const QRect& place, const Theme& theme,
               int current) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    int partAt(const QPoint& point) const override;

private:
    QRect rowOf(const QRect& place, int part) const;

    std::vector<ChartShare> m_shares;
    ChartTexts m_texts;
};

} // namespace tandem::gui
