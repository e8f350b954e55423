#include "backoffice/ledger/draft.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/commodity.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/tax/tax_queries.h"
#include "base/check.h"
#include "office/company.h"
#include "office/currency_code.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

PriceBasis basisOf(const QString& prices)
{
    return prices == u"gross"_s ? PriceBasis::Gross : PriceBasis::Net;
}

EntryDraft readDraft(const Row& row)
{
    return {.id = row.id<EntryDraftId>("id"),
            .postedOn = row.date("posted_on"),
            .text = row.text("text"),
            .reference = row.text("reference"),
            .prices = basisOf(row.textOrEmpty("prices")),
            .currency = row.textOrEmpty("currency"),
            .rate = row.textOrEmpty("rate"),
            .rateNote = row.textOrEmpty("rate_note"),
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

Result<> insertLines(UnitOfWork& work, EntryDraftId id, const EntryDraft& draft)
{
    std::int64_t number = 0;
    std::set<QString> known;
    for (const Line& line : draft.lines) {
        const auto* account = std::get_if<AccountId>(&line.account);
        require(account != nullptr, "a line of a draft names its account by key");
        const QString currency = codeOf(line.amount.currency());
        if (known.insert(currency).second)
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
                                   {"memo", line.memo},
                                   Param::orNull("tax_code", draft.taxCodes.value(number - 1))}));
    }
    return {};
}

/// What meets an account that is kept in the company's currency counts there in that.
Result<> keepAtHome(Reader& books, std::vector<Line>& lines)
{
    TANDEM_TRY(const auto all, accounts(books));
    std::set<AccountId> kept;
    for (const Account& account : all)
        if (!lines.empty() && account.currency == codeOf(lines.front().base.currency()))
            kept.insert(account.id);
    for (Line& line : lines)
        if (kept.contains(std::get<AccountId>(line.account)))
            line.amount = line.base;
    return {};
}

} // namespace

Result<EntryDraftId> saveDraft(UnitOfWork& work, const EntryDraft& draft)
{
    if (!draft.postedOn.isValid())
        return fail(errors::dateMissing).at(u"postedOn"_s);
    if (draft.lines.size() > linesMax)
        return fail(errors::tooManyLines, {QString::number(linesMax)}).at(u"lines"_s);
    const QString prices = draft.prices == PriceBasis::Gross ? u"gross"_s : QString();
    EntryDraftId id = draft.id;
    if (id.isSet()) {
        TANDEM_TRY(const EntryDraft before, draftById(work, id));
        TANDEM_CHECK(checkOpen(before));
        TANDEM_CHECK(work.save(u"ledger.drafts:save"_s, {{"posted_on", draft.postedOn},
                                                         {"text", draft.text},
                                                         {"reference", draft.reference},
                                                         Param::orNull("currency", draft.currency),
                                                         Param::orNull("rate", draft.rate),
                                                         Param::orNull("rate_note", draft.rateNote),
                                                         Param::orNull("prices", prices),
                                                         {"user_id", work.session().user},
                                                         {"id", id},
                                                         {"version", draft.version}}));
        TANDEM_CHECK(work.execute(u"ledger.drafts:delete_lines"_s, {{"entry_draft_id", id}}));
    } else {
        TANDEM_TRY(id, work.newId<EntryDraftId>());
        TANDEM_CHECK(
            work.execute(u"ledger.drafts:insert"_s, {{"id", id},
                                                     {"posted_on", draft.postedOn},
                                                     {"text", draft.text},
                                                     {"reference", draft.reference},
                                                     Param::orNull("currency", draft.currency),
                                                     Param::orNull("rate", draft.rate),
                                                     Param::orNull("rate_note", draft.rateNote),
                                                     Param::orNull("prices", prices),
                                                     {"user_id", work.session().user}}));
    }
    TANDEM_CHECK(insertLines(work, id, draft));
    return id;
}

Result<PostedEntry> postDraft(UnitOfWork& work, EntryDraftId id, std::int64_t seen)
{
    TANDEM_TRY(const EntryDraft draft, draftById(work, id));
    TANDEM_CHECK(checkOpen(draft));
    if (draft.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    TANDEM_TRY(const TaxedEntry entry, entryFor(work, draft));
    TANDEM_TRY(const PostedEntry posted, postTaxed(work, entry));
    TANDEM_CHECK(work.save(u"ledger.drafts:mark_posted"_s,
                           {{"entry_id", posted.id}, {"id", id}, {"version", seen}}));
    return posted;
}

Result<TaxedEntry> entryFor(Reader& books, EntryDraft draft, const QString& key)
{
    TANDEM_TRY(const Company whose, company(books));
    if (!draft.currency.isEmpty())
        TANDEM_CHECK(keepAtHome(books, draft.lines));
    std::map<QString, tax::TaxCode> codes{{QString(), {}}};
    std::vector<TaxedLine> lines;
    for (Line& line : draft.lines) {
        const QString name = draft.taxCodes.value(std::ssize(lines));
        if (!codes.contains(name)) {
            TANDEM_TRY(codes[name], tax::taxCode(books, name, draft.postedOn));
        }
        lines.push_back({.line = std::move(line), .code = codes[name]});
    }
    TANDEM_TRY(const TaxRounding rounding, tax::taxRounding(books));
    if (!draft.rateNote.isEmpty())
        draft.text += draft.text.isEmpty() ? draft.rateNote : u"; "_s + draft.rateNote;
    const bool isKept = draft.id.isSet();
    return taxedEntry({.postedOn = draft.postedOn,
                       .source = isKept ? u"entry_draft"_s : u"manual"_s,
                       .sourceId = draft.id.value(),
                       .text = draft.text,
                       .reference = draft.reference,
                       .key = key},
                      lines, {.basis = draft.prices, .taxRounding = rounding}, whose.currency);
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
    TANDEM_TRY(found->lines, books.rows<Line>(u"ledger.drafts:lines"_s, {{"entry_draft_id", id}},
                                              [&](const Row& row) {
                                                  found->taxCodes += row.textOrEmpty("tax_code");
                                                  return readLine(row, whose.currency);
                                              }));
    if (std::ranges::all_of(found->taxCodes, &QString::isEmpty))
        found->taxCodes.clear();
    return *found;
}

Result<std::vector<EntryDraft>> openDrafts(Reader& books, int rowsMax)
{
    return books.rows<EntryDraft>(u"ledger.drafts:open"_s, {{"rows_max", rowsMax}}, &readDraft);
}

} // namespace tandem::ledger
