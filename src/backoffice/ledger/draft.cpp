#include "backoffice/ledger/draft.h"

#include "backoffice/ledger/commodity.h"
#include "backoffice/ledger/errors.h"
#include "base/check.h"
#include "office/company.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const Currency& currency)
{
    return QString::fromUtf8(currency.code().data(),
                             static_cast<qsizetype>(currency.code().size()));
}

EntryDraft readDraft(const Row& row)
{
    return {.id = row.id<EntryDraftId>("id"),
            .postedOn = row.date("posted_on"),
            .text = row.text("text"),
            .reference = row.text("reference"),
            .user = row.id<UserId>("user_id"),
            .entry = row.idOrUnset<EntryId>("entry_id"),
            .version = row.integer("version")};
}

Line readLine(const Row& row, const Currency& base)
{
    const std::string code = row.text("currency").toStdString();
    const Currency currency(code, static_cast<int>(row.integer("digits")));
    return {.account = row.id<AccountId>("account_id"),
            .amount = row.money("amount_minor", currency),
            .base = row.money("base_minor", base),
            .party = row.idOrUnset<PartyId>("party_id"),
            .memo = row.text("memo"),
            .dimension = row.idOrUnset<DimensionValueId>("dimension_value_id")};
}

Result<> checkOpen(const EntryDraft& draft)
{
    if (draft.entry.isSet())
        return fail(errors::draftPosted,
                    {QString::number(draft.id.value()), QString::number(draft.entry.value())});
    return {};
}

Result<> insertLines(UnitOfWork& work, EntryDraftId id, const std::vector<Line>& lines)
{
    std::int64_t number = 0;
    for (const Line& line : lines) {
        const auto* account = std::get_if<AccountId>(&line.account);
        require(account != nullptr, "a line of a draft names its account by key");
        const QString currency = codeOf(line.amount.currency());
        TANDEM_CHECK(commodity(work, currency));
        TANDEM_TRY(const auto key, work.newId<Id<struct EntryDraftLineTag>>());
        TANDEM_CHECK(work.execute(u"ledger.drafts:insert_line"_s,
                                  {{"id", key},
                                   {"entry_draft_id", id},
                                   {"line_number", ++number},
                                   {"account_id", *account},
                                   {"currency", currency},
                                   {"amount_minor", line.amount},
                                   {"base_minor", line.base},
                                   Param::orNull("party_id", line.party),
                                   Param::orNull("dimension_value_id", line.dimension),
                                   {"memo", line.memo}}));
    }
    return {};
}

} // namespace

Result<EntryDraftId> saveDraft(UnitOfWork& work, const EntryDraft& draft)
{
    if (!draft.postedOn.isValid())
        return fail(errors::dateMissing).at(u"postedOn"_s);
    EntryDraftId id = draft.id;
    if (id.isSet()) {
        TANDEM_TRY(const EntryDraft before, draftById(work, id));
        TANDEM_CHECK(checkOpen(before));
        TANDEM_CHECK(work.save(u"ledger.drafts:save"_s, {{"posted_on", draft.postedOn},
                                                         {"text", draft.text},
                                                         {"reference", draft.reference},
                                                         {"user_id", work.session().user},
                                                         {"id", id},
                                                         {"version", draft.version}}));
        TANDEM_CHECK(work.execute(u"ledger.drafts:delete_lines"_s, {{"entry_draft_id", id}}));
    } else {
        TANDEM_TRY(id, work.newId<EntryDraftId>());
        TANDEM_CHECK(work.execute(u"ledger.drafts:insert"_s, {{"id", id},
                                                              {"posted_on", draft.postedOn},
                                                              {"text", draft.text},
                                                              {"reference", draft.reference},
                                                              {"user_id", work.session().user}}));
    }
    TANDEM_CHECK(insertLines(work, id, draft.lines));
    return id;
}

Result<PostedEntry> postDraft(UnitOfWork& work, EntryDraftId id, std::int64_t seen)
{
    TANDEM_TRY(EntryDraft draft, draftById(work, id));
    TANDEM_CHECK(checkOpen(draft));
    if (draft.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    TANDEM_TRY(const Entry entry, Entry::checked({.postedOn = draft.postedOn,
                                                  .source = u"entry_draft"_s,
                                                  .sourceId = id.value(),
                                                  .text = draft.text,
                                                  .reference = draft.reference},
                                                 std::move(draft.lines)));
    TANDEM_TRY(const PostedEntry posted, post(work, entry));
    TANDEM_CHECK(work.save(u"ledger.drafts:mark_posted"_s,
                           {{"entry_id", posted.id}, {"id", id}, {"version", seen}}));
    return posted;
}

Result<> deleteDraft(UnitOfWork& work, EntryDraftId id, std::int64_t seen)
{
    TANDEM_TRY(const EntryDraft draft, draftById(work, id));
    TANDEM_CHECK(checkOpen(draft));
    TANDEM_CHECK(work.execute(u"ledger.drafts:delete_lines"_s, {{"entry_draft_id", id}}));
    return work.save(u"ledger.drafts:delete"_s, {{"id", id}, {"version", seen}});
}

Result<EntryDraft> draftById(Reader& books, EntryDraftId id)
{
    TANDEM_TRY(auto found,
               books.first<EntryDraft>(u"ledger.drafts:load"_s, {{"id", id}}, &readDraft));
    if (!found)
        return fail(errors::draftNotFound, {QString::number(id.value())});
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(found->lines,
               books.rows<Line>(u"ledger.drafts:lines"_s, {{"entry_draft_id", id}},
                                [&](const Row& row) { return readLine(row, whose.currency); }));
    return *found;
}

Result<std::vector<EntryDraft>> openDrafts(Reader& books, int rowsMax)
{
    return books.rows<EntryDraft>(u"ledger.drafts:open"_s, {{"rows_max", rowsMax}}, &readDraft);
}

} // namespace tandem::ledger
