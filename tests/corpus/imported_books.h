#pragma once

#include "backoffice/ledger/account_queries.h"
#include "formats/csv.h"
#include "formats/ledger_journal.h"
#include "reports/trial_balance.h"
#include "support/test_office.h"
#include "workflows/export_journal.h"
#include "workflows/import_book.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

namespace tandem::workflows {

/// Balances by account and commodity, as decimal texts without trailing zeros.
using BalanceTable = std::map<std::pair<std::string, std::string>, std::string>;

/// New books of a company, which keeps dollars if nothing else is said, for imports.
class ImportedBooks {
public:
    explicit ImportedBooks(const QString& currency = QStringLiteral("USD"))
        : database(test::openEmptyBooks())
        , office(*database, clock, random,
                 Session{UserId(1), QStringLiteral("anna"), allPermissions()})
    {
        const auto made = createCompany(office, {.name = QStringLiteral("Alder"),
                                                 .country = QStringLiteral("US"),
                                                 .currency = currency});
        require(made.has_value(), made ? "" : qPrintable(made.error().text()));
    }

    Result<BookImported> import(const QByteArray& journal, ImportMode mode = ImportMode::Save)
    {
        TANDEM_TRY(const auto read,
                   formats::readLedgerJournal(
                       journal, {.onUnsupported = formats::OnUnsupported::LeaveOutAndReport,
                                 .dialect = formats::JournalDialect::Ledger}));
        return importBook(office, read.book,
                          QCryptographicHash::hash(journal, QCryptographicHash::Sha256), mode);
    }

    template <class Query>
    auto look(Query query)
    {
        static constexpr View all{"test.all", Permission::LedgerRead, ""};
        auto result = office.read(all, query);
        require(result.has_value(),
                result ? "" : qPrintable(result.error().text() + result.error().detail));
        return *result;
    }

    BalanceTable balances(QDate asOf = QDate(9999, 12, 30))
    {
        BalanceTable table;
        for (const auto& balance :
             look([&](Reader& books) { return reports::trialBalance(books, asOf); }))
            if (!balance.amount.isZero())
                table[{balance.code.toStdString(), balance.symbol.toStdString()}] =
                    balance.amount.toDecimal().trimmed().toString().toStdString();
        return table;
    }

    QByteArray exported()
    {
        return look([](Reader& books) -> Result<QByteArray> {
            QByteArray journal;
            TANDEM_CHECK(exportJournal(books, [&](const QByteArray& bytes) -> Result<> {
                journal += bytes;
                return {};
            }));
            return journal;
        });
    }

    std::int64_t number(const QString& sql)
    {
        std::int64_t value = 0;
        const auto read =
            database->eachOf(sql, {}, [&](const Row& row) { value = row.cursor().integer(0); });
        require(read.has_value(), read ? "" : qPrintable(read.error().detail));
        return value;
    }

    test::FakeClock clock;
    test::SeededRandom random;
    std::unique_ptr<Database> database;
    Office office;
};

} // namespace tandem::workflows
