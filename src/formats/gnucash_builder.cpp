#include "formats/gnucash_builder.h"

#include "formats/book_errors.h"
#include "formats/stated_amount.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tandem::formats::gnucash {
namespace {

constexpr int accountDepthMax = 64;

struct KnownType {
    const char* name;
    AccountTypeHint type;
    AccountControlHint control;
};

constexpr KnownType knownTypes[] = {
    {"ASSET", AccountTypeHint::Asset, AccountControlHint::None},
    {"BANK", AccountTypeHint::Asset, AccountControlHint::Bank},
    {"CASH", AccountTypeHint::Asset, AccountControlHint::Cash},
    {"CREDIT", AccountTypeHint::Liability, AccountControlHint::None},
    {"CURRENCY", AccountTypeHint::Asset, AccountControlHint::None},
    {"EQUITY", AccountTypeHint::Equity, AccountControlHint::None},
    {"EXPENSE", AccountTypeHint::Expense, AccountControlHint::None},
    {"INCOME", AccountTypeHint::Income, AccountControlHint::None},
    {"LIABILITY", AccountTypeHint::Liability, AccountControlHint::None},
    {"MUTUAL", AccountTypeHint::Asset, AccountControlHint::None},
    {"PAYABLE", AccountTypeHint::Liability, AccountControlHint::Payable},
    {"RECEIVABLE", AccountTypeHint::Asset, AccountControlHint::Receivable},
    {"STOCK", AccountTypeHint::Asset, AccountControlHint::None},
    {"TRADING", AccountTypeHint::Equity, AccountControlHint::None},
};

bool isRoot(const Account& account)
{
    return account.type == u"ROOT";
}

Failure badBook(const QString& what, QString why)
{
    return fail(errors::gnucashBadBook, {what, std::move(why)});
}

/// Old books name the currencies' place in another way.
Commodity usual(Commodity commodity)
{
    if (commodity.space == u"ISO4217")
        commodity.space = u"CURRENCY"_s;
    return commodity;
}

QString nameOf(const Transaction& transaction)
{
    return transaction.postedOn.toString(Qt::ISODate) + u' ' + transaction.description;
}

Result<Decimal> exact(const Transaction& transaction, const Fraction& fraction)
{
    const auto amount = statedFraction(fraction.numerator, fraction.denominator);
    if (!amount)
        return fail(errors::gnucashBadAmount,
                    {nameOf(transaction), QString::number(fraction.numerator) + u'/'
                                              + QString::number(fraction.denominator)});
    return *amount;
}

} // namespace

Result<> BookBuilder::add(Account account)
{
    if (m_accountsAreClosed)
        return badBook(account.name, u"an account stands behind the transactions"_s);
    if (account.guid.isEmpty() || m_accountsByGuid.contains(account.guid))
        return badBook(account.name, u"the account's key is missing or not its own"_s);
    m_accountsByGuid.insert(account.guid, m_accounts.size());
    m_accounts.push_back(std::move(account));
    return {};
}

Result<QStringList> BookBuilder::pathOf(const Account& account) const
{
    QStringList path;
    const Account* at = &account;
    while (!isRoot(*at)) {
        if (at->name.isEmpty())
            return badBook(at->guid, u"an account has no name"_s);
        if (path.size() == accountDepthMax)
            return badBook(account.name, u"the account lies deeper than 64 levels, or in itself"_s);
        path.prepend(at->name);
        if (at->parent.isEmpty())
            break;
        const auto parent = m_accountsByGuid.constFind(at->parent);
        if (parent == m_accountsByGuid.constEnd())
            return badBook(at->name, u"the account above it is missing"_s);
        at = &m_accounts[*parent];
    }
    return path;
}

Result<> BookBuilder::closeAccounts()
{
    m_accountsAreClosed = true;
    for (const Account& account : m_accounts) {
        m_places.emplace_back();
        if (isRoot(account))
            continue;
        ForeignAccount read;
        TANDEM_TRY(read.path, pathOf(account));
        read.code = account.code;
        read.description = account.description;
        read.typeName = account.type;
        read.source = account.guid;
        read.isPlaceholder = account.isPlaceholder;
        for (const KnownType& known : knownTypes) {
            if (account.type != QLatin1String(known.name))
                continue;
            read.type = known.type;
            read.control = known.control;
        }
        if (!account.commodity.id.isEmpty())
            read.commodity = commodityIndex(account.commodity);
        m_places.back() = m_book.accounts.size();
        m_book.accounts.push_back(std::move(read));
    }
    return {};
}

std::optional<std::size_t> BookBuilder::knownCommodity(const Commodity& commodity) const
{
    const auto known = std::ranges::find(m_commodities, usual(commodity));
    if (known == m_commodities.end())
        return std::nullopt;
    return static_cast<std::size_t>(known - m_commodities.begin());
}

std::size_t BookBuilder::commodityIndex(const Commodity& commodity)
{
    if (const auto known = knownCommodity(commodity))
        return *known;
    Commodity wanted = usual(commodity);
    // The same symbol on two exchanges is two commodities.
    const bool isTaken = std::ranges::find(m_book.commodities, wanted.id, &ForeignCommodity::code)
                         != m_book.commodities.end();
    ForeignCommodity read;
    read.code = isTaken ? wanted.space + u':' + wanted.id : wanted.id;
    m_book.commodities.push_back(std::move(read));
    m_commodities.push_back(std::move(wanted));
    return m_commodities.size() - 1;
}

void BookBuilder::noteDigits(const ForeignLine& line)
{
    const auto note = [&](std::size_t commodity, const Decimal& amount) {
        ForeignCommodity& noted = m_book.commodities[commodity];
        noted.digitsWritten = std::max(noted.digitsWritten, amount.scale());
        noted.digitsNeeded = std::max(noted.digitsNeeded, amount.trimmed().scale());
    };
    note(line.commodity, line.amount);
    if (line.value)
        note(line.value->commodity, line.value->amount);
}

std::optional<std::size_t> BookBuilder::lotIndex(const QString& guid)
{
    if (guid.isEmpty())
        return std::nullopt;
    const auto known = m_lots.constFind(guid);
    if (known != m_lots.constEnd())
        return *known;
    m_book.lots.push_back({.source = guid});
    m_lots.insert(guid, m_book.lots.size() - 1);
    return m_book.lots.size() - 1;
}

Result<ForeignLine> BookBuilder::lineOf(const Transaction& transaction, const Split& split)
{
    const auto account = m_accountsByGuid.constFind(split.account);
    if (account == m_accountsByGuid.constEnd() || !m_places[*account])
        return badBook(nameOf(transaction), u"one of its accounts is missing"_s);
    TANDEM_TRY(const Decimal value, exact(transaction, split.value));
    TANDEM_TRY(const Decimal quantity, exact(transaction, split.quantity));
    const std::size_t currency = commodityIndex(transaction.currency);

    ForeignLine line;
    line.account = *m_places[*account];
    line.commodity = m_book.accounts[line.account].commodity.value_or(currency);
    line.amount = quantity;
    line.memo = split.memo;
    line.lot = lotIndex(split.lot);
    if (line.commodity != currency)
        line.value = ForeignValue{currency, value};
    else if (!(quantity == value))
        return badBook(nameOf(transaction), u"a split's quantity is not its value"_s);
    return line;
}

Result<> BookBuilder::fillEntry(const Transaction& transaction)
{
    m_entry.lines.clear();
    m_entry.postedOn = transaction.postedOn;
    m_entry.code = transaction.number;
    m_entry.description = transaction.description;
    m_entry.note = transaction.notes;
    m_entry.source = transaction.guid;
    std::optional<Decimal> sum = Decimal();
    for (const Split& split : transaction.splits) {
        TANDEM_TRY(ForeignLine line, lineOf(transaction, split));
        sum = exactSum(*sum, line.value ? line.value->amount : line.amount);
        if (!sum)
            return fail(errors::gnucashBadAmount, {nameOf(transaction), u"a sum"_s});
        const bool isUnvalued = line.value && line.value->amount.isZero() && !line.amount.isZero();
        if (isUnvalued)
            return fail(errors::gnucashSplitOnly,
                        {nameOf(transaction), m_book.commodities[line.commodity].code});
        m_entry.lines.push_back(std::move(line));
    }
    if (!sum->isZero())
        return fail(errors::gnucashUnbalanced, {nameOf(transaction), sum->toString()});
    return {};
}

Result<> BookBuilder::add(const Transaction& transaction)
{
    if (!m_accountsAreClosed)
        TANDEM_CHECK(closeAccounts());
    if (!transaction.postedOn.isValid())
        return badBook(transaction.description, u"the transaction has no date"_s);
    if (transaction.splits.empty())
        return {}; // GnuCash keeps emptied transactions; there is nothing to book.
    Result<> filled = fillEntry(transaction);
    if (filled) {
        if (transaction.dueOn.isValid())
            m_business.dueDays.insert(transaction.guid, transaction.dueOn);
        for (const ForeignLine& line : m_entry.lines)
            noteDigits(line);
        return m_sink(m_book, m_entry);
    }
    const ErrorCode* why = filled.error().code;
    const bool mayBeLeftOut = why == &errors::gnucashUnbalanced || why == &errors::gnucashBadAmount
                              || why == &errors::gnucashSplitOnly;
    if (!mayBeLeftOut || m_onUnsupported == OnUnsupported::Refuse)
        return filled;
    m_leftOut.push_back({0, filled.error()});
    return {};
}

void BookBuilder::add(Price price)
{
    if (price.on.isValid() && price.value.numerator > 0 && price.value.denominator > 0)
        m_prices.push_back(std::move(price));
}

Result<ForeignBook> BookBuilder::finish()
{
    if (!m_accountsAreClosed)
        TANDEM_CHECK(closeAccounts());
    for (const Price& price : m_prices) {
        const auto commodity = knownCommodity(price.commodity);
        const auto in = knownCommodity(price.currency);
        if (commodity && in)
            m_book.prices.push_back(
                {*commodity, *in, price.on, price.value.numerator, price.value.denominator});
    }
    return std::move(m_book);
}

} // namespace tandem::formats::gnucash
