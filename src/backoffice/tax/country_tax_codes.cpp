#include "backoffice/tax/tax_queries.h"
#include "backoffice/tax/tax_service.h"

namespace tandem::tax {

using namespace Qt::StringLiterals;

namespace {

struct DatedRate {
    const char* validFrom;
    int percentTenths; ///< 175 is 17.5 %.
};

struct CountryCode {
    const char* code;
    const char* name;
    TaxKind kind;
    TaxDirection direction;
    std::vector<DatedRate> rates; ///< The earliest first.
};

constexpr auto output = TaxDirection::Output;
constexpr auto input = TaxDirection::Input;
constexpr const char* always = "1900-01-01";

std::vector<CountryCode> germanCodes()
{
    const std::vector<DatedRate> standard{
        {"1998-04-01", 160}, {"2007-01-01", 190}, {"2020-07-01", 160}, {"2021-01-01", 190}};
    const std::vector<DatedRate> reduced{
        {"1983-07-01", 70}, {"2020-07-01", 50}, {"2021-01-01", 70}};
    return {{"S19", "VAT on sales, standard rate", TaxKind::Standard, output, standard},
            {"S7", "VAT on sales, reduced rate", TaxKind::Reduced, output, reduced},
            {"S0", "Sales abroad, zero-rated", TaxKind::Zero, output, {{always, 0}}},
            {"SRC", "Sales, reverse charge", TaxKind::ReverseCharge, output, {{always, 0}}},
            {"P19", "VAT on purchases, standard rate", TaxKind::Standard, input, standard},
            {"P7", "VAT on purchases, reduced rate", TaxKind::Reduced, input, reduced},
            {"PRC", "Purchases, reverse charge", TaxKind::ReverseCharge, input, standard}};
}

std::vector<CountryCode> britishCodes()
{
    const std::vector<DatedRate> standard{
        {"1991-04-01", 175}, {"2008-12-01", 150}, {"2010-01-01", 175}, {"2011-01-04", 200}};
    const std::vector<DatedRate> reduced{{"1997-09-01", 50}};
    return {{"S20", "VAT on sales, standard rate", TaxKind::Standard, output, standard},
            {"S5", "VAT on sales, reduced rate", TaxKind::Reduced, output, reduced},
            {"S0", "Sales, zero-rated", TaxKind::Zero, output, {{always, 0}}},
            {"SEX", "Sales, exempt", TaxKind::Exempt, output, {{always, 0}}},
            {"P20", "VAT on purchases, standard rate", TaxKind::Standard, input, standard},
            {"P5", "VAT on purchases, reduced rate", TaxKind::Reduced, input, reduced},
            {"P0", "Purchases, zero-rated", TaxKind::Zero, input, {{always, 0}}},
            {"PRC", "Purchases, reverse charge", TaxKind::ReverseCharge, input, standard}};
}

std::vector<CountryCode> americanCodes()
{
    return {{"TAX", "Sales tax", TaxKind::Standard, output, {{always, 0}}},
            {"EXEMPT", "Sales, exempt", TaxKind::Exempt, output, {{always, 0}}}};
}

std::vector<CountryCode> codesOf(const QString& country)
{
    if (country == u"DE"_s)
        return germanCodes();
    if (country == u"GB"_s)
        return britishCodes();
    if (country == u"US"_s)
        return americanCodes();
    return {};
}

Result<> addCode(UnitOfWork& work, const CountryCode& country)
{
    const QString code = QString::fromLatin1(country.code);
    const auto rateOf = [](const DatedRate& dated) {
        return Rate::ofMillionths(std::int64_t{dated.percentTenths} * 1'000);
    };
    const auto dayOf = [](const DatedRate& dated) {
        return QDate::fromString(QString::fromLatin1(dated.validFrom), Qt::ISODate);
    };
    TANDEM_CHECK(createTaxCode(work, {.code = code,
                                      .name = QString::fromLatin1(country.name),
                                      .kind = country.kind,
                                      .direction = country.direction,
                                      .rate = rateOf(country.rates.front()),
                                      .validFrom = dayOf(country.rates.front())}));
    for (const DatedRate& dated : std::span(country.rates).subspan(1))
        TANDEM_CHECK(changeTaxRate(work, code, dayOf(dated), rateOf(dated)));
    return {};
}

} // namespace

Result<> applyTaxCodes(UnitOfWork& work, const QString& country)
{
    TANDEM_TRY(const auto present, taxCodes(work, work.today()));
    for (const CountryCode& code : codesOf(country)) {
        const QString name = QString::fromLatin1(code.code);
        if (std::ranges::none_of(present, [&](const TaxCode& has) { return has.code == name; }))
            TANDEM_CHECK(addCode(work, code));
    }
    return {};
}

} // namespace tandem::tax
