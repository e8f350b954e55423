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
    const char* name; ///< In the language of the country: it stands on invoices. UTF-8.
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
    return {{"S19", "Umsatzsteuer, Regelsatz", TaxKind::Standard, output, standard},
            {"S7", "Umsatzsteuer, erm\u00e4\u00dfigter Satz", TaxKind::Reduced, output, reduced},
            {"S0", "Umsatz im Ausland, steuerfrei", TaxKind::Zero, output, {{always, 0}}},
            {"SRC",
             "Steuerschuldnerschaft des Leistungsempf\u00e4ngers",
             TaxKind::ReverseCharge,
             output,
             {{always, 0}}},
            {"P19", "Vorsteuer, Regelsatz", TaxKind::Standard, input, standard},
            {"P7", "Vorsteuer, erm\u00e4\u00dfigter Satz", TaxKind::Reduced, input, reduced},
            {"PRC", "Einkauf, Steuer schulden wir", TaxKind::ReverseCharge, input, standard}};
}

/// Source: Code général des impôts, articles 278 to 281 nonies.
std::vector<CountryCode> frenchCodes()
{
    const std::vector<DatedRate> normal{{"2000-04-01", 196}, {"2014-01-01", 200}};
    const std::vector<DatedRate> middle{{"2012-01-01", 70}, {"2014-01-01", 100}};
    const std::vector<DatedRate> reduced{{"1982-07-01", 55}};
    return {
        {"S20", "TVA collect\u00e9e, taux normal", TaxKind::Standard, output, normal},
        {"S10", "TVA collect\u00e9e, taux interm\u00e9diaire", TaxKind::Reduced, output, middle},
        {"S55", "TVA collect\u00e9e, taux r\u00e9duit", TaxKind::Reduced, output, reduced},
        {"S0", "Ventes \u00e0 l'exportation", TaxKind::Zero, output, {{always, 0}}},
        {"SRC", "Autoliquidation", TaxKind::ReverseCharge, output, {{always, 0}}},
        {"P20", "TVA d\u00e9ductible, taux normal", TaxKind::Standard, input, normal},
        {"P10", "TVA d\u00e9ductible, taux interm\u00e9diaire", TaxKind::Reduced, input, middle},
        {"P55", "TVA d\u00e9ductible, taux r\u00e9duit", TaxKind::Reduced, input, reduced},
        {"PRC", "Achats, autoliquidation", TaxKind::ReverseCharge, input, normal}};
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
    if (country == u"FR"_s || country == u"MC"_s)
        return frenchCodes();
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
                                      .name = QString::fromUtf8(country.name),
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
