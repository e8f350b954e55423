#pragma once

#include "base/progress.h"
#include "office/background_reader.h"

#include <QHash>

namespace tandem::gui {

/// How long work speaks with the window from its own thread.
class JobControl {
public:
    /// How far it is; `total` 0: not known.
    void report(std::int64_t done, std::int64_t total)
    {
        m_done = done;
        m_total = total;
    }
    /// Whether the user wants it to stop. Work that sees it ends as soon as it can.
    bool isCancelled() const { return m_isCancelled; }
    /// Both in one, for work that takes a Progress. Error: interrupted, if it shall stop.
    Progress progress();

private:
    friend class JobBoard;
    std::atomic<std::int64_t> m_done = 0;
    std::atomic<std::int64_t> m_total = 0;
    std::atomic<bool> m_isCancelled = false;
};

/// Long work as the job tray shows it.
struct JobSeen {
    int id;
    QString title;
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0: not known.
    bool isCancelling = false;
};

/// The long work of a user's windows: verification, backup, import, export. Each job has a thread
/// and a connection of its own; closing the page that began it does not end it.
class JobBoard final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    JobBoard(const DatabaseConfig& config, const Session& session, const Clock& clock);
    ~JobBoard() override;

    /// Runs `work`, a function from Office&, Database& and JobControl& to a Result, beside the
    /// window; then `answered` with its result, here, unless `receiver` is gone. Cancelling
    /// interrupts the query that runs; it is answered with `interrupted`, and so is the job.
    template <class Work, class Answered>
    int run(const QString& title, QObject* receiver, Work work, Answered answered)
    {
        Running& job = begin(title);
        const int id = job.seen.id;
        job.reader->run(
            this,
            [work = std::move(work), control = job.control](Office& office, Database& database) {
                return work(office, database, *control);
            },
            [this, id, receiver = QPointer<QObject>(receiver),
             answered = std::move(answered)](auto result) mutable {
                const bool isDone = result.has_value();
                const bool isCancelled = end(id);
                emit ended(id, isDone, isCancelled);
                // Last: what its page says of it stands instead of what the window said.
                if (receiver)
                    answered(std::move(result));
            });
        emit changed();
        return id;
    }

    void cancel(int id);
    void cancelAll();
    /// Those that run, the oldest first.
    std::vector<JobSeen> jobs() const;
    /// The one of that number; nothing if it does not run.
    std::optional<JobSeen> job(int id) const;
    bool isIdle() const { return m_running.empty(); }
    QString titleOf(int id) const { return m_titles.value(id); }

signals:
    /// A job began, went on, or ended.
    void changed();
    void ended(int id, bool isDone, bool isCancelled);

private:
    struct Running {
        JobSeen seen;
        std::shared_ptr<JobControl> control;
        std::unique_ptr<BackgroundReader> reader;
    };

    Running& begin(const QString& title);
    static JobSeen seen(const Running& job);
    /// Takes a job off the board; whether it was cancelled.
    bool end(int id);

    DatabaseConfig m_config;
    Session m_session;
    std::vector<std::unique_ptr<Running>> m_running;
    QHash<int, QString> m_titles;
    class QTimer* m_watch;
    int m_lastId = 0;
    const Clock& m_clock;
};

} // namespace tandem::gui
