#include "workflows/receive_visitor.h"

#include "frontoffice/reception/actions.h"
#include "office/notices.h"
#include "office/outbox.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

/// Has the host told that the visitor is here, once it is saved. The world is told once of each
/// host: `key` is that of the fact.
Result<> tellHost(UnitOfWork& work, const QString& key, const reception::VisitorCheckedIn& in)
{
    const QJsonObject payload{{u"visit"_s, QString::number(in.visit.value())},
                              {u"visitor"_s, in.visitorName},
                              {u"company"_s, in.visitorCompany},
                              {u"host_party"_s, QString::number(in.host.value())},
                              {u"host"_s, in.hostName},
                              {u"badge"_s, in.badge}};
    TANDEM_CHECK(tell(work, key, u"reception.visitor_here"_s,
                      QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact))));
    QString words = in.visitorName;
    if (!in.visitorCompany.isEmpty())
        words += u" ("_s + in.visitorCompany + u')';
    return notifyPerson(work, in.hostName,
                        {.kind = notices::visitorArrived,
                         .body = words + u" \u00b7 "_s + in.badge,
                         .subject = {u"visit"_s, in.visit.value()}});
}

/// Lets the visitor in, and has the host told.
Result<reception::VisitorCheckedIn> letIn(UnitOfWork& work, reception::VisitId id,
                                          std::int64_t seen, const QString& badge)
{
    TANDEM_TRY(const auto in, reception::checkIn(work, id, seen, badge));
    TANDEM_CHECK(tellHost(work, u"reception.visit.%1.here"_s.arg(id.value()), in));
    return in;
}

} // namespace

Result<Receipt> inviteVisitor(Office& office, const Request& request,
                              const reception::VisitDraft& draft)
{
    return office.create(reception::actions::expect, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto id, reception::expectVisitor(work, draft));
                             return Receipt{id.value()};
                         });
}

Result<> changeVisit(Office& office, reception::VisitId id, std::int64_t seen,
                     const reception::VisitDraft& draft)
{
    return office.change(reception::actions::changeVisit, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto toTell, reception::changeVisit(work, id, seen, draft));
        if (!toTell)
            return {};
        return tellHost(work, u"reception.visit.%1.host.%2"_s.arg(id.value()).arg(seen), *toTell);
    });
}

Result<reception::VisitorCheckedIn> checkInVisitor(Office& office, reception::VisitId id,
                                                   std::int64_t seen, const QString& badge)
{
    return office.change(reception::actions::checkIn,
                         [&](UnitOfWork& work) { return letIn(work, id, seen, badge); });
}

Result<Receipt> receiveWalkIn(Office& office, const Request& request,
                              const reception::VisitDraft& draft, const QString& badge)
{
    return office.create(reception::actions::checkIn, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto id, reception::expectVisitor(work, draft));
                             TANDEM_TRY(const auto in, letIn(work, id, 1, badge));
                             return Receipt{id.value(), in.badge};
                         });
}

} // namespace tandem::workflows
