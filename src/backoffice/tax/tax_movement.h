#pragma once

#include "backoffice/tax/tax_code.h"

#include <QDate>

/// What entries mean in tax. The boxes of a return are sums of these: pure rules, no books.
namespace tandem::tax {

using TaxMovementId = Id<struct TaxMovementTag>;
using TaxReturnId = Id<struct TaxReturnTag>;

/// Whether a movement has its tax on the document, or we owe the tax on what we bought: reverse
/// charge and intra-EU acquisitions move output and input tax at once.
enum class Assessment { Ordinary, Self };

/// A base and its tax under one code, in the company's currency.
struct TaxMovement {
    TaxMovementId id{}; ///< Unset until it is recorded.
    EntryId entry{};
    QDate taxedOn;
    TaxCodeId code;
    TaxKind kind;
    TaxCategory category;
    TaxDirection direction;
    Assessment assessment = Assessment::Ordinary;
    Rate rate;
    Money net; ///< Of sales and purchases alike positive; of credit notes negative.
    Money tax;
    Money deductible; ///< The part of input tax that comes back; of output tax all of it.
    PartyId party{};
    QString source; ///< The document, as a table name.
    std::int64_t sourceId = 0;
    QDate dueOn{};           ///< Invalid: the tax waits for a payment.
    TaxMovementId pending{}; ///< Of which waiting movement this is a share.
    TaxReturnId filedIn{};
};

/// Whether a document charges, or takes back what was charged.
enum class DocumentSign { Charges, TakesBack };

/// What a document is to tax.
struct TaxedDocument {
    QString source; ///< Its table: "invoice".
    std::int64_t sourceId = 0;
    QDate taxedOn;
    PartyId party{};
    TaxDirection direction = TaxDirection::Output;
    DocumentSign sign = DocumentSign::Charges;
};

/// The movements of a document with those shares. Shares without a code make none; reverse charge
/// on purchases makes two, one of each direction. Source: exactness.md, V8.
std::vector<TaxMovement> movementsOf(const TaxedDocument& document,
                                     std::span<const TaxShare> shares);

/// How far the open item of a document has been settled, and what was left off as a discount.
struct SettledProgress {
    QDate settledOn;
    Money original;    ///< Of the item, without its sign.
    Money open;        ///< What is left of it after this settlement, without its sign.
    Money discountNet; ///< Allowed in this settlement, without the sign of the item.
    Money discountTax;
};

/// What a settlement does to the tax of a document that has those movements.
///
/// Tax that waited for a payment becomes due in proportion to what is settled, cumulatively: the
/// parts add up to the tax of the document. Source: exactness.md, V10. A discount takes back base
/// and tax, spread over the codes in proportion.
std::vector<TaxMovement> movementsOfSettlement(std::span<const TaxMovement> ofDocument,
                                               const SettledProgress& progress);

/// The movements that take `movements` back on a day: those of a reversal.
std::vector<TaxMovement> mirrored(std::span<const TaxMovement> movements, QDate on);

/// What movements come to on the tax accounts, a debit positive: invariant 7 compares it with the
/// lines of their entry. A share that becomes due moves between two tax accounts: nothing.
Money onTaxAccounts(std::span<const TaxMovement> movements, const Currency& currency);

} // namespace tandem::tax
