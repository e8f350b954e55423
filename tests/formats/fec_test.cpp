#include "formats/fec.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tandem::formats {
namespace {

FecLine sale()
{
    return {.journalCode = u"sales"_s,
            .journalName = u"Sales"_s,
            .entryNumber = u"17"_s,
            .entryOn = QDate(2025, 3, 31),
            .account = u"411000"_s,
            .accountName = u"Clients"_s,
            .auxiliary = u"C1"_s,
            .auxiliaryName = u"Durand|Fils"_s,
            .piece = u"SI-1"_s,
            .pieceOn = QDate(2025, 3, 30),
            .text = u"Vente\tde bois"_s,
            .amount = Decimal::ofInteger(120),
            .letter = u"A1"_s,
            .letteredOn = QDate(2025, 4, 2),
            .validatedOn = QDate(2025, 3, 31),
            .foreignAmount = Decimal::ofScaled(13050, 2),
            .foreignCurrency = u"USD"_s};
}

TEST(Fec, HasTheEighteenColumnsOfTheLawInTheirOrder)
{
    EXPECT_EQ(fecHead(FecSeparator::Pipe),
              "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|"
              "CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|"
              "ValidDate|Montantdevise|Idevise\r\n");
}

TEST(Fec, WritesDaysAndAmountsAsTheLawHasThem)
{
    EXPECT_EQ(fecRow(sale(), FecSeparator::Tab),
              "sales\tSales\t17\t20250331\t411000\tClients\tC1\tDurand Fils\tSI-1\t20250330\t"
              "Vente de bois\t120,00\t0,00\tA1\t20250402\t20250331\t130,50\tUSD\r\n");
    FecLine credit = sale();
    credit.amount = Decimal::ofScaled(-5, 2);
    EXPECT_TRUE(fecRow(credit, FecSeparator::Pipe).contains("|0,00|0,05|"));
}

TEST(Fec, KnowsACompanyByItsSirenOrItsVatNumber)
{
    EXPECT_EQ(sirenOf(u"404 833 048"_s), u"404833048"_s);
    EXPECT_EQ(sirenOf(u"FR83404833048"_s), u"404833048"_s);
    EXPECT_EQ(sirenOf(u"404833049"_s), QString());
    EXPECT_EQ(sirenOf(u"DE123456789"_s), QString());
    EXPECT_EQ(fecFileName(u"404833048"_s, QDate(2025, 12, 31)), u"404833048FEC20251231.txt"_s);
}

} // namespace
} // namespace tandem::formats
