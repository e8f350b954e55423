#include "gui/kit/list_exporter.h"

#include "gui/kit/job_board.h"
#include "gui/kit/list_values.h"
#include "office/list_errors.h"
#include "sheets/csv_sheet.h"
#include "sheets/errors.h"
#include "sheets/paper_sheet.h"
#include "sheets/xlsx_sheet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// Keeps rows: for the clipboard, and for paper that is painted on the window's thread.
class KeptRows final : public ListSheet {
public:
    Result<> begin(const ListExtract&) override { return {}; }
    Result<> add(const ListRow& row) override
    {
        rows.push_back(row);
        return {};
    }
    Result<> end(const ListSize& whole) override
    {
        size = whole;
        return {};
    }

    std::vector<ListRow> rows;
    ListSize size;
};

// A tab or a line break within a cell would become another cell.
QString cellOfTsv(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
}

QString tsvOf(const ListExtract& extract, const std::vector<ListRow>& rows,
              const Locality& locality)
{
    QStringList lines{extract.heads.join(u'\t')};
    for (const ListRow& row : rows) {
        QStringList cells;
        for (const QString& key : extract.columns)
            cells += cellOfTsv(valueText(extract.spec, row, extract.spec.indexOf(key), locality));
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

sheets::PaperWords wordsOf(const ListSpec& spec, const Locality& locality, const QString& note)
{
    return {.company = {},
            .title = QCoreApplication::translate("View", spec.title),
            .note = note,
            .textOf =
                [spec, locality](const ListRow& row, std::size_t column) {
                    return valueText(spec, row, column, locality);
                },
            .totalsOf = [spec, locality](
                            const ListSize& size) { return totalLines(spec, size, locality); }};
}

bool wasStopped(const Error& error)
{
    return error.code == &tandem::errors::exportStopped || wasInterrupted(error);
}

Result<ListSize> writeCsv(Reader& books, const ListExtract& extract, const QString& file,
                          const ExportProgress& goesOn)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(sheets::errors::sheetUnwritable, {out.errorString()});
    sheets::CsvSheet sheet(out);
    TANDEM_TRY(const ListSize size, exportList(books, extract, sheet, goesOn));
    if (!out.commit())
        return fail(sheets::errors::sheetUnwritable, {out.errorString()});
    return size;
}

Result<ListSize> write(Reader& books, const ListExtract& extract, ListFormat format,
                       const QString& file, const QString& note, const Locality& locality,
                       const ExportProgress& goesOn)
{
    if (format == ListFormat::Csv)
        return writeCsv(books, extract, file, goesOn);
    if (format == ListFormat::Xlsx) {
        sheets::XlsxSheet sheet(file, QCoreApplication::translate("View", extract.spec.title),
                                locality.zone);
        return exportList(books, extract, sheet, goesOn);
    }
    sheets::PdfSheet sheet(file, wordsOf(extract.spec, locality, note));
    return exportList(books, extract, sheet, goesOn);
}

} // namespace

ListExporter::ListExporter(Desk& desk, QWidget* page) : QObject(page), m_desk(desk), m_page(page)
{
    connect(desk.jobs, &JobBoard::changed, this, &ListExporter::follow);
}

void ListExporter::follow()
{
    if (const auto job = m_desk.jobs->job(m_job))
        emit progressed(job->done);
}

/// Runs `work`, a function from Reader& and ExportProgress, as a job.
template <class Work, class Answered>
void ListExporter::run(const QString& title, Work work, Answered answered)
{
    m_job = m_desk.jobs->run(
        title, this,
        [work = std::move(work)](Office& office, Database&, JobControl& control) {
            return work(office, [&control](std::int64_t done) {
                control.report(done, 0);
                return !control.isCancelled();
            });
        },
        [this, answered = std::move(answered)](auto result) mutable {
            m_job = 0;
            emit finished();
            answered(std::move(result));
        });
    emit progressed(0);
}

void ListExporter::start(const ListExtract& extract, ListFormat format, const QString& file,
                         const QString& note)
{
    if (isRunning())
        return;
    run(
        tr("Export to %1").arg(QFileInfo(file).fileName()),
        [extract, format, file, note, locality = m_desk.locality](Office& office,
                                                                  const ExportProgress& goesOn) {
            return office.read(extract.spec.view, [&](Reader& books) {
                return write(books, extract, format, file, note, locality, goesOn);
            });
        },
        [this, file](const Result<ListSize>& done) { finish(file, done); });
}

void ListExporter::finish(const QString& file, const Result<ListSize>& done)
{
    if (done)
        m_desk.tell(
            tr("%Ln row(s) written to %1", nullptr, static_cast<int>(done->rowCount)).arg(file));
    else if (wasStopped(done.error()))
        m_desk.tell(tr("Stopped. No file was written."));
    else
        m_desk.show(m_page, done.error());
}

void ListExporter::readAsTsv(const ListExtract& extract,
                             std::function<void(const QString& tsv)> answered)
{
    if (isRunning())
        return;
    run(
        tr("Copying rows"),
        [extract, locality = m_desk.locality](Office& office,
                                              const ExportProgress& goesOn) -> Result<QString> {
            KeptRows kept;
            TANDEM_CHECK(office.read(extract.spec.view, [&](Reader& books) {
                return exportList(books, extract, kept, goesOn);
            }));
            return tsvOf(extract, kept.rows, locality);
        },
        [this, answered = std::move(answered)](const Result<QString>& tsv) {
            if (tsv)
                answered(*tsv);
            else if (!wasStopped(tsv.error()))
                m_desk.show(m_page, tsv.error());
        });
}

void ListExporter::preview(const ListExtract& extract, const QString& note)
{
    if (isRunning())
        return;
    run(
        tr("Reading rows to print"),
        [extract](Office& office,
                  const ExportProgress& goesOn) -> Result<std::shared_ptr<KeptRows>> {
            const auto kept = std::make_shared<KeptRows>();
            TANDEM_CHECK(office.read(extract.spec.view, [&](Reader& books) {
                return exportList(books, extract, *kept, goesOn);
            }));
            return kept;
        },
        [this, extract, note](const Result<std::shared_ptr<KeptRows>>& kept) {
            if (!kept) {
                if (!wasStopped(kept.error()))
                    m_desk.show(m_page, kept.error());
                return;
            }
            auto* const dialog = new QPrintPreviewDialog(m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowTitle(tr("Print"));
            sheets::setPage(*dialog->printer(), static_cast<std::size_t>(extract.columns.size()));
            connect(dialog, &QPrintPreviewDialog::paintRequested, this,
                    [this, extract, note, rows = *kept](QPrinter* printer) {
                        sheets::PaperSheet paper(*printer,
                                                 wordsOf(extract.spec, m_desk.locality, note));
                        // Paper refuses nothing.
                        std::ignore = paper.begin(extract);
                        for (const ListRow& row : rows->rows)
                            std::ignore = paper.add(row);
                        std::ignore = paper.end(rows->size);
                    });
            dialog->open();
        });
}

void ListExporter::stop()
{
    m_desk.jobs->cancel(m_job);
}

} // namespace tandem::gui
