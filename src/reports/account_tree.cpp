#include "reports/account_tree.h"

#include "base/check.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;
using ledger::AccountType;

AccountTree::AccountTree(std::vector<Node> nodes, std::size_t columns, const Currency& base)
    : m_nodes(std::move(nodes))
    , m_nothing(columns, Money::zero(base))
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_indexes.emplace(m_nodes[i].id.value(), i);
    m_children.resize(m_nodes.size());
    m_sums.assign(m_nodes.size(), m_nothing);
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].parent.isSet())
            m_children[m_indexes.at(m_nodes[i].parent.value())].push_back(i);
}

Result<AccountTree> AccountTree::read(Reader& books, std::size_t columns, const Currency& base)
{
    TANDEM_TRY(auto nodes, books.rows<Node>(u"reports.balances:accounts"_s, {}, [](const Row& row) {
        const auto type = ledger::accountTypeNamed(row.text("type"));
        require(type.has_value(), "the type of an account is a known one");
        return Node{.id = row.id<AccountId>("id"),
                    .parent = row.idOrUnset<AccountId>("parent_id"),
                    .code = row.text("code"),
                    .name = row.text("name"),
                    .type = *type,
                    .isClosed = row.integer("is_closed") != 0};
    }));
    return AccountTree(std::move(nodes), columns, base);
}

void AccountTree::add(AccountId account, const Money& amount, std::size_t column)
{
    for (AccountId id = account; id.isSet();) {
        const std::size_t index = m_indexes.at(id.value());
        m_sums[index][column] += amount;
        id = m_nodes[index].parent;
    }
}

AccountTree::Section AccountTree::section(AccountType type, ZeroRows zeroRows) const
{
    Section section{.lines = {}, .totals = m_nothing};
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].type != type || m_nodes[i].parent.isSet())
            continue;
        addLines(section, i, 0, zeroRows);
        const auto sums = onSide(i);
        for (std::size_t column = 0; column < sums.size(); ++column)
            section.totals[column] += sums[column];
    }
    return section;
}

bool AccountTree::isZero(std::size_t index) const
{
    return std::ranges::all_of(m_sums[index], &Money::isZero);
}

bool AccountTree::isQuiet(std::size_t index, ZeroRows zeroRows) const
{
    if (zeroRows == ZeroRows::Shown && !m_nodes[index].isClosed)
        return false;
    return isZero(index) && std::ranges::all_of(m_children[index], [&](std::size_t child) {
               return isQuiet(child, zeroRows);
           });
}

std::vector<Money> AccountTree::onSide(std::size_t index) const
{
    std::vector<Money> sums = m_sums[index];
    if (isOfCredit(m_nodes[index].type))
        std::ranges::transform(sums, sums.begin(), [](const Money& sum) { return -sum; });
    return sums;
}

void AccountTree::addLines(Section& section, std::size_t index, int depth, ZeroRows zeroRows) const
{
    if (isQuiet(index, zeroRows))
        return;
    const Node& node = m_nodes[index];
    section.lines.push_back({.account = node.id,
                             .code = node.code,
                             .name = node.name,
                             .depth = depth,
                             .isHeading = !m_children[index].empty(),
                             .amounts = onSide(index)});
    for (const std::size_t child : m_children[index])
        addLines(section, child, depth + 1, zeroRows);
}

} // namespace tandem::reports
