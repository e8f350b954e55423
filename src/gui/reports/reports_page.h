#pragma once

#include "gui/kit/column_share.h"
#include "gui/kit/page.h"
#include "gui/reports/report_days.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace tandem::gui {

class DateEdit;
class SeriesChart;
class StatementTools;
class ReportModel;
class TableView;
class TextLabel;

/// All reports: which one on the left, its rows on the right, at a day or from day to day, beside
/// an earlier time if wanted. Enter on a row opens what it comes from; exported and printed as it
/// is shown.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    /// Shows the report of that name.
    bool showFilter(const QString& report, const QString& filter) override;

private:
    QWidget* buildList();
    QHBoxLayout* buildTools();
    QWidget* buildTable();
    const ReportSpec& spec() const;
    reports::Comparison comparison() const;
    /// Whether it is read as a statement: a plain trial balance shows debits and credits instead.
    bool isStatement() const;
    reports::Days days();
    void choosePeriod();
    void meetDays();
    void adaptTools();
    void show(ReportTable report);
    void fitColumns();
    void showPicture();
    void openCell(int row, int column);
    void writeNote();
    void showLedgerPart(const QString& filter);
    void readChoices();
    void exportCsv();
    void exportXlsx();
    void printPdf();
    void write(const QString& file, const QByteArray& bytes);
    QString noteOf(const reports::Days& days) const;

    std::vector<ReportSpec> m_specs;
    reports::Days m_days;
    std::optional<reports::LedgerPart> m_part; ///< Of the general ledger: what a figure is made of.
    int m_generation = 0; ///< Of the question; the answer to an older one is dropped.
    QListWidget* m_list;
    QComboBox* m_period;
    QLabel* m_fromLabel;
    DateEdit* m_from;
    QLabel* m_toLabel;
    DateEdit* m_to;
    QComboBox* m_comparison;
    QLabel* m_comparisonLabel;
    QComboBox* m_journal;
    QPushButton* m_noteButton;
    QPushButton* m_pictureButton;
    SeriesChart* m_picture;
    std::vector<int> m_picturedRows; ///< Of the parts of m_picture.
    StatementTools* m_tools;
    QPushButton* m_csv;
    QPushButton* m_xlsx;
    QPushButton* m_pdf;
    TextLabel* m_title;
    TextLabel* m_note;
    TextLabel* m_empty;
    TextLabel* m_foot;
    ReportModel* m_model;
    TableView* m_table;
    ColumnShare* m_columns;
};

} // namespace tandem::gui
