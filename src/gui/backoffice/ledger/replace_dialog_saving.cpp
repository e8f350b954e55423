#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/dimension.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/backoffice/ledger/replace_dialog.h"
#include "gui/kit/job_board.h"

/// What is looked up where the books are, and changed there.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// More entries than these are changed beside the window.
constexpr std::size_t seenAtOnceMax = 5;

Result<PartyId> partyOf(Reader& books, const QString& code)
{
    if (code.isEmpty())
        return PartyId();
    TANDEM_TRY(const auto party, crm::partyByCode(books, code));
    if (!party)
        return fail(crm::errors::partyNotFound, {code});
    return party->id;
}

Result<ledger::DimensionValueId> dimensionOf(Reader& books, const QString& words)
{
    if (words.isEmpty())
        return ledger::DimensionValueId();
    TANDEM_TRY(const auto value, ledger::dimensionValueNamed(books, words));
    return value.id;
}

} // namespace

Result<workflows::Replacement> ReplaceDialog::replacementOf(Reader& books, const Asked& asked)
{
    workflows::Replacement what = asked.what;
    TANDEM_TRY(what.party, partyOf(books, asked.party));
    TANDEM_TRY(what.partyBy, partyOf(books, asked.partyBy));
    TANDEM_TRY(what.dimension, dimensionOf(books, asked.dimension));
    TANDEM_TRY(what.dimensionBy, dimensionOf(books, asked.dimensionBy));
    return what;
}

/// How many entries were changed.
Result<std::int64_t> ReplaceDialog::replaced(Office& there, const Asked& wanted,
                                             const std::vector<workflows::ReplacedEntry>& seen,
                                             const Progress& progress)
{
    return there.change(
        ledger::actions::replaceInEntries, [&](UnitOfWork& work) -> Result<std::int64_t> {
            TANDEM_TRY(const auto what, replacementOf(work, wanted));
            TANDEM_TRY(const auto done,
                       workflows::replaceInEntries(work, wanted.filter, what, seen, progress));
            return std::ranges::count(done, false, &workflows::ReplacedEntry::isLeftOut);
        });
}

Result<std::int64_t> ReplaceDialog::save()
{
    TANDEM_TRY(const Asked wanted, asked());
    TANDEM_TRY(const std::int64_t count, replaced(office(), wanted, m_seen, {}));
    desk().tell(tr("%Ln changed", nullptr, static_cast<int>(count)));
    return count;
}

bool ReplaceDialog::savesBeside() const
{
    return m_seen.size() > seenAtOnceMax;
}

void ReplaceDialog::saveBeside(const Answered& answered)
{
    const auto wanted = asked();
    if (!wanted || !desk().jobs)
        return answered(save());
    desk().jobs->run(
        tr("Find and replace"), this,
        [wanted = *wanted, seen = m_seen](Office& there, Database&, JobControl& control) {
            return replaced(there, wanted, seen, control.progress());
        },
        [this, answered](const Result<std::int64_t>& count) {
            if (count)
                desk().tell(tr("%Ln changed", nullptr, static_cast<int>(*count)));
            answered(count);
        });
}

} // namespace tandem::gui
