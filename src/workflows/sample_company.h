#pragma once

#include "office/office.h"

#include <QTimeZone>

#include <atomic>
#include <functional>
#include <optional>

namespace tandem::workflows {

/// How much a sample company holds. Names and figures are invented, and the same in every run.
enum class Sample {
    Day,   ///< Two weeks of a small trading company, up to the morning of sampleDay().
    Year,  ///< The year up to sampleDay(), with its seasons, late payers and returns.
    Large, ///< A ledger of a million entries of four lines, and nothing else.
};

/// "day", "year" or "large"; nothing if no sample is called so.
std::optional<Sample> sampleNamed(const QString& name);

/// The day on which samples end: what they call today.
QDate sampleDay();

/// The time in a sample company: it stands until it is moved, whatever time it is outside. Any
/// thread may look at it.
class SampleClock final : public Clock {
public:
    explicit SampleClock(const QTimeZone& zone);

    Instant now() const override { return {m_nowMs}; }
    QDate today() const override { return QDate::fromJulianDay(m_today); }
    void goTo(QDate day, QTime time);

private:
    QTimeZone m_zone;
    std::atomic<qint64> m_today; ///< As a Julian day.
    std::atomic<std::int64_t> m_nowMs;
};

/// Where a sample is filled in. Its company was just made, by workflows::createCompany.
struct SampleOffices {
    Office& maker;      ///< May do everything.
    Office& approver;   ///< Somebody else, who approves what the maker asks for.
    SampleClock& clock; ///< That both go by.
};

/// Is told from time to time how much of all is done.
using SampleProgress = std::function<void(int done, int all)>;

/// Fills the books of a new company as its own people would, service by service, in changes of at
/// most some hundred rows of work. What was done before an error stays done.
/// Errors: those of the services.
Result<> fillSample(const SampleOffices& offices, Sample sample, const SampleProgress& progress);

/// Posts `entryCount` entries of four lines, spread evenly over the ten years up to sampleDay(), a
/// thousand in a change. Errors: those of ledger::postMany.
Result<> fillLedger(const SampleOffices& offices, int entryCount, const SampleProgress& progress);

} // namespace tandem::workflows
