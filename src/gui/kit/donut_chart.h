#pragma once

#include "gui/kit/chart.h"
#include "gui/kit/chart_share.h"

namespace tandem::gui {

/// Shares of a whole as a ring; the middle names the current one, or the whole.
class DonutChart final : public Chart {
    Q_OBJECT

public:
    explicit DonutChart(const QString& name, QWidget* parent = nullptr);

    /// `whole` is written in the middle while no share is current.
    void setData(std::vector<ChartShare> shares, const QString& whole, ChartTexts texts);

    int partCount() const override { return static_cast<int>(m_shares.size()); }
    QString textOf(int part) const override;
    void paint(QPainter& painter, const QRect& place, const Theme& theme,
               int current) const override;
    QSize sizeHint() const override { return {200, 200}; }

protected:
    int partAt(const QPoint& point) const override;

private:
    std::vector<ChartShare> m_shares;
    QString m_whole;
    ChartTexts m_texts;
};

} // namespace tandem::gui
