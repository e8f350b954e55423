#pragma once

#include "gui/kit/list_page.h"

class QPushButton;

namespace tandem::exchange {
struct DatedRate;
}

namespace tandem::gui {

class SeriesChart;

/// All exchange rates, with the course of the chosen one over a year. Rates are entered, corrected
/// and imported here, and the books are revalued at them. Enter corrects the chosen rate.
class RatesPage final : public ListPage {
    Q_OBJECT

public:
    explicit RatesPage(Desk& desk, QWidget* parent = nullptr);

    QAction* newAction() override { return m_new; }
    const SeriesChart& chart() const { return *m_chart; }

private:
    void buildTools();
    QPushButton* addButton(const Action& action, Result<> (RatesPage::*run)());
    void change(std::int64_t record);
    Result<> removeCurrent();
    Result<> import();
    Result<> revalue();
    void showCourse(std::int64_t record);
    void drawCourse(const exchange::DatedRate& rate, const std::vector<exchange::DatedRate>& days);

    QAction* m_new;
    SeriesChart* m_chart;
};

} // namespace tandem::gui
