#include "backoffice/ledger/taxed_lines.h"

#include "backoffice/tax/errors.h"
#include "base/allocation.h"
#include "base/check.h"
#include "office/currency_code.h"

#include <algorithm>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

using tax::TaxDirection;
using tax::TaxShare;

Result<> checkCurrencies(std::span<const TaxedLine> lines, const Currency& home)
{
    for (const TaxedLine& one : lines) {
        const Currency& currency = one.line.amount.currency();
        if (one.code.id.isSet() && currency != home)
            return fail(tax::errors::currencyForeign, {codeOf(home), codeOf(currency)})
                .at(u"tax"_s);
    }
    return {};
}

/// Puts `amount` on the lines at `places`, in proportion to what they are.
void spread(const Money& amount, const std::vector<std::size_t>& places, std::vector<Line>& lines)
{
    std::vector<Money> sizes;
    Money sum = Money::zero(amount.currency());
    for (const std::size_t place : places) {
        sizes.push_back(lines[place].amount);
        sum += sizes.back();
    }
    std::vector<Money> parts(places.size(), Money::zero(amount.currency()));
    if (sum.isZero())
        parts.front() = amount;
    else
        parts = allocateOverLines(amount, sizes);
    for (std::size_t i = 0; i < places.size(); ++i) {
        lines[places[i]].amount += parts[i];
        lines[places[i]].base += parts[i];
    }
}

/// The share of one code, whose lines stand at `places`.
TaxShare shareOf(const std::vector<std::size_t>& places, std::span<const TaxedLine> lines,
                 const TaxPolicy& policy, bool isOutput)
{
    const tax::TaxCode& code = lines[places.front()].code;
    TaxPolicy rules = policy;
    // Who buys under reverse charge pays the net: there is nothing to take out.
    if (code.kind == tax::TaxKind::ReverseCharge)
        rules.basis = PriceBasis::Net;
    std::vector<TaxableLine> taxable;
    for (const std::size_t place : places) {
        const Money& amount = lines[place].line.amount;
        taxable.push_back({.amount = isOutput ? -amount : amount, .rate = code.rate});
    }
    const DocumentTax taxed = documentTax(taxable, rules);
    TaxShare share{.code = code.id,
                   .kind = code.kind,
                   .rate = code.rate,
                   .net = taxed.net,
                   .tax = taxed.tax,
                   .treatment = code.treatment};
    share.treatment.point = tax::TaxPoint::Document;
    return share;
}

void addLine(std::vector<Line>& lines, AccountRole role, const Money& amount)
{
    if (amount.isZero())
        return;
    const auto same = std::ranges::find(lines, AccountReference(role), &Line::account);
    if (same == lines.end()) {
        lines.push_back(Line::of(role, amount));
        return;
    }
    same->amount += amount;
    same->base += amount;
}

/// Books a share: its tax lines, and what it takes out of, or puts on, the lines that bear it.
void book(const TaxShare& share, const std::vector<std::size_t>& places, PriceBasis basis,
          bool isOutput, LinesWithTax& all)
{
    const bool isSelf = share.kind == tax::TaxKind::ReverseCharge;
    const bool isIncluded = basis == PriceBasis::Gross && !isSelf;
    if (isOutput) {
        if (isIncluded)
            spread(share.tax, places, all.lines); // less of a credit
        addLine(all.lines, AccountRole::OutputTax, -share.tax);
        return;
    }
    const Money cost = share.tax - share.deductible();
    const Money onLines = isIncluded ? cost - share.tax : cost;
    if (!onLines.isZero())
        spread(onLines, places, all.lines);
    addLine(all.lines, AccountRole::InputTax, share.deductible());
    if (isSelf)
        addLine(all.lines, AccountRole::OutputTax, -share.tax);
}

} // namespace

Result<LinesWithTax> withTax(std::span<const TaxedLine> lines, const TaxPolicy& policy,
                             const Currency& home)
{
    TANDEM_CHECK(checkCurrencies(lines, home));
    LinesWithTax all;
    std::vector<std::pair<tax::TaxCodeId, std::vector<std::size_t>>> byCode;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        all.lines.push_back(lines[place].line);
        const tax::TaxCodeId code = lines[place].code.id;
        if (!code.isSet())
            continue;
        auto known = std::ranges::find(byCode, code, &decltype(byCode)::value_type::first);
        if (known == byCode.end())
            known = byCode.insert(known, {code, {}});
        known->second.push_back(place);
    }
    for (const auto& [code, places] : byCode) {
        const bool isOutput = lines[places.front()].code.direction == TaxDirection::Output;
        const TaxShare share = shareOf(places, lines, policy, isOutput);
        book(share, places, policy.basis, isOutput, all);
        (isOutput ? all.output : all.input).push_back(share);
    }
    return all;
}

} // namespace tandem::ledger
