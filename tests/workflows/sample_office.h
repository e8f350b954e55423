#pragma once

#include "backoffice/inventory/stock_queries.h"
#include "backoffice/ledger/verify_ledger.h"
#include "reports/control_accounts.h"
#include "reports/trial_balance.h"
#include "support/row_images.h"
#include "support/test_office.h"
#include "workflows/create_company.h"
#include "workflows/sample_company.h"

namespace tandem::test {

using workflows::Sample;

/// A new company that is filled as `tandemctl company create --sample` does.
class SampleOffice {
public:
    explicit SampleOffice(const QString& country = u"DE"_s)
    {
        done(workflows::createCompany(
            maker, {.company = {.name = u"Harbour Trading"_s, .country = country},
                    .firstUser = {.name = u"boss"_s,
                                  .fullName = {},
                                  .password = u"quiet herons stand"_s,
                                  .roles = {}},
                    .chart = {}}));
    }

    void fill(Sample sample)
    {
        done(workflows::fillSample(offices(), sample, [](int, int) {}));
    }
    void fillLedger(int count)
    {
        done(workflows::fillLedger(offices(), count, [this](int made, int) { told = made; }));
    }
    workflows::SampleOffices offices()
    {
        return {.maker = maker, .approver = approver, .clock = clock};
    }

    template <class Query>
    auto look(Query query)
    {
        static constexpr View all{"test.all", Permission::AuditRead, ""};
        auto result = maker.read(all, query);
        done(result);
        return *result;
    }

    template <class T>
    static void done(const T& result)
    {
        require(result.has_value(),
                result ? "" : qPrintable(result.error().text() + u' ' + result.error().detail));
    }

    std::int64_t rowCount(const QString& table) { return rowImages(*database, table).size(); }

    QStringList findings()
    {
        return look([](Reader& books) -> Result<QStringList> {
            QStringList all;
            const Findings found = [&](const Finding& one) { all += one.table + one.what; };
            const ledger::FlawSink flawed = [&](const ledger::Flaw& one) {
                all += one.table + one.what;
            };
            TANDEM_CHECK(ledger::verifyChain(books, flawed));
            TANDEM_CHECK(ledger::verifyBalances(books, flawed));
            TANDEM_CHECK(reports::proveControlAccounts(books, found));
            TANDEM_TRY(const auto stock, inventory::verifyStock(books));
            all += QStringList(static_cast<qsizetype>(stock.size()), u"stock"_s);
            return all;
        });
    }

    std::vector<reports::Balance> trialBalance()
    {
        return look(
            [](Reader& books) { return reports::trialBalance(books, workflows::sampleDay()); });
    }

    std::int64_t balance(const QString& code)
    {
        for (const reports::Balance& one : trialBalance())
            if (one.code == code)
                return one.base.minor();
        return 0;
    }

    int told = 0;
    workflows::SampleClock clock{QTimeZone::utc()};
    SeededRandom random;
    std::unique_ptr<Database> database = openEmptyBooks();
    Office maker{*database, clock, random, Session{UserId(), u"tandem"_s, allPermissions()}};
    Office approver{*database, clock, random, Session{UserId(1), u"boss"_s, allPermissions()}};
};

} // namespace tandem::test
