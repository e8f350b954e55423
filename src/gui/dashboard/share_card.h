#pragma once

#include "gui/kit/card.h"
#include "gui/kit/chart.h"
#include "gui/kit/chart_share.h"

class QGridLayout;

namespace tandem::gui {

class DonutChart;
class TextLabel;

/// Shares of a whole: a ring, and beside it what each part is and comes to.
class ShareCard final : public Card {
    Q_OBJECT

public:
    ShareCard(const QString& title, const QString& emptyText, QWidget* parent = nullptr);

    /// None shows the text for nothing.
    void setShares(const std::vector<ChartShare>& shares, const QString& whole,
                   const ChartTexts& texts);
    DonutChart& chart() { return *m_chart; }

private:
    DonutChart* m_chart;
    QGridLayout* m_legend;
    TextLabel* m_empty;
};

} // namespace tandem::gui
