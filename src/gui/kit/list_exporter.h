#pragma once

#include "gui/kit/desk.h"
#include "office/list_export.h"

#include <QObject>

#include <atomic>

namespace tandem::gui {

enum class ListFormat { Csv, Xlsx, Pdf };

/// Writes a list to a file in the background, on a connection of its own, and tells how far it is.
/// One at a time; what is stopped leaves no file.
class ListExporter final : public QObject {
    Q_OBJECT

public:
    ListExporter(Desk& desk, QWidget* page);
    ~ListExporter() override;

    bool isRunning() const { return m_reader != nullptr; }
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
    void run(Work work, Answered answered);
    void finish(const QString& file, const Result<ListSize>& done);

    Desk& m_desk;
    QWidget* m_page;
    std::unique_ptr<BackgroundReader> m_reader;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
    std::shared_ptr<std::atomic<std::int64_t>> m_rowsDone;
    class QTimer* m_timer;
};

} // namespace tandem::gui
