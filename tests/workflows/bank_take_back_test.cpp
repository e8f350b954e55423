#include "backoffice/settlements/bank_match_service.h"
#include "backoffice/settlements/bank_take_back.h"
#include "backoffice/settlements/errors.h"
#include "settlement_books.h"
#include "workflows/match_bank_line.h"

namespace tandem::settlements {
namespace {

using namespace Qt::StringLiterals;
using test::cents;

BankLineDraft line(int day, std::int64_t minor)
{
    return {.bookedOn = {2025, 3, day},
            .valueOn = {2025, 3, day},
            .amount = Decimal::ofScaled(minor, 2),
            .currency = u"EUR"_s,
            .remittance = u"rent"_s};
}

BankStatementDraft statement(const QString& number, std::vector<BankLineDraft> lines,
                             const QString& iban = u"NL26VAYB8060476890"_s)
{
    return {.number = number,
            .account = iban,
            .opening = {},
            .closing = {},
            .lines = std::move(lines),
            .warnings = {}};
}

class BankTakeBack : public ::testing::Test {
protected:
    BankStatementImported take(const QString& file, std::vector<BankStatementDraft> statements)
    {
        at.clock.moment.ms += 1'000;
        return at.arrange([&](UnitOfWork& work) {
            return importBankStatement(work, {.account = at.bank,
                                              .currency = eur,
                                              .fileName = file,
                                              .statements = std::move(statements)});
        });
    }

    Result<ImportTakenBack> takeBack(BankStatementId id)
    {
        return at.office.change(actions::takeBackImport,
                                [&](UnitOfWork& work) { return takeBackImport(work, id); });
    }

    std::vector<BankLine> lines()
    {
        return at.look([&](Reader& books) { return bankLines(books, at.bank, {}, 1'000); });
    }

    std::vector<ImportTaken> imports()
    {
        return at.look([&](Reader& books) { return importsTaken(books, 100); });
    }

    /// Everything the service may touch.
    QStringList everything()
    {
        QStringList all;
        for (const QString& table : {u"bank_statement"_s, u"bank_line"_s, u"bank_match"_s,
                                     u"bank_match_part"_s, u"bank_account"_s, u"payment"_s})
            all += test::rowImages(*at.database, table);
        return all;
    }

    /// Explains the first open line as a fee.
    BankLineId match()
    {
        const BankLine first =
            at.look([&](Reader& books) { return openBankLines(books, at.bank, {}, 1); }).front();
        const AccountId fees = at.look([](Reader& books) {
            return ledger::accountOf(books, ledger::AccountRole::BankCharges);
        });
        const auto done = workflows::acceptMatches(
            at.office, {},
            {{.line = first.id, .parts = {AccountPart{.account = fees, .amount = first.amount}}}});
        EXPECT_TRUE(done) << qPrintable(test::TestOffice::text(done.error()));
        return first.id;
    }

    test::SettlementBooks at;
};

TEST_F(BankTakeBack, TakesAFileOutOfTheListAndLetsItInAgain)
{
    const std::vector file{statement(u"1"_s, {line(1, 5'00), line(1, 5'00)}),
                           statement(u"2"_s, {line(2, -7'00)})};
    const auto imported = take(u"march.xml"_s, file);
    ASSERT_EQ(imports().size(), 1U) << "its statements are one file";

    const auto taken = takeBack(imported.statement);

    ASSERT_TRUE(taken) << qPrintable(test::TestOffice::text(taken.error()));
    EXPECT_EQ(taken->fileName, u"march.xml"_s);
    EXPECT_EQ(taken->lineCount, 3);
    EXPECT_TRUE(taken->sharedWith.isEmpty());
    EXPECT_TRUE(lines().empty());
    EXPECT_TRUE(imports().empty());
    EXPECT_EQ(take(u"march.xml"_s, file).newLineCount, 3);
    at.expectProven();
}

TEST_F(BankTakeBack, RefusesAFileWithAnExplainedLineNamesItAndChangesNothing)
{
    const auto imported =
        take(u"march.xml"_s, {statement(u"1"_s, {line(1, 5'00), line(2, -7'00)})});
    const BankLineId matched = match();
    const auto before = everything();

    const auto refused = takeBack(imported.statement);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::importMatched);
    EXPECT_TRUE(refused.error().text().contains(
        u"march.xml stays: 1 of its lines are explained, namely %1 (2025-03-01, 5.00 EUR)"_s.arg(
            QString::number(matched.value()))))
        << qPrintable(refused.error().text());
    EXPECT_EQ(everything(), before);
}

TEST_F(BankTakeBack, TakesBackAFileWhoseMatchesWereUndone)
{
    const auto imported = take(u"march.xml"_s, {statement(u"1"_s, {line(1, 5'00)})});
    ASSERT_TRUE(workflows::undoMatch(at.office, match()));

    ASSERT_TRUE(takeBack(imported.statement));

    EXPECT_TRUE(lines().empty());
    EXPECT_EQ(at.balance(ledger::AccountRole::Bank), cents(0));
    at.expectProven();
}

TEST_F(BankTakeBack, LeavesTheOtherFilesAndSaysWhichOfThemHeldTheSameLines)
{
    const auto wrong = take(u"a.xml"_s, {statement(u"1"_s, {line(1, 5'00)})});
    take(u"b.xml"_s, {statement(u"2"_s, {line(1, 5'00), line(1, 5'00), line(3, 1'00)})});
    take(u"c.xml"_s, {statement(u"3"_s, {line(4, 2'00)})});
    const std::size_t before = lines().size();

    const auto taken = takeBack(wrong.statement);

    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->sharedWith, QStringList{u"b.xml"_s});
    EXPECT_EQ(lines().size(), before - 1);
    // The second of two equal lines is still there: the first comes back and is no second one.
    EXPECT_EQ(take(u"b.xml"_s, {statement(u"2"_s, {line(1, 5'00), line(1, 5'00), line(3, 1'00)})})
                  .newLineCount,
              1);
    EXPECT_EQ(lines().size(), before);
}

TEST_F(BankTakeBack, ForgetsTheBanksNameForTheAccountThatOnlyThisFileSaid)
{
    const auto wrong = take(u"other.xml"_s, {statement(u"1"_s, {line(1, 5'00)})});
    at.arrange([&](UnitOfWork& work) { return saveBankMapping(work, at.bank, u"date=1"_s); });

    ASSERT_TRUE(takeBack(wrong.statement));

    take(u"ours.xml"_s, {statement(u"1"_s, {line(1, 5'00)}, u"DE89370400440532013000"_s)});
    const AccountId ours =
        at.look([](Reader& books) { return accountOfIban(books, u"DE89370400440532013000"_s); });
    EXPECT_EQ(ours, at.bank);
    EXPECT_EQ(at.look([&](Reader& books) { return bankMapping(books, at.bank); }), QString());
}

TEST_F(BankTakeBack, KeepsTheNameThatAnotherFileSaid)
{
    take(u"ours.xml"_s, {statement(u"1"_s, {line(1, 5'00)})});
    const auto wrong = take(u"again.xml"_s, {statement(u"2"_s, {line(2, 5'00)})});

    ASSERT_TRUE(takeBack(wrong.statement));

    EXPECT_EQ(at.look([](Reader& books) { return accountOfIban(books, u"NL26VAYB8060476890"_s); }),
              at.bank);
}

TEST_F(BankTakeBack, RefusesWhatWasNotImported)
{
    const auto refused = takeBack(BankStatementId(999'999));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::importNotFound);
}

TEST_F(BankTakeBack, StopsAnImportThatIsCancelledWithNothingTakenIn)
{
    const auto before = everything();
    std::vector<std::int64_t> told;

    const auto stopped = at.office.change(actions::importBankStatement, [&](UnitOfWork& work) {
        return importBankStatement(
            work,
            {.account = at.bank,
             .currency = eur,
             .fileName = u"long.xml"_s,
             .statements = {statement(u"1"_s, {line(1, 1'00), line(2, 2'00), line(3, 3'00)})}},
            [&](std::int64_t done, std::int64_t total) -> Result<> {
                told.push_back(done);
                EXPECT_EQ(total, 3);
                if (done == 2)
                    return fail(errors::importNotFound);
                return {};
            });
    });

    EXPECT_FALSE(stopped);
    EXPECT_EQ(told, (std::vector<std::int64_t>{0, 1, 2}));
    EXPECT_EQ(everything(), before);
}

} // namespace
} // namespace tandem::settlements
