#include "workflows/receive_einvoice.h"

#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_service.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_service.h"
#include "backoffice/settlements/open_item_queries.h"
#include "einvoice_books.h"
#include "formats/einvoice_reader.h"
#include "office/attachments.h"
#include "office/errors.h"
#include "support/sample_einvoice.h"
#include "support/shared_data.h"
#include "workflows/einvoice_bill_errors.h"
#include "workflows/einvoice_notes.h"
#include "workflows/receive_bill.h"

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using test::euros;
using test::pieces;

QByteArray with(const QByteArray& before, const QByteArray& after)
{
    QByteArray changed = test::sampleEInvoice();
    EXPECT_TRUE(changed.contains(before)) << before.constData();
    return changed.replace(before, after);
}

/// The sample for an order, saying how much of it was paid before.
QByteArray prepaid(const QString& order, const QByteArray& amount, const QByteArray& payable)
{
    const QByteArray before = "<cbc:PayableAmount currencyID=\"EUR\">128.50</";
    return with("PO-NONE", order.toLatin1())
        .replace(before, "<cbc:PrepaidAmount currencyID=\"EUR\">" + amount
                             + "</cbc:PrepaidAmount><cbc:PayableAmount currencyID=\"EUR\">"
                             + payable + "</");
}

std::vector<const ErrorCode*> codesOf(const std::vector<Error>& errors)
{
    std::vector<const ErrorCode*> codes;
    for (const Error& error : errors)
        codes.push_back(error.code);
    return codes;
}

class ReceiveEInvoice : public testing::Test {
protected:
    const ErrorCode* refusalOf(const QByteArray& bytes, const EInvoiceChoices& choices = {})
    {
        const auto received = at.receive(bytes, choices);
        return received ? nullptr : received.error().code;
    }
    EInvoicePlan planOf(const QByteArray& bytes)
    {
        return at.look([&](Reader& books) {
            return planEInvoice(books, {u"invoice.xml"_s, bytes}, {});
        });
    }

    test::EInvoiceBooks at;
};

TEST_F(ReceiveEInvoice, BooksABillWithItsLinesAndItsFile)
{
    const auto received = at.receive(test::sampleEInvoice());

    ASSERT_TRUE(received) << qPrintable(received.error().text());
    const inventory::Bill bill = at.bill(*received);
    EXPECT_EQ(bill.head.supplier, at.supplier);
    EXPECT_EQ(bill.head.supplierNumber, u"R-4711");
    EXPECT_EQ(bill.head.billedOn, QDate(2025, 3, 10));
    EXPECT_EQ(bill.head.dueOn, QDate(2025, 4, 9));
    EXPECT_EQ(bill.head.net, euros(110'00));
    EXPECT_EQ(bill.head.tax, euros(18'50));
    ASSERT_EQ(bill.lines.size(), 3U);
    EXPECT_EQ(bill.lines[0].description, u"Chai");
    EXPECT_EQ(bill.lines[0].quantity, pieces(4));
    EXPECT_EQ(bill.lines[0].net, euros(100'00));
    EXPECT_EQ(bill.lines[1].description, u"Loyalty (Chai)");
    EXPECT_EQ(bill.lines[1].net, euros(-10'00));
    EXPECT_EQ(bill.lines[2].description, u"Freight");
    const auto files = at.look([&](Reader& books) {
        return attachments(books, {u"bill"_s, received->id}, attachmentsMax);
    });
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files.front().name, u"invoice.xml");
}

TEST_F(ReceiveEInvoice, RefusesTheSameInvoiceTwice)
{
    ASSERT_TRUE(at.receive(test::sampleEInvoice()));
    EXPECT_EQ(refusalOf(test::sampleEInvoice()), &inventory::errors::billTwice);
}

TEST_F(ReceiveEInvoice, ChangesNothingWhenItIsOnlyTried)
{
    const auto tried = at.receive(test::sampleEInvoice(), {}, ImportMode::Try);
    ASSERT_TRUE(tried);
    EXPECT_EQ(*tried, Receipt{});
    EXPECT_TRUE(at.look([](Reader& books) { return inventory::bills(books, {}, 10); }).empty());
}

TEST_F(ReceiveEInvoice, SaysWhichRuleIsBroken)
{
    const auto received = at.receive(with("<cbc:PayableAmount currencyID=\"EUR\">128.50",
                                          "<cbc:PayableAmount currencyID=\"EUR\">128.60"));
    ASSERT_FALSE(received);
    EXPECT_EQ(received.error().code, &errors::einvoiceRefused);
    EXPECT_TRUE(received.error().text().contains(u"BR-CO-16"_s));
}

TEST_F(ReceiveEInvoice, RefusesABillThatWouldNotComeToTheSame)
{
    // The standard lets the tax of a group be off by less than one unit; the books do not.
    QByteArray off = with("17.10", "17.11");
    off.replace("18.50", "18.51").replace("128.50", "128.51");
    EXPECT_EQ(refusalOf(off), &errors::einvoiceTotalsDiffer);
}

TEST_F(ReceiveEInvoice, SaysWhichTaxCodeIsMissing)
{
    QByteArray italian = with("<cbc:Percent>7<", "<cbc:Percent>10<");
    italian.replace("1.40", "2.00").replace("18.50", "19.10").replace("128.50", "129.10");
    const auto received = at.receive(italian);
    ASSERT_FALSE(received);
    EXPECT_EQ(received.error().code, &errors::einvoiceTaxCodeMissing);
    EXPECT_EQ(received.error().arguments.mid(0, 2), (QStringList{u"S"_s, u"10"_s}));
}

TEST_F(ReceiveEInvoice, MakesANewSupplierOnlyWhenAskedTo)
{
    const QByteArray other = with("Roastery", "Mill & Sons").replace("& ", "&amp; ");
    EXPECT_EQ(refusalOf(other), &errors::einvoiceSupplierUnknown);

    const auto received = at.receive(other, {.unknownSupplier = UnknownSupplier::Create});

    ASSERT_TRUE(received) << qPrintable(received.error().text());
    EXPECT_NE(at.bill(*received).head.supplier, at.supplier);
    // Now known by its VAT number, whatever name it writes.
    const QByteArray again = QByteArray(other).replace("R-4711", "R-4712").replace("Mill", "M.");
    ASSERT_EQ(planOf(again).match, SupplierMatch::VatNumber);
    EXPECT_TRUE(at.receive(again));
}

TEST_F(ReceiveEInvoice, WarnsOfAnAccountThatIsNotKnown)
{
    const EInvoicePlan plan = planOf(test::sampleEInvoice());
    EXPECT_EQ(plan.match, SupplierMatch::Name);
    EXPECT_TRUE(plan.obstacles.empty());
    const auto notes = codesOf(plan.notes);
    EXPECT_EQ(std::ranges::count(notes, &errors::einvoiceAccountUnknown), 1);
    EXPECT_EQ(std::ranges::count(notes, &errors::einvoiceOrderUnknown), 1);
}

TEST_F(ReceiveEInvoice, BillsThePurchaseOrderThatItNames)
{
    const auto order = at.arrange([&](UnitOfWork& work) {
        return inventory::placePurchaseOrder(
            work, {.supplier = at.supplier, .lines = {{.item = at.chai, .quantity = pieces(4)}}});
    });
    const QByteArray named = with("PO-NONE", order.number.toLatin1());
    EXPECT_EQ(refusalOf(named), &inventory::errors::billsTooMuch); // nothing came yet
    at.arrange([&](UnitOfWork& work) {
        return inventory::receiveGoods(work, {.order = order.id, .seen = order.version});
    });

    const auto received = at.receive(named);

    ASSERT_TRUE(received) << qPrintable(received.error().text());
    const inventory::Bill bill = at.bill(*received);
    EXPECT_EQ(bill.order, order.id);
    EXPECT_EQ(bill.head.net, euros(110'00));
    ASSERT_EQ(bill.lines.size(), 2U);
    EXPECT_EQ(bill.lines[0].net, euros(90'00));
    EXPECT_EQ(bill.lines[0].cleared, euros(40'00));
}

TEST_F(ReceiveEInvoice, DeductsTheDepositsThatItSaysWerePaid)
{
    const auto order = at.arrange([&](UnitOfWork& work) {
        return inventory::placePurchaseOrder(
            work, {.supplier = at.supplier, .lines = {{.item = at.chai, .quantity = pieces(4)}}});
    });
    at.arrange([&](UnitOfWork& work) {
        return receiveDepositBill(work, {.order = order.id,
                                         .seen = order.version,
                                         .supplierNumber = u"A-1"_s,
                                         .net = euros(10'00),
                                         .taxCode = u"P19"_s});
    });
    at.arrange([&](UnitOfWork& work) {
        return inventory::receiveGoods(work, {.order = order.id, .seen = order.version});
    });
    const QByteArray other = prepaid(order.number, "5.00", "123.50");
    const QByteArray deducting = prepaid(order.number, "11.90", "116.60");

    const auto plan = planOf(other);
    const auto received = at.receive(deducting);

    EXPECT_EQ(plan.bill.deducted, euros(0)) << "another payment";
    EXPECT_EQ(std::ranges::count(codesOf(plan.notes), &errors::einvoicePrepaid), 1);
    ASSERT_TRUE(received) << qPrintable(received.error().text());
    const inventory::Bill bill = at.bill(*received);
    EXPECT_EQ(bill.head.net, euros(100'00));
    EXPECT_EQ(bill.gross(), euros(116'60));
}

TEST_F(ReceiveEInvoice, BooksACreditNoteAsNegativeAmounts)
{
    const auto received = at.receive(with(">380<", ">381<"));
    ASSERT_TRUE(received) << qPrintable(received.error().text());
    EXPECT_EQ(at.bill(*received).gross(), euros(-128'50));
}

/// The sample as a credit note of another number that takes back the invoice of this one.
QByteArray creditOf(const QByteArray& number)
{
    QByteArray note = with(">380<", ">381<");
    const auto from = note.indexOf("<cbc:ID>");
    note.replace(from, note.indexOf("</cbc:ID>") - from, "<cbc:ID>G-77");
    const QByteArray seller = "<cac:AccountingSupplierParty>";
    EXPECT_TRUE(note.contains(seller));
    return note.replace(seller, "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>"
                                    + number
                                    + "</cbc:ID></cac:InvoiceDocumentReference>"
                                      "</cac:BillingReference>"
                                    + seller);
}

TEST_F(ReceiveEInvoice, TakesACreditNoteOffTheBillThatItNames)
{
    const auto invoice = at.receive(test::sampleEInvoice());
    ASSERT_TRUE(invoice);
    const inventory::Bill bill = at.bill(*invoice);
    const QByteArray note = creditOf(bill.head.supplierNumber.toLatin1());
    const auto openOf = [&](std::int64_t id) {
        return at
            .look([&](Reader& books) {
                return settlements::itemOfSource(books, settlements::Side::Payable, u"bill"_s, id);
            })
            ->open;
    };

    const auto plan = planOf(note);
    const auto received = at.receive(note);

    EXPECT_EQ(plan.credited, bill.head.id);
    EXPECT_EQ(std::ranges::count(codesOf(plan.notes), &errors::einvoiceCredits), 1);
    ASSERT_TRUE(received) << qPrintable(received.error().text());
    EXPECT_EQ(openOf(received->id), euros(0));
    EXPECT_EQ(openOf(invoice->id), euros(0));
}

TEST_F(ReceiveEInvoice, LetsACreditNoteStandWhoseInvoiceNeverCame)
{
    const QByteArray note = creditOf("LOST-1");

    const auto plan = planOf(note);
    const auto received = at.receive(note);

    EXPECT_FALSE(plan.credited.isSet());
    EXPECT_EQ(std::ranges::count(codesOf(plan.notes), &errors::einvoiceCreditedUnknown), 1);
    ASSERT_TRUE(received) << qPrintable(received.error().text());
    EXPECT_EQ(at.bill(*received).gross(), euros(-128'50));
}

TEST_F(ReceiveEInvoice, TakesAForeignCurrencyAtTheRateOfTheDay)
{
    const QByteArray inDollars = test::sampleEInvoice().replace("EUR", "USD");
    EXPECT_EQ(refusalOf(inDollars), &exchange::errors::rateMissing);
    EXPECT_EQ(refusalOf(test::sampleEInvoice().replace("EUR", "XXQ")),
              &errors::einvoiceRefused); // by the rules of EN 16931
    at.arrange([&](UnitOfWork& work) {
        return exchange::enterRate(work, {.unit = u"EUR"_s,
                                          .quoted = u"USD"_s,
                                          .on = QDate(2025, 3, 7),
                                          .value = *Decimal::parse(u"1.25"_s)});
    });

    const auto received = at.receive(inDollars);

    ASSERT_TRUE(received) << qPrintable(received.error().text());
    const inventory::Bill bill = at.bill(*received);
    EXPECT_EQ(bill.gross(), Money::ofMinor(128'50, usd));
    EXPECT_EQ(bill.head.baseNet + bill.head.baseTax, euros(102'80));
}

/// What a bill books, without its own number.
QString bookingOf(const inventory::Bill& bill)
{
    QString text =
        u"%1 %2 %3 %4"_s.arg(bill.head.supplierNumber, bill.head.billedOn.toString(Qt::ISODate))
            .arg(bill.head.net.minor())
            .arg(bill.head.tax.minor());
    for (const inventory::BilledLine& line : bill.lines)
        text += u"\n%1 %2 %3 %4"_s.arg(line.description)
                    .arg(line.quantity.millionths())
                    .arg(line.net.minor())
                    .arg(line.taxCode.value());
    return text;
}

/// The invoice under a number of its own: many samples of one seller bear the same.
QByteArray renumbered(const QString& path, const QByteArray& mark)
{
    QByteArray bytes = test::bytesOf(path);
    const auto invoice = formats::readEInvoice(bytes);
    require(invoice.has_value(), "a sample can be read");
    const QByteArray number = invoice->number.toUtf8();
    return bytes.replace('>' + number + '<', '>' + number + '/' + mark + '<');
}

TEST(EInvoiceCorpus, BooksTheSameFromBothSyntaxes)
{
    TANDEM_NEED_SHARED_DATA(folder);
    test::EInvoiceBooks ofUbl;
    test::EInvoiceBooks ofCii;
    const EInvoiceChoices choices{.unknownSupplier = UnknownSupplier::Create};
    int booked = 0;
    const QDir suite(folder + u"/einvoice/xrechnung-testsuite"_s);
    for (const QString& name : suite.entryList({u"*_ubl.xml"_s}, QDir::Files, QDir::Name)) {
        SCOPED_TRACE(name.toStdString());
        const QString other = QString(name).replace(u"_ubl.xml"_s, u"_uncefact.xml"_s);
        const QByteArray mark = name.left(5).toLatin1();
        const auto ubl = ofUbl.receive(renumbered(suite.filePath(name), mark), choices);
        const auto cii = ofCii.receive(renumbered(suite.filePath(other), mark), choices);
        if (name.startsWith(u"02.04a")) { // is over nothing
            EXPECT_EQ(ubl.error().code, &inventory::errors::nothingToBill);
            EXPECT_EQ(cii.error().code, &inventory::errors::nothingToBill);
            continue;
        }
        ASSERT_TRUE(ubl) << qPrintable(ubl.error().text());
        ASSERT_TRUE(cii) << qPrintable(cii.error().text());
        EXPECT_EQ(bookingOf(ofUbl.bill(*ubl)), bookingOf(ofCii.bill(*cii)));
        ++booked;
    }
    EXPECT_EQ(booked, 17);
}

} // namespace
} // namespace tandem::workflows
