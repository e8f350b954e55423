#include "formats/bank_errors.h"
#include "formats/einvoice_check.h"
#include "formats/einvoice_errors.h"
#include "formats/einvoice_reader.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

/// A good invoice over 100.00 and 19 % in UBL, which is edited before it is read.
QByteArray good()
{
    return R"(<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
<cbc:ID>R-1</cbc:ID><cbc:IssueDate>2025-03-10</cbc:IssueDate>
<cbc:DueDate>2025-04-09</cbc:DueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:AccountingSupplierParty><cac:Party><cac:PostalAddress><cac:Country>
<cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyTaxScheme><cbc:CompanyID>DE123456789</cbc:CompanyID>
<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
<cac:PartyLegalEntity><cbc:RegistrationName>Paper Mill</cbc:RegistrationName>
</cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party><cac:PostalAddress><cac:Country>
<cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>Harbour</cbc:RegistrationName>
</cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>
<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount><cac:TaxSubtotal>
<cbc:TaxableAmount currencyID="EUR">100.00</cbc:TaxableAmount>
<cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount>
<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent>
<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory>
</cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount>
<cbc:TaxExclusiveAmount currencyID="EUR">100.00</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="EUR">119.00</cbc:TaxInclusiveAmount>
<cbc:PayableAmount currencyID="EUR">119.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">4</cbc:InvoicedQuantity>
<cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount>
<cac:Item><cbc:Name>Paper</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID>
<cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
</cac:ClassifiedTaxCategory></cac:Item>
<cac:Price><cbc:PriceAmount currencyID="EUR">25.00</cbc:PriceAmount></cac:Price>
</cac:InvoiceLine></Invoice>)";
}

/// The good invoice with one text exchanged, which must be in it.
QByteArray with(const QByteArray& before, const QByteArray& after)
{
    QByteArray changed = good();
    EXPECT_TRUE(changed.contains(before)) << before.constData();
    return changed.replace(before, after);
}

std::vector<EInvoiceViolation> violationsOf(const QByteArray& bytes)
{
    const auto invoice = readEInvoice(bytes);
    EXPECT_TRUE(invoice) << qPrintable(invoice ? QString() : invoice.error().text());
    return invoice ? checkEInvoice(*invoice) : std::vector<EInvoiceViolation>{};
}

/// The fatal rules that are broken, each once.
QStringList rulesOf(const QByteArray& bytes)
{
    QStringList rules;
    for (const EInvoiceViolation& violation : violationsOf(bytes)) {
        if (violation.severity == EInvoiceViolation::Severity::Fatal)
            rules += violation.rule;
    }
    rules.removeDuplicates();
    return rules;
}

const ErrorCode* errorOf(const QByteArray& bytes)
{
    const auto invoice = readEInvoice(bytes);
    return invoice ? nullptr : invoice.error().code;
}

TEST(EInvoice, FindsNothingWrongWithAGoodOne)
{
    EXPECT_TRUE(violationsOf(good()).empty());
}

TEST(EInvoice, SaysWhichSumIsWrongAndByHowMuch)
{
    const auto found = violationsOf(with("<cbc:LineExtensionAmount currencyID=\"EUR\">100.00"
                                         "</cbc:LineExtensionAmount>\n<cbc:TaxExclusive",
                                         "<cbc:LineExtensionAmount currencyID=\"EUR\">101.00"
                                         "</cbc:LineExtensionAmount>\n<cbc:TaxExclusive"));
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().rule, u"BR-CO-10");
    EXPECT_EQ(
        found.front().what.text(),
        u"BR-CO-10: Sum of invoice line net amounts (BT-106) is 101.00, but the lines come to "
        "100.00. The difference is 1.00.");
}

TEST(EInvoice, RefusesEachWrongSumByItsRule)
{
    const auto amount = [](const char* name, const char* value) {
        return QByteArray("<cbc:") + name + " currencyID=\"EUR\">" + value;
    };
    EXPECT_TRUE(
        rulesOf(with(amount("TaxExclusiveAmount", "100.00"), amount("TaxExclusiveAmount", "99.99")))
            .contains(u"BR-CO-13"_s));
    EXPECT_EQ(rulesOf(with("<cac:TaxTotal><cbc:TaxAmount currencyID=\"EUR\">19.00",
                           "<cac:TaxTotal><cbc:TaxAmount currencyID=\"EUR\">19.01")),
              (QStringList{u"BR-CO-14"_s, u"BR-CO-15"_s}));
    EXPECT_EQ(rulesOf(with(amount("TaxInclusiveAmount", "119.00"),
                           amount("TaxInclusiveAmount", "119.10"))),
              (QStringList{u"BR-CO-15"_s, u"BR-CO-16"_s}));
    EXPECT_EQ(rulesOf(with(amount("PayableAmount", "119.00"), amount("PayableAmount", "118.99"))),
              (QStringList{u"BR-CO-16"_s}));
}

TEST(EInvoice, AsksForWhatMustBeThere)
{
    EXPECT_EQ(rulesOf(with("<cbc:ID>R-1</cbc:ID>", "")), QStringList{u"BR-02"_s});
    EXPECT_EQ(rulesOf(with("<cbc:IssueDate>2025-03-10</cbc:IssueDate>", "")),
              QStringList{u"BR-03"_s});
    EXPECT_EQ(rulesOf(with("<cbc:RegistrationName>Harbour</cbc:RegistrationName>", "")),
              QStringList{u"BR-07"_s});
    EXPECT_EQ(rulesOf(with(" unitCode=\"C62\"", "")), QStringList{u"BR-23"_s});
}

TEST(EInvoice, HoldsTheCategoriesOfVatApart)
{
    const auto exempt =
        with("<cac:TaxCategory><cbc:ID>S</cbc:ID>", "<cac:TaxCategory><cbc:ID>E</cbc:ID>");
    const QStringList rules = rulesOf(exempt);
    EXPECT_TRUE(rules.contains(u"BR-S-01"_s));
    EXPECT_TRUE(rules.contains(u"BR-E-08"_s));
    EXPECT_TRUE(rules.contains(u"BR-E-09"_s));
    EXPECT_TRUE(rules.contains(u"BR-E-10"_s));
}

TEST(EInvoice, WarnsWhereALineIsNotQuantityTimesPrice)
{
    const auto found = violationsOf(with("25.00</cbc:PriceAmount>", "24.00</cbc:PriceAmount>"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().severity, EInvoiceViolation::Severity::Warning);
    EXPECT_EQ(found.front().where, u"line 1");
    EXPECT_FALSE(isRefused(found));
}

TEST(EInvoice, CountsNamesOnlyInTheirNamespaces)
{
    const auto foreign = with("xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:"
                              "CommonBasicComponents-2\"",
                              "xmlns:cbc=\"urn:of:somebody:else\"");
    EXPECT_TRUE(rulesOf(foreign).contains(u"BR-02"_s));
    EXPECT_EQ(errorOf("<Invoice><ID>1</ID></Invoice>"), &errors::einvoiceUnknownForm);
}

TEST(EInvoice, RefusesHostileXml)
{
    EXPECT_EQ(errorOf("<!DOCTYPE x [<!ENTITY a \"b\">]>" + good()), &errors::xmlHasDocumentType);
    QByteArray deep = "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\" "
                      "xmlns:c=\"urn:oasis:names:specification:ubl:schema:xsd:"
                      "CommonAggregateComponents-2\">";
    for (int level = 0; level < 100; ++level)
        deep += "<c:Party>";
    EXPECT_EQ(errorOf(deep), &errors::xmlTooDeep);
    EXPECT_EQ(errorOf(good().left(900)), &errors::xmlMalformed);
}

TEST(EInvoice, RefusesNumbersThatAreNone)
{
    EXPECT_EQ(errorOf(with("25.00</cbc:PriceAmount>", "25,00</cbc:PriceAmount>")),
              &errors::einvoiceAmountUnreadable);
    EXPECT_EQ(errorOf(with("25.00</cbc:PriceAmount>", "1e3</cbc:PriceAmount>")),
              &errors::einvoiceAmountUnreadable);
    EXPECT_EQ(errorOf(with("25.00</cbc:PriceAmount>", "1234567890123456</cbc:PriceAmount>")),
              &errors::einvoiceAmountUnreadable);
    EXPECT_EQ(errorOf(with("2025-03-10", "2025-02-30")), &errors::einvoiceDateUnreadable);
}

TEST(EInvoice, SaysThatAPdfIsOnlyAPicture)
{
    EXPECT_EQ(errorOf("%PDF-1.4\nnothing"), &errors::einvoicePdfUnreadable);
}

} // namespace
} // namespace tandem::formats
