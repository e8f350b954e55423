#pragma once

#include "backoffice/assets/actions.h"
#include "backoffice/assets/asset_change_service.h"
#include "backoffice/assets/asset_service.h"
#include "backoffice/assets/depreciation_service.h"
#include "backoffice/assets/errors.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
#include "backoffice/schedules/errors.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::assets {

using namespace Qt::StringLiterals;

inline Money euros(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

/// An office with a chart, the years 2024 to 2030 open, and two classes of assets, one with
/// accounts of its own.
class AssetBooks : public test::TestOffice {
public:
    AssetBooks()
    {
        arrange([&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::applyChart(work, u"general"_s));
            TANDEM_CHECK(ledger::openFiscalYears(work, {2024, 1, 1}, {2030, 12, 31}));
            TANDEM_TRY(
                machines,
                createClass(
                    work, {.id = {}, .code = u"MACH"_s, .name = u"Machines"_s, .lifeMonths = 60}));
            TANDEM_TRY(const auto cost, account(work, u"0700"_s, ledger::AccountType::Asset));
            TANDEM_TRY(const auto less, account(work, u"0790"_s, ledger::AccountType::Asset));
            TANDEM_TRY(cars, createClass(work, {.id = {},
                                                .code = u"CARS"_s,
                                                .name = u"Cars"_s,
                                                .costAccount = cost,
                                                .accumulatedAccount = less}));
            return {};
        });
    }

    static Result<AccountId> account(UnitOfWork& work, const QString& code,
                                     ledger::AccountType type)
    {
        return ledger::createAccount(work, {.code = code, .name = code, .type = type});
    }

    AssetDraft draft(std::int64_t cost, QDate on = {2025, 1, 10}, int months = 12) const
    {
        return {.name = u"Lathe"_s,
                .assetClass = machines,
                .acquiredOn = on,
                .cost = euros(cost),
                .residual = euros(0),
                .terms = {.lifeMonths = months}};
    }

    Result<Asset> acquired(const AssetDraft& draft)
    {
        return office.change(actions::acquire,
                             [&](UnitOfWork& work) { return acquire(work, draft); });
    }

    Result<DepreciationRun> depreciated(QDate month)
    {
        return office.change(actions::depreciate,
                             [&](UnitOfWork& work) { return depreciate(work, month); });
    }

    Result<AssetDisposed> disposed(const DisposalDraft& draft)
    {
        return office.change(actions::dispose,
                             [&](UnitOfWork& work) { return dispose(work, draft); });
    }

    Asset now(AssetId id)
    {
        return look([&](Reader& books) { return asset(books, id); });
    }
    Money book(AssetId id) { return standingOf(now(id)).book(); }

    /// What the ledger has on the account of a role, in cents.
    std::int64_t balance(ledger::AccountRole role)
    {
        const auto account = look([&](Reader& books) { return ledger::accountOf(books, role); });
        std::int64_t minor = 0;
        const auto read = database->eachOf(
            u"SELECT CAST(COALESCE(SUM(base_minor), 0) AS BIGINT) AS sum FROM entry_line "
            "WHERE account_id = :id"_s,
            {{"id", account}}, [&](const Row& row) { minor = row.integer("sum"); });
        require(read.has_value(), "the balance can be read");
        return minor;
    }

    /// Whether register and ledger agree, now and on a day.
    void expectProven(QDate day)
    {
        look([&](Reader& books) -> Result<bool> {
            TANDEM_CHECK(proveRegister(
                books, [](const Finding& one) { ADD_FAILURE() << qPrintable(one.what); }));
            TANDEM_TRY(const auto accounts, registerAccountsAt(books, day));
            for (const RegisterAccount& one : accounts)
                EXPECT_EQ(one.inRegister, one.inLedger)
                    << qPrintable(one.code) << ' ' << qPrintable(day.toString(Qt::ISODate));
            return true;
        });
    }

    AssetClassId machines;
    AssetClassId cars;
};

} // namespace tandem::assets
