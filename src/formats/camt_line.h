#pragma once

#include "base/result.h"
#include "formats/bank_statement.h"

namespace tandem::formats {

class XmlGuard;

/// Reads the entry (Ntry) that `xml` stands at. `ownAccount` tells us from the counterparty.
/// Errors: camtAmountMissing, camtAmountUnreadable, camtDirectionUnknown, camtDateUnreadable,
/// those of XmlGuard.
Result<BankLine> readCamtLine(XmlGuard& xml, const QString& ownAccount);

/// A balance with the code of its kind, such as OPBD.
struct CamtBalance {
    QString code;
    BankBalance balance;
};

/// Reads the balance (Bal) that `xml` stands at. Errors: as readCamtLine.
Result<CamtBalance> readCamtBalance(XmlGuard& xml);

} // namespace tandem::formats
