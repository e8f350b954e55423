#include "backoffice/ledger/year_close.h"

#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/journal.h"
#include "base/check.h"
#include "office/company.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

using YearClosingEntryId = Id<struct YearClosingEntryTag>;

/// Lines with a balance in one entry; each may need one of the retained earnings beside it.
constexpr std::size_t balancesMax = linesMax / 2;

/// What stands on an account in one currency under one dimension value.
struct OpenBalance {
    AccountId account;
    DimensionValueId dimension;
    Money amount;
    Money base;
};

struct Found {
    YearStanding standing;
    std::optional<YearStanding> before; ///< The last earlier year that is open.
    std::optional<YearStanding> after;  ///< The last later year that is closed.
};

Result<Found> yearNamed(Reader& books, const QString& name)
{
    TANDEM_TRY(const auto all, yearStandings(books));
    const auto wanted = std::ranges::find(
        all, name, [](const YearStanding& standing) { return standing.year.name; });
    if (wanted == all.end())
        return fail(errors::yearNotFound, {name}).at(u"year"_s);
    Found found{*wanted, {}, {}};
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (one < wanted && !one->isClosed() && !found.before)
            found.before = *one;
        if (one > wanted && one->isClosed())
            found.after = *one;
    }
    return found;
}

Result<std::vector<OpenBalance>> openBalances(Reader& books, QDate endsOn)
{
    TANDEM_TRY(const Company whose, company(books));
    return books.rows<OpenBalance>(
        u"ledger.year_closings:balances"_s, {{"before", endsOn.addDays(1)}}, [&](const Row& row) {
            const std::string code = row.text("currency").toStdString();
            const Currency currency(code, static_cast<int>(row.integer("digits")));
            return OpenBalance{.account = row.id<AccountId>("account_id"),
                               .dimension = DimensionValueId(row.integer("dimension_value_id")),
                               .amount = row.money("amount_minor", currency),
                               .base = row.money("base_minor", whose.currency)};
        });
}

/// The line that takes `part` off the income and expenses into the retained earnings: in the
/// company's currency, or as it is counted if it has no value there.
Line retained(const OpenBalance& part)
{
    return {.account = AccountRole::RetainedEarnings,
            .amount = part.base.isZero() ? part.amount : part.base,
            .base = part.base,
            .dimension = part.dimension};
}

/// Turns balances to nothing, against the retained earnings under the same dimension values.
std::vector<Line> closingLines(std::span<const OpenBalance> balances)
{
    std::vector<Line> lines;
    std::vector<Line> kept;
    for (const OpenBalance& balance : balances) {
        lines.push_back({.account = balance.account,
                         .amount = -balance.amount,
                         .base = -balance.base,
                         .dimension = balance.dimension});
        const Line other = retained(balance);
        const auto sameKind = std::ranges::find_if(kept, [&](const Line& line) {
            return line.dimension == other.dimension
                   && line.amount.currency() == other.amount.currency();
        });
        if (sameKind == kept.end()) {
            kept.push_back(other);
            continue;
        }
        sameKind->amount += other.amount;
        sameKind->base += other.base;
    }
    std::erase_if(kept, [](const Line& line) { return line.amount.isZero(); });
    lines.insert(lines.end(), kept.begin(), kept.end());
    return lines;
}

Result<> noteEntry(UnitOfWork& work, YearClosingEntryId id, YearClosingId closing, EntryId entry)
{
    TANDEM_CHECK(work.execute(u"ledger.year_closings:insert_entry"_s,
                              {{"id", id}, {"year_closing_id", closing}, {"entry_id", entry}}));
    return {};
}

Result<> setPeriods(UnitOfWork& work, FiscalYearId year, PeriodState state)
{
    const QString name = state == PeriodState::Open ? u"open"_s : u"closed"_s;
    TANDEM_CHECK(work.execute(u"ledger.year_closings:set_states"_s,
                              {{"state", name}, {"fiscal_year_id", year}}));
    return {};
}

Result<std::vector<EntryId>> entriesOf(Reader& books, YearClosingId closing)
{
    return books.rows<EntryId>(u"ledger.year_closings:entries"_s, {{"year_closing_id", closing}},
                               [](const Row& row) { return row.id<EntryId>("entry_id"); });
}

} // namespace

Result<std::vector<YearStanding>> yearStandings(Reader& books)
{
    return books.rows<YearStanding>(u"ledger.year_closings:years"_s, {}, [](const Row& row) {
        const auto closing = row.idOrUnset<YearClosingId>("closing_id");
        return YearStanding{.year = {.id = row.id<FiscalYearId>("id"),
                                     .name = row.text("name"),
                                     .startsOn = row.date("starts_on"),
                                     .endsOn = row.date("ends_on")},
                            .closing = closing,
                            .closingVersion = closing.isSet() ? row.integer("closing_version") : 0};
    });
}

Result<YearEntries> closeYear(UnitOfWork& work, const QString& name)
{
    TANDEM_TRY(const Found found, yearNamed(work, name));
    const FiscalYear& year = found.standing.year;
    YearEntries closed{.year = year, .entries = {}, .wasDone = found.standing.isClosed()};
    if (closed.wasDone) {
        TANDEM_TRY(closed.entries, entriesOf(work, found.standing.closing));
        return closed;
    }
    if (found.before)
        return fail(errors::earlierYearOpen, {found.before->year.name, name}).at(u"year"_s);
    TANDEM_TRY(const auto closing, work.newId<YearClosingId>());
    TANDEM_CHECK(
        work.execute(u"ledger.year_closings:insert"_s, {{"id", closing},
                                                        {"fiscal_year_id", year.id},
                                                        {"closed_at_ms", work.now()},
                                                        {"closed_by", work.session().user}}));
    // Months that were closed one by one are open for this one entry.
    TANDEM_CHECK(setPeriods(work, year.id, PeriodState::Open));
    TANDEM_TRY(const auto all, openBalances(work, year.endsOn));
    for (std::size_t from = 0; from < all.size(); from += balancesMax) {
        const auto some = std::span(all).subspan(from, std::min(balancesMax, all.size() - from));
        TANDEM_TRY(const auto id, work.newId<YearClosingEntryId>());
        TANDEM_TRY(auto entry, Entry::checked({.postedOn = year.endsOn,
                                               .source = closingSource,
                                               .sourceId = id.value(),
                                               .text = u"Closing of fiscal year %1"_s.arg(name)},
                                              closingLines(some)));
        TANDEM_TRY(const PostedEntry posted, post(work, entry));
        closed.entries.push_back(posted.id);
        TANDEM_CHECK(noteEntry(work, id, closing, posted.id));
    }
    TANDEM_CHECK(setPeriods(work, year.id, PeriodState::Closed));
    return closed;
}

Result<YearEntries> reopenYear(UnitOfWork& work, const QString& name)
{
    TANDEM_TRY(const Found found, yearNamed(work, name));
    const YearStanding& standing = found.standing;
    if (!standing.isClosed())
        return fail(errors::yearNotClosed, {name}).at(u"year"_s);
    if (found.after)
        return fail(errors::laterYearClosed, {found.after->year.name, name}).at(u"year"_s);
    TANDEM_CHECK(
        work.save(u"ledger.year_closings:reopen"_s, {{"reopened_at_ms", work.now()},
                                                     {"reopened_by", work.session().user},
                                                     {"id", standing.closing},
                                                     {"version", standing.closingVersion}}));
    TANDEM_CHECK(setPeriods(work, standing.year.id, PeriodState::Open));
    YearEntries opened{.year = standing.year, .entries = {}};
    TANDEM_TRY(const auto closings, entriesOf(work, standing.closing));
    for (const EntryId entry : closings) {
        TANDEM_TRY(const PostedEntry mirror, reverse(work, entry, standing.year.endsOn));
        opened.entries.push_back(mirror.id);
        TANDEM_TRY(const auto id, work.newId<YearClosingEntryId>());
        TANDEM_CHECK(noteEntry(work, id, standing.closing, mirror.id));
    }
    return opened;
}

} // namespace tandem::ledger
