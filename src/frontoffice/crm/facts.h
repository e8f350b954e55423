#pragma once

#include "base/id.h"

#include <QString>

namespace tandem::crm {

/// The fact that a party was taken into the books.
struct PartyCreated {
    PartyId party;
    QString code; ///< Empty if it has none.
    QString name;
};

} // namespace tandem::crm
