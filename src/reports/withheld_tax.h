#pragma once

#include "base/id.h"
#include "base/money.h"
#include "office/finding.h"

#include <QDate>

#include <span>

/// What was withheld from parties, and by them.
namespace tandem::reports {

/// A share of a document that the payer kept back for the tax office.
struct WithheldTax {
    QString code; ///< Of the kind of withholding.
    bool isOurs;  ///< We kept it back from a supplier; else a customer did from us.
    QString party;
    PaymentId payment; ///< To the tax account, which books it.
    QDate withheldOn;
    QString document;
    Rate rate;
    Money net; ///< In the document's currency.
    Money tax;
    Money base; ///< The tax in the company's currency.
};

/// What was withheld in some days, by party and day; what was taken back is not among it.
Result<std::vector<WithheldTax>> withheldTax(Reader& books, QDate from, QDate to, int rowsMax);

/// For verify: proves that each payment of withheld tax is what was withheld.
std::span<const Prover> withheldTaxProvers();
Result<> proveWithheldTax(Reader& books, const Findings& found);

} // namespace tandem::reports
