#include "workflows/receive_visitor.h"

#include "frontoffice/reception/actions.h"
#include "office/notices.h"
#include "office/outbox.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

/// Lets the visitor in, and has the host told once it is saved.
Result<reception::VisitorCheckedIn> letIn(UnitOfWork& work, reception::VisitId id,
                                          std::int64_t seen, const QString& badge)
{
    TANDEM_TRY(const auto in, reception::checkIn(work, id, seen, badge));
    const QJsonObject payload{{u"visit"_s, QString::number(id.value())},
                              {u"visitor"_s, in.visitorName},
                              {u"company"_s, in.visitorCompany},
                              {u"host_party"_s, QString::number(in.host.value())},
                              {u"host"_s, in.hostName},
                              {u"badge"_s, in.badge}};
    TANDEM_CHECK(tell(work, u"reception.visit.%1.here"_s.arg(id.value()),
                      u"reception.visitor_here"_s,
                      QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact))));
    QString words = in.visitorName;
    if (!in.visitorCompany.isEmpty())
        words += u" ("_s + in.visitorCompany + u')';
    TANDEM_CHECK(notifyPerson(work, in.hostName,
                              {.kind = notices::visitorArrived,
                               .body = words + u" \u00b7 "_s + in.badge,
                               .subject = {u"visit"_s, id.value()}}));
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
