#pragma once

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/commodity.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"
#include "support/raw_sql.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::ledger {

/// An office with a general chart of accounts and the fiscal year 2025 open.
class LedgerBooks : public test::TestOffice {
public:
    LedgerBooks()
    {
        arrange([](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(applyChart(work, QStringLiteral("general")));
            return openFiscalYears(work, QDate(2025, 1, 1), QDate(2025, 12, 31));
        });
    }

    /// The account of that code. Throws if there is none.
    AccountId account(const QString& code)
    {
        const auto found = look([&](Reader& books) { return accountByCode(books, code); });
        require(found.has_value(), qPrintable(code));
        return found->id;
    }

    Result<PostedEntry> posted(const Entry& entry)
    {
        return office.change(actions::postEntries,
                             [&](UnitOfWork& work) { return post(work, entry); });
    }

    /// `minor` from income to the bank, on a day.
    static Entry sale(std::int64_t minor, QDate on = QDate(2025, 3, 10), const QString& key = {})
    {
        return Entry::of({.postedOn = on,
                          .source = QStringLiteral("manual"),
                          .text = QStringLiteral("Sale over the counter"),
                          .key = key},
                         {Line::of(AccountRole::Bank, Money::ofMinor(minor, eur)),
                          Line::of(AccountRole::SalesRevenue, Money::ofMinor(-minor, eur))});
    }

    /// A number that a query of one row and one column answers.
    std::int64_t number(const QString& sql)
    {
        std::int64_t value = 0;
        const auto read = database->eachOf(sql, {}, [&](const Row& row) {
            value = row.cursor().type(0) == Cursor::Type::Null ? 0 : row.cursor().integer(0);
        });
        require(read.has_value(), read ? "" : qPrintable(read.error().detail));
        return value;
    }
};

} // namespace tandem::ledger
