#include "backoffice/ledger/account_months.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

std::size_t AccountMonths::KeyHash::operator()(const Key& key) const
{
    const auto code = key.currency.code();
    return qHashMulti(0, key.account, key.monthDay, key.dimension, code.front(), code.back());
}

void AccountMonths::add(QDate postedOn, AccountId account, const Line& line)
{
    const QDate month(postedOn.year(), postedOn.month(), 1);
    const Key key{.account = account.value(),
                  .monthDay = month.toJulianDay(),
                  .dimension = line.dimension.value(),
                  .currency = line.amount.currency()};
    const Money nothing = Money::zero(line.amount.currency());
    const Money baseNothing = Money::zero(line.base.currency());
    Sums& sums =
        m_sums.try_emplace(key, Sums{nothing, nothing, baseNothing, baseNothing}).first->second;
    if (line.amount.isNegative())
        sums.credit -= line.amount;
    else
        sums.debit += line.amount;
    if (line.base.isNegative())
        sums.baseCredit -= line.base;
    else
        sums.baseDebit += line.base;
}

Result<> AccountMonths::write(UnitOfWork& work)
{
    for (const auto& [key, sums] : m_sums) {
        TANDEM_TRY(const auto id, work.newId<Id<struct AccountMonthTag>>());
        const auto code = key.currency.code();
        const QString currency =
            QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        TANDEM_CHECK(work.send(u"ledger.entries:add_to_month"_s,
                               {{"id", id},
                                {"account_id", key.account},
                                {"month_on", QDate::fromJulianDay(key.monthDay)},
                                {"currency", currency},
                                {"dimension_value_id", key.dimension},
                                {"debit_minor", sums.debit},
                                {"credit_minor", sums.credit},
                                {"base_debit_minor", sums.baseDebit},
                                {"base_credit_minor", sums.baseCredit}}));
    }
    m_sums.clear();
    return {};
}

} // namespace tandem::ledger
