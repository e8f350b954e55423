#include "backoffice/ledger/account.h"

#include "base/check.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tandem::ledger {
namespace {

constexpr std::array typeNames{
    std::pair{AccountType::Asset, "asset"}, std::pair{AccountType::Liability, "liability"},
    std::pair{AccountType::Equity, "equity"}, std::pair{AccountType::Income, "income"},
    std::pair{AccountType::Expense, "expense"}};

constexpr std::array controlNames{
    std::pair{ControlKind::None, "none"},       std::pair{ControlKind::Receivable, "receivable"},
    std::pair{ControlKind::Payable, "payable"}, std::pair{ControlKind::Bank, "bank"},
    std::pair{ControlKind::Cash, "cash"},       std::pair{ControlKind::Inventory, "inventory"},
    std::pair{ControlKind::Tax, "tax"}};

template <class Names, class Value>
QString nameIn(const Names& names, Value value)
{
    const auto found = std::ranges::find(names, value, &Names::value_type::first);
    require(found != names.end(), "every value has a name");
    return QString::fromLatin1(found->second);
}

template <class Names>
auto valueIn(const Names& names, const QString& name)
    -> std::optional<typename Names::value_type::first_type>
{
    for (const auto& [value, itsName] : names)
        if (name == QLatin1StringView(itsName))
            return value;
    return std::nullopt;
}

} // namespace

QString nameOf(AccountType type)
{
    return nameIn(typeNames, type);
}

std::optional<AccountType> accountTypeNamed(const QString& name)
{
    return valueIn(typeNames, name);
}

QString nameOf(ControlKind control)
{
    return nameIn(controlNames, control);
}

std::optional<ControlKind> controlKindNamed(const QString& name)
{
    return valueIn(controlNames, name);
}

} // namespace tandem::ledger
