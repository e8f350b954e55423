#include "office/job.h"

#include "office/record_errors.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(JobState state)
{
    switch (state) {
    case JobState::Running:
        return u"running"_s;
    case JobState::Done:
        return u"done"_s;
    case JobState::Cancelled:
        return u"cancelled"_s;
    case JobState::Failed:
        return u"failed"_s;
    }
    return {};
}

Job jobOf(const Row& row)
{
    return {.id = row.id<JobId>("id"),
            .kind = row.text("kind"),
            .state = JobState::Running, // no others are loaded
            .doneCount = row.integer("done_count"),
            .totalCount = row.integer("total_count"),
            .position = row.integer("position"),
            .isStopAsked = row.flag("is_stop_asked"),
            .version = row.integer("version")};
}

Result<Job> load(Reader& books, JobId id)
{
    TANDEM_TRY(const auto job,
               books.first<Job>(u"office.jobs:load_running"_s, {{"id", id}}, &jobOf));
    if (!job)
        return fail(errors::jobUnknown);
    return *job;
}

Result<> save(UnitOfWork& work, Job& job)
{
    const bool hasEnded = job.state != JobState::Running;
    TANDEM_CHECK(work.save(u"office.jobs:save"_s,
                           {{"id", job.id},
                            {"version", job.version},
                            {"state", nameOf(job.state)},
                            {"done_count", job.doneCount},
                            {"position", job.position},
                            Param::orNull("message", job.message),
                            {"ended_at_ms", hasEnded ? std::optional(work.now()) : std::nullopt}}));
    ++job.version;
    return {};
}

Result<JobId> insert(UnitOfWork& work, const QString& kind, std::int64_t totalCount)
{
    TANDEM_TRY(const auto id, work.newId<JobId>());
    TANDEM_CHECK(work.execute(u"office.jobs:insert"_s, {{"id", id},
                                                        {"kind", kind},
                                                        {"total_count", totalCount},
                                                        {"started_by_id", work.session().user},
                                                        {"started_at_ms", work.now()}}));
    return id;
}

/// One portion, or the end of a job that was asked to stop.
Result<Job> step(UnitOfWork& work, JobId id, const PortionWork& portion)
{
    TANDEM_TRY(Job job, load(work, id));
    if (job.isStopAsked) {
        job.state = JobState::Cancelled;
    } else {
        TANDEM_TRY(const Portion done, portion(work, job.position));
        job.doneCount += done.doneCount;
        job.position = done.position;
        job.state = done.isLast ? JobState::Done : JobState::Running;
    }
    TANDEM_CHECK(save(work, job));
    return job;
}

Result<> markFailed(Office& office, const Action& action, JobId id, const Error& error)
{
    return office.change(action, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(Job job, load(work, id));
        job.state = JobState::Failed;
        job.message = error.text();
        return save(work, job);
    });
}

} // namespace

Result<JobId> beginJob(Office& office, const Action& action, const QString& kind,
                       std::int64_t totalCount)
{
    return office.change(action, [&](UnitOfWork& work) { return insert(work, kind, totalCount); });
}

Result<> recordJob(UnitOfWork& work, const QString& kind)
{
    TANDEM_TRY(const JobId id, insert(work, kind, 0));
    TANDEM_TRY(Job job, load(work, id));
    job.state = JobState::Done;
    return save(work, job);
}

Result<Job> runJob(Office& office, const Action& action, JobId id, const PortionWork& portion,
                   const JobProgress& progress)
{
    while (true) {
        auto job = office.change(action, [&](UnitOfWork& work) { return step(work, id, portion); });
        if (!job) {
            const bool mayGoOnLater = job.error().code->kind == ErrorKind::Unavailable
                                      || job.error().code->kind == ErrorKind::Conflict
                                      || job.error().code == &errors::jobUnknown;
            if (!mayGoOnLater)
                TANDEM_CHECK(markFailed(office, action, id, job.error()));
            return job;
        }
        if (progress)
            progress(*job);
        if (job->state == JobState::Cancelled)
            return fail(errors::jobStopped,
                        {QString::number(job->doneCount), QString::number(job->totalCount)});
        if (job->state == JobState::Done)
            return job;
    }
}

Result<> stopJob(Office& office, const Action& action, JobId id)
{
    return office.change(action, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const int asked, work.execute(u"office.jobs:ask_stop"_s, {{"id", id}}));
        if (asked != 1)
            return fail(errors::jobUnknown);
        return {};
    });
}

Result<std::vector<Job>> runningJobs(Reader& books, int rowsMax)
{
    return books.rows<Job>(u"office.jobs:running"_s, {{"rows_max", rowsMax}}, &jobOf);
}

} // namespace tandem
