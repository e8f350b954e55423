#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <QString>

namespace tandem::reception {

using VisitId = Id<struct VisitTag>;

/// The fact that a visitor was announced.
struct VisitorExpected {
    VisitId visit;
    QString visitorName;
    PartyId host;
    Instant expectedAt;
};

/// The fact that a visitor came in; the host is to be told.
struct VisitorCheckedIn {
    VisitId visit;
    QString visitorName;
    QString visitorCompany;
    PartyId host;
    QString hostName;
    QString badge;
    Instant at;
};

/// The fact that a visitor left the house.
struct VisitorLeft {
    VisitId visit;
    Instant at;
};

} // namespace tandem::reception
