#pragma once

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
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
