#include "frontoffice/sales/delivery_queries.h"
#include "frontoffice/sales/delivery_service.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/invoice_service.h"
#include "frontoffice/sales/order_queries.h"
#include "frontoffice/sales/order_service.h"
#include "printing/sales_printing.h"
#include "support/test_trade.h"

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using documents::DocumentKind;
using documents::DocumentLanguage;
using documents::SalesDocument;

constexpr Action probe{"test.printing", Permission::SettingsWrite, ""};

/// A quote for five packets of tea at 10 % less.
class SalesPrinting : public ::testing::Test {
protected:
    SalesPrinting()
    {
        at.stock(at.tea, 10, 5'00);
        quote = at.arrange([&](UnitOfWork& work) {
                      return sales::createOrder(work, {.customer = at.customer,
                                                       .reference = u"PO-7"_s,
                                                       .lines = {{.item = at.tea,
                                                                  .quantity = pieces(5),
                                                                  .discount = percent(10)}}});
                  }).id;
    }

    std::int64_t version()
    {
        return at.look([&](Reader& books) { return sales::order(books, quote); }).version;
    }

    void agree()
    {
        at.arrange([this, seen = version()](UnitOfWork& work) {
            return sales::confirmOrder(work, quote, seen);
        });
    }

    template <class Find>
    SalesDocument printed(Find find)
    {
        return at.look([&](Reader& books) -> Result<SalesDocument> {
            TANDEM_TRY(const auto found, find(books));
            return printing::documentOf(books, found);
        });
    }

    SalesDocument printedOrder()
    {
        return printed([&](Reader& books) { return sales::order(books, quote); });
    }

    TestTrade at;
    OrderId quote;
};

TEST_F(SalesPrinting, CallsAnOrderAQuoteUntilItIsAgreed)
{
    const SalesDocument offered = printedOrder();
    agree();
    const SalesDocument agreed = printedOrder();

    EXPECT_EQ(offered.kind, DocumentKind::Quote);
    EXPECT_EQ(agreed.kind, DocumentKind::OrderConfirmation);
    EXPECT_EQ(agreed.customer.value(0), u"Harbour Cafe"_s);
    EXPECT_EQ(agreed.reference, u"PO-7"_s);
    ASSERT_EQ(agreed.lines.size(), 1U);
    EXPECT_EQ(agreed.lines[0].amount, euros(149'99)); // 166.65 less 10 %: 149.985
    EXPECT_EQ(agreed.tax, euros(10'50));
    EXPECT_FALSE(agreed.dueOn.isValid());
}

TEST_F(SalesPrinting, WritesOnACreditNoteWhatItTakesBackAndOfWhichInvoice)
{
    agree();
    const auto delivered = at.arrange([this, seen = version()](UnitOfWork& work) {
        return sales::deliverOrder(work, {.order = quote, .seen = seen});
    });
    const auto issued = at.arrange([this, seen = version()](UnitOfWork& work) {
        return sales::issueInvoice(work, {.order = quote, .seen = seen});
    });
    const auto invoice =
        at.look([&](Reader& books) { return sales::invoice(books, issued.invoice); });
    const auto credited = at.arrange([&](UnitOfWork& work) {
        return sales::issueCreditNote(work, {.invoice = invoice.id,
                                             .seen = invoice.version,
                                             .reason = u"two were damp"_s,
                                             .lines = {{invoice.lines[0].id, pieces(2)}}});
    });

    const SalesDocument note =
        printed([&](Reader& books) { return sales::creditNote(books, credited.number); });
    const SalesDocument packed =
        printed([&](Reader& books) { return sales::delivery(books, delivered.delivery); });

    EXPECT_EQ(note.kind, DocumentKind::CreditNote);
    EXPECT_EQ(note.number, credited.number);
    EXPECT_EQ(note.invoiceNumber, invoice.number);
    EXPECT_EQ(note.reason, u"two were damp"_s);
    ASSERT_EQ(note.lines.size(), 1U);
    EXPECT_EQ(note.lines[0].description, u"Green tea"_s);
    EXPECT_EQ(note.lines[0].quantity, pieces(2));
    EXPECT_EQ(note.lines[0].amount, euros(60'00)); // 2/5 of 149.99: 59.996
    ASSERT_EQ(note.taxes.size(), 1U);
    EXPECT_EQ(note.taxes[0].rate, percent(7));
    EXPECT_EQ(note.taxes[0].tax, euros(4'20));
    EXPECT_EQ(note.gross(), euros(64'20));
    EXPECT_EQ(packed.kind, DocumentKind::DeliveryNote);
    EXPECT_EQ(packed.number, delivered.number);
}

TEST_F(SalesPrinting, NamesTheCountryOfTheCustomerOnLettersAbroadOnly)
{
    const auto addressed = [&](const QString& country) {
        const PartyId to = at.party({.name = u"Maison Verte"_s,
                                     .isCustomer = true,
                                     .addresses = {{.town = u"Lyon"_s, .country = country}}});
        const auto other = at.arrange([&](UnitOfWork& work) {
            return sales::createOrder(
                work, {.customer = to, .lines = {{.item = at.tea, .quantity = pieces(1)}}});
        });
        return printed([&](Reader& books) { return sales::order(books, other.id); }).customer;
    };

    EXPECT_EQ(addressed(u"FR"_s), (QStringList{u"Maison Verte"_s, u"Lyon"_s, u"Frankreich"_s}));
    EXPECT_EQ(addressed(u"DE"_s), (QStringList{u"Maison Verte"_s, u"Lyon"_s}));
}

TEST_F(SalesPrinting, WritesInTheCompanysLanguageUntilTheCustomerHasOne)
{
    EXPECT_EQ(printedOrder().language, DocumentLanguage::German) << "the company is in Germany";

    at.arrange([](UnitOfWork& work) { return printing::setDocumentLanguage(work, u" EN "_s); });
    EXPECT_EQ(printedOrder().language, DocumentLanguage::English);
    EXPECT_EQ(at.look([](Reader& books) { return printing::documentLanguage(books); }), u"en"_s);

    EXPECT_FALSE(at.office.change(
        probe, [](UnitOfWork& work) { return printing::setDocumentLanguage(work, u"tlh"_s); }));
    EXPECT_EQ(printedOrder().language, DocumentLanguage::English);
}

} // namespace
} // namespace tandem::test
