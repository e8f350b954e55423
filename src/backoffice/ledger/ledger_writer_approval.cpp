#include "backoffice/ledger/draft.h"
#include "backoffice/ledger/entry_approval.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/ledger_writer.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

/// Whether somebody typed the entry, or took one back that somebody typed; all else follows from
/// documents, which have rules of their own.
std::optional<RuledKind> kindOf(const Entry::Head& head)
{
    if (head.source == u"manual"_s || head.source == u"entry_draft"_s)
        return RuledKind::Manual;
    return head.source == u"reversal"_s ? std::optional(RuledKind::Reversal) : std::nullopt;
}

} // namespace

Result<> LedgerWriter::checkApproval(const Entry& entry)
{
    const auto kind = kindOf(entry.head());
    if (m_rules.empty() || !kind)
        return {};
    std::vector<AccountId> accounts;
    for (const Target& target : m_targets)
        accounts.push_back(target.account->id);
    const Money amount = debitSum(entry.lines());
    if (rulesFor(
            m_rules,
            {.subject = RuledSubject::Entry, .kind = *kind, .amount = amount, .accounts = accounts})
            .empty())
        return {};
    const auto text = Decimal::ofScaled(amount.minor(), amount.currency().digits()).toString();
    if (*kind == RuledKind::Reversal) {
        TANDEM_TRY(const bool isOfDocument, isReversalOfDocument(entry.head()));
        if (isOfDocument)
            return {};
        TANDEM_TRY(const bool isSigned,
                   isApproved(m_work, reversalSubjectOf(entry.head().reverses)));
        return isSigned ? Result<>() : fail(errors::reversalApprovalNeeded, {text});
    }
    if (entry.head().source == u"manual"_s)
        return fail(errors::approvalNeeded, {text});
    TANDEM_TRY(const EntryDraft draft, draftById(m_work, EntryDraftId(entry.head().sourceId)));
    TANDEM_TRY(const bool isSigned, isApproved(m_work, subjectOf(draft.id, draft.version)));
    return isSigned ? Result<>() : fail(errors::approvalNeeded, {text});
}

/// A document that is cancelled takes its entry along.
Result<bool> LedgerWriter::isReversalOfDocument(const Entry::Head& head)
{
    TANDEM_TRY(const auto source,
               m_work.first<QString>(u"ledger.entries:source_of"_s, {{"id", head.reverses}},
                                     [](const Row& row) { return row.text("source"); }));
    return source && *source != u"manual"_s && *source != u"entry_draft"_s
           && *source != u"reversal"_s;
}

} // namespace tandem::ledger
