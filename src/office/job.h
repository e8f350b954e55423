#pragma once

#include "office/office.h"

namespace tandem {

using JobId = Id<struct JobTag>;

enum class JobState { Running, Done, Cancelled, Failed };

/// Long work as it stands.
struct Job {
    JobId id;
    QString kind;
    JobState state = JobState::Running;
    std::int64_t doneCount = 0;
    std::int64_t totalCount = 0; ///< 0 if it is not known.
    std::int64_t position = 0;   ///< Where the next portion begins; the work's own number.
    bool isStopAsked = false;
    QString message{}; ///< Why it failed.
    std::int64_t version = 0;
};

/// What one portion did.
struct Portion {
    std::int64_t doneCount; ///< Rows done in this portion, about a hundred.
    std::int64_t position;  ///< Where the next one begins.
    bool isLast = false;
};

/// One portion of a job from `position` on. Runs in a change of its own.
using PortionWork = std::function<Result<Portion>(UnitOfWork& work, std::int64_t position)>;

/// Told after each portion.
using JobProgress = std::function<void(const Job&)>;

/// Begins a job of `totalCount` rows (0: unknown). Run it with runJob.
Result<JobId> beginJob(Office& office, const Action& action, const QString& kind,
                       std::int64_t totalCount);

/// Runs a job's portions until the last one, each a change of its own, so that others may save
/// between them. A job that was interrupted goes on where it stopped.
///
/// Errors: jobUnknown, jobStopped (what was done stays), and those of `portion`, which end it.
Result<Job> runJob(Office& office, const Action& action, JobId id, const PortionWork& portion,
                   const JobProgress& progress);

/// Writes down work of a kind that was done outside of the books, as a job that has ended.
Result<> recordJob(UnitOfWork& work, const QString& kind);

/// Asks a job to stop before its next portion. Error: jobUnknown.
Result<> stopJob(Office& office, const Action& action, JobId id);

/// Jobs that run, or were left running by a program that ended, the oldest first.
Result<std::vector<Job>> runningJobs(Reader& books, int rowsMax);

} // namespace tandem
