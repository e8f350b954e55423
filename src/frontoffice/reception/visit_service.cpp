#include "frontoffice/crm/name_match.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/reception/errors.h"
#include "frontoffice/reception/visit_queries.h"
#include "office/errors.h"

namespace tandem::reception {

using namespace Qt::StringLiterals;

namespace {

/// What tells visitors apart: the same person cannot be in the house twice.
QString visitorKey(PartyId visitor, const QString& name, const QString& company)
{
    if (visitor.isSet())
        return u"party "_s + QString::number(visitor.value());
    return u"name "_s + crm::foldedName(name) + u" of "_s + crm::foldedName(company);
}

/// `draft` with the names that the books know.
Result<VisitDraft> named(Reader& books, VisitDraft draft)
{
    draft.visitorName = draft.visitorName.simplified();
    draft.visitorCompany = draft.visitorCompany.simplified();
    if (!draft.visitor.isSet())
        return draft;
    TANDEM_TRY(const crm::Party visitor, crm::party(books, draft.visitor));
    draft.visitorName = visitor.name;
    if (!visitor.company.isSet())
        return draft;
    TANDEM_TRY(const crm::Party company, crm::party(books, visitor.company));
    draft.visitorCompany = company.name;
    return draft;
}

/// Who is visited. Errors: visitorMissing, hostMissing, partyNotFound, hostNotEmployee.
Result<crm::Party> hostOf(Reader& books, const VisitDraft& draft)
{
    if (draft.visitorName.isEmpty())
        return fail(errors::visitorMissing).at(u"visitorName"_s);
    if (!draft.host.isSet())
        return fail(errors::hostMissing).at(u"host"_s);
    TANDEM_TRY(const crm::Party host, crm::party(books, draft.host));
    if (!host.isEmployee)
        return fail(errors::hostNotEmployee, {host.name}).at(u"host"_s);
    return host;
}

/// Error: alreadyHere, if another visit of the same visitor is.
Result<> checkNotHere(Reader& books, const QString& key, VisitId self)
{
    TANDEM_TRY(const auto other, visitHereByKey(books, key));
    if (other && other->id != self)
        return fail(errors::alreadyHere,
                    {other->visitorName, other->badge, QString::number(other->id.value())});
    return {};
}

Result<Visit> visitAsSeen(Reader& books, VisitId id, std::int64_t seen)
{
    TANDEM_TRY(const Visit found, visit(books, id));
    if (found.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    return found;
}

Result<Visit> visitHere(Reader& books, VisitId id)
{
    TANDEM_TRY(const Visit found, visit(books, id));
    if (found.state != VisitState::Here)
        return fail(errors::notHere, {found.visitorName, wordOf(found.state)});
    return found;
}

/// The badge asked for, or the lowest number that nobody wears. Error: badgeWorn.
Result<QString> freeBadge(Reader& books, const QString& wanted)
{
    if (!wanted.isEmpty()) {
        TANDEM_TRY(const auto other, visitHereByBadge(books, wanted));
        if (other)
            return fail(errors::badgeWorn, {wanted, other->visitorName}).at(u"badge"_s);
        return wanted;
    }
    TANDEM_TRY(const auto here, evacuationList(books));
    std::set<QString> worn;
    for (const Visit& one : here)
        worn.insert(one.badge);
    int number = 1;
    while (worn.contains(QString::number(number)))
        ++number;
    return QString::number(number);
}

} // namespace

Result<VisitId> expectVisitor(UnitOfWork& work, const VisitDraft& draft)
{
    TANDEM_TRY(const VisitDraft wanted, named(work, draft));
    TANDEM_TRY(const crm::Party host, hostOf(work, wanted));
    TANDEM_TRY(const auto id, work.newId<VisitId>());
    TANDEM_CHECK(work.execute(
        u"reception.visits:insert"_s,
        {{"id", id},
         Param::orNull("visitor_party_id", wanted.visitor),
         {"visitor_name", wanted.visitorName},
         {"visitor_company", wanted.visitorCompany},
         {"visitor_key", visitorKey(wanted.visitor, wanted.visitorName, wanted.visitorCompany)},
         {"host_party_id", wanted.host},
         {"host_name", host.name},
         {"purpose", wanted.purpose.trimmed()},
         Param::orNull("appointment_id", wanted.appointment),
         {"expected_at_ms", wanted.expectedAt}}));
    return id;
}

Result<std::optional<VisitorCheckedIn>> changeVisit(UnitOfWork& work, VisitId id, std::int64_t seen,
                                                    const VisitDraft& draft)
{
    TANDEM_TRY(const Visit before, visitAsSeen(work, id, seen));
    const bool isHere = before.state == VisitState::Here;
    if (!isHere && before.state != VisitState::Expected)
        return fail(errors::visitOver, {before.visitorName, wordOf(before.state)});
    TANDEM_TRY(const VisitDraft wanted, named(work, draft));
    TANDEM_TRY(const crm::Party host, hostOf(work, wanted));
    const QString key = visitorKey(wanted.visitor, wanted.visitorName, wanted.visitorCompany);
    if (isHere)
        TANDEM_CHECK(checkNotHere(work, key, id));
    const bool isHostNew = wanted.host != before.host;
    TANDEM_CHECK(
        work.save(u"reception.visits:change"_s,
                  {{"id", id},
                   {"version", seen},
                   Param::orNull("visitor_party_id", wanted.visitor),
                   {"visitor_name", wanted.visitorName},
                   {"visitor_company", wanted.visitorCompany},
                   {"visitor_key", key},
                   {"host_party_id", wanted.host},
                   {"host_name", host.name},
                   {"purpose", wanted.purpose.trimmed()},
                   {"expected_at_ms", isHere ? before.expectedAt : wanted.expectedAt},
                   {"host_answered_at_ms", isHostNew ? std::nullopt : before.hostAnsweredAt}}));
    if (!isHere || !isHostNew)
        return std::nullopt;
    return VisitorCheckedIn{.visit = id,
                            .visitorName = wanted.visitorName,
                            .visitorCompany = wanted.visitorCompany,
                            .host = wanted.host,
                            .hostName = host.name,
                            .badge = before.badge,
                            .at = work.now()};
}

Result<VisitorCheckedIn> checkIn(UnitOfWork& work, VisitId id, std::int64_t seen,
                                 const QString& badge)
{
    TANDEM_TRY(const Visit before, visitAsSeen(work, id, seen));
    if (before.state != VisitState::Expected)
        return fail(errors::notExpected, {before.visitorName, wordOf(before.state)});
    const QString key = visitorKey(before.visitor, before.visitorName, before.visitorCompany);
    TANDEM_CHECK(checkNotHere(work, key, id));
    TANDEM_TRY(const QString given, freeBadge(work, badge.trimmed()));
    TANDEM_CHECK(
        work.save(u"reception.visits:check_in"_s,
                  {{"id", id}, {"version", seen}, {"at_ms", work.now()}, {"badge", given}}));
    return VisitorCheckedIn{.visit = id,
                            .visitorName = before.visitorName,
                            .visitorCompany = before.visitorCompany,
                            .host = before.host,
                            .hostName = before.hostName,
                            .badge = given,
                            .at = work.now()};
}

Result<VisitorLeft> checkOut(UnitOfWork& work, VisitId id, std::int64_t seen)
{
    TANDEM_CHECK(visitAsSeen(work, id, seen));
    TANDEM_TRY(const Visit before, visitHere(work, id));
    // Whoever came before the clock was set back may leave all the same.
    const Instant leftAt = std::max(work.now(), *before.arrivedAt);
    TANDEM_CHECK(work.save(u"reception.visits:check_out"_s,
                           {{"id", id}, {"version", seen}, {"at_ms", leftAt}}));
    return VisitorLeft{.visit = id, .at = leftAt};
}

Result<> markNoShow(UnitOfWork& work, VisitId id, std::int64_t seen)
{
    TANDEM_TRY(const Visit before, visitAsSeen(work, id, seen));
    if (before.state != VisitState::Expected)
        return fail(errors::notExpected, {before.visitorName, wordOf(before.state)});
    if (before.expectedAt && *before.expectedAt > work.now())
        return fail(errors::tooEarlyForNoShow, {before.visitorName});
    return work.save(u"reception.visits:mark_no_show"_s, {{"id", id}, {"version", seen}});
}

Result<> markSeen(UnitOfWork& work, VisitId id)
{
    TANDEM_TRY(const Visit before, visitHere(work, id));
    return work.save(u"reception.visits:mark_seen"_s,
                     {{"id", id}, {"version", before.version}, {"at_ms", work.now()}});
}

Result<> answerVisit(UnitOfWork& work, VisitId id)
{
    TANDEM_TRY(const Visit before, visitHere(work, id));
    return work.save(u"reception.visits:answer"_s,
                     {{"id", id}, {"version", before.version}, {"at_ms", work.now()}});
}

} // namespace tandem::reception
