#pragma once

#include "base/result.h"
#include "formats/book.h"

#include <QByteArray>

namespace tandem::formats {

/// Writes a book as a beancount journal, whose names are stricter than those of others: an account
/// is "Assets:1200-Bank", with its code and name as metadata; a commodity has capital letters.
class BeancountWriter {
public:
    /// `openedOn` is the day on which all accounts open. `book` outlives the writer.
    BeancountWriter(const ForeignBook& book, QDate openedOn);

    /// Options, commodities and accounts.
    QByteArray head() const;
    /// One entry, every amount written out.
    QByteArray entry(const ForeignEntry& entry) const;

private:
    const ForeignBook& m_book;
    QDate m_openedOn;
    QStringList m_accounts;    ///< As written, by index.
    QStringList m_commodities; ///< The same.
};

} // namespace tandem::formats
