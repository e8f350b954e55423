#pragma once

#include "base/id.h"
#include "base/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace tandem::settlements {

using OpenItemId = Id<struct OpenItemTag>;
using SettlementId = Id<struct SettlementTag>;

/// Which control account an item belongs to: what parties owe us, or what we owe them.
enum class Side { Receivable, Payable };

/// A discount offered for paying early, when an item is opened.
struct DiscountTerms {
    Rate rate;             ///< Of net and tax alike.
    QDate until;           ///< The last day it holds.
    Money tax;             ///< How much of the item's amount is tax.
    bool keepsTax = false; ///< The discount is of the net alone; the tax stays as invoiced.
};

/// What an early payer may keep, worked out when the item was opened.
struct EarlyDiscount {
    Rate rate;
    QDate until;
    Money net;
    Money tax;             ///< The tax that falls away with it.
    Money taken;           ///< Of net and tax together; what went with credit notes, too.
    bool keepsTax = false; ///< Base and tax of the document stay as invoiced.

    Money left() const { return net + tax - taken; }
};

/// A thing that will be owed. Credits, such as credit notes, are negative.
struct OpenItemDraft {
    Side side;
    PartyId party;
    QString source;            ///< What it comes from, as a table name: "invoice".
    std::int64_t sourceId = 0; ///< The row of that table; 0 for opening balances.
    QString number;            ///< Printed on the document: "SI-2025-00017".
    QDate issuedOn;
    QDate dueOn;
    Money amount; ///< What the party sees, in the document's currency.
    Money base;   ///< The same in the company's currency.
    std::optional<DiscountTerms> discount{};
    int instalment = 0; ///< Which of its document's, from 1 on; 0: the only one.
};

/// A thing owed and what is left of it.
struct OpenItem {
    OpenItemId id;
    Side side;
    PartyId party;
    QString source;
    std::int64_t sourceId;
    QString number;
    QDate issuedOn;
    QDate dueOn;
    Money original;
    Money originalBase;
    Money open;     ///< The original less its allocations; never past zero.
    Money openBase; ///< In the company's currency; 0 as soon as `open` is 0.
    std::optional<EarlyDiscount> discount{};
    QDate closedOn{};   ///< Invalid while something is open.
    int instalment = 0; ///< Which of its document's, from 1 on; 0: the only one.

    bool isCredit() const { return original.isNegative(); }
};

/// The discount that `terms` come to for an amount: net and tax, each rounded.
EarlyDiscount discountFor(const Money& amount, const DiscountTerms& terms);

/// The base value that goes with taking `amount` off `item`.
///
/// Cumulative: the share of the original base that is cleared in all after it, rounded half away
/// from zero, less what was cleared before. An item open at 0 has no base left, whichever the
/// steps.
Money baseOf(const OpenItem& item, const Money& amount);

} // namespace tandem::settlements
