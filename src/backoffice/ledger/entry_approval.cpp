#include "backoffice/ledger/entry_approval.h"

#include "backoffice/ledger/approval_rule.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/errors.h"
#include "office/user_errors.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

Result<bool> waits(Reader& books, std::span<const Line> lines, RuledKind kind)
{
    std::vector<AccountId> accounts;
    for (const Line& line : lines)
        if (const auto* account = std::get_if<AccountId>(&line.account))
            accounts.push_back(*account);
    TANDEM_TRY(const auto rules, approvalRules(books));
    return ruleFor(rules, {.subject = RuledSubject::Entry,
                           .kind = kind,
                           .amount = debitSum(lines),
                           .accounts = accounts})
           != nullptr;
}

} // namespace

ApprovalSubject subjectOf(EntryDraftId draft, std::int64_t version)
{
    return {.table = u"entry_draft"_s, .id = draft.value(), .version = version};
}

ApprovalSubject reversalSubjectOf(EntryId entry)
{
    return {.table = u"entry"_s, .id = entry.value(), .version = 1};
}

Result<ApprovalId> askToPost(UnitOfWork& work, EntryDraftId id, std::int64_t seen,
                             const QString& reason)
{
    TANDEM_TRY(const EntryDraft draft, draftById(work, id));
    if (draft.entry.isSet())
        return fail(errors::draftPosted,
                    {QString::number(id.value()), QString::number(draft.entry.value())});
    if (draft.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    TANDEM_TRY(const TaxedEntry wanted, entryFor(work, draft));
    TANDEM_TRY(const bool isRuled, waits(work, wanted.entry.lines(), RuledKind::Manual));
    if (!isRuled)
        return fail(errors::approvalNotNeeded);
    return requestApproval(work, subjectOf(id, seen), reason);
}

Result<ApprovalId> askToReverse(UnitOfWork& work, EntryId id, const QString& reason)
{
    TANDEM_TRY(const StoredEntry entry, entryById(work, id));
    TANDEM_TRY(const EntryId reversal, reversalOf(work, id));
    if (reversal.isSet())
        return fail(errors::entryReversed,
                    {QString::number(id.value()), QString::number(reversal.value())});
    TANDEM_TRY(const bool isRuled, waits(work, entry.lines, RuledKind::Reversal));
    if (!isRuled)
        return fail(errors::approvalNotNeeded);
    return requestApproval(work, reversalSubjectOf(id), reason);
}

Result<PostedEntry> postApproved(UnitOfWork& work, const ApprovalSubject& subject)
{
    if (subject.table == u"entry"_s)
        return reverse(work, EntryId(subject.id));
    TANDEM_TRY(const EntryDraft draft, draftById(work, EntryDraftId(subject.id)));
    if (draft.user == work.session().user)
        return fail(tandem::errors::ownApproval);
    return postDraft(work, draft.id, subject.version);
}

} // namespace tandem::ledger
