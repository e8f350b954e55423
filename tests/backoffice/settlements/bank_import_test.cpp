#include "backoffice/settlements/bank_import.h"
#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/errors.h"
#include "settlement_support.h"
#include "support/row_images.h"

#include <gtest/gtest.h>

namespace tandem::settlements {
namespace {

using namespace Qt::StringLiterals;

Decimal amount(std::int64_t minor)
{
    return Decimal::ofScaled(minor, 2);
}

BankLineDraft line(int day, std::int64_t minor, const QString& remittance = u"rent"_s)
{
    return {.bookedOn = {2025, 3, day},
            .valueOn = {2025, 3, day},
            .amount = amount(minor),
            .currency = u"EUR"_s,
            .remittance = remittance};
}

BankStatementDraft statement(std::vector<BankLineDraft> lines)
{
    return {.number = u"2025-3"_s,
            .account = u"NL26VAYB8060476890"_s,
            .opening = {},
            .closing = {},
            .lines = std::move(lines),
            .warnings = {}};
}

class BankImportTest : public testing::Test {
protected:
    Result<BankStatementImported> imported(std::vector<BankStatementDraft> statements,
                                           Balances balances = Balances::MustHold)
    {
        static constexpr Action action{"test.import", Permission::SettlementWrite, ""};
        return at.office.change(action, [&](UnitOfWork& work) {
            return importBankStatement(work, {.account = bank,
                                              .currency = eur,
                                              .fileName = u"march.xml"_s,
                                              .statements = std::move(statements),
                                              .balances = balances});
        });
    }
    std::vector<BankLine> lines()
    {
        return at.look([&](Reader& books) { return bankLines(books, bank, {}, 1'000); });
    }

    test::TestOffice at;
    AccountId bank = test::makeBank(at, u"1200"_s);
};

TEST_F(BankImportTest, TheSameFileTwiceAddsNothing)
{
    const std::vector file{statement({line(1, 5'00), line(1, 5'00), line(2, -7'00)})};
    ASSERT_TRUE(imported(file));
    const auto before = test::rowImages(*at.database, u"bank_line"_s);

    const auto again = imported(file);

    ASSERT_TRUE(again);
    EXPECT_EQ(again->lineCount, 3);
    EXPECT_EQ(again->newLineCount, 0);
    EXPECT_EQ(test::rowImages(*at.database, u"bank_line"_s), before);
}

TEST_F(BankImportTest, TwoEqualLinesOfOneDayStayTwo)
{
    const auto result = imported({statement({line(1, 5'00), line(1, 5'00)})});

    ASSERT_TRUE(result);
    EXPECT_EQ(result->newLineCount, 2);
    EXPECT_EQ(lines().size(), 2U);
}

TEST_F(BankImportTest, OverlappingFilesUniteToTheBanksOwnList)
{
    ASSERT_TRUE(imported({statement({line(1, 5'00), line(2, 5'00), line(2, 5'00)})}));

    const auto result =
        imported({statement({line(2, 5'00), line(2, 5'00), line(2, 5'00), line(3, 1'00)})});

    ASSERT_TRUE(result);
    EXPECT_EQ(result->newLineCount, 2);
    EXPECT_EQ(lines().size(), 5U);
}

TEST_F(BankImportTest, AFileThatDoesNotAddUpIsRefusedWhole)
{
    BankStatementDraft wrong = statement({line(1, 5'00)});
    wrong.opening = {.amount = amount(10'00), .currency = u"EUR"_s};
    wrong.closing = {.amount = amount(16'00), .currency = u"EUR"_s};

    const auto result = imported({statement({line(4, 1'00)}), wrong});

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::statementDoesNotAddUp);
    EXPECT_TRUE(result.error().text().contains(u"by 1.00 EUR"_s));
    EXPECT_TRUE(lines().empty());
}

TEST_F(BankImportTest, AFileThatDoesNotAddUpCanBeTakenAsStated)
{
    BankStatementDraft wrong = statement({line(1, 5'00)});
    wrong.opening = {.amount = amount(10'00), .currency = u"EUR"_s};
    wrong.closing = {.amount = amount(16'00), .currency = u"EUR"_s};

    const auto result = imported({wrong}, Balances::AsStated);

    ASSERT_TRUE(result);
    EXPECT_EQ(lines().size(), 1U);
}

TEST_F(BankImportTest, AFileInSeveralCurrenciesIsRefusedAsItsSumCannotBeTold)
{
    BankLineDraft foreign = line(1, 5'00);
    foreign.currency = u"USD"_s;
    BankStatementDraft mixed = statement({foreign});
    mixed.opening = {.amount = amount(10'00), .currency = u"EUR"_s};
    mixed.closing = {.amount = amount(15'00), .currency = u"EUR"_s};

    const auto result = imported({mixed});

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::statementInSeveralCurrencies);
}

TEST_F(BankImportTest, WhatCannotBePostedIsKeptAndSaysWhy)
{
    BankLineDraft pending = line(1, 1'00);
    pending.state = BankLineState::Pending;
    BankLineDraft undated = line(1, 1'00);
    undated.bookedOn = {};
    BankLineDraft precise = line(1, 1'00);
    precise.amount = Decimal::ofScaled(18'1234, 4);
    BankLineDraft foreign = line(1, 1'00);
    foreign.currency = u"USD"_s;
    BankLineDraft trailing = line(1, 1'00);
    trailing.amount = Decimal::ofScaled(8'85000, 5);

    ASSERT_TRUE(imported({statement({pending, undated, precise, foreign, trailing})}));

    std::vector<Hindrance> hindrances;
    for (const BankLine& each : lines())
        hindrances.push_back(each.hindrance);
    EXPECT_EQ(hindrances, (std::vector{Hindrance::Pending, Hindrance::Digits, Hindrance::Currency,
                                       Hindrance::None}));
    const auto open = at.look([&](Reader& books) { return openBankLines(books, bank, {}, 1'000); });
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].amount, Money::ofMinor(8'85, eur));
    EXPECT_EQ(open[0].stated.toString(), u"8.85000"_s);
}

TEST_F(BankImportTest, AStatementOfAnotherAccountIsRefused)
{
    ASSERT_TRUE(imported({statement({line(1, 5'00)})}));
    BankStatementDraft other = statement({line(2, 5'00)});
    other.account = u"NL91ABNA0417164300"_s;

    const auto result = imported({other});

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::statementOfOtherAccount);
}

TEST_F(BankImportTest, AnAccountIsKnownByItsIbanAfterTheFirstFile)
{
    ASSERT_TRUE(imported({statement({line(1, 5'00)})}));

    const AccountId known =
        at.look([&](Reader& books) { return accountOfIban(books, u"NL26VAYB8060476890"_s); });

    EXPECT_EQ(known, bank);
}

TEST_F(BankImportTest, AMappingIsKeptPerAccount)
{
    const auto mapping = u"date=Buchungstag,amount=Betrag"_s;

    at.arrange([&](UnitOfWork& work) { return saveBankMapping(work, bank, mapping); });

    EXPECT_EQ(at.look([&](Reader& books) { return bankMapping(books, bank); }), mapping);
}

TEST_F(BankImportTest, AFileWithoutStatementsIsRefused)
{
    const auto result = imported({});

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::statementEmpty);
}

} // namespace
} // namespace tandem::settlements
