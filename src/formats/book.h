#pragma once

#include "base/decimal.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tandem::formats {

/// What the file says, or its usual account names suggest, that an account is.
enum class AccountTypeHint { Unknown, Asset, Liability, Equity, Income, Expense };

/// By the usual English names of the top accounts, those that hledger goes by too.
AccountTypeHint usualAccountType(const QString& topName);

/// What more an asset or a liability is. Told by the file, never guessed from a name.
enum class AccountControlHint { None, Bank, Cash, Receivable, Payable, Tax, Inventory };

/// A currency, or another thing that the book counts.
struct ForeignCommodity {
    QString code;
    int digitsNeeded = 0;  ///< Decimal places that hold every amount of the book exactly.
    int digitsWritten = 0; ///< Most decimal places seen, trailing zeros included.
};

struct ForeignAccount {
    QStringList path; ///< From the top to the account itself; never empty.
    QString code;
    AccountTypeHint type = AccountTypeHint::Unknown;
    AccountControlHint control = AccountControlHint::None;
    std::optional<std::size_t> commodity; ///< Index in ForeignBook::commodities, where fixed.
    bool isPlaceholder = false;           ///< Holds no lines of its own.
    QString description;
    QString typeName; ///< As the file names the type ("STOCK"); empty where it does not.
    QString source;   ///< The file's own key of the account; empty where it has none.

    QString name() const { return path.isEmpty() ? QString() : path.back(); }
};

/// What a line is worth in another commodity.
struct ForeignValue {
    std::size_t commodity = 0; ///< Index in ForeignBook::commodities.
    Decimal amount;
};

struct ForeignLine {
    std::size_t account = 0;   ///< Index in ForeignBook::accounts.
    std::size_t commodity = 0; ///< Index in ForeignBook::commodities.
    Decimal amount;            ///< Debit positive, credit negative.
    QString memo;
    std::optional<ForeignValue> value;  ///< Where the entry balances in another commodity.
    QString dimension{};                ///< "cost-center=BERLIN"; empty where the file has none.
    std::optional<std::size_t> party{}; ///< Whose it is, on accounts that tell parties apart.
    std::optional<std::size_t> lot{};   ///< Index in ForeignBook::lots.
};

/// One entry. Its lines balance: by value where a line has one, else by amount, per commodity.
struct ForeignEntry {
    QDate postedOn;
    QDate secondaryOn; ///< A second date the file gives (ledger's DATE=DATE2); else not valid.
    QString code;      ///< The file's reference: cheque or document number.
    QString description;
    QString note;
    QString source;        ///< The file's own key of the entry; empty where it has none.
    qint64 sourceLine = 0; ///< Where the entry begins in a text file, from 1; else 0.
    std::vector<ForeignLine> lines;
};

/// What one of a commodity was worth in another on a day: `numerator` / `denominator`.
struct ForeignPrice {
    std::size_t commodity = 0; ///< Index in ForeignBook::commodities.
    std::size_t in = 0;        ///< The same, of what the price is in.
    QDate on;
    std::int64_t numerator = 0;
    std::int64_t denominator = 1; ///< Positive.
};

/// A customer or supplier as another program kept it.
struct ForeignParty {
    QString code;
    QString name;
    bool isCustomer = false;
    bool isSupplier = false;
    bool isEmployee = false;
    QStringList address{}; ///< Its lines, without the name.
    QString phone{};
    QString mail{};
    QString taxId{};
    QString note{};
    int paymentTermsDays = 30;
    QString source{}; ///< The file's own key of the party.
};

/// What is left of an invoice, a bill or a payment of a party. The lines of the account hold it.
struct ForeignOpenItem {
    std::size_t party = 0;   ///< Index in ForeignBook::parties.
    std::size_t account = 0; ///< Index in ForeignBook::accounts.
    QString number;
    QDate issuedOn;
    QDate dueOn;
    std::size_t commodity = 0;
    Decimal amount;                ///< What is left; positive where the account's side grows by it.
    std::optional<Decimal> base{}; ///< In the company's currency, where that is another.
};

/// What belongs together on an account of parties: a document and what was paid on it, or what a
/// party paid ahead. The lines that name it settle each other, the earlier ones first.
struct ForeignLot {
    QString source;                     ///< The file's own key of the lot.
    std::optional<std::size_t> party{}; ///< Index in ForeignBook::parties.
    QString number{};                   ///< Of the document; empty where there is none.
    QDate dueOn{};                      ///< The same.
    QString openedBy{};                 ///< ForeignEntry::source of the document's entry.
};

/// What of its trade a book keeps beside its entries.
enum class ForeignKind {
    Customer,
    Supplier,
    Employee,
    Job,
    Terms,
    TaxTable,
    Invoice,
    Bill,
    Voucher,
    CreditNote,
    DocumentLine
};

/// How many of a kind a book holds, and how many of them Tandem takes over.
struct ForeignTally {
    ForeignKind kind;
    int found = 0;
    int taken = 0;
};

/// What lines are told apart by besides their account, as ForeignLine::dimension names it.
struct ForeignDimension {
    struct Value {
        QString code;
        QString name;
    };

    QString code;
    QString name;
    std::vector<Value> values;
};

/// A set of books as another program kept it.
struct ForeignBook {
    QString title;
    std::vector<ForeignCommodity> commodities;
    std::vector<ForeignAccount> accounts;
    std::vector<ForeignEntry> entries;
    std::vector<ForeignPrice> prices; ///< Of commodities that accounts or entries count in.
    std::vector<ForeignParty> parties{};
    std::vector<ForeignOpenItem> openItems{};
    std::vector<ForeignLot> lots{};
    std::vector<ForeignDimension> dimensions{}; ///< To be made where they are not there.
    std::vector<ForeignTally> tallies{};        ///< Of kinds that the book has any of.
};

} // namespace tandem::formats
