#include "workflows/write_einvoice.h"

#include "backoffice/currencies/rate_service.h"
#include "einvoice_books.h"
#include "formats/einvoice_check.h"
#include "formats/einvoice_reader.h"
#include "formats/einvoice_writer.h"
#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_service.h"
#include "office/company_profile.h"
#include "support/shared_data.h"
#include "workflows/confirm_order.h"
#include "workflows/create_order.h"
#include "workflows/deposits.h"
#include "workflows/einvoice_bill_errors.h"
#include "workflows/issue_credit_note.h"
#include "workflows/issue_invoice.h"

#include <QProcess>
#include <QTemporaryDir>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using test::euros;
using test::percent;
using test::pieces;
using test::price;

class WriteEInvoice : public testing::Test {
protected:
    WriteEInvoice()
    {
        const Company owner = at.look(&company);
        require(changeCompany(at.office, owner.version, u"Tea Trading"_s,
                              {.street = u"Quay 7"_s,
                               .postcode = u"24103"_s,
                               .town = u"Kiel"_s,
                               .phone = u"+49 431 123456"_s,
                               .mail = u"office@tea.example"_s,
                               .taxId = u"DE136695976"_s,
                               .iban = u"DE89 3704 0044 0532 0130 00"_s})
                    .has_value(),
                "the letterhead can be set");
        m_customer = at.party(
            {.code = u"C7"_s,
             .name = u"City of Kiel & Sons"_s,
             .isCustomer = true,
             .addresses = {{.street = u"Market"_s,
                            .number = u"1"_s,
                            .postcode = u"24103"_s,
                            .town = u"Kiel"_s,
                            .country = u"DE"_s}},
             .channels = {{.kind = crm::ChannelKind::Mail, .value = u"bills@kiel.example"_s}}});
    }

    /// 3 x 33.33 less 4 % at 7 %, and 2 x 18.00 at 19 %.
    sales::Invoice invoiced(PartyId customer, const QString& reference)
    {
        return invoiced({.customer = customer,
                         .reference = reference,
                         .lines = {{.item = at.tea, .quantity = pieces(3), .discount = percent(4)},
                                   {.item = at.chai, .quantity = pieces(2)}}});
    }
    sales::Invoice invoiced(const sales::OrderDraft& draft)
    {
        const auto issued = at.arrange([&](UnitOfWork& work) -> Result<sales::InvoiceIssued> {
            TANDEM_TRY(const auto order, workflows::createOrder(work, draft));
            TANDEM_TRY(const auto confirmed, sales::confirmOrder(work, order.id, order.version));
            return workflows::issueInvoice(work, {.order = confirmed.id,
                                                  .seen = confirmed.version,
                                                  .scope = sales::InvoiceScope::Ordered});
        });
        return at.look([&](Reader& books) { return sales::invoice(books, issued.invoice); });
    }
    /// The same in dollars, less 7 % of all, with or without tax in the prices.
    sales::Invoice invoicedAbroad(PriceBasis basis)
    {
        at.arrange([&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(exchange::takeRates(
                work, u"ecb"_s,
                std::array{exchange::RateDraft{.unit = u"EUR"_s,
                                               .quoted = u"USD"_s,
                                               .on = at.clock.day,
                                               .value = *Decimal::parse(u"1.0873"_s)}}));
            return {};
        });
        return invoiced({.customer = m_customer,
                         .reference = u"04011000-12345-03"_s,
                         .lines = {{.item = at.tea, .quantity = pieces(3), .discount = percent(4)},
                                   {.item = at.chai, .quantity = pieces(2)}},
                         .basis = basis,
                         .documentDiscount = percent(7),
                         .currency = usd});
    }
    sales::CreditNote credited(const sales::Invoice& invoice)
    {
        const auto issued = at.arrange([&](UnitOfWork& work) {
            return workflows::issueCreditNote(work,
                                              {.invoice = invoice.id,
                                               .seen = invoice.version,
                                               .reason = u"Broken"_s,
                                               .lines = {{invoice.lines.front().id, pieces(1)}}});
        });
        return at.look([&](Reader& books) { return sales::creditNote(books, issued.creditNote); });
    }
    /// 30 % of an order at 7 % and 19 %.
    sales::Deposit deposited(sales::DepositKind kind, const Currency& currency = eur)
    {
        const auto issued = at.arrange([&](UnitOfWork& work) -> Result<sales::DepositInvoiced> {
            TANDEM_TRY(
                const auto order,
                workflows::createOrder(work, {.customer = m_customer,
                                              .reference = u"04011000-12345-03"_s,
                                              .lines = {{.item = at.tea, .quantity = pieces(3)},
                                                        {.item = at.chai, .quantity = pieces(2)}},
                                              .currency = currency}));
            TANDEM_TRY(const auto confirmed, sales::confirmOrder(work, order.id, order.version));
            return workflows::issueDeposit(work, {.order = confirmed.id,
                                                  .seen = confirmed.version,
                                                  .kind = kind,
                                                  .share = percent(30)});
        });
        return at.look([&](Reader& books) { return sales::deposit(books, issued.deposit); });
    }
    DepositPaper creditOf(const sales::Deposit& deposit)
    {
        at.arrange([&](UnitOfWork& work) {
            return workflows::creditDeposit(work, deposit.id, {}, u"Given up"_s);
        });
        return {at.look([&](Reader& books) { return sales::deposit(books, deposit.id); }),
                u"Deposit"_s, true};
    }
    template <class Document>
    formats::EInvoice written(const Document& document)
    {
        return at.look([&](Reader& books) { return eInvoiceOf(books, document); });
    }

    test::EInvoiceBooks at;
    PartyId m_customer;
};

/// Tax that was taken out of prices may be a cent off its rate times the net: BR-CO-17 allows it.
enum class TaxCents { AsTheRate, OffByOne };

void expectSame(const formats::EInvoice& invoice, const QByteArray& bytes,
                TaxCents cents = TaxCents::AsTheRate)
{
    const auto read = formats::readEInvoice(bytes);
    ASSERT_TRUE(read) << qPrintable(read.error().text());
    using Severity = formats::EInvoiceViolation::Severity;
    for (const auto& violation : formats::checkEInvoice(*read))
        if (cents == TaxCents::AsTheRate || violation.severity == Severity::Fatal)
            ADD_FAILURE() << qPrintable(violation.what.text());
    EXPECT_EQ(read->number, invoice.number);
    EXPECT_EQ(read->type, invoice.type);
    EXPECT_EQ(read->profile, invoice.profile);
    EXPECT_EQ(read->buyerReference, invoice.buyerReference);
    EXPECT_EQ(read->seller.vatId, u"DE136695976");
    EXPECT_EQ(read->buyer.name, invoice.buyer.name);
    EXPECT_EQ(read->totals.payable, invoice.totals.payable);
    EXPECT_EQ(read->totals.tax, invoice.totals.tax);
    EXPECT_EQ(read->vat.size(), invoice.vat.size());
    ASSERT_EQ(read->lines.size(), invoice.lines.size());
    for (std::size_t line = 0; line < invoice.lines.size(); ++line) {
        EXPECT_EQ(read->lines[line].net, invoice.lines[line].net);
        EXPECT_EQ(read->lines[line].unit, invoice.lines[line].unit);
        EXPECT_EQ(read->lines[line].adjustments.size(), invoice.lines[line].adjustments.size());
    }
}

TEST_F(WriteEInvoice, ReadsBackWhatItWroteInBothSyntaxes)
{
    const sales::Invoice invoice = invoiced(m_customer, u"04011000-12345-03"_s);

    const formats::EInvoice electronic = written(invoice);

    EXPECT_EQ(electronic.profile, formats::xRechnungProfile);
    EXPECT_EQ(electronic.totals.taxExclusive, invoice.net.toDecimal());
    EXPECT_EQ(electronic.totals.payable, invoice.gross().toDecimal());
    expectSame(electronic, formats::toUbl(electronic));
    expectSame(electronic, formats::toCii(electronic));
}

TEST_F(WriteEInvoice, WritesACreditNoteThatNamesItsInvoice)
{
    const sales::Invoice invoice = invoiced(m_customer, u"B-77"_s);
    const sales::CreditNote note = credited(invoice);

    const formats::EInvoice electronic = written(note);

    EXPECT_EQ(electronic.type, u"381");
    EXPECT_EQ(electronic.profile, formats::en16931Profile);
    EXPECT_EQ(electronic.order, u"B-77");
    ASSERT_EQ(electronic.references.size(), 1U);
    EXPECT_EQ(electronic.references.front().number, invoice.number);
    expectSame(electronic, formats::toUbl(electronic));
    expectSame(electronic, formats::toCii(electronic));
}

TEST_F(WriteEInvoice, StatesADiscountOnAllAndTheTaxAtHome)
{
    for (const PriceBasis basis : {PriceBasis::Net, PriceBasis::Gross}) {
        const sales::Invoice invoice = invoicedAbroad(basis);

        const formats::EInvoice electronic = written(invoice);

        EXPECT_EQ(electronic.currency, u"USD");
        EXPECT_EQ(electronic.taxCurrency, u"EUR");
        EXPECT_EQ(electronic.totals.taxAccounting, invoice.baseTax.toDecimal());
        EXPECT_EQ(electronic.totals.taxExclusive, invoice.net.toDecimal());
        EXPECT_EQ(electronic.totals.payable, invoice.total().toDecimal());
        EXPECT_EQ(electronic.adjustments.size(), 2U); // one for each rate
        const Money off =
            basis == PriceBasis::Net
                ? invoice.documentDiscount
                : Money::fromDecimal(*electronic.totals.lines, usd, Rounding::HalfAwayFromZero)
                      - invoice.net;
        EXPECT_EQ(electronic.totals.allowances, off.toDecimal());
        const TaxCents cents = basis == PriceBasis::Net ? TaxCents::AsTheRate : TaxCents::OffByOne;
        expectSame(electronic, formats::toUbl(electronic), cents);
        expectSame(electronic, formats::toCii(electronic), cents);
        const formats::EInvoice note = written(credited(invoice));
        EXPECT_EQ(note.taxCurrency, u"EUR");
        expectSame(note, formats::toUbl(note), cents);
        expectSame(note, formats::toCii(note), cents);
    }
}

TEST_F(WriteEInvoice, SaysWhatIsStillMissing)
{
    const sales::Invoice invoice = invoiced(at.customer, {}); // has no address
    const auto refused = at.office.read(View{"sales.invoices", Permission::SalesRead, ""},
                                        [&](Reader& books) { return eInvoiceOf(books, invoice); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::einvoiceNotReady);
    EXPECT_TRUE(refused.error().text().contains(u"BR-10"_s));
}

TEST_F(WriteEInvoice, StatesDepositsAndWhatTakesThemBack)
{
    const sales::Deposit deposit = deposited(sales::DepositKind::Deposit);
    const auto asked = written(DepositPaper{deposit, u"Deposit on SO-2025-00001"_s});
    const auto progress = written(
        DepositPaper{deposited(sales::DepositKind::Progress), u"Progress on SO-2025-00002"_s});
    const auto taken = written(creditOf(deposit));

    EXPECT_EQ(asked.type, u"386"_s);
    EXPECT_EQ(progress.type, u"326"_s);
    EXPECT_EQ(taken.type, u"381"_s);
    EXPECT_EQ(asked.number, deposit.number);
    EXPECT_EQ(asked.lines.size(), 2U);
    EXPECT_EQ(asked.lines.front().name, u"Deposit on SO-2025-00001"_s);
    EXPECT_EQ(asked.totals.payable, deposit.gross().toDecimal());
    ASSERT_EQ(taken.references.size(), 1U);
    EXPECT_EQ(taken.references.front().number, deposit.number);
    EXPECT_EQ(taken.notes, QStringList{u"Given up"_s});
    expectSame(asked, formats::toUbl(asked));
    expectSame(taken, formats::toCii(taken));
    const auto refused =
        at.office.read(View{"sales.invoices", Permission::SalesRead, ""}, [&](Reader& books) {
            return eInvoiceOf(books, {.of = deposit, .text = u"Deposit"_s, .isCreditNote = true});
        });
    ASSERT_FALSE(refused); // as it was read before it was taken back
    EXPECT_EQ(refused.error().code, &sales::errors::depositNotCredited);
}

/// The official schemas and rule sets, where Saxon is installed. They take half a minute.
TEST_F(WriteEInvoice, PassesTheOfficialRules)
{
    TANDEM_NEED_SHARED_DATA(folder);
    const QString judge = QDir::cleanPath(folder + u"/../tools/check_einvoice.sh"_s);
    if (!QFile::exists(judge) || !QFile::exists(u"/usr/share/java/Saxon-HE.jar"_s))
        GTEST_SKIP() << "the official rules need libsaxonhe-java and the shared tools";
    const sales::Invoice invoice = invoiced(m_customer, u"04011000-12345-03"_s);
    const formats::EInvoice electronic = written(invoice);
    const formats::EInvoice note = written(credited(invoice));
    const QTemporaryDir room;
    QStringList arguments{judge};
    const auto keep = [&](const QString& name, const QByteArray& bytes) {
        QFile file(room.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        arguments += file.fileName();
    };
    keep(u"invoice-ubl.xml"_s, formats::toUbl(electronic));
    keep(u"invoice-cii.xml"_s, formats::toCii(electronic));
    keep(u"note-ubl.xml"_s, formats::toUbl(note));
    keep(u"note-cii.xml"_s, formats::toCii(note));
    for (const PriceBasis basis : {PriceBasis::Net, PriceBasis::Gross}) {
        const sales::Invoice abroad = invoicedAbroad(basis);
        const QString name = basis == PriceBasis::Net ? u"net"_s : u"gross"_s;
        keep(name + u"-ubl.xml"_s, formats::toUbl(written(abroad)));
        keep(name + u"-cii.xml"_s, formats::toCii(written(abroad)));
        keep(name + u"-note.xml"_s, formats::toUbl(written(credited(abroad))));
    }

    const sales::Deposit deposit = deposited(sales::DepositKind::Deposit, usd);
    const auto asked = written(DepositPaper{deposit, u"Deposit"_s});
    keep(u"deposit-ubl.xml"_s, formats::toUbl(asked));
    keep(u"deposit-cii.xml"_s, formats::toCii(asked));
    keep(u"deposit-note.xml"_s, formats::toUbl(written(creditOf(deposit))));
    keep(u"progress-ubl.xml"_s, formats::toUbl(written(DepositPaper{
                                    deposited(sales::DepositKind::Progress), u"Progress"_s})));

    QProcess process;
    process.start(u"bash"_s, arguments);
    ASSERT_TRUE(process.waitForFinished(300'000));

    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_EQ(process.exitCode(), 0) << qPrintable(said);
    EXPECT_EQ(said.count(u"\tEN16931\tOK"_s), 14) << qPrintable(said);
}

} // namespace
} // namespace tandem::workflows
