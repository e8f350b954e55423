#include "backoffice/ledger/account_sums.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

std::size_t AccountSums::KeyHash::operator()(const Key& key) const
{
    const auto code = key.currency.code();
    return qHashMulti(0, key.account, key.firstDay, key.dimension, code.front(), code.back());
}

void AccountSums::add(QDate postedOn, AccountId account, std::int64_t lineId, const Line& line)
{
    Key key{.account = account.value(),
            .firstDay = postedOn.toJulianDay(),
            .dimension = line.dimension.value(),
            .currency = line.amount.currency()};
    addTo(m_days, key, lineId, line);
    key.firstDay -= postedOn.day() - 1;
    addTo(m_months, key, lineId, line);
}

void AccountSums::addTo(SumsByKey& all, const Key& key, std::int64_t lineId, const Line& line)
{
    const Money nothing = Money::zero(line.amount.currency());
    const Money baseNothing = Money::zero(line.base.currency());
    Sums& sums = all.try_emplace(key, Sums{lineId, nothing, nothing, baseNothing, baseNothing})
                     .first->second;
    if (line.amount.isNegative())
        sums.credit -= line.amount;
    else
        sums.debit += line.amount;
    if (line.base.isNegative())
        sums.baseCredit -= line.base;
    else
        sums.baseDebit += line.base;
}

Result<> AccountSums::write(UnitOfWork& work)
{
    for (const auto& [key, sums] : m_months) {
        TANDEM_TRY(const auto id, work.newId<Id<struct AccountMonthTag>>());
        TANDEM_CHECK(writeOne(work, u"ledger.entries:add_to_month"_s, id.value(), key, sums));
    }
    for (const auto& [key, sums] : m_days)
        TANDEM_CHECK(writeOne(work, u"ledger.entries:add_to_day"_s, sums.firstLineId, key, sums));
    m_months.clear();
    m_days.clear();
    return {};
}

Result<> AccountSums::writeOne(UnitOfWork& work, const QString& statement, std::int64_t id,
                               const Key& key, const Sums& sums)
{
    const auto code = key.currency.code();
    const QString currency = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    return work.send(statement, {{"id", id},
                                 {"account_id", key.account},
                                 {"first_on", QDate::fromJulianDay(key.firstDay)},
                                 {"currency", currency},
                                 {"dimension_value_id", key.dimension},
                                 {"debit_minor", sums.debit},
                                 {"credit_minor", sums.credit},
                                 {"base_debit_minor", sums.baseDebit},
                                 {"base_credit_minor", sums.baseCredit}});
}

} // namespace tandem::ledger
