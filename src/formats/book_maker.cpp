#include "formats/book_maker.h"

#include "formats/book_errors.h"
#include "formats/ledger_journal_balances.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int accountDepthMax = 64;

void noteDigits(ForeignCommodity& commodity, const Decimal& amount)
{
    commodity.digitsWritten = std::max(commodity.digitsWritten, amount.scale());
    commodity.digitsNeeded = std::max(commodity.digitsNeeded, amount.trimmed().scale());
}

} // namespace

Result<std::size_t> BookMaker::account(const QString& name, qint64 line)
{
    if (const auto known = m_accounts.constFind(name); known != m_accounts.constEnd())
        return *known;
    ForeignAccount account;
    for (const QString& level : name.split(u':'))
        account.path += level.trimmed();
    if (account.path.contains(QString()) || account.path.size() > accountDepthMax)
        return fail(errors::journalBadLine,
                    {QString::number(line), name,
                     u"an account has 1 to %1 levels, none of them empty"_s.arg(accountDepthMax)});
    account.type = usualAccountType(account.path.front());
    m_accounts.insert(name, m_book.accounts.size());
    m_book.accounts.push_back(std::move(account));
    return m_book.accounts.size() - 1;
}

std::size_t BookMaker::accountByCode(const QString& code)
{
    if (const auto known = m_accounts.constFind(code); known != m_accounts.constEnd())
        return *known;
    ForeignAccount account;
    account.path = QStringList{code};
    account.code = code;
    m_accounts.insert(code, m_book.accounts.size());
    m_book.accounts.push_back(std::move(account));
    return m_book.accounts.size() - 1;
}

void BookMaker::rename(std::size_t index, const QString& name)
{
    ForeignAccount& account = m_book.accounts[index];
    const QString unique = m_names.contains(name) ? u"%1 (%2)"_s.arg(name, account.code) : name;
    m_names.insert(unique);
    account.path = QStringList{unique};
}

std::size_t BookMaker::commodity(const QString& code)
{
    const auto known = m_commodities.constFind(code);
    if (known != m_commodities.constEnd())
        return *known;
    m_commodities.insert(code, m_book.commodities.size());
    m_book.commodities.push_back({.code = code});
    return m_book.commodities.size() - 1;
}

Result<> BookMaker::add(ForeignEntry entry)
{
    std::erase_if(entry.lines, [](const ForeignLine& line) {
        return line.amount.isZero() && (!line.value || line.value->amount.isZero());
    });
    TANDEM_TRY(const QStringList left, leftOverOf(m_book, entry));
    if (!left.isEmpty())
        return fail(errors::journalUnbalanced,
                    {QString::number(entry.sourceLine),
                     (entry.code + u' ' + entry.description).trimmed(), left.join(u", "_s)});
    for (const ForeignLine& line : entry.lines) {
        noteDigits(m_book.commodities[line.commodity], line.amount);
        if (line.value)
            noteDigits(m_book.commodities[line.value->commodity], line.value->amount);
    }
    m_book.entries.push_back(std::move(entry));
    return {};
}

bool canBeSummed(const Decimal& amount, int scaleMax)
{
    static const Decimal most = Decimal::ofInteger(1'000'000'000'000'000);
    return amount.scale() <= scaleMax && amount.abs() < most;
}

Result<QStringList> leftOverOf(const ForeignBook& book, const ForeignEntry& entry)
{
    journal::Amounts sums;
    for (const ForeignLine& line : entry.lines) {
        const ForeignValue counted =
            line.value ? *line.value : ForeignValue{line.commodity, line.amount};
        if (!sums.add(counted.commodity, counted.amount))
            return fail(errors::journalAmountTooLong,
                        {QString::number(entry.sourceLine), line.amount.toString()});
    }
    QStringList left;
    for (const ForeignValue& sum : sums) {
        if (!sum.amount.isZero())
            left += (sum.amount.toString() + u' ' + book.commodities[sum.commodity].code).trimmed();
    }
    return left;
}

} // namespace tandem::formats
