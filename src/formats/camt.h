#pragma once

#include "base/result.h"
#include "formats/bank_statement.h"

#include <QByteArray>

namespace tandem::formats {

/// Reads the statements of an ISO 20022 message: camt.052 (report), .053 (statement) or .054
/// (notification), version .02 or later, by local names whatever the namespace.
///
/// Import as stated: a line per entry (Ntry), its payments (TxDtls) as details, none invented.
/// A line with one detail takes its counterparty and references; one with several leaves them
/// to the details. Opening is OPBD, else PRCD; closing is CLBD. What does not add up is a
/// warning of its statement.
/// Errors: those of XmlGuard and of errors::camt….
Result<std::vector<BankStatement>> readCamt(const QByteArray& bytes);

} // namespace tandem::formats
