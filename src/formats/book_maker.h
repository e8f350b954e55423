#pragma once

#include "base/result.h"
#include "formats/book.h"

#include <QHash>
#include <QSet>

namespace tandem::formats {

/// Gathers the accounts, commodities and entries of a book as a reader of text meets them.
class BookMaker {
public:
    /// The account of that name, entered when it is new: "Assets:Checking" has two levels, and the
    /// type that its top name suggests. Errors: journalBadLine (a level is empty, or too many).
    Result<std::size_t> account(const QString& name, qint64 line);
    /// The same for an account that goes by its number, with the number as its only level.
    std::size_t accountByCode(const QString& code);
    std::size_t commodity(const QString& code);

    /// Names an account that goes by its number, or by one of its metadata: its only level then,
    /// and no other account's. A name that is taken is followed by the code.
    void rename(std::size_t index, const QString& name);

    ForeignAccount& accountAt(std::size_t index) { return m_book.accounts[index]; }
    const ForeignBook& book() const { return m_book; }

    /// Takes an entry whose lines balance; lines without amount and value are left off it.
    /// Errors: journalUnbalanced, journalAmountTooLong.
    Result<> add(ForeignEntry entry);

    void addPrice(const ForeignPrice& price) { m_book.prices.push_back(price); }

    ForeignBook take() { return std::move(m_book); }

private:
    ForeignBook m_book;
    QHash<QString, std::size_t> m_accounts;
    QHash<QString, std::size_t> m_commodities;
    QSet<QString> m_names; ///< Given by rename().
};

/// Whether amounts like this one can be added up by the million without leaving 38 digits: less
/// than 10^15, at most `scaleMax` digits after the point.
bool canBeSummed(const Decimal& amount, int scaleMax = 12);

/// What is left over in an entry, by value where a line has one; empty if it balances.
/// Errors: journalAmountTooLong.
Result<QStringList> leftOverOf(const ForeignBook& book, const ForeignEntry& entry);

} // namespace tandem::formats
