#include "backoffice/settlements/payment_terms_queries.h"

#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/open_item_row.h"
#include "backoffice/settlements/payment_terms_settings.h"
#include "base/check.h"
#include "office/settings.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

PaymentTerms readTerms(const Row& row)
{
    return {.id = row.id<PaymentTermsId>("id"),
            .code = row.text("code"),
            .name = row.text("name"),
            .discount = Rate::ofMillionths(row.integer("discount_micro")),
            .discountDays = static_cast<int>(row.integer("discount_days")),
            .isClosed = row.flag("is_closed"),
            .version = row.integer("version")};
}

Instalment readInstalment(const Row& row)
{
    const auto from = dueFromNamed(row.text("due_from"));
    require(from.has_value(), "an instalment in the books begins at a known day");
    return {.weight = row.integer("weight"),
            .due = {.from = *from,
                    .days = static_cast<int>(row.integer("due_days")),
                    .months = static_cast<int>(row.integer("due_months"))}};
}

Result<std::vector<PaymentTerms>> termsWhere(Reader& books, const QString& code, PaymentTermsId id)
{
    TANDEM_TRY(auto all, books.rows<PaymentTerms>(u"settlements.payment_terms:all"_s,
                                                  {{"code", code}, {"id", id}}, &readTerms));
    for (PaymentTerms& one : all) {
        TANDEM_TRY(one.instalments,
                   books.rows<Instalment>(u"settlements.payment_terms:instalments"_s,
                                          {{"payment_terms_id", one.id}}, &readInstalment));
    }
    return all;
}

} // namespace

Result<std::vector<PaymentTerms>> paymentTerms(Reader& books)
{
    return termsWhere(books, {}, {});
}

Result<PaymentTerms> paymentTerms(Reader& books, const QString& code)
{
    if (code.trimmed().isEmpty())
        return fail(errors::termsNotFound, {code}).at(u"terms"_s);
    TANDEM_TRY(auto found, termsWhere(books, code.trimmed(), {}));
    if (found.empty())
        return fail(errors::termsNotFound, {code}).at(u"terms"_s);
    return std::move(found.front());
}

Result<PaymentTerms> paymentTerms(Reader& books, PaymentTermsId id)
{
    TANDEM_TRY(auto found, termsWhere(books, {}, id));
    if (!id.isSet() || found.empty())
        return fail(errors::termsNotFound, {QString::number(id.value())}).at(u"terms"_s);
    return std::move(found.front());
}

Result<PaymentTerms> offeredTerms(Reader& books, const QString& code)
{
    TANDEM_TRY(auto terms, paymentTerms(books, code));
    if (terms.isClosed)
        return fail(errors::termsClosed, {terms.code}).at(u"terms"_s);
    return terms;
}

Result<std::optional<PaymentTerms>> termsOfParty(Reader& books, PartyId party, Side side)
{
    TANDEM_TRY(const auto id,
               books.first<PaymentTermsId>(
                   u"settlements.payment_terms:of_party"_s,
                   {{"party_id", party}, {"side", sideName(side)}},
                   [](const Row& row) { return row.id<PaymentTermsId>("payment_terms_id"); }));
    if (!id)
        return std::optional<PaymentTerms>();
    return paymentTerms(books, *id).map([](PaymentTerms terms) {
        return std::optional<PaymentTerms>(std::move(terms));
    });
}

Result<std::optional<PaymentTerms>> defaultTerms(Reader& books)
{
    TANDEM_TRY(const auto code, companySetting(books, defaultTermsSetting()));
    if (!code || code->isEmpty())
        return std::optional<PaymentTerms>();
    return paymentTerms(books, *code).map([](PaymentTerms terms) {
        return std::optional<PaymentTerms>(std::move(terms));
    });
}

Result<DiscountTax> discountTax(Reader& books)
{
    TANDEM_TRY(const auto name, companySetting(books, discountTaxSetting()));
    return discountTaxNamed(name.value_or(QString())).value_or(DiscountTax::Corrected);
}

Result<std::optional<DocumentTerms>> documentTerms(Reader& books, const QString& source,
                                                   std::int64_t sourceId)
{
    return books.first<DocumentTerms>(
        u"settlements.payment_terms:of_document"_s, {{"source", source}, {"source_id", sourceId}},
        [](const Row& row) {
            return DocumentTerms{row.id<PaymentTermsId>("payment_terms_id"), row.text("name")};
        });
}

Result<std::optional<PaymentTerms>> termsFor(Reader& books, const TermsQuestion& question)
{
    const auto some = [](PaymentTerms terms) {
        return std::optional<PaymentTerms>(std::move(terms));
    };
    if (!question.code.trimmed().isEmpty())
        return offeredTerms(books, question.code).map(some);
    if (!question.source.isEmpty()) {
        TANDEM_TRY(const auto ofOrder, documentTerms(books, question.source, question.sourceId));
        if (ofOrder)
            return paymentTerms(books, ofOrder->terms).map(some);
    }
    TANDEM_TRY(auto ofParty, termsOfParty(books, question.party, question.side));
    return ofParty ? Result<std::optional<PaymentTerms>>(std::move(ofParty)) : defaultTerms(books);
}

} // namespace tandem::settlements
