#pragma once

#include "backoffice/ledger/entry.h"
#include "backoffice/settlements/facts.h"
#include "backoffice/tax/tax_movement.h"

#include <optional>

/// What payments and settlements mean in money: pure functions, fact to entry.
namespace tandem::posting {

/// Bank to receivable or payable, whichever the payment is for.
/// Source: docs/guide/payments.md, "What is booked".
ledger::Entry entryFor(const settlements::PaymentMoved& fact);

/// Discounts, charges, small differences and realised exchange differences of items that met;
/// nothing if they simply met, as both are on the control account already.
///
/// `taxed` is what the settlement does to the tax of the items' documents: what becomes due goes to
/// output or input tax, out of the account where it waited. Source: exactness.md, V10.
std::optional<ledger::Entry> entryFor(const settlements::ItemsSettled& fact,
                                      std::span<const tax::TaxMovement> taxed = {});

/// A bad debt: receivable to bad debts, and to output tax for the `tax` that is taken back with it,
/// in the company's currency. `taxed` is what it does to the tax of the item's document.
ledger::Entry entryFor(const settlements::BadDebtWrittenOff& fact, const Money& tax,
                       std::span<const tax::TaxMovement> taxed);

/// A part of a bank line that goes straight to an account: a charge, interest, a transfer.
struct BookedPart {
    AccountId account;
    Money amount; ///< Positive: the bank account gained.
    Money base;
    QString memo;
};

/// The fact that a bank line, or some of it, was explained without a party.
struct BankLineBooked {
    std::int64_t match; ///< The row of bank_match.
    QDate bookedOn;
    AccountId bankAccount;
    std::vector<BookedPart> parts; ///< At least one.
};

/// Bank to the accounts, or the other way.
ledger::Entry entryFor(const BankLineBooked& fact);

} // namespace tandem::posting
