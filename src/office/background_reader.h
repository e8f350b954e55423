#pragma once

#include "base/clock.h"
#include "office/change_feed.h"
#include "office/office.h"

#include <QPointer>
#include <QThread>

#include <atomic>

namespace tandem {

/// Readers of the same books that work side by side: the rows of lists, which the user waits for,
/// their counts, which may take longer, and what is looked for while somebody types. What runs in a
/// lane may be interrupted by whoever asks anew, so whoever asks there asks again when
/// `interrupted`.
enum class ReaderLane { Rows, Counts, Search };

/// Reads for a window without holding it up: on a thread and a connection of its own, one query
/// after the other in the order asked.
///
/// Belongs to the thread that made it; answers are given there. An answer whose receiver is gone
/// is dropped.
class BackgroundReader : public QObject {
    Q_OBJECT

public:
    /// Opens the books of `config` a second time when first asked; an error to open them is the
    /// answer to every query. `clock` outlives it and is read on its thread, too.
    BackgroundReader(const DatabaseConfig& config, const Session& session, const Clock& clock);
    ~BackgroundReader() override;

    /// Runs `query`, as Office::read, there; then `answered` with its result, here.
    template <class Query, class Answered>
    void read(const View& view, QObject* receiver, Query query, Answered answered)
    {
        ask([this, view, query = std::move(query), answered = std::move(answered),
             receiver = QPointer<QObject>(receiver)]() mutable {
            auto result = readThere(view, query);
            answer([receiver = std::move(receiver), answered = std::move(answered),
                    result = std::move(result)]() mutable {
                if (receiver)
                    answered(std::move(result));
            });
        });
    }

    /// Runs `work`, a function from Office& and Database& to a Result, there; then `answered` with
    /// its result, here. For what looks at all of the books and checks permission itself: verify,
    /// backupBooks. It holds up the queries behind it, so it is given a reader of its own.
    template <class Work, class Answered>
    void run(QObject* receiver, Work work, Answered answered)
    {
        ask([this, work = std::move(work), answered = std::move(answered),
             receiver = QPointer<QObject>(receiver)]() mutable {
            auto result = runThere(work);
            answer([receiver = std::move(receiver), answered = std::move(answered),
                    result = std::move(result)]() mutable {
                if (receiver)
                    answered(std::move(result));
            });
        });
    }

    /// The reader of a lane, with a thread and a connection of its own; made when first asked for.
    BackgroundReader& beside(ReaderLane lane);

    /// Which books these are, for another reader of them.
    const DatabaseConfig& config() const { return m_config; }
    const Clock& clock() const { return m_clock; }

    /// Stops the query that runs now; it is answered with `interrupted`.
    void interrupt();

    /// Whether all that was asked, here and in the lanes, has been answered.
    bool isIdle() const;

    /// Reads under this session from the next query on.
    void setSession(const Session& session);

signals:
    /// Somebody changed these tables, here or elsewhere. Looked for twice a second while the thread
    /// is idle.
    void changed(const std::set<QString>& topics);

private:
    enum class Watch { Yes, No };
    BackgroundReader(const DatabaseConfig& config, const Session& session, const Clock& clock,
                     Watch watch);

    template <class Query>
    auto readThere(const View& view, Query& query) -> std::invoke_result_t<Query&, Reader&>
    {
        TANDEM_TRY(Office* const office, officeThere());
        return office->read(view, query);
    }

    template <class Work>
    auto runThere(Work& work) -> std::invoke_result_t<Work&, Office&, Database&>
    {
        TANDEM_TRY(Office* const office, officeThere());
        return work(*office, *m_database);
    }

    void ask(std::function<void()> work);
    void answer(std::function<void()> words);
    Result<Office*> officeThere();
    void watch();
    Result<> beginFeed();
    template <class Query>
    auto readFeed(Query query) -> std::invoke_result_t<Query&, Reader&>
    {
        // Whoever may do anything here may know which tables changed.
        const View changes{"office.changes", *m_session.permissions.begin(), ""};
        return m_office->read(changes, query);
    }

    DatabaseConfig m_config;
    Session m_session;
    const Clock& m_clock;
    SystemRandom m_random;
    std::map<ReaderLane, std::unique_ptr<BackgroundReader>> m_beside;
    int m_unanswered = 0;
    Session m_sessionHere; ///< As m_session, for this thread.
    QThread m_thread;
    QObject* m_worker; ///< Lives on the thread.

    // Only touched on the thread.
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Office> m_office;
    std::int64_t m_dataVersion = 0;
    std::int64_t m_auditId = 0;
    std::atomic<Driver*> m_driver = nullptr; ///< For interrupt().
};

/// Whether a query was stopped by BackgroundReader::interrupt.
bool wasInterrupted(const Error& error);

} // namespace tandem
