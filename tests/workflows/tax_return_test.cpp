#include "support/raw_sql.h"
#include "tax_books.h"
#include "workflows/sample_office.h"

namespace tandem::test {
namespace {

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
