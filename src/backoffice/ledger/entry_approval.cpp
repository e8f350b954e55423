#include "backoffice/ledger/entry_approval.h"

#include "backoffice/ledger/approval_rule.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/errors.h"
#include "office/user_errors.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<ApprovalRule>> rulesOn(Reader& books, std::span<const Line> lines,
                                          RuledKind kind)
{
    std::vector<AccountId> accounts;
    for (const Line& line : lines)
        if (const auto* account = std::get_if<AccountId>(&line.account))
            accounts.push_back(*account);
    TANDEM_TRY(const auto rules, approvalRules(books));
    return rulesFor(rules, {.subject = RuledSubject::Entry,
                            .kind = kind,
                            .amount = debitSum(lines),
                            .accounts = accounts});
}

Result<ApprovalId> ask(UnitOfWork& work, const std::vector<ApprovalRule>& rules,
                       const ApprovalSubject& subject, const QString& reason)
{
    if (rules.empty())
        return fail(errors::approvalNotNeeded);
    TANDEM_TRY(const auto deciders, decidersOf(work, rules, work.session().user));
    return requestApproval(work, subject, reason, deciders);
}

/// As it stands in the books, so that what a later change asks for is not taken for it.
Result<WaitingEntry> waitingDraft(Reader& books, const ApprovalSubject& subject)
{
    TANDEM_TRY(const EntryDraft draft, draftById(books, EntryDraftId(subject.id)));
    WaitingEntry waiting{.savedBy = draft.user, .rules = {}};
    if (draft.entry.isSet() || draft.version != subject.version)
        return waiting;
    TANDEM_TRY(const TaxedEntry wanted, entryFor(books, draft));
    TANDEM_TRY(waiting.rules, rulesOn(books, wanted.entry.lines(), RuledKind::Manual));
    return waiting;
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
    TANDEM_TRY(const auto rules, rulesOn(work, wanted.entry.lines(), RuledKind::Manual));
    return ask(work, rules, subjectOf(id, seen), reason);
}

Result<ApprovalId> askToReverse(UnitOfWork& work, EntryId id, const QString& reason)
{
    TANDEM_TRY(const StoredEntry entry, entryById(work, id));
    TANDEM_TRY(const EntryId reversal, reversalOf(work, id));
    if (reversal.isSet())
        return fail(errors::entryReversed,
                    {QString::number(id.value()), QString::number(reversal.value())});
    TANDEM_TRY(const auto rules, rulesOn(work, entry.lines, RuledKind::Reversal));
    return ask(work, rules, reversalSubjectOf(id), reason);
}

Result<WaitingEntry> waitingEntry(Reader& books, const ApprovalSubject& subject)
{
    if (subject.table != u"entry"_s)
        return waitingDraft(books, subject);
    TANDEM_TRY(const StoredEntry entry, entryById(books, EntryId(subject.id)));
    WaitingEntry waiting;
    TANDEM_TRY(waiting.rules, rulesOn(books, entry.lines, RuledKind::Reversal));
    return waiting;
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
