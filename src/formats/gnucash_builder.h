#pragma once

#include "base/result.h"
#include "formats/book_import.h"
#include "formats/gnucash_business.h"

#include <QHash>

#include <vector>

/// What GnuCash's XML and SQLite books have in common.
namespace tandem::formats::gnucash {

struct Commodity {
    QString space; ///< "CURRENCY", "ISO4217", or the place where a security is traded.
    QString id;
    friend bool operator==(const Commodity&, const Commodity&) = default;
};

struct Account {
    QString guid;
    QString parent; ///< Guid; empty at the top.
    QString name;
    QString type;
    QString code;
    QString description;
    Commodity commodity;
    bool isPlaceholder = false;
};

struct Split {
    QString account; ///< Guid.
    QString memo;
    Fraction value;    ///< In the transaction's commodity.
    Fraction quantity; ///< In the account's.
    QString lot{};     ///< Guid; empty where it belongs to none.
};

struct Transaction {
    QString guid;
    QString number;
    QString description;
    QString notes;
    QDate postedOn;
    Commodity currency;
    std::vector<Split> splits;
    QDate dueOn{}; ///< Of the document that it posts.
};

struct Price {
    Commodity commodity;
    Commodity currency;
    QDate on;
    Fraction value;
};

/// Makes a ForeignBook of accounts in any order and then transactions.
class BookBuilder {
public:
    BookBuilder(OnUnsupported onUnsupported, const EntrySink& sink)
        : m_onUnsupported(onUnsupported)
        , m_sink(sink)
    {
    }

    /// Errors: gnucashBadBook (after the first transaction, or a guid twice).
    Result<> add(Account account);
    /// Errors: gnucashBadBook, gnucashBadAmount, gnucashSplitOnly, gnucashUnbalanced, those of the
    /// sink.
    Result<> add(const Transaction& transaction);
    /// A price that cannot be one (no day, nothing or less) is passed over.
    void add(Price price);
    /// Errors: gnucashBadBook.
    Result<ForeignBook> finish();

    std::vector<LeftOut> takeLeftOut() { return std::move(m_leftOut); }
    /// Customers, documents and the like, as they are read.
    Business& business() { return m_business; }
    void setTitle(const QString& title) { m_book.title = title; }

private:
    Result<> closeAccounts();
    Result<QStringList> pathOf(const Account& account) const;
    std::optional<std::size_t> knownCommodity(const Commodity& commodity) const;
    std::size_t commodityIndex(const Commodity& commodity);
    Result<ForeignLine> lineOf(const Transaction& transaction, const Split& split);
    void noteDigits(const ForeignLine& line);
    std::optional<std::size_t> lotIndex(const QString& guid);

    /// Fills m_entry.
    /// Errors: gnucashBadBook, gnucashBadAmount, gnucashSplitOnly, gnucashUnbalanced.
    Result<> fillEntry(const Transaction& transaction);

    OnUnsupported m_onUnsupported;
    const EntrySink& m_sink;
    std::vector<LeftOut> m_leftOut;
    ForeignBook m_book;
    std::vector<Account> m_accounts;
    QHash<QString, std::size_t> m_accountsByGuid;     ///< In m_accounts.
    std::vector<std::optional<std::size_t>> m_places; ///< In the book; none for root accounts.
    std::vector<Commodity> m_commodities;
    std::vector<Price> m_prices;
    Business m_business;
    QHash<QString, std::size_t> m_lots; ///< In the book, by guid.
    bool m_accountsAreClosed = false;
    ForeignEntry m_entry;
};

} // namespace tandem::formats::gnucash
