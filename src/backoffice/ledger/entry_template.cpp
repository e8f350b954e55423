#include "backoffice/ledger/entry_template.h"

#include "backoffice/ledger/errors.h"
#include "backoffice/tax/tax_queries.h"
#include "base/allocation.h"
#include "office/company.h"

#include <algorithm>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

bool isRest(const TemplateLine& line)
{
    return !line.amount && !line.share;
}

/// The parts of `amount` that the shares of one side come to, in the order of the lines.
void share(const EntryTemplate& of, const Money& amount, bool isCredit,
           std::vector<std::optional<Money>>& amounts)
{
    std::vector<std::int64_t> weights;
    std::vector<std::size_t> places;
    std::int64_t sum = 0;
    for (std::size_t place = 0; place < of.lines.size(); ++place) {
        const auto& part = of.lines[place].share;
        if (!part || (part->millionths() < 0) != isCredit)
            continue;
        weights.push_back(std::abs(part->millionths()));
        places.push_back(place);
        sum += weights.back();
    }
    if (places.empty())
        return;
    const Money whole = amount.times(Rate::ofMillionths(sum), Rounding::HalfAwayFromZero);
    const auto parts = whole.allocate(weights);
    for (std::size_t i = 0; i < places.size(); ++i)
        amounts[places[i]] = isCredit ? -parts[i] : parts[i];
}

/// How many millionths of `whole` a sum is.
std::int64_t millionthsOf(std::int64_t sum, std::int64_t whole)
{
    return Money::ofMinor(Rate::whole, eur)
        .timesRatio(sum, whole, Rounding::HalfAwayFromZero)
        .minor();
}

Result<Currency> currencyOf(Reader& books, const QString& code)
{
    if (const auto known = findCurrency(code.toStdString()); known && !code.isEmpty())
        return *known;
    TANDEM_TRY(const Company whose, company(books));
    return whose.currency;
}

/// What balances `lines` with their tax.
Result<Money> missing(Reader& books, const EntryTemplate& of, QDate on,
                      const std::vector<std::optional<Money>>& amounts, const Currency& currency)
{
    std::vector<TaxedLine> lines;
    for (std::size_t place = 0; place < amounts.size(); ++place) {
        if (!amounts[place])
            continue;
        TaxedLine line{.line = Line::of(of.lines[place].account, *amounts[place])};
        if (const QString& code = of.lines[place].taxCode; !code.isEmpty()) {
            TANDEM_TRY(line.code, tax::taxCode(books, code, on));
        }
        lines.push_back(std::move(line));
    }
    TANDEM_TRY(const TaxRounding rounding, tax::taxRounding(books));
    TANDEM_TRY(const LinesWithTax all,
               withTax(lines, {.basis = of.prices, .taxRounding = rounding}, currency));
    Money sum = Money::zero(currency);
    for (const Line& line : all.lines)
        sum += line.amount;
    return -sum;
}

} // namespace

bool EntryTemplate::hasShares() const
{
    return std::ranges::any_of(lines, [](const TemplateLine& line) { return bool(line.share); });
}

Result<std::vector<std::optional<Money>>> amountsOf(const EntryTemplate& of,
                                                    const std::optional<Money>& amount)
{
    if (of.hasShares() && (!amount || amount->isZero()))
        return fail(errors::templateWantsAmount, {of.name}).at(u"amount"_s);
    if (!of.hasShares() && amount)
        return fail(errors::templateTakesNoAmount, {of.name}).at(u"amount"_s);
    std::vector<std::optional<Money>> amounts;
    for (const TemplateLine& line : of.lines)
        amounts.push_back(line.amount);
    if (!amount)
        return amounts;
    share(of, *amount, false, amounts);
    share(of, *amount, true, amounts);
    return amounts;
}

Result<EntryDraft> draftFrom(Reader& books, const EntryTemplate& of, QDate on,
                             const std::optional<Decimal>& amount)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const Currency currency, currencyOf(books, of.currency));
    std::optional<Money> given;
    if (amount) {
        TANDEM_TRY(given, Money::exactFrom(*amount, currency));
    }
    TANDEM_TRY(const auto amounts, amountsOf(of, given));
    TANDEM_TRY(const Money rest, missing(books, of, on, amounts, currency));
    EntryDraft draft{.postedOn = on,
                     .text = of.text.isEmpty() ? of.name : of.text,
                     .reference = of.reference,
                     .prices = of.prices,
                     .currency = of.currency};
    for (std::size_t place = 0; place < of.lines.size(); ++place) {
        const TemplateLine& line = of.lines[place];
        const Money worth = amounts[place].value_or(rest);
        if (worth.isZero())
            continue;
        const bool isHome = currency == whose.currency;
        draft.lines.push_back({.account = line.account,
                               .amount = worth,
                               .base = isHome ? worth : Money::zero(whose.currency),
                               .party = line.party,
                               .memo = line.memo,
                               .dimension = line.dimension});
        draft.taxCodes += isRest(line) ? QString() : line.taxCode;
    }
    return draft;
}

EntryTemplate inShares(EntryTemplate of)
{
    std::vector<std::int64_t> sizes[2]; // of debits and credits, by line
    std::int64_t sums[2] = {0, 0};
    for (const TemplateLine& line : of.lines) {
        const std::int64_t minor = line.amount ? line.amount->minor() : 0;
        for (const int side : {0, 1}) {
            sizes[side].push_back((minor < 0) == (side == 1) ? std::abs(minor) : 0);
            sums[side] += sizes[side].back();
        }
    }
    const std::int64_t whole = sums[0] != 0 ? sums[0] : sums[1];
    for (const int side : {0, 1}) {
        if (sums[side] == 0)
            continue;
        const auto all = millionthsOf(sums[side], whole);
        const auto parts = allocateMinor(all, sizes[side]);
        for (std::size_t place = 0; place < of.lines.size(); ++place)
            if (parts[place] != 0) {
                of.lines[place].amount.reset();
                of.lines[place].share =
                    Rate::ofMillionths(side == 1 ? -parts[place] : parts[place]);
            }
    }
    return of;
}

EntryTemplate templateFrom(const EntryDraft& draft, std::optional<std::size_t> rest)
{
    EntryTemplate made{.text = draft.text,
                       .reference = draft.reference,
                       .currency = draft.currency,
                       .prices = draft.prices};
    for (std::size_t place = 0; place < draft.lines.size(); ++place) {
        const Line& line = draft.lines[place];
        TemplateLine one{.account = std::get<AccountId>(line.account),
                         .party = line.party,
                         .dimension = line.dimension,
                         .memo = line.memo};
        if (place != rest) {
            one.amount = line.amount;
            one.taxCode = draft.taxCodes.value(static_cast<qsizetype>(place));
        }
        made.lines.push_back(std::move(one));
    }
    return made;
}

} // namespace tandem::ledger
