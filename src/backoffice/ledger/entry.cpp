#include "backoffice/ledger/entry.h"

#include "backoffice/ledger/errors.h"
#include "base/check.h"
#include "office/currency_code.h"

namespace tandem::ledger {
namespace {

Result<> checkZero(const Money& sum)
{
    if (sum.isZero())
        return {};
    return fail(errors::unbalanced, {sum.toDecimal().toString(), codeOf(sum.currency())});
}

bool isUnvalued(const Line& line)
{
    return line.base.isZero();
}

/// Lines without a value in the company's currency balance per commodity.
Result<> checkUnvalued(std::span<const Line> lines)
{
    std::vector<Money> sums;
    for (const Line& line : lines) {
        if (!isUnvalued(line))
            continue;
        const auto found = std::ranges::find(sums, line.amount.currency(), &Money::currency);
        if (found == sums.end())
            sums.push_back(line.amount);
        else
            *found += line.amount;
    }
    for (const Money& sum : sums)
        TANDEM_CHECK(checkZero(sum));
    return {};
}

Result<> checkLines(std::span<const Line> lines)
{
    if (lines.size() < 2)
        return fail(errors::tooFewLines);
    if (lines.size() > linesMax)
        return fail(errors::tooManyLines, {QString::number(linesMax)});
    Money base = Money::zero(lines.front().base.currency());
    Money amount = Money::zero(lines.front().amount.currency());
    bool isOfOneCurrency = true;
    bool hasUnvalued = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        if (line.amount.isZero() && line.base.isZero())
            return fail(errors::lineEmpty, {QString::number(i + 1)});
        TANDEM_CHECK(checkAmount(line.amount));
        TANDEM_CHECK(checkAmount(line.base));
        base += line.base; // mixing two base currencies is a bug, and throws
        isOfOneCurrency = isOfOneCurrency && line.amount.currency() == amount.currency();
        if (isOfOneCurrency)
            amount += line.amount;
        hasUnvalued = hasUnvalued || isUnvalued(line);
        require(line.amount.currency() != line.base.currency() || line.amount == line.base,
                "a line in the company's currency has one amount");
    }
    TANDEM_CHECK(checkZero(base));
    if (isOfOneCurrency)
        TANDEM_CHECK(checkZero(amount));
    if (hasUnvalued)
        TANDEM_CHECK(checkUnvalued(lines));
    return {};
}

} // namespace

Entry Entry::of(Head head, std::vector<Line> lines)
{
    auto entry = checked(std::move(head), std::move(lines));
    require(entry.has_value(), entry ? "" : qPrintable(entry.error().text()));
    return std::move(*entry);
}

Result<Entry> Entry::checked(Head head, std::vector<Line> lines)
{
    if (!head.postedOn.isValid())
        return fail(errors::dateMissing).at(QStringLiteral("postedOn"));
    require(!head.source.isEmpty(), "an entry says what it comes from");
    TANDEM_CHECK(checkLines(lines));
    Entry entry;
    entry.m_head = std::move(head);
    entry.m_lines = std::move(lines);
    return entry;
}

Money imbalance(std::span<const Line> lines, const Currency& base)
{
    Money sum = Money::zero(base);
    for (const Line& line : lines)
        sum += line.base;
    return sum;
}

} // namespace tandem::ledger
