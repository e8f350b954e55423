#pragma once

#include "frontoffice/reception/visit.h"

namespace tandem::workflows {

/// Announces a visitor. Errors: those of reception::expectVisitor.
Result<Receipt> inviteVisitor(Office& office, const Request& request,
                              const reception::VisitDraft& draft);

/// Changes a visit; a new host of somebody who is in the house is told, as by checkInVisitor.
/// Errors: those of reception::changeVisit.
Result<> changeVisit(Office& office, reception::VisitId id, std::int64_t seen,
                     const reception::VisitDraft& draft);

/// Lets an expected visitor in; the host is told by a notice, and through the outbox by a message
/// of the kind "reception.visitor_here". Errors: those of reception::checkIn.
Result<reception::VisitorCheckedIn> checkInVisitor(Office& office, reception::VisitId id,
                                                   std::int64_t seen, const QString& badge);

/// Lets somebody in who comes unannounced, and has the host told; the receipt's number is the
/// badge.
/// Errors: those of reception::expectVisitor and reception::checkIn.
Result<Receipt> receiveWalkIn(Office& office, const Request& request,
                              const reception::VisitDraft& draft, const QString& badge);

} // namespace tandem::workflows
