#include "backoffice/tax/withholding.h"

#include "backoffice/tax/errors.h"
#include "base/check.h"

namespace tandem::tax {

using namespace Qt::StringLiterals;

namespace {

WithholdingCode readCode(const Row& row)
{
    const auto direction = taxDirectionNamed(row.text("direction"));
    require(direction.has_value(), "a withholding code in the books has a known direction");
    WithholdingCode code{.id = row.id<WithholdingCodeId>("id"),
                         .code = row.text("code"),
                         .name = row.text("name"),
                         .direction = *direction,
                         .isClosed = row.integer("is_closed") != 0};
    if (!row.isNull("rate_micro"))
        code.rate = Rate::ofMillionths(row.integer("rate_micro"));
    return code;
}

Result<std::optional<WithholdingCode>> find(Reader& books, const QString& code, QDate on)
{
    return books.first<WithholdingCode>(u"tax.withholding:by_code"_s,
                                        {{"code", code.trimmed()}, {"on", on}}, &readCode);
}

Result<WithholdingCode> found(Reader& books, const QString& code, QDate on)
{
    TANDEM_TRY(const auto one, find(books, code, on));
    if (!one)
        return fail(errors::withholdingNotFound, {code}).at(u"withholding"_s);
    return *one;
}

Result<> checkRate(const QString& code, QDate validFrom, Rate rate)
{
    if (!validFrom.isValid())
        return fail(errors::dateMissing, {code}).at(u"validFrom"_s);
    if (rate.millionths() <= 0 || rate.millionths() >= Rate::whole)
        return fail(errors::withholdingRateWrong, {rate.toPercent().toString()}).at(u"rate"_s);
    return {};
}

Result<> addRate(UnitOfWork& work, WithholdingCodeId code, QDate validFrom, Rate rate)
{
    TANDEM_CHECK(work.execute(u"tax.withholding:delete_rate"_s,
                              {{"withholding_code_id", code}, {"valid_from", validFrom}}));
    TANDEM_TRY(const auto id, work.newId<Id<struct WithholdingRateTag>>());
    TANDEM_CHECK(
        work.execute(u"tax.withholding:insert_rate"_s, {{"id", id},
                                                        {"withholding_code_id", code},
                                                        {"valid_from", validFrom},
                                                        {"rate_micro", rate.millionths()}}));
    return {};
}

} // namespace

Money withheldOf(const Money& net, Rate rate)
{
    return net.times(rate, Rounding::HalfAwayFromZero);
}

Result<WithholdingCodeId> createWithholdingCode(UnitOfWork& work, const WithholdingCodeDraft& draft)
{
    const QString code = draft.code.trimmed();
    if (code.isEmpty())
        return fail(errors::codeMissing).at(u"code"_s);
    if (draft.name.trimmed().isEmpty())
        return fail(errors::nameMissing, {code}).at(u"name"_s);
    TANDEM_CHECK(checkRate(code, draft.validFrom, draft.rate));
    TANDEM_TRY(const auto taken, find(work, code, draft.validFrom));
    if (taken)
        return fail(errors::codeTaken, {code}).at(u"code"_s);

    TANDEM_TRY(const auto id, work.newId<WithholdingCodeId>());
    TANDEM_CHECK(
        work.execute(u"tax.withholding:insert"_s, {{"id", id},
                                                   {"code", code},
                                                   {"name", draft.name.trimmed()},
                                                   {"direction", nameOf(draft.direction)}}));
    TANDEM_CHECK(addRate(work, id, draft.validFrom, draft.rate));
    return id;
}

Result<> changeWithholdingRate(UnitOfWork& work, const QString& code, QDate validFrom, Rate rate)
{
    TANDEM_TRY(const WithholdingCode changed, found(work, code, validFrom));
    TANDEM_CHECK(checkRate(code, validFrom, rate));
    return addRate(work, changed.id, validFrom, rate);
}

Result<> setWithholdingClosed(UnitOfWork& work, const QString& code, bool isClosed)
{
    TANDEM_TRY(const WithholdingCode changed, found(work, code, work.today()));
    TANDEM_CHECK(work.execute(u"tax.withholding:set_closed"_s,
                              {{"id", changed.id}, {"is_closed", isClosed ? 1 : 0}}));
    return {};
}

Result<> recordWithheld(UnitOfWork& work, const TaxWithheld& withheld)
{
    TANDEM_TRY(const auto id, work.newId<Id<struct WithheldTaxTag>>());
    TANDEM_CHECK(work.execute(u"tax.withholding:insert_withheld"_s,
                              {{"id", id},
                               {"withholding_code_id", withheld.code},
                               {"payment_id", withheld.payment},
                               {"source", withheld.source},
                               {"source_id", withheld.sourceId},
                               {"rate_micro", withheld.rate.millionths()},
                               {"net_minor", withheld.net},
                               {"tax_minor", withheld.tax}}));
    return {};
}

Result<WithholdingCode> withholdingCode(Reader& books, const QString& code, QDate on)
{
    TANDEM_TRY(const WithholdingCode one, found(books, code, on));
    if (one.isClosed)
        return fail(errors::withholdingClosed, {one.code}).at(u"withholding"_s);
    if (!one.rate)
        return fail(errors::withholdingWithoutRate, {one.code, on.toString(Qt::ISODate)})
            .at(u"withholding"_s);
    return one;
}

Result<std::vector<WithholdingCode>> withholdingCodes(Reader& books, QDate on)
{
    return books.rows<WithholdingCode>(u"tax.withholding:all"_s, {{"on", on}}, &readCode);
}

} // namespace tandem::tax
