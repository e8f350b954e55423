#include "backoffice/tax/tax_queries.h"

#include "backoffice/tax/errors.h"
#include "base/check.h"

namespace tandem::tax {

using namespace Qt::StringLiterals;

namespace {

struct DatedCode {
    TaxCode code;
    bool hasRate = false;
};

TaxPoint pointOf(const Row& row, TaxKind kind, TaxDirection direction)
{
    if (kind == TaxKind::ReverseCharge) // both sides meet in one return, whatever is paid
        return TaxPoint::Document;
    if (const auto own = taxPointNamed(row.textOrEmpty("tax_point")))
        return *own;
    const QString waiting = row.textOrEmpty("due_on_payment");
    return waiting == u"both"_s || waiting == nameOf(direction) ? TaxPoint::Payment
                                                                : TaxPoint::Document;
}

TaxTreatment treatmentOf(const Row& row, TaxKind kind, TaxDirection direction)
{
    const auto category = taxCategoryNamed(row.textOrEmpty("category"));
    const std::int64_t deductible =
        row.isNull("deductible_micro") ? Rate::whole : row.integerOrZero("deductible_micro");
    return {.category = category.value_or(categoryOf(kind)),
            .point = pointOf(row, kind, direction),
            .deductible =
                Rate::ofMillionths(direction == TaxDirection::Input ? deductible : Rate::whole)};
}

DatedCode codeOf(const Row& row)
{
    const auto kind = taxKindNamed(row.text("kind"));
    const auto direction = taxDirectionNamed(row.text("direction"));
    require(kind && direction, "a tax code in the books has a known kind and direction");
    return {.code = {.id = row.id<TaxCodeId>("id"),
                     .code = row.text("code"),
                     .name = row.text("name"),
                     .kind = *kind,
                     .direction = *direction,
                     .rate = Rate::ofMillionths(row.integerOrZero("rate_micro")),
                     .treatment = treatmentOf(row, *kind, *direction)},
            .hasRate = !row.isNull("rate_micro")};
}

Result<TaxCode> withRate(const std::optional<DatedCode>& found, const QString& named, QDate on)
{
    if (!found)
        return fail(errors::codeNotFound, {named}).at(u"taxCode"_s);
    if (!found->hasRate)
        return fail(errors::noRateYet, {found->code.code, on.toString(Qt::ISODate)})
            .at(u"taxCode"_s);
    return found->code;
}

} // namespace

Result<TaxCode> taxCode(Reader& books, const QString& code, QDate on)
{
    TANDEM_TRY(const auto found, books.first<DatedCode>(u"tax.codes:by_code"_s,
                                                        {{"on", on}, {"code", code}}, codeOf));
    return withRate(found, code, on);
}

Result<TaxCode> taxCode(Reader& books, const QString& code)
{
    return taxCode(books, code, books.today());
}

Result<TaxCode> taxCode(Reader& books, TaxCodeId id, QDate on)
{
    if (!id.isSet())
        return TaxCode{};
    TANDEM_TRY(const auto found,
               books.first<DatedCode>(u"tax.codes:by_id"_s, {{"on", on}, {"id", id}}, codeOf));
    return withRate(found, QString::number(id.value()), on);
}

Result<std::vector<TaxCode>> taxCodes(Reader& books, QDate on)
{
    return books.rows<TaxCode>(u"tax.codes:all"_s, {{"on", on}},
                               [](const Row& row) { return codeOf(row).code; });
}

Result<QString> standardCode(Reader& books, TaxDirection direction)
{
    TANDEM_TRY(const auto codes, taxCodes(books, books.today()));
    const auto isStandard = [direction](const TaxCode& one) {
        return one.kind == TaxKind::Standard && one.direction == direction;
    };
    const auto first = std::ranges::find_if(codes, isStandard);
    const bool isOnlyOne = std::ranges::count_if(codes, isStandard) == 1;
    return isOnlyOne ? first->code : QString();
}

Result<TaxRounding> taxRounding(Reader& books)
{
    TANDEM_TRY(const auto perLine, books.first<bool>(u"tax.codes:policy"_s, {}, [](const Row& row) {
        return row.flag("rounds_per_line");
    }));
    return perLine.value_or(false) ? TaxRounding::PerLine : TaxRounding::PerDocument;
}

} // namespace tandem::tax
