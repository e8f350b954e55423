#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_approval.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/ui_entry_dialog.h"
#include "gui/backoffice/ledger/entry_dialog.h"
#include "gui/backoffice/ledger/entry_grid.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/job_board.h"
#include "workflows/typed_entry.h"

/// How an entry is posted, kept as a draft, and put before a second person.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// From so many lines on an entry is saved beside the window.
constexpr std::size_t linesAtOnceMax = 200;

Result<std::int64_t> post(Office& office, const ledger::EntryDraft& typed, const QString& key)
{
    return office.change(
        ledger::actions::postEntries, [&](UnitOfWork& work) -> Result<std::int64_t> {
            TANDEM_TRY(const auto draft, workflows::valued(work, typed));
            if (draft.id.isSet()) {
                TANDEM_CHECK(ledger::saveDraft(work, draft));
                TANDEM_TRY(const auto posted, ledger::postDraft(work, draft.id, draft.version + 1));
                return posted.id.value();
            }
            TANDEM_TRY(const auto entry, ledger::entryFor(work, draft, key));
            TANDEM_TRY(const auto posted, ledger::postTaxed(work, entry));
            return posted.id.value();
        });
}

Result<std::int64_t> keep(Office& office, const ledger::EntryDraft& typed)
{
    return office.change(ledger::actions::saveDraft, [&](UnitOfWork& work) -> Result<std::int64_t> {
        TANDEM_TRY(const auto draft, workflows::valued(work, typed));
        TANDEM_TRY(const auto id, ledger::saveDraft(work, draft));
        return id.value();
    });
}

} // namespace

Result<ledger::EntryDraft> EntryDialog::typedDraft() const
{
    auto on = m_date->value();
    if (!on)
        return Failure(on.error()).at(u"date"_s);
    TANDEM_TRY(ledger::EntryDraft draft, m_grid->lines().typed());
    TANDEM_TRY(draft.rate, rateTyped());
    draft.id = m_draft.id;
    draft.version = m_draft.version;
    draft.postedOn = *on;
    draft.text = m_ui->textEdit->text().simplified();
    draft.reference = m_ui->referenceEdit->text().simplified();
    return draft;
}

bool EntryDialog::savesBeside() const
{
    return m_hasJobs && m_grid->lines().typedCount() > int(linesAtOnceMax);
}

/// Runs `work` at once, or where it is much beside the window.
void EntryDialog::runBeside(const QString& title, std::function<Result<std::int64_t>(Office&)> work,
                            const Answered& answered)
{
    if (!savesBeside())
        return answered(work(office()));
    wait(
        [&](const Answered& then) {
            desk().jobs->run(
                title, this,
                [work = std::move(work)](Office& there, Database&, JobControl&) {
                    return work(there);
                },
                then);
        },
        answered);
}

void EntryDialog::keepDraft()
{
    const auto draft = typedDraft();
    if (!draft)
        return showError(draft.error());
    runBeside(
        tr("Save a draft"), [draft = *draft](Office& there) { return keep(there, draft); },
        [this](const Result<std::int64_t>& id) { takeKept(id); });
}

void EntryDialog::takeKept(const Result<std::int64_t>& id)
{
    if (!id && id.error().code == &tandem::errors::changedMeanwhile && changesRecord())
        return meetConflict([this] { keepDraft(); });
    if (!id)
        return showError(id.error());
    desk().tell(tr("Draft %1 saved").arg(*id));
    accept();
}

/// What somebody else made of the draft meanwhile.
void EntryDialog::fillAnew(const std::function<void()>& filled)
{
    desk().background.read(
        ledger::actions::entries, this,
        [id = m_draft.id](Reader& books) { return ledger::draftById(books, id); },
        [this, filled](Result<ledger::EntryDraft> draft) {
            if (!draft)
                return showError(draft.error());
            show(*draft);
            filled();
        });
}

/// Keeps the entry as a draft, and asks a second person to post that.
Result<QString> EntryDialog::ask()
{
    TANDEM_TRY(const ledger::EntryDraft typed, typedDraft());
    TANDEM_CHECK(office().change(ledger::actions::askToPost, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto draft, workflows::valued(work, typed));
        TANDEM_TRY(const auto id, ledger::saveDraft(work, draft));
        TANDEM_TRY(const auto kept, ledger::draftById(work, id));
        TANDEM_CHECK(ledger::askToPost(work, id, kept.version, kept.text));
        return {};
    }));
    return tr("A second person is asked to post it");
}

std::optional<FormDialog::WayOut> EntryDialog::wayOutOf(const Error& error)
{
    if (error.code != &ledger::errors::approvalNeeded)
        return {};
    return WayOut{.deed = labelOf(ledger::actions::askToPost), .run = [this] { return ask(); }};
}

Result<std::int64_t> EntryDialog::save()
{
    TANDEM_TRY(const ledger::EntryDraft draft, typedDraft());
    TANDEM_TRY(const std::int64_t entry, post(office(), draft, request({}).key));
    desk().tell(tr("Entry %1 posted").arg(entry));
    rememberLast();
    return entry;
}

void EntryDialog::saveBeside(const Answered& answered)
{
    const auto draft = typedDraft();
    if (!draft)
        return answered(Failure(draft.error()));
    desk().jobs->run(
        tr("Post an entry"), this,
        [draft = *draft, key = request({}).key](Office& there, Database&, JobControl&) {
            return post(there, draft, key);
        },
        [this, answered](const Result<std::int64_t>& entry) {
            if (entry) {
                desk().tell(tr("Entry %1 posted").arg(*entry));
                rememberLast();
            }
            answered(entry);
        });
}

} // namespace tandem::gui
