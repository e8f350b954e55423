#pragma once

#include "backoffice/ledger/verify_ledger.h"
#include "formats/gnucash.h"
#include "formats/gnucash_inflate.h"
#include "imported_books.h"

#include <QFile>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

/// Made by GnuCash 4.13 itself: tests/corpus/gnucash/make_books.py, make_business_book.py.
inline QByteArray made(const QString& name)
{
    QFile file(QStringLiteral(TANDEM_SOURCE_DIR "/tests/corpus/gnucash/") + name);
    require(file.open(QIODevice::ReadOnly), qPrintable(name));
    return file.readAll();
}

inline QByteArray packedBook()
{
    return made(u"packed.gnucash"_s);
}

inline QByteArray plainBook()
{
    const QByteArray packed = packedBook();
    formats::gnucash::InflateDevice unpacked(packed, 1 << 24);
    require(unpacked.open(QIODevice::ReadOnly), "the book can be unpacked");
    return unpacked.readAll();
}

inline QByteArray sqliteBook()
{
    return made(u"sqlite.gnucash"_s);
}

inline std::string plain(const QString& amount)
{
    const auto read = Decimal::parse(amount);
    require(read.has_value(), qPrintable(amount));
    return read->trimmed().toString().toStdString();
}

/// What GnuCash says that each account comes to, by path and commodity; zeros left out.
inline BalanceTable balancesOfGnucash(const QString& file = QStringLiteral("balances.csv"))
{
    BalanceTable table;
    const QStringList lines = QString::fromUtf8(made(file)).split(u'\n');
    for (const QString& line : lines.sliced(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() == 3 && plain(cells[2]) != "0")
            table[{cells[0].toStdString(), cells[1].toStdString()}] = plain(cells[2]);
    }
    return table;
}

/// Books in euros that GnuCash's are imported into.
class GnucashCompany : public ImportedBooks {
public:
    GnucashCompany() : ImportedBooks(u"EUR"_s) {}

    Result<BookImported> import(const QByteArray& bytes, ImportMode mode = ImportMode::Save)
    {
        TANDEM_TRY(const auto read,
                   formats::readGnucash(bytes, formats::OnUnsupported::Refuse, u"EUR"_s));
        return importBook(office, read.book,
                          QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), mode);
    }

    /// Balances by the path of the account, whatever its code.
    BalanceTable balancesByPath()
    {
        std::map<std::string, std::string> paths;
        const auto all = look([](Reader& books) { return ledger::accounts(books); });
        for (const ledger::Account& account : all) {
            QString path = account.name;
            for (AccountId above = account.parent; above.isSet();) {
                const auto found = std::ranges::find(all, above, &ledger::Account::id);
                path.prepend(found->name + u':');
                above = found->parent;
            }
            paths[account.code.toStdString()] = path.toStdString();
        }
        BalanceTable table;
        for (const auto& [key, amount] : balances())
            table[{paths.at(key.first), key.second}] = amount;
        return table;
    }

    std::vector<QString> flaws()
    {
        return look([](Reader& books) -> Result<std::vector<QString>> {
            std::vector<QString> found;
            const auto note = [&](const ledger::Flaw& flaw) { found.push_back(flaw.what); };
            TANDEM_CHECK(ledger::verifyChain(books, note));
            TANDEM_CHECK(ledger::verifyBalances(books, note));
            return found;
        });
    }
};

} // namespace tandem::workflows
