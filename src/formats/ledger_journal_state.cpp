#include "formats/ledger_journal_state.h"

#include "formats/book_errors.h"

#include <algorithm>

namespace tandem::formats::journal {
namespace {

constexpr std::size_t accountDepthMax = 64;

} // namespace

State::State(const LedgerJournalOptions& options) : dialect(options.dialect)
{
    dates.year = options.yearOfShortDates;
}

std::string State::resolved(std::string_view name) const
{
    for (auto alias = m_aliases.rbegin(); alias != m_aliases.rend(); ++alias) {
        const auto& [from, to] = *alias;
        if (name == from)
            return to;
        if (name.starts_with(from) && name[from.size()] == ':')
            return to + std::string(name.substr(from.size()));
    }
    std::string full;
    for (const std::string& parent : m_parents)
        full += parent + ':';
    return full + std::string(name);
}

Result<std::size_t> State::accountIndex(std::string_view name, qint64 line)
{
    if (const auto known = m_accountsByName.find(name); known != m_accountsByName.end())
        return known->second;
    const std::string full = resolved(name);
    const bool hasEmptyPart = full.empty() || full.starts_with(':') || full.ends_with(':')
                              || full.find("::") != full.npos;
    const bool isTooDeep =
        static_cast<std::size_t>(std::ranges::count(full, ':')) >= accountDepthMax;
    if (hasEmptyPart || isTooDeep) {
        return fail(errors::journalBadLine,
                    {QString::number(line), toText(name),
                     isTooDeep ? QStringLiteral("the account lies deeper than 64 levels")
                               : QStringLiteral("a part of the account's name is empty")});
    }
    const auto [place, isNew] = m_accountsByFullName.try_emplace(full, book.accounts.size());
    if (isNew)
        addAccount(full);
    m_accountsByName.emplace(name, place->second);
    return place->second;
}

void State::addAccount(const std::string& fullName)
{
    ForeignAccount account;
    account.path = toText(fullName).split(u':');
    account.type = usualAccountType(account.path.front());
    book.accounts.push_back(std::move(account));
}

std::size_t State::commodityIndex(std::string_view code)
{
    if (const auto known = m_commodities.find(code); known != m_commodities.end())
        return known->second;
    const std::size_t index = book.commodities.size();
    ForeignCommodity commodity;
    commodity.code = toText(code);
    book.commodities.push_back(std::move(commodity));
    m_styles.emplace_back();
    m_commodities.emplace(code, index);
    return index;
}

Result<ForeignValue> State::readAmount(const AmountWords& words, qint64 line)
{
    const bool isBare = words.commodity.empty();
    const bool takesDefault =
        isBare && !m_defaultCommodity.empty() && dialect != JournalDialect::Ledger;
    const std::size_t commodity =
        commodityIndex(takesDefault ? m_defaultCommodity : words.commodity);
    AmountStyle style = m_styles[commodity];
    if (style.decimalMark == 0)
        style.decimalMark = m_decimalMark;
    TANDEM_TRY(const Decimal amount, journal::readAmount(words, style, dialect, line));
    m_styles[commodity].hasUsedComma = style.hasUsedComma;
    // After "D $1.00", a bare 5 is $5 to hledger, and 5 of nothing to ledger.
    if (takesDefault && dialect == JournalDialect::Unstated && !amount.isZero())
        return fail(errors::journalAmbiguousAmount, {QString::number(line), toText(words.whole)});
    return ForeignValue{commodity, amount};
}

void State::declareStyle(const AmountWords& sample)
{
    const std::size_t commodity = commodityIndex(sample.commodity);
    AmountStyle undeclared;
    const auto mark = decimalMarkOf(sample, undeclared, dialect, 0);
    if (!mark)
        return;
    if (*mark != 0)
        m_styles[commodity].decimalMark = *mark;
    else if (sample.number.find(',') != sample.number.npos)
        m_styles[commodity].decimalMark = '.';
    else if (sample.number.find('.') != sample.number.npos)
        m_styles[commodity].decimalMark = ',';
}

void State::addAlias(std::string_view from, std::string_view to)
{
    m_aliases.emplace_back(from, to);
    m_accountsByName.clear();
}

void State::endAliases()
{
    m_aliases.clear();
    m_accountsByName.clear();
}

void State::applyAccount(std::string_view parent)
{
    m_parents.emplace_back(parent);
    m_accountsByName.clear();
}

bool State::endApplyAccount()
{
    if (m_parents.empty())
        return false;
    m_parents.pop_back();
    m_accountsByName.clear();
    return true;
}

void State::noteDigits(std::size_t commodity, const Decimal& amount)
{
    ForeignCommodity& noted = book.commodities[commodity];
    noted.digitsWritten = std::max(noted.digitsWritten, amount.scale());
    if (amount.scale() > noted.digitsNeeded)
        noted.digitsNeeded = std::max(noted.digitsNeeded, amount.trimmed().scale());
}

} // namespace tandem::formats::journal
