#pragma once

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/period.h"
#include "backoffice/schedules/actions.h"
#include "backoffice/schedules/deferral_service.h"
#include "backoffice/schedules/errors.h"
#include "backoffice/schedules/schedule_queries.h"
#include "backoffice/schedules/schedule_service.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::schedules {

inline Money euros(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

/// An office with a chart of accounts and the years 2025 and 2026 open.
class ScheduleBooks : public test::TestOffice {
public:
    explicit ScheduleBooks(const Permissions& permissions = allPermissions())
        : TestOffice(permissions)
    {
        using namespace Qt::StringLiterals;
        arrange([](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::applyChart(work, u"general"_s));
            return ledger::openFiscalYears(work, {2025, 1, 1}, {2026, 12, 31});
        });
        expense = accountOf(ledger::AccountRole::PurchaseExpense);
        bank = accountOf(ledger::AccountRole::Bank);
    }

    AccountId accountOf(ledger::AccountRole role)
    {
        return look([&](Reader& books) { return ledger::accountOf(books, role); });
    }

    /// What the ledger has on an account, in cents, through a day.
    std::int64_t balance(AccountId account, QDate through = {2099, 1, 1})
    {
        std::int64_t minor = 0;
        const auto read = database->eachOf(
            QStringLiteral("SELECT CAST(COALESCE(SUM(base_minor), 0) AS BIGINT) AS sum "
                           "FROM entry_line WHERE account_id = :id AND posted_on <= :through"),
            {{"id", account}, {"through", through}},
            [&](const Row& row) { minor = row.integer("sum"); });
        require(read.has_value(), "the balance can be read");
        return minor;
    }

    void lock(QDate through)
    {
        arrange([&](UnitOfWork& work) {
            return ledger::setLockDate(work, ledger::LockKind::Books, through);
        });
    }

    ScheduleDraft rent(const Rhythm& rhythm) const
    {
        return {.name = QStringLiteral("Rent"),
                .rhythm = rhythm,
                .lines = {ledger::Line::of(expense, euros(800'00)),
                          ledger::Line::of(bank, euros(-800'00))}};
    }

    Result<Schedule> made(const ScheduleDraft& draft)
    {
        return office.change(actions::createSchedule,
                             [&](UnitOfWork& work) { return createSchedule(work, draft); });
    }

    Result<MadeOccurrence> posted(ScheduleId id, QDate dueOn,
                                  LatePolicy policy = LatePolicy::Refuse)
    {
        return office.change(actions::runSchedules, [&](UnitOfWork& work) {
            return postNextEntry(work, id, dueOn, policy);
        });
    }

    Schedule now(ScheduleId id)
    {
        return look([&](Reader& books) { return schedule(books, id); });
    }

    AccountId expense;
    AccountId bank;
};

} // namespace tandem::schedules
