#include "gui/backoffice/ledger/entry_sums.h"

#include "workflows/typed_entry.h"

namespace tandem::gui {

namespace {

/// The last line that was begun, if it names an account and nothing to count.
std::optional<std::size_t> balancingOf(std::span<const EntryLine> lines)
{
    for (std::size_t place = lines.size(); place-- > 1;) {
        const EntryLine& line = lines[place];
        if (line.isEmpty())
            continue;
        const bool isOpen = line.account.isSet() && !line.amount && line.taxCode.isEmpty();
        return isOpen ? std::optional(place) : std::nullopt;
    }
    return std::nullopt;
}

tax::TaxCode codeNamed(const QString& code, const EntryTerms& terms)
{
    const auto known = std::ranges::find(terms.codes, code, &tax::TaxCode::code);
    return code.isEmpty() || terms.isForeign() || known == terms.codes.end() ? tax::TaxCode()
                                                                             : *known;
}

/// What the lines at `places` are worth at home; nothing where that is not known.
void value(std::span<const Money> amounts, std::span<const std::size_t> places,
           const EntryTerms& terms, std::vector<std::optional<Money>>& booked)
{
    if (!terms.at)
        return;
    const auto bases = exchange::basesOf(amounts, *terms.at, terms.home);
    for (std::size_t i = 0; bases && i < places.size(); ++i)
        booked[places[i]] = (*bases)[i];
}

} // namespace

EntrySums sumsOf(std::span<const EntryLine> lines, const EntryTerms& terms)
{
    EntrySums sums{.difference = Money::zero(terms.currency), .debit = Money::zero(terms.currency)};
    sums.booked.resize(lines.size());
    std::vector<ledger::TaxedLine> taxed;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        if (!lines[place].amount)
            continue;
        taxed.push_back({.line = ledger::Line::of(lines[place].account, *lines[place].amount),
                         .code = codeNamed(lines[place].taxCode, terms)});
        places.push_back(place);
    }
    auto all = ledger::withTax(taxed, terms.policy, terms.currency);
    require(all.has_value(), "the lines of an entry are typed in its currency");
    for (const ledger::Line& line : all->lines)
        sums.difference += line.amount;
    if (const auto open = balancingOf(lines); open && !sums.difference.isZero()) {
        sums.balancing = open;
        places.push_back(*open);
        all->lines.insert(all->lines.begin() + std::ssize(taxed),
                          ledger::Line::of(lines[*open].account, -sums.difference));
    }
    std::vector<Money> amounts;
    for (const ledger::Line& line : all->lines) {
        amounts.push_back(line.amount);
        if (!line.amount.isNegative())
            sums.debit += line.amount;
    }
    if (terms.isForeign())
        value(amounts, places, terms, sums.booked);
    else
        for (std::size_t i = 0; i < places.size(); ++i)
            sums.booked[places[i]] = amounts[i];
    sums.tax.assign(all->lines.begin() + std::ssize(places), all->lines.end());
    return sums;
}

} // namespace tandem::gui
