#pragma once

#include "base/decimal.h"
#include "base/id.h"
#include "base/money.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

/// What the bank says, as stated in its files: nothing added, nothing mended.
namespace tandem::settlements {

using BankLineId = Id<struct BankLineTag>;
using BankStatementId = Id<struct BankStatementTag>;

enum class BankLineState {
    Booked,
    Pending, ///< Announced or told only: it may still change or vanish.
};

/// A line of a statement as the file states it.
struct BankLineDraft {
    QDate bookedOn; ///< Invalid if not stated.
    QDate valueOn;  ///< Invalid if not stated.
    Decimal amount; ///< Positive: the account gained.
    QString currency;
    BankLineState state = BankLineState::Booked;
    bool isReversal = false;
    QString counterpartyName{};
    QString counterpartyIban{};
    QString endToEndId{};
    QString bankReference{};
    QString remittance{}; ///< What the payer wrote.
    QString transactionCode{};
};

struct StatedBalance {
    Decimal amount;
    QString currency;
};

/// A statement of one account as the file states it.
struct BankStatementDraft {
    QString number;  ///< The bank's own; may be empty.
    QString account; ///< IBAN, or what else identifies it; may be empty.
    std::optional<StatedBalance> opening;
    std::optional<StatedBalance> closing;
    std::vector<BankLineDraft> lines;
    QStringList warnings; ///< What the reader noticed.
};

/// Why a line can be listed but not be matched.
enum class Hindrance {
    None,
    Pending,
    Undated,  ///< The bank states no booking date.
    Digits,   ///< The amount has more digits than its currency.
    Currency, ///< Not the currency of the account.
};

/// A line of the bank's own list in the books.
struct BankLine {
    BankLineId id;
    AccountId account;
    QDate bookedOn;
    QDate valueOn;
    Decimal stated; ///< The amount as stated.
    QString currency;
    Money amount; ///< In the currency of the account; zero if there is a hindrance to it.
    Hindrance hindrance;
    bool isReversal;
    bool isMatched;
    QString counterpartyName;
    QString counterpartyIban;
    QString endToEndId;
    QString bankReference;
    QString remittance;

    /// All that may tell what the line is for.
    QString words() const;
};

/// What is missing for opening balance and booked lines to make the closing balance; nothing where
/// it adds up, or where the statement does not say.
std::optional<Decimal> gapOf(const BankStatementDraft& statement);

/// Whether the balances, if both are stated, and the booked lines are in one currency: only then
/// can be told whether they add up.
bool isInOneCurrency(const BankStatementDraft& statement);

/// SHA-256 over everything a line states: equal lines are equal here.
QByteArray fingerprintOf(const BankLineDraft& line);

} // namespace tandem::settlements
