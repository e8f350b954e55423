#include "workflows/replace_in_entries.h"

#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/tax/tax_movement_service.h"
#include "office/company.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMax = 10'000;

Result<> check(const Replacement& what)
{
    const bool isAny = what.accountBy.isSet() || !what.memo.isEmpty() || what.partyBy.isSet()
                       || what.dimensionBy.isSet();
    const bool isSame = what.account.isSet() && what.account == what.accountBy;
    if (!isAny || isSame)
        return fail(ledger::errors::replacementMissing).at(u"account"_s);
    return {};
}

bool holds(const ledger::Line& line, const Replacement& what)
{
    return (!what.account.isSet() || std::get<AccountId>(line.account) == what.account)
           && (what.memo.isEmpty() || line.memo.contains(what.memo, Qt::CaseInsensitive))
           && (!what.party.isSet() || line.party == what.party)
           && (!what.dimension.isSet() || line.dimension == what.dimension);
}

ledger::Line replaced(ledger::Line line, const Replacement& what)
{
    if (what.accountBy.isSet())
        line.account = what.accountBy;
    if (!what.memo.isEmpty())
        line.memo.replace(what.memo, what.memoBy, Qt::CaseInsensitive);
    if (what.partyBy.isSet())
        line.party = what.partyBy;
    if (what.dimensionBy.isSet())
        line.dimension = what.dimensionBy;
    return line;
}

bool isSame(const ledger::Line& a, const ledger::Line& b)
{
    return a.account == b.account && a.memo == b.memo && a.party == b.party
           && a.dimension == b.dimension;
}

std::vector<ReplacedLine> linesOf(std::span<const ledger::Line> lines, const Replacement& what)
{
    std::vector<ReplacedLine> all;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        if (!holds(lines[place], what))
            continue;
        const ledger::Line after = replaced(lines[place], what);
        if (!isSame(lines[place], after))
            all.push_back({place, lines[place], after});
    }
    return all;
}

/// Adds what changes of one, if anything does.
Result<> add(std::vector<ReplacedEntry>& all, ReplacedEntry one)
{
    if (one.lines.empty())
        return {};
    if (all.size() >= replacedEntriesMax)
        return fail(ledger::errors::replacementTooLarge, {QString::number(replacedEntriesMax)});
    all.push_back(std::move(one));
    return {};
}

bool isWithin(QDate on, const ReplaceFilter& filter)
{
    return (!filter.from.isValid() || on >= filter.from)
           && (!filter.to.isValid() || on <= filter.to);
}

Result<std::vector<ReplacedEntry>> inDrafts(Reader& books, const ReplaceFilter& filter,
                                            const Replacement& what)
{
    std::vector<ReplacedEntry> all;
    TANDEM_TRY(const auto drafts, ledger::openDrafts(books, rowsMax));
    for (const ledger::EntryDraft& one : drafts) {
        if (!isWithin(one.postedOn, filter))
            continue;
        TANDEM_TRY(const auto draft, ledger::draftById(books, one.id));
        TANDEM_CHECK(add(all, {.id = draft.id.value(),
                               .version = draft.version,
                               .on = draft.postedOn,
                               .text = draft.text,
                               .lines = linesOf(draft.lines, what)}));
    }
    return all;
}

/// A line of a template as one of an entry: what is replaced is the same.
ledger::Line entryLineOf(const ledger::TemplateLine& line, const Currency& home)
{
    const Money amount = line.amount.value_or(Money::zero(home));
    return {.account = line.account,
            .amount = amount,
            .base = Money::zero(home),
            .party = line.party,
            .memo = line.memo,
            .dimension = line.dimension};
}

Result<std::vector<ReplacedEntry>> inTemplates(Reader& books, const Replacement& what)
{
    TANDEM_TRY(const Company whose, company(books));
    std::vector<ReplacedEntry> all;
    TANDEM_TRY(const auto templates, ledger::templates(books, rowsMax));
    for (const ledger::EntryTemplate& one : templates) {
        TANDEM_TRY(const auto of, ledger::templateById(books, one.id));
        std::vector<ledger::Line> lines;
        for (const ledger::TemplateLine& line : of.lines)
            lines.push_back(entryLineOf(line, whose.currency));
        TANDEM_CHECK(add(all, {.id = of.id.value(),
                               .version = of.version,
                               .text = of.name,
                               .lines = linesOf(lines, what)}));
    }
    return all;
}

/// Whether an entry is more than what somebody typed, or was taken back.
Result<bool> stays(Reader& books, const ledger::StoredEntry& entry)
{
    const QString& source = entry.head.source;
    if (source != u"manual"_s && source != u"entry_draft"_s)
        return true;
    TANDEM_TRY(const EntryId reversal, ledger::reversalOf(books, entry.id));
    TANDEM_TRY(const auto movements, tax::movementsOfEntry(books, entry.id));
    return reversal.isSet() || !movements.empty();
}

Result<std::vector<ReplacedEntry>> inPosted(Reader& books, const ReplaceFilter& filter,
                                            const Replacement& what)
{
    std::vector<ReplacedEntry> all;
    std::vector<ledger::StoredEntry> found;
    TANDEM_CHECK(ledger::eachEntryBetween(
        books, filter.from, filter.to, {}, [&](const ledger::StoredEntry& entry) -> Result<> {
            TANDEM_CHECK(add(all, {.id = entry.id.value(),
                                   .version = 1,
                                   .on = entry.head.postedOn,
                                   .text = entry.head.text,
                                   .lines = linesOf(entry.lines, what)}));
            if (found.size() < all.size())
                found.push_back(entry);
            return {};
        }));
    for (std::size_t place = 0; place < all.size(); ++place) {
        TANDEM_TRY(all[place].isLeftOut, stays(books, found[place]));
    }
    return all;
}

Result<> replaceInDraft(UnitOfWork& work, const ReplacedEntry& one)
{
    TANDEM_TRY(auto draft, ledger::draftById(work, ledger::EntryDraftId(one.id)));
    for (const ReplacedLine& line : one.lines)
        draft.lines[line.place] = line.after;
    TANDEM_CHECK(ledger::saveDraft(work, draft));
    return {};
}

Result<> replaceInTemplate(UnitOfWork& work, const ReplacedEntry& one)
{
    TANDEM_TRY(auto of, ledger::templateById(work, ledger::EntryTemplateId(one.id)));
    for (const ReplacedLine& line : one.lines) {
        ledger::TemplateLine& there = of.lines[line.place];
        there.account = std::get<AccountId>(line.after.account);
        there.memo = line.after.memo;
        there.party = line.after.party;
        there.dimension = line.after.dimension;
    }
    TANDEM_CHECK(ledger::saveTemplate(work, of));
    return {};
}

/// Reverses an entry on its day, and posts it there as it ought to be.
Result<> correct(UnitOfWork& work, ReplacedEntry& one)
{
    TANDEM_TRY(auto entry, ledger::entryById(work, EntryId(one.id)));
    TANDEM_TRY(const auto reversal, ledger::reverse(work, entry.id, entry.head.postedOn));
    for (const ReplacedLine& line : one.lines)
        entry.lines[line.place] = line.after;
    TANDEM_TRY(const auto anew, ledger::Entry::checked({.postedOn = entry.head.postedOn,
                                                        .source = u"manual"_s,
                                                        .text = entry.head.text,
                                                        .reference = entry.head.reference},
                                                       std::move(entry.lines)));
    TANDEM_TRY(const auto posted, ledger::post(work, anew));
    one.reversal = reversal.id.value();
    one.entry = posted.id.value();
    return {};
}

bool isAsSeen(std::span<const ReplacedEntry> seen, std::span<const ReplacedEntry> now)
{
    return std::ranges::equal(seen, now, [](const ReplacedEntry& a, const ReplacedEntry& b) {
        return a.id == b.id && a.version == b.version && a.isLeftOut == b.isLeftOut;
    });
}

} // namespace

Result<std::vector<ReplacedEntry>> replacementsOf(Reader& books, const ReplaceFilter& filter,
                                                  const Replacement& what)
{
    TANDEM_CHECK(check(what));
    switch (filter.place) {
    case ReplacePlace::Drafts:
        return inDrafts(books, filter, what);
    case ReplacePlace::Templates:
        return inTemplates(books, what);
    case ReplacePlace::Posted:
        return inPosted(books, filter, what);
    }
    return std::vector<ReplacedEntry>();
}

Result<std::vector<ReplacedEntry>> replaceInEntries(UnitOfWork& work, const ReplaceFilter& filter,
                                                    const Replacement& what,
                                                    std::span<const ReplacedEntry> seen,
                                                    const Progress& progress)
{
    TANDEM_TRY(auto all, replacementsOf(work, filter, what));
    if (!isAsSeen(seen, all))
        return fail(tandem::errors::changedMeanwhile);
    if (!all.empty() && std::ranges::all_of(all, &ReplacedEntry::isLeftOut))
        return fail(ledger::errors::replacedEntryFollows, {QString::number(all.front().id)});
    std::int64_t done = 0;
    for (ReplacedEntry& one : all) {
        if (progress)
            TANDEM_CHECK(progress(done++, std::ssize(all)));
        if (one.isLeftOut)
            continue;
        if (filter.place == ReplacePlace::Drafts)
            TANDEM_CHECK(replaceInDraft(work, one));
        else if (filter.place == ReplacePlace::Templates)
            TANDEM_CHECK(replaceInTemplate(work, one));
        else
            TANDEM_CHECK(correct(work, one));
    }
    return all;
}

} // namespace tandem::workflows
