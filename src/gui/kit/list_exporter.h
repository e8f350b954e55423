#pragma once

#include "gui/kit/desk.h"
#include "office/list_export.h"

#include <QObject>

namespace tandem::gui {

enum class ListFormat { Csv, Xlsx, Pdf };

/// Writes a list to a file as a job beside the window, and tells how far it is. One at a time; what
/// is stopped leaves no file. The list may be closed meanwhile.
class ListExporter final : public QObject {
    Q_OBJECT

public:
    ListExporter(Desk& desk, QWidget* page);

    bool isRunning() const { return m_job != 0; }
    /// `note` says on paper what the rows are.
    void start(const ListExtract& extract, ListFormat format, const QString& file,
               const QString& note);
    /// Reads the rows of an extract as lines of TSV with heads; then `answered`.
    void readAsTsv(const ListExtract& extract, std::function<void(const QString& tsv)> answered);
    /// Reads rows for paper, then shows how they will look, from where they are printed.
    void preview(const ListExtract& extract, const QString& note);
    void stop();

    static constexpr std::int64_t printedRowsMax = 5'000;

signals:
    void progressed(std::int64_t rowsDone);
    /// It was written, stopped or failed.
    void finished();

private:
    template <class Work, class Answered>
    void run(const QString& title, Work work, Answered answered);
    void follow();
    void finish(const QString& file, const Result<ListSize>& done);

    Desk& m_desk;
    QWidget* m_page;
    int m_job = 0; ///< Of the job board; 0: none.
};

} // namespace tandem::gui
