#include "backoffice/tax/tax_movement_service.h"

#include "backoffice/tax/tax_movement_row.h"
#include "base/check.h"
#include "office/company.h"

namespace tandem::tax {

using namespace Qt::StringLiterals;

namespace {

Result<> insertMovement(UnitOfWork& work, EntryId entry, const TaxMovement& movement)
{
    TANDEM_TRY(const auto id, work.newId<TaxMovementId>());
    return work.send(u"tax.movements:insert"_s,
                     {{"id", id},
                      {"entry_id", entry},
                      {"taxed_on", movement.taxedOn},
                      {"tax_code_id", movement.code},
                      {"kind", nameOf(movement.kind)},
                      {"category", nameOf(movement.category)},
                      {"direction", nameOf(movement.direction)},
                      {"is_self_assessed", movement.assessment == Assessment::Self},
                      {"rate_micro", movement.rate.millionths()},
                      {"net_minor", movement.net},
                      {"tax_minor", movement.tax},
                      {"deductible_minor", movement.deductible},
                      Param::orNull("party_id", movement.party),
                      {"source", movement.source},
                      {"source_id", movement.sourceId},
                      {"due_on", movement.dueOn},
                      Param::orNull("pending_id", movement.pending)});
}

Result<std::vector<TaxMovement>> movements(Reader& books, const QString& query,
                                           std::initializer_list<Param> params)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<TaxMovement>(
        query, params, [&](const Row& row) { return readMovement(row, owner.currency); });
}

} // namespace

TaxMovement readMovement(const Row& row, const Currency& currency)
{
    const auto kind = taxKindNamed(row.text("kind"));
    const auto category = taxCategoryNamed(row.text("category"));
    const auto direction = taxDirectionNamed(row.text("direction"));
    require(kind && category && direction, "a movement has a known kind, category and direction");
    return {.id = row.id<TaxMovementId>("id"),
            .entry = row.id<EntryId>("entry_id"),
            .taxedOn = row.date("taxed_on"),
            .code = row.id<TaxCodeId>("tax_code_id"),
            .kind = *kind,
            .category = *category,
            .direction = *direction,
            .assessment = row.flag("is_self_assessed") ? Assessment::Self : Assessment::Ordinary,
            .rate = Rate::ofMillionths(row.integer("rate_micro")),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .deductible = row.money("deductible_minor", currency),
            .party = row.idOrUnset<PartyId>("party_id"),
            .source = row.text("source"),
            .sourceId = row.integer("source_id"),
            .dueOn = row.dateOrInvalid("due_on"),
            .pending = row.idOrUnset<TaxMovementId>("pending_id"),
            .filedIn = row.idOrUnset<TaxReturnId>("tax_return_id")};
}

Result<> recordMovements(UnitOfWork& work, EntryId entry, std::span<const TaxMovement> movements)
{
    if (movements.empty())
        return {};
    TANDEM_TRY(const auto before,
               work.first<bool>(u"tax.movements:has_entry"_s, {{"entry_id", entry}},
                                [](const Row&) { return true; }));
    if (before)
        return {};
    for (const TaxMovement& movement : movements)
        TANDEM_CHECK(insertMovement(work, entry, movement));
    return {};
}

Result<> reverseMovements(UnitOfWork& work, EntryId entry, EntryId reversal, QDate on)
{
    TANDEM_TRY(const auto before, movementsOfEntry(work, entry));
    return recordMovements(work, reversal, mirrored(before, on));
}

Result<std::vector<TaxMovement>> movementsOfEntry(Reader& books, EntryId entry)
{
    return movements(books, u"tax.movements:of_entry"_s, {{"entry_id", entry}});
}

Result<std::vector<TaxMovement>> movementsOfDocument(Reader& books, const QString& source,
                                                     std::int64_t sourceId)
{
    return movements(books, u"tax.movements:of_document"_s,
                     {{"source", source}, {"source_id", sourceId}});
}

} // namespace tandem::tax
