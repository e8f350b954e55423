#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/journal.h"
#include "gui/kit/state_words.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "gui/reports/report_drill.h"
#include "gui/reports/report_model.h"
#include "gui/reports/report_picture.h"
#include "gui/reports/reports_page.h"
#include "gui/reports/statement_note_dialog.h"
#include "gui/reports/statement_tools.h"
#include "office/company.h"
#include "reports/actions.h"

#include <QSaveFile>

/// What ReportsPage does with the rows: showing, opening, writing.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnMargin = 26;
constexpr int measuredRowsMax = 500;

} // namespace

void ReportsPage::show(ReportTable report)
{
    const QModelIndex place = m_table->currentIndex();
    const bool isSame = m_model->report().title == report.title;
    m_title->setText(report.title);
    m_note->setText(report.note);
    m_foot->setText(report.footnotes.join(u'\n'));
    m_foot->setVisible(!report.footnotes.isEmpty());
    const bool isEmpty = report.rows.empty();
    m_model->setReport(std::move(report));
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    fitColumns();
    showPicture();
    if (!isEmpty)
        m_table->setCurrentIndex(isSame && place.row() < m_model->rowCount()
                                         && place.column() < m_model->columnCount()
                                         && place.isValid()
                                     ? m_model->index(place.row(), place.column())
                                     : m_model->index(0, 0));
}

/// Above the table, if the report has something to draw and the button asks for it.
void ReportsPage::showPicture()
{
    auto picture = drawn(m_model->report(), locality());
    m_pictureButton->setVisible(picture.has_value());
    const bool isWanted = picture && m_pictureButton->isChecked();
    m_picture->setVisible(isWanted);
    if (!isWanted)
        return;
    m_picturedRows = std::move(picture->rows);
    m_picture->setData(std::move(picture->data));
}

/// Every amount in full; texts share what is left.
void ReportsPage::fitColumns()
{
    const QFontMetrics font(fontOf(TextRole::BodyStrong));
    const auto& columns = m_model->report().columns;
    std::map<int, int> needed;
    std::set<int> texts;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isText = columns[std::size_t(column)].kind == ReportColumnKind::Text;
        if (isText)
            texts.insert(column);
        int width = font.horizontalAdvance(columns[std::size_t(column)].title);
        const int rows =
            isText ? std::min(m_model->rowCount(), measuredRowsMax) : m_model->rowCount();
        for (int row = 0; row < rows; ++row)
            width = std::max(width,
                             font.horizontalAdvance(m_model->index(row, column).data().toString()));
        needed[column] = width + columnMargin;
    }
    m_columns->take(std::move(needed), std::move(texts));
}

void ReportsPage::openCell(int row, int column)
{
    const auto& rows = m_model->report().rows;
    const ReportTarget target = rows[std::size_t(row)].targetOf(std::size_t(column));
    if (target.page.isEmpty())
        return;
    if (target.list.isEmpty())
        desk().open(target.page, target.record);
    else
        desk().openFiltered(target.page, target.list, target.filter);
}

/// What of the general ledger a figure is made of, in the figure's days.
void ReportsPage::showLedgerPart(const QString& filter)
{
    m_part = reports::ledgerPartOf(filter);
    if (!m_part)
        return;
    m_days = {m_part->scope.from, m_part->scope.to};
    m_period->setCurrentIndex(static_cast<int>(ReportPeriod::Other));
    adaptTools();
    reload();
}

/// The note to the row that the keyboard is on.
void ReportsPage::writeNote()
{
    const ReportTable& report = m_model->report();
    const int row = m_table->currentIndex().row();
    if (!report.statement || row < 0)
        return;
    if (report.statement->year.isEmpty())
        return desk().tell(tr("These days are in no fiscal year. Open one first."));
    auto* const dialog = new StatementNoteDialog(
        desk(), *report.statement, report.statement->rows[std::size_t(row)],
        textOf(report.rows[std::size_t(row)].cells.front(), locality()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool ReportsPage::isStatement() const
{
    if (!spec().statement)
        return false;
    if (!spec().read)
        return true;
    const auto question = m_tools->question(*spec().statement, m_days, comparison());
    return question.comparison != reports::Comparison::Nothing || question.dimension.isSet()
           || question.zeroRows == reports::ZeroRows::Shown;
}

void ReportsPage::readChoices()
{
    m_noteButton->setEnabled(office().allows(ledger::actions::writeStatementNote));
    readLater(reports::actions::dashboard, ledger::journals,
              [this](const std::vector<ledger::Journal>& all) {
                  for (const ledger::Journal& one : all)
                      m_journal->addItem(stateText(one.code), one.code);
              });
    readLater(reports::actions::dashboard, ledger::dimensions,
              [this](const std::vector<ledger::Dimension>& all) {
                  m_tools->setDimensions(all);
                  adaptTools();
              });
}

void ReportsPage::exportXlsx()
{
    const QString file = desk().chooseSaveFile(this, QString::fromLatin1(spec().name) + u".xlsx"_s);
    if (file.isEmpty())
        return;
    if (const auto done = writeXlsx(m_model->report(), file); !done)
        return desk().show(this, done.error());
    desk().tell(tr("Written to %1").arg(file));
}

void ReportsPage::exportCsv()
{
    const QString file = desk().chooseSaveFile(this, QString::fromLatin1(spec().name) + u".csv"_s);
    if (!file.isEmpty())
        write(file, asCsv(m_model->report()));
}

void ReportsPage::printPdf()
{
    const QString file = desk().chooseSaveFile(this, QString::fromLatin1(spec().name) + u".pdf"_s);
    if (file.isEmpty())
        return;
    readLater(
        reports::actions::dashboard, [](Reader& books) { return company(books); },
        [this, file](const Company& owner) {
            write(file, asPdf(m_model->report(), owner.name, locality(), desk().clock.today()));
        });
}

void ReportsPage::write(const QString& file, const QByteArray& bytes)
{
    QSaveFile out(file);
    const bool isWritten =
        out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    desk().tell(isWritten ? tr("Written to %1").arg(file)
                          : tr("%1 cannot be written: %2").arg(file, out.errorString()));
}

} // namespace tandem::gui
