#pragma once

#include "backoffice/ledger/entry_template.h"
#include "base/progress.h"

namespace tandem::workflows {

/// Where something is looked for.
enum class ReplacePlace { Drafts, Templates, Posted };

/// What lines must have, all of it; and what they have instead afterwards.
struct Replacement {
    AccountId account{}; ///< Unset: any.
    AccountId accountBy{};
    QString memo{}; ///< A part of the memo, in any case; empty: any.
    QString memoBy{};
    PartyId party{};
    PartyId partyBy{};
    ledger::DimensionValueId dimension{};
    ledger::DimensionValueId dimensionBy{};
};

/// Which entries are looked through. Templates have no day.
struct ReplaceFilter {
    ReplacePlace place = ReplacePlace::Drafts;
    QDate from{};
    QDate to{};
};

/// A line before and after.
struct ReplacedLine {
    std::size_t place = 0; ///< Among the lines, from 0.
    ledger::Line before;
    ledger::Line after;
};

/// What would become of a draft, a template or a posted entry.
struct ReplacedEntry {
    std::int64_t id = 0;
    std::int64_t version = 0; ///< Of a posted entry 1.
    QDate on{};               ///< Of a template none.
    QString text{};
    std::vector<ReplacedLine> lines{};
    /// A posted entry that follows from a document or from tax, or that was reversed: it stays.
    bool isLeftOut = false;
    std::int64_t reversal = 0; ///< Once it was done, of a posted entry.
    std::int64_t entry = 0;    ///< The one that stands in its place.
};

/// The most entries that change at once.
inline constexpr std::size_t replacedEntriesMax = 10'000;

/// What a replacement would change, by id. Errors: ledger::errors::replacementMissing,
/// ledger::errors::replacementTooLarge.
Result<std::vector<ReplacedEntry>> replacementsOf(Reader& books, const ReplaceFilter& filter,
                                                  const Replacement& what);

/// Makes them: all of them, or none, also if `progress`, told after each, stops it. Posted entries
/// stay as they are; each is reversed on its day and posted anew there, so that locks and rules for
/// a second person hold. `seen` is what the user looked at. Errors: those of replacementsOf,
/// changedMeanwhile, ledger::errors::replacedEntryFollows (all of them stay), ledger::saveDraft,
/// ledger::saveTemplate, ledger::reverse and ledger::post.
Result<std::vector<ReplacedEntry>> replaceInEntries(UnitOfWork& work, const ReplaceFilter& filter,
                                                    const Replacement& what,
                                                    std::span<const ReplacedEntry> seen,
                                                    const Progress& progress = {});

} // namespace tandem::workflows
