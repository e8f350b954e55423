#include "tax_books.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/payment_terms_queries.h"
#include "backoffice/settlements/payment_terms_service.h"
#include "backoffice/settlements/settlement_provers.h"
#include "frontoffice/sales/invoice_queries.h"
#include "reports/aged_items.h"
#include "reports/control_accounts.h"
#include "workflows/issue_credit_note.h"
#include "workflows/party_terms.h"

namespace tandem::test {
namespace {

using settlements::DiscountTax;
using settlements::DueFrom;
using settlements::PaymentTerms;
using settlements::Side;

/// Books with the usual German terms; an invoice of 1,000 + 190 on 20 January 2025.
class TermsBooks : public TaxBooks {
public:
    TermsBooks()
    {
        arrange([](UnitOfWork& work) { return settlements::addUsualTerms(work); });
        lathe = item({.code = u"LATHE"_s,
                      .name = u"Lathe"_s,
                      .kind = inventory::ItemKind::Service,
                      .salesPrice = price(1'000'00),
                      .taxCode = u"S19"_s});
    }

    void setPolicy(DiscountTax policy)
    {
        arrange([&](UnitOfWork& work) { return settlements::setDiscountTax(work, policy); });
    }

    Result<Receipt> tryInvoice(const QString& terms, std::int64_t pieces = 1, QDate dueOn = {})
    {
        const Receipt order = done(workflows::createOrder(
            office, request(),
            {.customer = customer,
             .lines = {{.item = lathe, .quantity = Quantity::ofWhole(pieces)}}}));
        well(workflows::confirmOrder(office, OrderId(order.id), 1).map([](const auto&) {}));
        return workflows::issueInvoice(office, request(),
                                       {.order = OrderId(order.id),
                                        .seen = 2,
                                        .dueOn = dueOn,
                                        .scope = sales::InvoiceScope::Ordered,
                                        .terms = terms});
    }
    Receipt invoiceOn(const QString& terms) { return done(tryInvoice(terms)); }

    std::vector<settlements::OpenItem> items(const Receipt& invoice)
    {
        return look([&](Reader& books) {
            return settlements::itemsOfSource(books, Side::Receivable, u"invoice"_s, invoice.id);
        });
    }

    /// Pays an invoice by its number on a day.
    Receipt pay(const Receipt& invoice, std::int64_t cents, QDate on)
    {
        return done(workflows::receivePayment(office, request(),
                                              {.payment = {.direction = settlements::Direction::In,
                                                           .side = Side::Receivable,
                                                           .party = customer,
                                                           .paidOn = on,
                                                           .amount = euros(cents),
                                                           .bankAccount = look([](Reader& books) {
                                                               return ledger::accountOf(
                                                                   books, AccountRole::Bank);
                                                           })},
                                               .settleBy = workflows::SettleBy::Document,
                                               .document = invoice.number}));
    }

    ItemId lathe;
};

TEST(PaymentTerms, CorrectTheTaxWhenTheDiscountIsTaken)
{
    // exactness.md, S2.
    TermsBooks at;
    const Receipt invoice = at.invoiceOn(u"2/10N30"_s);

    at.pay(invoice, 1'166'20, {2025, 1, 30});

    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
    EXPECT_EQ(at.balance(AccountRole::Bank), euros(1'166'20));
    EXPECT_EQ(at.balance(AccountRole::DiscountAllowed), euros(20'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-186'20));
    EXPECT_EQ(at.box(january, u"81"_s), euros(980'00));
    EXPECT_EQ(at.findings(), QStringList());
}

// Of five lathes, 5,950.00 with 119.00 of discount, two are taken back: 71.40 of it is left, 60.00
// net and 11.40 tax.
TEST(PaymentTerms, LoseOfTheDiscountWhatGoesWithACreditNote)
{
    TermsBooks at;
    const Receipt invoice = done(at.tryInvoice(u"2/10N30"_s, 5));
    const auto line =
        at.look([&](Reader& books) { return sales::invoice(books, InvoiceId(invoice.id)); })
            .lines.front()
            .id;
    done(workflows::issueCreditNote(at.office, at.request(),
                                    {.invoice = InvoiceId(invoice.id),
                                     .seen = 1,
                                     .lines = {{.line = line, .quantity = pieces(2)}}}));
    const auto left = at.items(invoice).front();
    ASSERT_TRUE(left.discount);
    EXPECT_EQ(left.open, euros(3'570'00));
    EXPECT_EQ(left.discount->left(), euros(71'40));
    EXPECT_EQ(at.balance(AccountRole::DiscountAllowed), euros(0)) << "nobody kept it";

    at.pay(invoice, 3'498'60, {2025, 1, 30});

    EXPECT_EQ(at.items(invoice).front().open, euros(0));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
    EXPECT_EQ(at.balance(AccountRole::DiscountAllowed), euros(60'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-558'60));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(PaymentTerms, GiveTheDiscountBackWhenTheCreditNoteIsSetFree)
{
    TermsBooks at;
    const Receipt invoice = at.invoiceOn(u"2/10N30"_s);
    const auto before = at.items(invoice).front();
    done(workflows::issueCreditNote(at.office, at.request(),
                                    {.invoice = InvoiceId(invoice.id), .seen = 1}));
    EXPECT_EQ(at.items(invoice).front().discount->left(), euros(0));
    settlements::SettlementId settled;
    well(at.database->eachOf(
        u"SELECT settlement_id FROM allocation WHERE item_id = :id"_s, {{"id", before.id}},
        [&](const Row& row) { settled = row.id<settlements::SettlementId>("settlement_id"); }));

    well(workflows::undoSettlement(at.office, settled));

    EXPECT_EQ(at.items(invoice).front().open, before.open);
    EXPECT_EQ(at.items(invoice).front().discount->left(), before.discount->left());
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(PaymentTerms, LeaveTheDiscountOpenADayLate)
{
    TermsBooks at;
    const Receipt invoice = at.invoiceOn(u"2/10N30"_s);

    at.pay(invoice, 1'166'20, {2025, 1, 31});

    const auto items = at.items(invoice);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items.front().open, euros(23'80));
    EXPECT_EQ(items.front().dueOn, QDate(2025, 2, 19));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(23'80));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-190'00));
}

TEST(PaymentTerms, KeepTheTaxWhereThePolicySaysSo)
{
    TermsBooks at;
    at.setPolicy(DiscountTax::Kept);
    const Receipt invoice = at.invoiceOn(u"2/10N30"_s);

    at.pay(invoice, 1'170'00, {2025, 1, 30});

    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
    EXPECT_EQ(at.balance(AccountRole::DiscountAllowed), euros(20'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-190'00));
    EXPECT_EQ(at.box(january, u"81"_s), euros(1'000'00));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(PaymentTerms, ChargeTaxOnTheDiscountedNetWhereThePolicySaysSo)
{
    TermsBooks at;
    at.setPolicy(DiscountTax::Invoiced);
    const Receipt early = at.invoiceOn(u"2/10N30"_s);
    const Receipt late = at.invoiceOn(u"2/10N30"_s);
    const Receipt without = at.invoiceOn(u"N30"_s);
    EXPECT_EQ(at.items(early).front().original, euros(1'186'20));
    EXPECT_EQ(at.items(without).front().original, euros(1'190'00));

    at.pay(early, 1'166'20, {2025, 1, 30});
    at.pay(late, 1'186'20, {2025, 1, 31});

    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(1'190'00));
    EXPECT_EQ(at.balance(AccountRole::DiscountAllowed), euros(20'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-(2 * 186'20 + 190'00)));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(PaymentTerms, MakeAnItemOfEachInstalmentThatIsPaidInTurn)
{
    TermsBooks at;
    const Receipt invoice = at.invoiceOn(u"3X30"_s);
    auto items = at.items(invoice);
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0].original, euros(396'67));
    EXPECT_EQ(items[1].original, euros(396'67));
    EXPECT_EQ(items[2].original, euros(396'66));
    EXPECT_EQ(items[0].dueOn, QDate(2025, 2, 19));
    EXPECT_EQ(items[1].dueOn, QDate(2025, 3, 21));
    EXPECT_EQ(items[2].dueOn, QDate(2025, 4, 20));

    at.pay(invoice, 400'00, {2025, 2, 19});

    items = at.items(invoice);
    EXPECT_EQ(items[0].open, euros(0));
    EXPECT_EQ(items[1].open, euros(393'34));
    EXPECT_EQ(items[2].open, euros(396'66));
    at.look([](Reader& books) -> Result<bool> {
        const auto found = [](const Finding& finding) {
            ADD_FAILURE() << qPrintable(finding.what);
        };
        TANDEM_CHECK(settlements::proveOpenItems(books, found));
        TANDEM_CHECK(reports::proveControlAccounts(books, found));
        return true;
    });
    const auto kept = at.look(
        [&](Reader& books) { return settlements::documentTerms(books, u"invoice"_s, invoice.id); });
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->name, u"In drei Raten nach 30, 60 und 90 Tagen"_s);
}

TEST(PaymentTerms, AgeEachInstalmentByItsOwnDay)
{
    // exactness.md, G1, with a document that is due in three instalments.
    TermsBooks at;
    const Receipt invoice = at.invoiceOn(u"3X30"_s);
    using enum reports::AgeBucket;
    const auto seenOn = [&](QDate day) {
        std::vector<reports::AgeBucket> buckets;
        for (const reports::AgedItem& item : at.look([&](Reader& books) {
                 return reports::agedItems(books, reports::AgedSide::Receivable, at.customer, day);
             }))
            buckets.push_back(item.bucket);
        return buckets;
    };
    using Buckets = std::vector<reports::AgeBucket>;
    EXPECT_EQ(seenOn({2025, 2, 19}), (Buckets{Current, Current, Current}));
    EXPECT_EQ(seenOn({2025, 2, 20}), (Buckets{To30, Current, Current}));
    EXPECT_EQ(seenOn({2025, 3, 21}), (Buckets{To30, Current, Current}));
    EXPECT_EQ(seenOn({2025, 3, 22}), (Buckets{To60, To30, Current}));
    EXPECT_EQ(seenOn({2025, 4, 21}), (Buckets{To90, To60, To30}));
    EXPECT_EQ(seenOn({2025, 5, 21}), (Buckets{Over90, To90, To60}));

    at.pay(invoice, 396'67, {2025, 2, 19});

    EXPECT_EQ(seenOn({2025, 2, 18}).size(), 3U);
    EXPECT_EQ(seenOn({2025, 4, 21}), (Buckets{To60, To30}));
}

TEST(PaymentTerms, ReleaseTaxOnPaymentByTheDocumentHoweverItIsSplit)
{
    TermsBooks at;
    at.payTaxOnPayment(tax::DueOnPayment::Output);
    const Receipt invoice = at.invoiceOn(u"3X30"_s);

    at.pay(invoice, 396'67, {2025, 1, 25});
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-63'33));
    at.pay(invoice, 396'67, {2025, 1, 26});
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-126'67));
    at.pay(invoice, 396'66, {2025, 1, 27});

    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-190'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(PaymentTerms, HoldAsChosenOrAgreedOrUsual)
{
    TermsBooks at;
    EXPECT_EQ(at.items(at.invoiceOn({})).front().dueOn, QDate(2025, 2, 19)) << "the party's days";
    at.arrange([](UnitOfWork& work) { return settlements::setDefaultTerms(work, u"N14"_s); });
    EXPECT_EQ(at.items(at.invoiceOn({})).front().dueOn, QDate(2025, 2, 3)) << "the company's";
    at.arrange([&](UnitOfWork& work) {
        return workflows::agreeTerms(work, at.customer, {.asCustomer = u"EOM30"_s});
    });
    EXPECT_EQ(at.items(at.invoiceOn({})).front().dueOn, QDate(2025, 3, 2)) << "the customer's";
    EXPECT_EQ(at.items(at.invoiceOn(u"NOW"_s)).front().dueOn, QDate(2025, 1, 20)) << "chosen";
    EXPECT_EQ(at.items(done(at.tryInvoice({}, 1, {2025, 5, 1}))).front().dueOn, QDate(2025, 5, 1));
}

TEST(PaymentTerms, OfAnOrderHoldForItsInvoices)
{
    TermsBooks at;
    const Receipt order =
        done(workflows::createOrder(at.office, at.request(),
                                    {.customer = at.customer,
                                     .lines = {{.item = at.lathe, .quantity = pieces(1)}},
                                     .terms = u"N14"_s}));
    well(workflows::confirmOrder(at.office, OrderId(order.id), 1).map([](const auto&) {}));

    const Receipt invoice = done(workflows::issueInvoice(
        at.office, at.request(),
        {.order = OrderId(order.id), .seen = 2, .scope = sales::InvoiceScope::Ordered}));

    EXPECT_EQ(at.items(invoice).front().dueOn, QDate(2025, 2, 3));
}

TEST(PaymentTerms, OfASupplierHoldForItsBills)
{
    TermsBooks at;
    at.arrange([&](UnitOfWork& work) {
        return workflows::agreeTerms(work, at.supplier, {.asSupplier = u"2/10N30"_s});
    });

    const Receipt bill = at.bill(500'00, u"P19"_s, u"R-1"_s);

    const auto items = at.look([&](Reader& books) {
        return settlements::itemsOfSource(books, Side::Payable, u"bill"_s, bill.id);
    });
    ASSERT_EQ(items.size(), 1U);
    ASSERT_TRUE(items.front().discount);
    EXPECT_EQ(items.front().discount->net, euros(10'00));
    EXPECT_EQ(items.front().discount->tax, euros(1'90));
}

TEST(PaymentTerms, AreRefusedWithTheirReason)
{
    TermsBooks at;
    const auto add = [&](PaymentTerms terms) {
        return at.office.change(settlements::actions::savePaymentTerms, [&](UnitOfWork& work) {
            return settlements::addPaymentTerms(work, terms);
        });
    };
    const PaymentTerms good{.code = u"X"_s, .name = u"Ten days"_s, .instalments = {{}}};
    const auto codeOf = [&](auto change) {
        PaymentTerms bad = good;
        change(bad);
        const auto result = add(bad);
        return result ? nullptr : result.error().code;
    };
    EXPECT_EQ(codeOf([](PaymentTerms& t) { t.code = u" "_s; }),
              &settlements::errors::termsCodeMissing);
    EXPECT_EQ(codeOf([](PaymentTerms& t) { t.name.clear(); }),
              &settlements::errors::termsNameMissing);
    EXPECT_EQ(codeOf([](PaymentTerms& t) { t.instalments.clear(); }),
              &settlements::errors::termsWithoutInstalment);
    EXPECT_EQ(codeOf([](PaymentTerms& t) { t.instalments.front().weight = 0; }),
              &settlements::errors::termsWeightWrong);
    EXPECT_EQ(codeOf([](PaymentTerms& t) {
                  t.instalments.front().due = {DueFrom::MonthDay, 32, 1};
              }),
              &settlements::errors::termsDayWrong);
    EXPECT_EQ(codeOf([](PaymentTerms& t) { t.discountDays = 3; }),
              &settlements::errors::termsDiscountWrong);
    EXPECT_EQ(codeOf([](PaymentTerms& t) {
                  t.discount = percent(2);
                  t.instalments.resize(2);
              }),
              &settlements::errors::termsDiscountAndInstalments);
    EXPECT_EQ(codeOf([](PaymentTerms& t) { t.code = u"N14"_s; }), &settlements::errors::termsTaken);
    const auto both = at.tryInvoice(u"N14"_s, 1, {2025, 5, 1});
    ASSERT_FALSE(both);
    EXPECT_EQ(both.error().code, &settlements::errors::dueDayAndTerms);
    const auto unknown = at.tryInvoice(u"N15"_s);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, &settlements::errors::termsNotFound);
}

} // namespace
} // namespace tandem::test
