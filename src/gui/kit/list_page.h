#pragma once

#include "gui/kit/list_model.h"
#include "gui/kit/page.h"
#include "office/bulk_edit.h"
#include "office/list_arrangement.h"
#include "office/list_export.h"

class QHBoxLayout;
class QKeyEvent;
class QKeySequence;
class QLineEdit;
class QProgressBar;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace tandem::gui {

class Card;
class EmptyState;
class MessageBar;
class ListColumns;
class ListDetail;
class ListExporter;
class ListGroupTable;
class ListViews;
class TableView;
class TextLabel;
enum class ListFormat;

/// How a list page differs from others.
struct ListPageLook {
    int rowHeight = metrics::rowRegularHeight;
    QString recordPage{}; ///< The page that Enter on a row opens; empty: none.
    QString emptyText{};  ///< What to do first, where there is no record yet.
};

/// The one page for every list: views, filter line, table, what it counts and sums up to; sorting,
/// groups, columns, copying, export and print. Ctrl+F goes to the filter, Down from there into the
/// rows, Esc empties the filter, Enter opens a row. docs/guide/lists.md has all keys.
class ListPage : public Page {
    Q_OBJECT

public:
    ListPage(Desk& desk, ListSpec spec, ListPageLook look, QWidget* parent = nullptr);
    ~ListPage() override;

    void reload() override;
    void focusFirst() override;
    bool showFilter(const QString& list, const QString& filter) override;
    QJsonObject keptState() const override;
    void restoreState(const QJsonObject& kept) override;
    /// Puts a filter into the line, as if it had been typed.
    void setFilter(const QString& text);

    ListModel& model() { return *m_model; }
    TableView& table() { return *m_table; }
    ListGroupTable& groups() { return *m_groups; }
    ListViews& views() { return *m_views; }
    std::int64_t currentRecord() const;
    /// The records of selected rows that have been read.
    std::vector<std::int64_t> selectedRecords() const;
    /// The records of all selected rows, read in the background; then `answered`.
    void readSelected(std::function<void(const std::vector<std::int64_t>& records)> answered);

    /// How the list is arranged now, and another way.
    ListArrangement arrangement() const;
    void setArrangement(const ListArrangement& arrangement);
    void setGrouping(const ListGrouping& grouping);
    void openGroup(const QString& value);
    void closeGroup();

    /// Writes what is seen, of the selected rows if there are several.
    void exportTo(ListFormat format);
    void print();
    void copy();
    void chooseColumns();
    void toggleDetail();

    /// Offers to change the selected records alike.
    void setBulkEdits(std::vector<BulkEdit> edits);
    /// Asks what to change on the selected records.
    void changeSelected();

    /// Room for the buttons of the page, right of the filter.
    void addTool(QWidget* widget);
    /// Room beside the table: the detail of the current row.
    void setDetail(QWidget* detail);

signals:
    void currentChanged(std::int64_t record);
    void recordOpened(std::int64_t record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTools();
    void buildTable();
    void buildFoot(QVBoxLayout& body);
    void buildKeys();
    QToolButton* addMenuButton(const QString& text, const QString& icon);
    void addKey(const QString& text, const QKeySequence& keys, std::function<void()> run);
    bool filterKey(int key);
    bool tableKey(const QKeyEvent& event);

    void applyFilter();
    void ask();
    void showCount();
    void showParts();
    void showEmpty();
    void offerUndo(const BulkEdit& edit, const std::vector<BulkChange>& made);
    void undo();
    void tellOthers();
    void showProgress(std::int64_t rowsDone);
    void fillGroupMenu();
    void restoreSelection();
    ListExtract extract() const;
    /// Hands on what is to be written, once the selected rows are known.
    void withExtract(std::function<void(const ListExtract& wanted)> use);
    QString note();
    std::int64_t extractCount() const;

    ListPageLook m_look;
    ListModel* m_model;
    QLineEdit* m_filter;
    QTimer* m_filterTimer;
    QTimer* m_waitTimer; ///< Says that the database is still at it.
    TextLabel* m_filterError;
    QHBoxLayout* m_tools;
    QHBoxLayout* m_body;
    Card* m_card;
    TableView* m_table;
    ListGroupTable* m_groups;
    QToolButton* m_back; ///< From an open group to all of them.
    TextLabel* m_count;
    TextLabel* m_totals;
    QProgressBar* m_progress;
    QToolButton* m_stop;
    EmptyState* m_none = nullptr;    ///< There is no record yet.
    EmptyState* m_nothing = nullptr; ///< The filter matches nothing.
    ListViews* m_views;
    ListColumns* m_columns;
    ListExporter* m_exporter;
    ListDetail* m_rowDetail = nullptr;
    QList<QToolButton*> m_toolButtons;
    MessageBar* m_news; ///< What was changed, and the way back.
    std::vector<BulkEdit> m_edits;
    std::optional<BulkEdit> m_editMade;
    std::vector<BulkChange> m_made;
    bool m_hasOwnDetail = false;

    std::vector<ListCondition> m_conditions; ///< Of the filter line.
    ListGrouping m_grouping;
    std::optional<QString> m_openGroup;
    std::set<std::int64_t> m_kept; ///< Selected records that a reload must not lose.
    std::int64_t m_keptCurrent = 0;
    bool m_isRestoring = false;
    std::int64_t m_current = 0;
};

} // namespace tandem::gui
