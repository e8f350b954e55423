#pragma once

#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_service.h"
#include "settlement_books.h"
#include "workflows/pay.h"
#include "workflows/revalue.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using settlements::Side;
using test::cents;

inline Money dollars(std::int64_t minor)
{
    return Money::ofMinor(minor, usd);
}

inline const QDate yearEnd{2025, 12, 31};

/// Books of the years 2025 and 2026 with rates of the dollar and entries to count.
class RevalueTest : public testing::Test {
protected:
    RevalueTest()
    {
        at.clock.day = {2026, 1, 31};
        at.arrange([](UnitOfWork& work) {
            return ledger::openFiscalYears(work, {2026, 1, 1}, {2026, 12, 31});
        });
    }
    void rate(const QString& value, QDate on = yearEnd, const QString& currency = u"USD"_s)
    {
        at.arrange([&](UnitOfWork& work) {
            return exchange::enterRate(
                work,
                {.unit = u"EUR"_s, .quoted = currency, .on = on, .value = *Decimal::parse(value)});
        });
    }
    /// What was booked on a role in a span of days, in cents: a credit is negative.
    std::int64_t booked(AccountRole role, QDate first, QDate last)
    {
        const AccountId account =
            at.look([&](Reader& books) { return ledger::accountOf(books, role); });
        std::int64_t minor = 0;
        const auto read = at.database->eachOf(
            u"SELECT CAST(COALESCE(SUM(base_minor), 0) AS BIGINT) AS sum FROM entry_line "
            "WHERE account_id = :id AND posted_on >= :first AND posted_on <= :last"_s,
            {{"id", account}, {"first", first}, {"last", last}},
            [&](const Row& row) { minor = row.integer("sum"); });
        require(read.has_value(), "the lines can be read");
        return minor;
    }
    std::int64_t entryCount()
    {
        std::int64_t count = 0;
        const auto read = at.database->eachOf(u"SELECT COUNT(*) AS n FROM entry"_s, {},
                                              [&](const Row& row) { count = row.integer("n"); });
        require(read.has_value(), "the entries can be counted");
        return count;
    }
    exchange::RevaluationPlan plan(QDate on = yearEnd)
    {
        return at.look([&](Reader& books) { return planRevaluation(books, on); });
    }
    PaymentOrder paid(const Money& amount, const Money& base, QDate on)
    {
        return {.payment = {.direction = settlements::Direction::In,
                            .side = Side::Receivable,
                            .party = at.alder,
                            .paidOn = on,
                            .amount = amount,
                            .bankAccount = at.bank,
                            .base = base}};
    }

    test::SettlementBooks at;
};

} // namespace tandem::workflows
