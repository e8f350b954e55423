#include "reports/document_trail.h"

#include "office/company.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

/// Reads trail documents: in the currency they name, or else in the company's.
auto documentIn(const Currency& home)
{
    return [home](const Row& row) {
        const auto named = findCurrency(row.text("currency").toStdString());
        const Currency currency = named.value_or(home);
        return TrailDocument{.kind = row.text("kind"),
                             .id = row.integer("id"),
                             .number = row.text("number"),
                             .madeOn = row.dateOrInvalid("made_on"),
                             .amount = row.money("amount_minor", currency),
                             .open = row.money("open_minor", currency)};
    };
}

Result<std::vector<TrailDocument>> settlementsOfItem(Reader& books, const QString& side,
                                                     const QString& source, std::int64_t sourceId,
                                                     const QString& number, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<TrailDocument>(u"reports.document_trail:of_item"_s,
                                     {{"side", side},
                                      {"source", source},
                                      {"source_id", sourceId},
                                      {"number", number},
                                      {"rows_max", rowsMax}},
                                     documentIn(owner.currency));
}

} // namespace

Result<std::vector<TrailDocument>> documentsOf(Reader& books, OrderId order, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<TrailDocument>(u"reports.document_trail:of_order"_s,
                                     {{"order_id", order}, {"rows_max", rowsMax}},
                                     documentIn(owner.currency));
}

Result<std::vector<TrailDocument>> settlementsOf(Reader& books, InvoiceId invoice,
                                                 const QString& number, int rowsMax)
{
    return settlementsOfItem(books, u"receivable"_s, u"invoice"_s, invoice.value(), number,
                             rowsMax);
}

Result<std::vector<TrailDocument>> settlementsOfBill(Reader& books, std::int64_t bill,
                                                     const QString& number, int rowsMax)
{
    return settlementsOfItem(books, u"payable"_s, u"bill"_s, bill, number, rowsMax);
}

Result<std::vector<TrailDocument>> documentsOf(Reader& books, PartyId party, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<TrailDocument>(u"reports.document_trail:of_party"_s,
                                     {{"party_id", party}, {"rows_max", rowsMax}},
                                     documentIn(owner.currency));
}

Result<std::vector<TrailDocument>> opportunitiesOf(Reader& books, PartyId party, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<TrailDocument>(u"reports.document_trail:opportunities"_s,
                                     {{"party_id", party}, {"rows_max", rowsMax}},
                                     documentIn(owner.currency));
}

Result<std::vector<PostingLine>> postingOf(Reader& books, const QString& source,
                                           std::int64_t sourceId, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<PostingLine>(
        u"reports.document_trail:posting"_s,
        {{"source", source}, {"source_id", sourceId}, {"rows_max", rowsMax}},
        [currency = owner.currency](const Row& row) {
            return PostingLine{.entry = row.id<EntryId>("entry_id"),
                               .postedOn = row.date("posted_on"),
                               .reference = row.text("reference"),
                               .account = row.text("code"),
                               .name = row.text("name"),
                               .amount = row.money("base_minor", currency)};
        });
}

} // namespace tandem::reports
