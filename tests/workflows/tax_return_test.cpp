#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/settlement_queries.h"
#include "backoffice/tax/errors.h"
#include "backoffice/tax/tax_movement_service.h"
#include "backoffice/tax/tax_settings.h"
#include "reports/tax_accounts.h"
#include "support/raw_sql.h"
#include "support/test_company.h"
#include "workflows/confirm_order.h"
#include "workflows/create_order.h"
#include "workflows/file_tax_return.h"
#include "workflows/issue_credit_note.h"
#include "workflows/issue_invoice.h"
#include "workflows/pay.h"
#include "workflows/receive_bill.h"
#include "workflows/sample_office.h"

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;

template <class T>
T done(const Result<T>& result)
{
    require(result.has_value(), result ? "" : qPrintable(TestOffice::text(result.error())));
    return *result;
}

void well(const Result<>& result)
{
    require(result.has_value(), result ? "" : qPrintable(TestOffice::text(result.error())));
}

/// A company that sells services in January and March, and buys.
class TaxBooks : public TestCompany {
public:
    TaxBooks() { clock.day = {2025, 1, 20}; }

    /// An invoice for hours at 80.00 + 19 %.
    InvoiceId invoice(std::int64_t hours)
    {
        const Receipt order = done(workflows::createOrder(
            office, request(),
            {.customer = customer, .lines = {{.item = tasting, .quantity = pieces(hours)}}}));
        well(workflows::confirmOrder(office, OrderId(order.id), 1).map([](const auto&) {}));
        return InvoiceId(done(workflows::issueInvoice(office, request(),
                                                      {.order = OrderId(order.id),
                                                       .seen = 2,
                                                       .scope = sales::InvoiceScope::Ordered}))
                             .id);
    }
    Receipt bill(std::int64_t net, const QString& code, const QString& number)
    {
        return done(workflows::receiveBill(
            office, request(),
            {.supplier = supplier,
             .supplierNumber = number,
             .expenses = {{.description = u"Rent"_s, .net = euros(net), .taxCode = code}}}));
    }
    Receipt paid(std::int64_t minor)
    {
        return done(workflows::receivePayment(office, request(),
                                              {.payment = {.direction = settlements::Direction::In,
                                                           .side = settlements::Side::Receivable,
                                                           .party = customer,
                                                           .paidOn = clock.day,
                                                           .amount = euros(minor),
                                                           .bankAccount = look([](Reader& books) {
                                                               return ledger::accountOf(
                                                                   books, AccountRole::Bank);
                                                           })}}));
    }
    Money box(const tax::TaxPeriod& period, const QString& code)
    {
        return boxOf(period, code).amount;
    }
    tax::BoxValue boxOf(const tax::TaxPeriod& period, const QString& code)
    {
        const auto found = look([&](Reader& books) { return tax::taxReturn(books, period); });
        const auto at = std::ranges::find(found.boxes, code, &tax::BoxValue::code);
        require(at != found.boxes.end(), "the box is on the form");
        return *at;
    }
    Result<Receipt> file(const tax::TaxPeriod& period)
    {
        return workflows::fileTaxReturn(office, request(), {.period = period});
    }
    void payTaxOnPayment(tax::DueOnPayment which)
    {
        arrange([&](UnitOfWork& work) { return tax::setDueOnPayment(work, which); });
    }
    QStringList findings()
    {
        return look([](Reader& books) -> Result<QStringList> {
            QStringList all;
            TANDEM_CHECK(reports::proveTaxAccounts(
                books, [&](const Finding& one) { all += QString::number(one.row) + one.what; }));
            return all;
        });
    }
};

const tax::TaxPeriod january{{2025, 1, 1}, {2025, 1, 31}};
const tax::TaxPeriod february{{2025, 2, 1}, {2025, 2, 28}};

TEST(TaxReturns, AddUpWhatWasSoldAndBought)
{
    TaxBooks at;
    at.invoice(10);
    at.bill(100'00, u"P19"_s, u"A1"_s);
    at.bill(1'000'00, u"PRC"_s, u"A2"_s);

    EXPECT_EQ(at.box(january, u"81"_s), euros(800'00));
    EXPECT_EQ(at.box(january, u"81t"_s), euros(152'00));
    EXPECT_EQ(at.box(january, u"66"_s), euros(19'00));
    EXPECT_EQ(at.box(january, u"46"_s), euros(1'000'00));
    EXPECT_EQ(at.box(january, u"47"_s), euros(190'00));
    EXPECT_EQ(at.box(january, u"67"_s), euros(190'00));
    EXPECT_EQ(at.box(january, u"83"_s), euros(133'00));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(TaxReturns, MoveTheTaxToTaxDueAndLockIt)
{
    TaxBooks at;
    at.invoice(10);
    at.bill(100'00, u"P19"_s, u"A1"_s);
    at.clock.day = {2025, 2, 10};

    done(at.file(january));

    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(0));
    EXPECT_EQ(at.balance(AccountRole::TaxDue), euros(-133'00));
    const auto late = workflows::receiveBill(
        at.office, at.request(),
        {.supplier = at.supplier,
         .supplierNumber = u"A2"_s,
         .billedOn = {2025, 1, 31},
         .expenses = {{.description = u"Rent"_s, .net = euros(10'00), .taxCode = u"P19"_s}}});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, &ledger::errors::dateLocked);
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(TaxReturns, AreFiledInOrderAndOnce)
{
    TaxBooks at;
    at.invoice(1);
    const auto codeOf = [](const Result<Receipt>& result) {
        return result ? nullptr : result.error().code;
    };
    EXPECT_EQ(codeOf(at.file(january)), &tax::errors::periodNotOver);
    at.clock.day = {2025, 4, 10};
    EXPECT_EQ(codeOf(at.file({{2025, 2, 1}, {2025, 1, 1}})), &tax::errors::periodWrong);
    done(at.file(january));

    EXPECT_EQ(codeOf(at.file(january)), &tax::errors::periodFiled);
    EXPECT_EQ(codeOf(at.file({{2025, 3, 1}, {2025, 3, 31}})), &tax::errors::periodGap);
    EXPECT_EQ(codeOf(at.file(february)), nullptr);
}

TEST(TaxReturns, StayAsTheyWereFiledAndTakeWhatComesLateNextTime)
{
    TaxBooks at;
    at.invoice(10);
    at.clock.day = {2025, 2, 10};
    done(at.file(january));
    // The accountant lets one more in, and files it with the next return.
    at.arrange([](UnitOfWork& work) {
        return ledger::setLockDate(work, ledger::LockKind::Tax, {2024, 12, 31});
    });
    at.clock.day = {2025, 1, 25};
    at.invoice(1);
    at.clock.day = {2025, 2, 10};
    at.invoice(2);

    EXPECT_EQ(at.box(january, u"81"_s), euros(800'00));
    EXPECT_EQ(at.boxOf(february, u"81"_s).amount, euros(240'00));
    EXPECT_EQ(at.boxOf(february, u"81"_s).correction, euros(80'00));
    at.clock.day = {2025, 3, 10};
    done(at.file(february));
    EXPECT_EQ(at.box(february, u"81"_s), euros(240'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
}

TEST(TaxReturns, FiledLastCanBeTakenBack)
{
    TaxBooks at;
    at.invoice(10);
    at.clock.day = {2025, 3, 10};
    const Receipt first = done(at.file(january));
    const Receipt second = done(at.file(february));

    const auto early = workflows::undoTaxReturn(at.office, tax::TaxReturnId(first.id), u"wrong"_s);
    const auto silent = workflows::undoTaxReturn(at.office, tax::TaxReturnId(second.id), u" "_s);
    well(workflows::undoTaxReturn(at.office, tax::TaxReturnId(second.id), u"typo"_s));
    well(workflows::undoTaxReturn(at.office, tax::TaxReturnId(first.id), u"a bill was left"_s));

    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, &tax::errors::returnNotLast);
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().code, &tax::errors::reasonMissing);
    EXPECT_EQ(at.balance(AccountRole::TaxDue), euros(0));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-152'00));
    EXPECT_EQ(at.box(january, u"81"_s), euros(800'00));
    at.clock.day = {2025, 1, 30};
    at.bill(100'00, u"P19"_s, u"A1"_s); // the lock is gone
    at.clock.day = {2025, 3, 11};
    done(at.file(january));
    EXPECT_EQ(at.balance(AccountRole::TaxDue), euros(-133'00));
}

TEST(TaxReturns, OpenToTheMovementsBehindABox)
{
    TaxBooks at;
    const InvoiceId invoice = at.invoice(10);
    at.bill(100'00, u"P19"_s, u"A1"_s);

    const auto behind = at.look([&](Reader& books) -> Result<std::vector<tax::TaxMovement>> {
        TANDEM_TRY(const auto shown, tax::taxReturn(books, january));
        return tax::movementsOfBox(books, shown, u"81"_s, 10);
    });

    ASSERT_EQ(behind.size(), 1U);
    EXPECT_EQ(behind.front().source, u"invoice"_s);
    EXPECT_EQ(behind.front().sourceId, invoice.value());
}

TEST(CashBasisTax, WaitsForThePaymentAndComesBackWhenItIsUndone)
{
    TaxBooks at;
    at.payTaxOnPayment(tax::DueOnPayment::Output);
    at.invoice(10);
    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(-152'00));
    EXPECT_EQ(at.box(january, u"81"_s), euros(0));

    const Receipt payment = at.paid(476'00);

    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-76'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(-76'00));
    EXPECT_EQ(at.box(january, u"81"_s), euros(400'00));
    const auto waiting = at.look([](Reader& books) { return reports::taxNotYetDue(books, 10); });
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting.front().tax, euros(76'00));
    well(workflows::cancelPayment(at.office, PaymentId(payment.id)));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(-152'00));
    EXPECT_EQ(at.box(january, u"81"_s), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(CashBasisTax, OfACreditNoteMeetsThatOfItsInvoice)
{
    TaxBooks at;
    at.payTaxOnPayment(tax::DueOnPayment::Output);
    const InvoiceId invoice = at.invoice(10);
    done(workflows::issueCreditNote(at.office, at.request(), {.invoice = invoice, .seen = 1}));

    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(0));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(TaxCodes, WithAPartThatIsNotDeductibleMakeItACost)
{
    TaxBooks at;
    at.arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(auto code, tax::taxCodeSettings(work, u"P19"_s));
        code.deductible = Rate::ofMillionths(500'000);
        return tax::changeTaxCode(work, code);
    });

    at.bill(100'00, u"P19"_s, u"A1"_s);

    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(9'50));
    EXPECT_EQ(at.balance(AccountRole::PurchaseExpense), euros(109'50));
    EXPECT_EQ(at.box(january, u"66"_s), euros(9'50));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(TaxAccounts, AreProvenEntryByEntry)
{
    TaxBooks at;
    at.invoice(10);
    ASSERT_TRUE(rawSql(*at.database, u"UPDATE tax_movement SET tax_minor = 15100"_s));

    ASSERT_EQ(at.findings().size(), 1);
    EXPECT_TRUE(at.findings().front().contains(u"Its tax lines come to -152.00"_s));
}

TEST(TaxAccounts, OfASampleCompanyAreWhatItsMovementsSay)
{
    SampleOffice at;
    at.fill(Sample::Day);

    const auto findings = at.look([](Reader& books) -> Result<QStringList> {
        QStringList all;
        TANDEM_CHECK(
            reports::proveTaxAccounts(books, [&](const Finding& one) { all += one.what; }));
        return all;
    });

    EXPECT_EQ(findings, QStringList());
    EXPECT_GT(at.rowCount(u"tax_movement"_s), 10);
}

} // namespace
} // namespace tandem::test
