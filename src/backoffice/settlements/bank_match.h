#pragma once

#include "backoffice/settlements/bank_statement.h"
#include "backoffice/settlements/facts.h"

#include <variant>

namespace tandem::settlements {

using BankMatchId = Id<struct BankMatchTag>;
using BankBatchId = Id<struct BankBatchTag>;

/// Some of a line is a payment of a party that settles items. Amounts of parts are signed as the
/// line: positive if the bank account gained.
struct SettlePart {
    Side side;
    PartyId party;
    Money amount;
    std::vector<Portion> portions{}; ///< Of the party's items; the rest stays as a credit.
};

/// Some of a line goes straight to an account: a charge, interest, a transfer.
struct AccountPart {
    AccountId account;
    Money amount;
    QString memo{};
};

/// Some of a line is a payment that was entered before the bank told of it.
struct KnownPaymentPart {
    PaymentId payment;
    Money amount;
};

using MatchPart = std::variant<SettlePart, AccountPart, KnownPaymentPart>;

/// The explanation of a whole line: its parts add up to it.
struct MatchDraft {
    BankLineId line;
    std::vector<MatchPart> parts;
    std::optional<Money> base{}; ///< What the line was worth at home; only for foreign accounts.
};

Money amountOf(const MatchPart& part);

/// A payment with what it settled at once.
struct PaymentSettled {
    PaymentMoved payment;
    std::optional<ItemsSettled> settled{};
};

/// A part of a line that went to an account, with its worth at home.
struct PartBooked {
    AccountId account;
    Money amount;
    Money base;
    QString memo;
};

/// The fact that a line was explained.
struct MatchAccepted {
    BankMatchId match;
    BankLineId line;
    BankBatchId batch;
    AccountId bankAccount;
    QDate bookedOn;
    std::vector<PaymentSettled> payments;
    std::vector<PartBooked> booked;
};

/// The fact that the explanation of a line was taken back.
struct MatchUndone {
    BankMatchId match;
    BankLineId line;
    std::vector<PaymentCancelled> cancelled;
    bool wasBooked; ///< Some of it had gone straight to accounts.
};

} // namespace tandem::settlements
