#pragma once

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
#include "backoffice/settlements/open_item_queries.h"
#include "support/test_trade.h"

namespace tandem::test {

/// A trading company with a chart of accounts and open years: whole workflows run in it.
class TestCompany : public TestTrade {
public:
    explicit TestCompany(const Permissions& permissions = allPermissions()) : TestTrade(permissions)
    {
        using namespace Qt::StringLiterals;
        arrange([](UnitOfWork& unit) -> Result<> {
            TANDEM_CHECK(ledger::applyChart(unit, u"general"_s));
            return ledger::openFiscalYears(unit, QDate(1996, 1, 1), QDate(2025, 12, 31));
        });
    }

    /// What the ledger holds on the account of a role: debits positive.
    Money balance(ledger::AccountRole role)
    {
        const auto account = look([&](Reader& books) { return ledger::accountOf(books, role); });
        std::int64_t minor = 0;
        const auto read = database->eachOf(
            QStringLiteral("SELECT CAST(COALESCE(SUM(base_minor), 0) AS BIGINT) AS sum_minor "
                           "FROM entry_line WHERE account_id = :account_id"),
            {{"account_id", account}}, [&](const Row& row) { minor = row.integer("sum_minor"); });
        require(read.has_value(), "the sum of an account can be read");
        return euros(minor);
    }

    /// All accounts with a balance, a line each, by code: "Trade receivables: 119.00".
    QString trialBalance()
    {
        QString text;
        const auto read = database->eachOf(
            QStringLiteral("SELECT account.name, CAST(SUM(base_minor) AS BIGINT) AS sum_minor "
                           "FROM entry_line JOIN account ON account.id = entry_line.account_id "
                           "GROUP BY account.code, account.name HAVING SUM(base_minor) <> 0 "
                           "ORDER BY account.code"),
            {}, [&](const Row& row) {
                text += row.text("name") + QStringLiteral(": ")
                        + euros(row.integer("sum_minor")).toDecimal().toString() + u'\n';
            });
        require(read.has_value(), "the trial balance can be read");
        return text;
    }

    /// What all open items of a side come to.
    Money openSum(settlements::Side side)
    {
        const auto items =
            look([&](Reader& books) { return settlements::openItems(books, side, {}, 100'000); });
        Money sum = euros(0);
        for (const settlements::OpenItem& item : items)
            sum += item.openBase;
        return sum;
    }

    /// A request with a key of its own.
    Request request()
    {
        return {.key = QStringLiteral("test-%1").arg(++m_requestCount),
                .bodyHash = QByteArray(32, static_cast<char>(m_requestCount))};
    }

private:
    int m_requestCount = 0;
};

} // namespace tandem::test
