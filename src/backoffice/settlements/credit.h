#pragma once

#include "backoffice/settlements/open_item.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// What happens when an order is confirmed or delivered beyond the limit of its customer.
enum class CreditCheck { Off, Warn, Block };

/// "off", "warn", "block".
QString nameOf(CreditCheck check);
std::optional<CreditCheck> creditCheckNamed(const QString& name);

/// The company's policy of credit.
struct CreditPolicy {
    CreditCheck check = CreditCheck::Off;
    std::optional<Money> defaultLimit{}; ///< Of who has none of their own; unset: no limit.
};

Result<CreditPolicy> creditPolicy(Reader& books);
/// Error: creditLimitUnfit.
Result<> setCreditPolicy(UnitOfWork& work, const CreditPolicy& policy);

/// How much credit a customer has and uses, in the company's currency.
struct CreditStanding {
    PartyId party;
    std::optional<Money> limit{}; ///< Unset: without limit.
    bool isOwnLimit = false;      ///< Not the default.
    QString holdReason{};         ///< Empty: not on hold.
    Money receivables;            ///< What is open, less credits.
    Money ordered;                ///< Confirmed orders, as far as they are not invoiced.

    Money exposure() const { return receivables + ordered; }
    bool isHeld() const { return !holdReason.isEmpty(); }
    bool exceedsWith(const Money& more) const { return limit && exposure() + more > *limit; }
};

/// What an order meets.
enum class CreditVerdict { Fine, Warned, Beyond, Held };

/// A hold stops whatever the policy is; the limit as the policy says. `more` is what the deed adds
/// to the exposure: the order at hand while it is not confirmed, else nothing.
CreditVerdict verdictOn(const CreditStanding& standing, const Money& more, CreditCheck check);

/// What is known here of a customer's credit; `ordered` is left at zero for who knows the orders.
Result<CreditStanding> creditStanding(Reader& books, PartyId party);

/// Gives a customer a limit of its own, or the default again. Error: creditLimitUnfit.
Result<> setCreditLimit(UnitOfWork& work, PartyId party, const std::optional<Money>& limit);

/// Gives a customer no more credit. Errors: creditReasonMissing, heldAlready.
Result<> holdCredit(UnitOfWork& work, PartyId party, const QString& reason);
/// Error: notHeld.
Result<> releaseCredit(UnitOfWork& work, PartyId party);

/// Customers with a limit of their own or on hold, by key; at most `rowsMax`.
Result<std::vector<PartyId>> customersWithCredit(Reader& books, int rowsMax);

/// That somebody let an order pass.
struct CreditOverride {
    PartyId party;
    std::int64_t order;
    QString deed; ///< "confirm", "deliver"
    Money exposure;
    Money limit;
    QString reason;
};

/// Error: creditReasonMissing.
Result<> recordOverride(UnitOfWork& work, const CreditOverride& override);

} // namespace tandem::settlements
