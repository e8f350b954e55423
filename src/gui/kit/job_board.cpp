#include "gui/kit/job_board.h"

#include "office/interruption.h"

#include <QTimer>

namespace tandem::gui {

namespace {

constexpr int lookEveryMs = 200;

} // namespace

Progress JobControl::progress()
{
    return [this](std::int64_t done, std::int64_t total) -> Result<> {
        report(done, total);
        return isCancelled() ? interruption() : Result<>();
    };
}

JobBoard::JobBoard(const DatabaseConfig& config, const Session& session, const Clock& clock)
    : m_config(config)
    , m_session(session)
    , m_watch(new QTimer(this))
    , m_clock(clock)
{
    m_watch->setInterval(lookEveryMs);
    connect(m_watch, &QTimer::timeout, this, [this] {
        // One that was between two queries has not felt it yet.
        for (const auto& job : m_running)
            if (job->control->m_isCancelled)
                job->reader->interrupt();
        emit changed();
    });
}

JobBoard::~JobBoard()
{
    cancelAll();
}

JobBoard::Running& JobBoard::begin(const QString& title)
{
    auto job = std::make_unique<Running>();
    job->seen = {.id = ++m_lastId, .title = title};
    job->control = std::make_shared<JobControl>();
    job->reader = std::make_unique<BackgroundReader>(m_config, m_session, m_clock);
    m_titles.insert(m_lastId, title);
    m_running.push_back(std::move(job));
    m_watch->start();
    return *m_running.back();
}

bool JobBoard::end(int id)
{
    const auto found = std::ranges::find_if(
        m_running, [&](const std::unique_ptr<Running>& one) { return one->seen.id == id; });
    if (found == m_running.end())
        return false;
    const bool isCancelled = (*found)->control->isCancelled();
    // Its answer is being given: the reader goes once that is over.
    (*found)->reader.release()->deleteLater();
    m_running.erase(found);
    if (m_running.empty())
        m_watch->stop();
    emit changed();
    return isCancelled;
}

void JobBoard::cancel(int id)
{
    for (const auto& job : m_running) {
        if (job->seen.id != id)
            continue;
        job->control->m_isCancelled = true;
        job->reader->interrupt();
    }
    emit changed();
}

void JobBoard::cancelAll()
{
    for (const auto& job : m_running) {
        job->control->m_isCancelled = true;
        job->reader->interrupt();
    }
}

JobSeen JobBoard::seen(const Running& job)
{
    JobSeen seen = job.seen;
    seen.done = job.control->m_done;
    seen.total = job.control->m_total;
    seen.isCancelling = job.control->m_isCancelled;
    return seen;
}

std::vector<JobSeen> JobBoard::jobs() const
{
    std::vector<JobSeen> all;
    for (const auto& job : m_running)
        all.push_back(seen(*job));
    return all;
}

std::optional<JobSeen> JobBoard::job(int id) const
{
    for (const auto& job : m_running)
        if (job->seen.id == id)
            return seen(*job);
    return std::nullopt;
}

} // namespace tandem::gui
