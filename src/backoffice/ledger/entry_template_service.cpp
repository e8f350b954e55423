#include "backoffice/ledger/entry_template.h"

#include "backoffice/ledger/errors.h"
#include "office/company.h"

#include <algorithm>

/// How templates are kept in the books.
namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

EntryTemplate readTemplate(const Row& row)
{
    return {.id = row.id<EntryTemplateId>("id"),
            .name = row.text("name"),
            .owner = row.idOrUnset<UserId>("owner_id"),
            .text = row.text("text"),
            .reference = row.text("reference"),
            .currency = row.textOrEmpty("currency"),
            .prices = row.textOrEmpty("prices") == u"gross"_s ? PriceBasis::Gross : PriceBasis::Net,
            .version = row.integer("version")};
}

TemplateLine readLine(const Row& row, const Currency& currency)
{
    TemplateLine line{.account = row.id<AccountId>("account_id"),
                      .party = row.idOrUnset<PartyId>("party_id"),
                      .dimension = row.idOrUnset<DimensionValueId>("dimension_value_id"),
                      .memo = row.text("memo"),
                      .taxCode = row.textOrEmpty("tax_code")};
    const QString part = row.text("part");
    if (part == u"amount"_s)
        line.amount = row.money("amount_minor", currency);
    else if (part == u"share"_s)
        line.share = Rate::ofMillionths(row.integer("share_micro"));
    return line;
}

Result<EntryTemplate> withLines(Reader& books, EntryTemplate of)
{
    TANDEM_TRY(const Company whose, company(books));
    const auto foreign = findCurrency(of.currency.toStdString());
    const Currency currency = foreign.value_or(whose.currency);
    TANDEM_TRY(of.lines,
               books.rows<TemplateLine>(u"ledger.templates:lines"_s, {{"entry_template_id", of.id}},
                                        [&](const Row& row) { return readLine(row, currency); }));
    return of;
}

bool isOfOther(const EntryTemplate& of, const Reader& books)
{
    return of.owner.isSet() && of.owner != books.session().user;
}

Result<> checkTemplate(const EntryTemplate& wanted)
{
    if (wanted.name.trimmed().isEmpty())
        return fail(errors::templateNameMissing).at(u"name"_s);
    if (wanted.lines.empty())
        return fail(errors::templateIsEmpty).at(u"lines"_s);
    if (wanted.lines.size() > linesMax)
        return fail(errors::tooManyLines, {QString::number(linesMax)}).at(u"lines"_s);
    bool hasRest = false;
    for (std::size_t place = 0; place < wanted.lines.size(); ++place) {
        const TemplateLine& line = wanted.lines[place];
        const bool isZero =
            (line.amount && line.amount->isZero()) || (line.share && line.share->isZero());
        if (isZero)
            return fail(errors::lineEmpty, {QString::number(place + 1)}).at(u"lines"_s);
        const bool isRest = !line.amount && !line.share;
        if (isRest && std::exchange(hasRest, true))
            return fail(errors::templateLineUnfit, {QString::number(place + 1)}).at(u"lines"_s);
    }
    return {};
}

Result<> checkName(Reader& books, const EntryTemplate& wanted)
{
    TANDEM_TRY(const auto known,
               books.first<EntryTemplate>(
                   u"ledger.templates:named"_s,
                   {{"name", wanted.name.simplified()}, {"user_id", wanted.owner}}, &readTemplate));
    if (known && known->owner == wanted.owner && known->id != wanted.id)
        return fail(errors::templateNameTaken, {known->name}).at(u"name"_s);
    return {};
}

Result<> insertLines(UnitOfWork& work, EntryTemplateId id, const std::vector<TemplateLine>& lines)
{
    std::int64_t number = 0;
    for (const TemplateLine& line : lines) {
        TANDEM_TRY(const auto key, work.newId<Id<struct EntryTemplateLineTag>>());
        TANDEM_CHECK(work.execute(u"ledger.templates:insert_line"_s,
                                  {{"id", key},
                                   {"entry_template_id", id},
                                   {"line_number", ++number},
                                   {"account_id", line.account},
                                   {"part", line.amount  ? u"amount"_s
                                            : line.share ? u"share"_s
                                                         : u"rest"_s},
                                   {"amount_minor", line.amount ? line.amount->minor() : 0},
                                   {"share_micro", line.share ? line.share->millionths() : 0},
                                   Param::orNull("party_id", line.party),
                                   Param::orNull("dimension_value_id", line.dimension),
                                   {"memo", line.memo},
                                   Param::orNull("tax_code", line.taxCode)}));
    }
    return {};
}

} // namespace

Result<EntryTemplateId> saveTemplate(UnitOfWork& work, const EntryTemplate& wanted)
{
    TANDEM_CHECK(checkTemplate(wanted));
    const QString name = wanted.name.simplified();
    const QString prices = wanted.prices == PriceBasis::Gross ? u"gross"_s : QString();
    if (isOfOther(wanted, work))
        return fail(errors::templateOfOther, {name});
    TANDEM_CHECK(checkName(work, wanted));
    EntryTemplateId id = wanted.id;
    if (id.isSet()) {
        TANDEM_CHECK(templateById(work, id));
        TANDEM_CHECK(
            work.save(u"ledger.templates:save"_s, {{"name", name},
                                                   Param::orNull("owner_id", wanted.owner),
                                                   {"text", wanted.text},
                                                   {"reference", wanted.reference},
                                                   Param::orNull("currency", wanted.currency),
                                                   Param::orNull("prices", prices),
                                                   {"id", id},
                                                   {"version", wanted.version}}));
        TANDEM_CHECK(work.execute(u"ledger.templates:delete_lines"_s, {{"entry_template_id", id}}));
    } else {
        TANDEM_TRY(id, work.newId<EntryTemplateId>());
        TANDEM_CHECK(
            work.execute(u"ledger.templates:insert"_s, {{"id", id},
                                                        {"name", name},
                                                        Param::orNull("owner_id", wanted.owner),
                                                        {"text", wanted.text},
                                                        {"reference", wanted.reference},
                                                        Param::orNull("currency", wanted.currency),
                                                        Param::orNull("prices", prices)}));
    }
    TANDEM_CHECK(insertLines(work, id, wanted.lines));
    return id;
}

Result<> deleteTemplate(UnitOfWork& work, EntryTemplateId id, std::int64_t seen)
{
    TANDEM_CHECK(templateById(work, id));
    TANDEM_CHECK(work.execute(u"ledger.templates:delete_lines"_s, {{"entry_template_id", id}}));
    return work.save(u"ledger.templates:delete"_s, {{"id", id}, {"version", seen}});
}

Result<EntryTemplate> templateNamed(Reader& books, const QString& name)
{
    TANDEM_TRY(auto found, books.first<EntryTemplate>(
                               u"ledger.templates:named"_s,
                               {{"name", name.simplified()}, {"user_id", books.session().user}},
                               &readTemplate));
    if (!found)
        return fail(errors::templateNotFound, {name.simplified()}).at(u"name"_s);
    return withLines(books, *std::move(found));
}

Result<EntryTemplate> templateById(Reader& books, EntryTemplateId id)
{
    TANDEM_TRY(auto found,
               books.first<EntryTemplate>(u"ledger.templates:load"_s, {{"id", id}}, &readTemplate));
    if (!found)
        return fail(errors::templateNotFound, {QString::number(id.value())});
    if (isOfOther(*found, books))
        return fail(errors::templateOfOther, {found->name});
    return withLines(books, *std::move(found));
}

Result<std::vector<EntryTemplate>> templates(Reader& books, int rowsMax)
{
    return books.rows<EntryTemplate>(u"ledger.templates:all"_s,
                                     {{"user_id", books.session().user}, {"rows_max", rowsMax}},
                                     &readTemplate);
}

} // namespace tandem::ledger
