#pragma once

#include "gui/kit/page.h"
#include "reports/cash_forecast.h"

class QCheckBox;
class QComboBox;

namespace tandem::gui {

class DateEdit;
class RowTable;
class SeriesChart;
class TextLabel;
struct RowOfCells;

/// What bank and cash accounts may hold in the next 13 weeks: a chart, the weeks, and what the
/// chosen week is made of. A scenario stands beside the base.
class ForecastPage final : public Page {
    Q_OBJECT

public:
    explicit ForecastPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;

private:
    struct Read {
        reports::CashForecast forecast;
        std::vector<budgets::Scenario> scenarios;
    };

    void build();
    void show(const Read& read);
    void showChart();
    void showWeeks();
    void showItems(int week);
    void openItem(const RowOfCells& row);
    /// The course that the items are of: that of the scenario, or the base.
    const reports::ForecastCourse& course() const { return m_shown->courses.back(); }

    std::optional<reports::CashForecast> m_shown;
    DateEdit* m_from;
    QComboBox* m_scenario;
    QCheckBox* m_habit;
    TextLabel* m_facts;
    SeriesChart* m_chart;
    RowTable* m_weeks;
    RowTable* m_items;
};

} // namespace tandem::gui
