#include "backoffice/tax/tax_service.h"

#include "backoffice/tax/errors.h"

namespace tandem::tax {

using namespace Qt::StringLiterals;

namespace {

Result<> checkRate(const QString& code, QDate validFrom, Rate rate)
{
    if (!validFrom.isValid())
        return fail(errors::dateMissing, {code}).at(u"validFrom"_s);
    if (rate.millionths() < 0 || rate.millionths() >= Rate::whole)
        return fail(errors::rateOutOfRange, {rate.toPercent().toString()}).at(u"rate"_s);
    return {};
}

Result<TaxCodeId> idOf(Reader& books, const QString& code)
{
    TANDEM_TRY(const auto id,
               books.first<TaxCodeId>(u"tax.codes:id"_s, {{"code", code}},
                                      [](const Row& row) { return row.id<TaxCodeId>("id"); }));
    return id.value_or(TaxCodeId());
}

Result<> addRate(UnitOfWork& work, TaxCodeId code, QDate validFrom, Rate rate)
{
    TANDEM_CHECK(work.execute(u"tax.codes:delete_rate"_s,
                              {{"tax_code_id", code}, {"valid_from", validFrom}}));
    TANDEM_TRY(const auto id, work.newId<Id<struct TaxRateTag>>());
    TANDEM_CHECK(work.execute(u"tax.codes:insert_rate"_s, {{"id", id},
                                                           {"tax_code_id", code},
                                                           {"valid_from", validFrom},
                                                           {"rate_micro", rate.millionths()}}));
    return {};
}

} // namespace

Result<TaxCodeId> createTaxCode(UnitOfWork& work, const TaxCodeDraft& draft)
{
    if (draft.code.trimmed().isEmpty())
        return fail(errors::codeMissing).at(u"code"_s);
    if (draft.name.trimmed().isEmpty())
        return fail(errors::nameMissing, {draft.code}).at(u"name"_s);
    TANDEM_CHECK(checkRate(draft.code, draft.validFrom, draft.rate));
    TANDEM_TRY(const auto taken, idOf(work, draft.code.trimmed()));
    if (taken.isSet())
        return fail(errors::codeTaken, {draft.code}).at(u"code"_s);

    TANDEM_TRY(const auto id, work.newId<TaxCodeId>());
    TANDEM_CHECK(work.execute(u"tax.codes:insert"_s, {{"id", id},
                                                      {"code", draft.code.trimmed()},
                                                      {"name", draft.name.trimmed()},
                                                      {"kind", nameOf(draft.kind)},
                                                      {"direction", nameOf(draft.direction)}}));
    TANDEM_CHECK(addRate(work, id, draft.validFrom, draft.rate));
    return id;
}

Result<> changeTaxRate(UnitOfWork& work, const QString& code, QDate validFrom, Rate rate)
{
    TANDEM_TRY(const auto id, idOf(work, code));
    if (!id.isSet())
        return fail(errors::codeNotFound, {code}).at(u"code"_s);
    TANDEM_CHECK(checkRate(code, validFrom, rate));
    return addRate(work, id, validFrom, rate);
}

Result<> setTaxRounding(UnitOfWork& work, TaxRounding taxRounding)
{
    const bool isPerLine = taxRounding == TaxRounding::PerLine;
    TANDEM_TRY(const int changed,
               work.execute(u"tax.codes:set_policy"_s, {{"rounds_per_line", isPerLine}}));
    if (changed == 0)
        TANDEM_CHECK(work.execute(u"tax.codes:insert_policy"_s, {{"rounds_per_line", isPerLine}}));
    return {};
}

} // namespace tandem::tax
