#pragma once

#include "frontoffice/appointments/facts.h"
#include "frontoffice/reception/facts.h"
#include "office/office.h"

#include <limits>

namespace tandem::reception {

enum class VisitState { Expected, Here, Left, NoShow };

/// What is asked for when somebody is announced, or comes in unannounced.
struct VisitDraft {
    PartyId visitor{}; ///< If we know the visitor; then name and company may be empty.
    QString visitorName{};
    QString visitorCompany{};
    PartyId host;
    std::optional<Instant> expectedAt = std::nullopt; ///< Empty: unannounced.
    QString purpose{};
    appointments::AppointmentId appointment{};
};

struct Visit {
    VisitId id;
    PartyId visitor;
    QString visitorName; ///< As on the day of the visit.
    QString visitorCompany;
    PartyId host;
    QString hostName;
    QString purpose;
    appointments::AppointmentId appointment;
    VisitState state;
    std::optional<Instant> expectedAt;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> seenAt; ///< When the visitor was last seen.
    std::optional<Instant> leftAt;
    std::optional<Instant> hostAnsweredAt;
    QString badge;
    std::int64_t version;
};

QString wordOf(VisitState state);

/// Announces a visitor. Errors: visitorMissing, hostMissing, hostNotEmployee, partyNotFound.
Result<VisitId> expectVisitor(UnitOfWork& work, const VisitDraft& draft);

/// Changes who is announced, or who is in the house, to what `draft` says; when somebody was
/// expected cannot be changed once they are here, and the appointment stays. A visitor in the house
/// who is to see another host is answered as one who has just come, with the badge they wear.
/// Errors: visitNotFound, changedMeanwhile, visitOver, alreadyHere, and those of expectVisitor.
Result<std::optional<VisitorCheckedIn>> changeVisit(UnitOfWork& work, VisitId id, std::int64_t seen,
                                                    const VisitDraft& draft);

/// Lets an expected visitor in. An empty `badge` takes the lowest number that nobody wears.
/// Errors: visitNotFound, changedMeanwhile, notExpected, alreadyHere, badgeWorn.
Result<VisitorCheckedIn> checkIn(UnitOfWork& work, VisitId id, std::int64_t seen,
                                 const QString& badge);

/// Lets the visitor out. Errors: visitNotFound, changedMeanwhile, notHere.
Result<VisitorLeft> checkOut(UnitOfWork& work, VisitId id, std::int64_t seen);

/// Says that an expected visitor did not come.
/// Errors: visitNotFound, changedMeanwhile, notExpected, tooEarlyForNoShow.
Result<> markNoShow(UnitOfWork& work, VisitId id, std::int64_t seen);

/// Says that a visitor was seen just now, as at the assembly point. Asks for no version: nothing
/// may hold it up. Errors: visitNotFound, notHere.
Result<> markSeen(UnitOfWork& work, VisitId id);

/// The host says that the visitor is being fetched. Errors: visitNotFound, notHere.
Result<> answerVisit(UnitOfWork& work, VisitId id);

/// Error: visitNotFound.
Result<Visit> visit(Reader& books, VisitId id);

/// Everybody who is in the house, by name, and when each was last seen; the first ten thousand.
Result<std::vector<Visit>> evacuationList(Reader& books);

/// Where a page of expected visits begins: after this one. The default is the beginning.
struct ExpectedKey {
    Instant expectedAt{std::numeric_limits<std::int64_t>::min()};
    VisitId id{};
};

/// Who is still to come between two moments, in the order of time.
Result<std::vector<Visit>> expectedVisits(Reader& books, Instant from, Instant until,
                                          const ExpectedKey& after, int rowsMax);

/// All visits, the latest first, before `before`; from the latest if it is unset.
Result<std::vector<Visit>> visitPage(Reader& books, VisitId before, int rowsMax);

} // namespace tandem::reception
