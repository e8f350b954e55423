#pragma once

#include "gui/kit/page.h"
#include "reports/cash_forecast.h"
#include "workflows/expected_cash.h"

class QCheckBox;
class QComboBox;
class QPushButton;

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
    QAction* newAction() override { return m_new; }

private:
    struct Read {
        reports::CashForecast forecast;
        std::vector<budgets::Scenario> scenarios;
        workflows::ExpectedCash expected; ///< Without its items, which the forecast has.
    };

    void build();
    void editScenario(const budgets::Scenario& scenario);
    Result<> removeScenario();
    const budgets::Scenario* chosenScenario() const;
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
    QPushButton* m_change;
    QPushButton* m_remove;
    QAction* m_new;
    std::vector<budgets::Scenario> m_scenarios;
    QCheckBox* m_habit;
    TextLabel* m_facts;
    SeriesChart* m_chart;
    RowTable* m_weeks;
    RowTable* m_items;
};

} // namespace tandem::gui
