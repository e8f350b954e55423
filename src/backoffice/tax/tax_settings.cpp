#include "backoffice/tax/tax_settings.h"

#include "backoffice/tax/errors.h"
#include "backoffice/tax/tax_queries.h"
#include "backoffice/tax/tax_service.h"
#include "base/check.h"

#include <array>

namespace tandem::tax {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dueNames{
    std::pair{DueOnPayment::None, "none"_L1}, std::pair{DueOnPayment::Output, "output"_L1},
    std::pair{DueOnPayment::Input, "input"_L1}, std::pair{DueOnPayment::Both, "both"_L1}};

TaxCodeSettings readSettings(const Row& row)
{
    const auto kind = taxKindNamed(row.text("kind"));
    const auto direction = taxDirectionNamed(row.text("direction"));
    require(kind && direction, "a tax code in the books has a known kind and direction");
    const bool isWhole = row.isNull("deductible_micro");
    return {.id = row.id<TaxCodeId>("id"),
            .code = row.text("code"),
            .name = row.text("name"),
            .kind = *kind,
            .direction = *direction,
            .category = taxCategoryNamed(row.textOrEmpty("category")),
            .exemptReason = row.textOrEmpty("exempt_reason"),
            .point = taxPointNamed(row.textOrEmpty("tax_point")),
            .deductible =
                Rate::ofMillionths(isWhole ? Rate::whole : row.integerOrZero("deductible_micro")),
            .isClosed = row.integerOrZero("is_closed") != 0,
            .version = std::max<std::int64_t>(1, row.integerOrZero("version"))};
}

/// Whether the tax office could see that category in a code of the kind.
bool fits(TaxCategory category, TaxKind kind)
{
    switch (kind) {
    case TaxKind::Standard:
    case TaxKind::Reduced:
        return category == TaxCategory::Standard;
    case TaxKind::ReverseCharge:
        return category == TaxCategory::ReverseCharge || category == TaxCategory::IntraCommunity;
    case TaxKind::Zero:
    case TaxKind::Exempt:
    case TaxKind::OutOfScope:
        break;
    }
    return category != TaxCategory::Standard && category != TaxCategory::ReverseCharge;
}

Result<> check(const TaxCodeSettings& settings)
{
    if (settings.name.trimmed().isEmpty())
        return fail(errors::nameMissing, {settings.code}).at(u"name"_s);
    const TaxCategory category = settings.category.value_or(categoryOf(settings.kind));
    if (!fits(category, settings.kind))
        return fail(errors::categoryUnfit, {nameOf(category), settings.code}).at(u"category"_s);
    const bool isSale = settings.direction == TaxDirection::Output;
    if (isSale && category == TaxCategory::Exempt && settings.exemptReason.trimmed().isEmpty())
        return fail(errors::exemptReasonMissing, {settings.code}).at(u"exemptReason"_s);
    const std::int64_t share = settings.deductible.millionths();
    if (share < 0 || share > Rate::whole || (isSale && share != Rate::whole))
        return fail(errors::deductibleOutOfRange, {settings.deductible.toPercent().toString()})
            .at(u"deductible"_s);
    return {};
}

} // namespace

QString nameOf(DueOnPayment which)
{
    return std::ranges::find(dueNames, which, &decltype(dueNames)::value_type::first)->second;
}

std::optional<DueOnPayment> dueOnPaymentNamed(const QString& name)
{
    for (const auto& [which, itsName] : dueNames)
        if (name == itsName)
            return which;
    return std::nullopt;
}

Result<TaxCodeSettings> taxCodeSettings(Reader& books, const QString& code)
{
    TANDEM_TRY(const auto found, books.first<TaxCodeSettings>(u"tax.codes:details"_s,
                                                              {{"code", code}}, &readSettings));
    if (!found)
        return fail(errors::codeNotFound, {code}).at(u"code"_s);
    return *found;
}

Result<std::vector<TaxCodeSettings>> allTaxCodeSettings(Reader& books)
{
    return books.rows<TaxCodeSettings>(u"tax.codes:details_of_all"_s, {}, &readSettings);
}

Result<std::vector<DatedRate>> taxRates(Reader& books, TaxCodeId code)
{
    return books.rows<DatedRate>(u"tax.codes:rates"_s, {{"tax_code_id", code}}, [](const Row& row) {
        return DatedRate{row.date("valid_from"), Rate::ofMillionths(row.integer("rate_micro"))};
    });
}

Result<DueOnPayment> dueOnPayment(Reader& books)
{
    TANDEM_TRY(const auto name, books.first<QString>(u"tax.codes:policy"_s, {}, [](const Row& row) {
        return row.textOrEmpty("due_on_payment");
    }));
    return dueOnPaymentNamed(name.value_or(QString())).value_or(DueOnPayment::None);
}

Result<> changeTaxCode(UnitOfWork& work, const TaxCodeSettings& settings)
{
    TANDEM_TRY(const TaxCodeSettings before, taxCodeSettings(work, settings.code));
    TaxCodeSettings after = settings;
    after.kind = before.kind;
    after.direction = before.direction;
    TANDEM_CHECK(check(after));
    const QString category = after.category ? nameOf(*after.category) : QString();
    const QString point = after.point ? nameOf(*after.point) : QString();
    return work.save(u"tax.codes:change"_s, {{"name", after.name.trimmed()},
                                             Param::orNull("category", category),
                                             Param::orNull("exempt_reason", after.exemptReason),
                                             Param::orNull("tax_point", point),
                                             {"deductible_micro", after.deductible.millionths()},
                                             {"is_closed", after.isClosed},
                                             {"id", before.id},
                                             {"version", after.version}});
}

Result<> setDueOnPayment(UnitOfWork& work, DueOnPayment which)
{
    TANDEM_TRY(const TaxRounding rounding, taxRounding(work));
    TANDEM_CHECK(setTaxRounding(work, rounding)); // makes the one row of the policy
    TANDEM_CHECK(
        work.execute(u"tax.codes:set_due_on_payment"_s, {{"due_on_payment", nameOf(which)}}));
    return {};
}

} // namespace tandem::tax
