#pragma once

#include "gui/dashboard/dashboard_data.h"
#include "gui/kit/page.h"

class QComboBox;
class QVBoxLayout;

namespace tandem::gui {

class AgeingBar;
class SeriesChart;
class CardRow;
class FigureCard;
class ShareCard;
class TextLabel;

/// The company at a glance: its figures, revenue by month, receivables by age, the largest
/// customers and items, and what waits for somebody. Each figure tells its definition and opens
/// its rows; each user sees those whose rows they may see.
class DashboardPage final : public Page {
    Q_OBJECT

public:
    explicit DashboardPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;

private:
    QWidget* buildTools();
    CardRow* buildFigures();
    QLayout* buildCharts();
    QLayout* buildDetails();
    void show(const DashboardData& answer);
    void showFigures(const DashboardData& answer);
    void showSales(const DashboardData& answer);
    void showRevenue(const DashboardData& answer);
    void showAges(const DashboardData& answer);
    void showCustomers(const DashboardData& answer);
    void showItems(const DashboardData& answer);
    void showAttention(const DashboardData& answer);
    ComparedPeriod period() const;
    QString periodWords() const;
    QString daysWords(const reports::Days& days) const;
    QString inFull(qint64 minor) const;
    QString stated(const QString& definition, QDate asOf) const;
    void openAge(int bucket);

    QComboBox* m_period;
    TextLabel* m_asOf;
    FigureCard* m_cash;
    FigureCard* m_receivables;
    FigureCard* m_sales;
    FigureCard* m_orders;
    FigureCard* m_visits;
    SeriesChart* m_revenue;
    AgeingBar* m_ages;
    AgeingBar* m_customers;
    TextLabel* m_noCustomers;
    ShareCard* m_items;
    QVBoxLayout* m_attention;
    std::optional<DashboardData> m_data; ///< None before the first answer.
};

} // namespace tandem::gui
