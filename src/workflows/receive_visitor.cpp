#include "workflows/receive_visitor.h"

#include "frontoffice/reception/actions.h"

namespace tandem::workflows {

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
    return office.change(reception::actions::checkIn, [&](UnitOfWork& work) {
        return reception::checkIn(work, id, seen, badge);
    });
}

Result<Receipt> receiveWalkIn(Office& office, const Request& request,
                              const reception::VisitDraft& draft, const QString& badge)
{
    return office.create(reception::actions::checkIn, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto id, reception::expectVisitor(work, draft));
                             TANDEM_TRY(const auto in, reception::checkIn(work, id, 1, badge));
                             return Receipt{id.value(), in.badge};
                         });
}

} // namespace tandem::workflows
