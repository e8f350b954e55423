#pragma once

#include "gui/kit/list_model.h"
#include "gui/kit/page.h"

class QHBoxLayout;
class QLineEdit;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace tandem::gui {

class TableView;
class TextLabel;

/// How a list page differs from others.
struct ListPageLook {
    int rowHeight = metrics::rowRegularHeight;
    QString recordPage{}; ///< The page that Enter on a row opens; empty: none.
    QString emptyText{};  ///< What to do first, where there is no record yet.
};

/// The one page for every list: filter line, table, what it counts and sums up to; sorting,
/// columns, copying and export. Ctrl+F goes to the filter, Down from there into the rows, Esc
/// empties the filter, Enter opens a row.
class ListPage : public Page {
    Q_OBJECT

public:
    ListPage(Desk& desk, ListSpec spec, ListPageLook look, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    bool showFilter(const QString& list, const QString& filter) override;
    QJsonObject keptState() const override;
    void restoreState(const QJsonObject& kept) override;
    /// Puts a filter into the line, as if it had been typed.
    void setFilter(const QString& text);

    ListModel& model() { return *m_model; }
    TableView& table() { return *m_table; }
    std::int64_t currentRecord() const;
    std::vector<std::int64_t> selectedRecords() const;

    /// Room for the buttons of the page, right of the filter.
    void addTool(QWidget* widget);
    /// Room beside the table: the detail of the current row.
    void setDetail(QWidget* detail);

signals:
    void currentChanged(std::int64_t record);
    void recordOpened(std::int64_t record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTools();
    void buildTable();
    void applyFilter();
    void showCount();
    void fitColumns();
    void fillColumnMenu();
    void exportCsv();

    ListPageLook m_look;
    ListModel* m_model;
    QLineEdit* m_filter;
    QTimer* m_filterTimer;
    TextLabel* m_filterError;
    QHBoxLayout* m_tools;
    QHBoxLayout* m_body;
    TableView* m_table;
    TextLabel* m_count;
    TextLabel* m_totals;
    TextLabel* m_empty;
    QToolButton* m_columns;
    std::int64_t m_current = 0;
};

} // namespace tandem::gui
