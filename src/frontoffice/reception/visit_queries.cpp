#include "frontoffice/reception/visit_queries.h"

#include "frontoffice/crm/words.h"
#include "frontoffice/reception/errors.h"

namespace tandem::reception {

using namespace Qt::StringLiterals;
using crm::Word;

namespace {

constexpr std::array visitStates{
    Word<VisitState>{VisitState::Expected, "expected"_L1},
    Word<VisitState>{VisitState::Here, "here"_L1},
    Word<VisitState>{VisitState::Left, "left"_L1},
    Word<VisitState>{VisitState::NoShow, "no_show"_L1},
};

Visit readVisit(const Row& row)
{
    return Visit{.id = row.id<VisitId>("id"),
                 .visitor = row.idOrUnset<PartyId>("visitor_party_id"),
                 .visitorName = row.text("visitor_name"),
                 .visitorCompany = row.text("visitor_company"),
                 .host = row.id<PartyId>("host_party_id"),
                 .hostName = row.text("host_name"),
                 .purpose = row.text("purpose"),
                 .appointment = row.idOrUnset<appointments::AppointmentId>("appointment_id"),
                 .state = crm::valueIn(visitStates, row.text("state")),
                 .expectedAt = row.instantOrNull("expected_at_ms"),
                 .arrivedAt = row.instantOrNull("arrived_at_ms"),
                 .seenAt = row.instantOrNull("seen_at_ms"),
                 .leftAt = row.instantOrNull("left_at_ms"),
                 .hostAnsweredAt = row.instantOrNull("host_answered_at_ms"),
                 .badge = row.text("badge"),
                 .version = row.integer("version")};
}

} // namespace

QString wordOf(VisitState state)
{
    return crm::wordIn(visitStates, state);
}

Result<Visit> visit(Reader& books, VisitId id)
{
    TANDEM_TRY(const auto found,
               books.first<Visit>(u"reception.visits:load"_s, {{"id", id}}, &readVisit));
    if (!found)
        return fail(errors::visitNotFound, {QString::number(id.value())});
    return *found;
}

Result<std::optional<Visit>> visitHereByKey(Reader& books, const QString& visitorKey)
{
    return books.first<Visit>(u"reception.visits:here_by_key"_s, {{"visitor_key", visitorKey}},
                              &readVisit);
}

Result<std::optional<Visit>> visitHereByBadge(Reader& books, const QString& badge)
{
    return books.first<Visit>(u"reception.visits:here_by_badge"_s, {{"badge", badge}}, &readVisit);
}

Result<std::vector<Visit>> evacuationList(Reader& books)
{
    constexpr int peopleMax = 10'000;
    return books.rows<Visit>(u"reception.visits:here"_s, {{"rows_max", peopleMax}}, &readVisit);
}

Result<std::vector<Visit>> expectedVisits(Reader& books, Instant from, Instant until,
                                          const ExpectedKey& after, int rowsMax)
{
    return books.rows<Visit>(u"reception.visits:expected"_s,
                             {{"from_ms", from},
                              {"until_ms", until},
                              {"after_ms", after.expectedAt},
                              {"after_id", after.id},
                              {"rows_max", rowsMax}},
                             &readVisit);
}

Result<std::vector<Visit>> visitPage(Reader& books, VisitId before, int rowsMax)
{
    const std::int64_t beforeId =
        before.isSet() ? before.value() : std::numeric_limits<std::int64_t>::max();
    return books.rows<Visit>(u"reception.visits:page"_s,
                             {{"before_id", beforeId}, {"rows_max", rowsMax}}, &readVisit);
}

Result<std::vector<Visit>> visitsOfDay(Reader& books, Instant from, Instant until, int rowsMax)
{
    return books.rows<Visit>(u"reception.visits:of_day"_s,
                             {{"from_ms", from}, {"until_ms", until}, {"rows_max", rowsMax}},
                             &readVisit);
}

Result<std::int64_t> visitorsUnanswered(Reader& books)
{
    TANDEM_TRY(const auto count,
               books.first<std::int64_t>(u"reception.visits:unanswered_count"_s, {},
                                         [](const Row& row) { return row.integer("count"); }));
    return count.value_or(0);
}

} // namespace tandem::reception
