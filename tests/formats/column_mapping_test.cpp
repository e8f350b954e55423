#include "formats/column_mapping.h"
#include "formats/csv.h"
#include "formats/csv_errors.h"
#include "support/shared_data.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

const std::vector<WantedColumn> wantedOfParty{
    {u"number"_s, Need::Required, {u"CustomerID"_s, u"SupplierID"_s, u"Kundennummer"_s}},
    {u"name"_s, Need::Required, {u"CompanyName"_s, u"Firma"_s, u"company"_s}},
    {u"postcode"_s, Need::Optional, {u"PostalCode"_s, u"zip"_s, u"PLZ"_s}},
    {u"town"_s, Need::Optional, {u"City"_s, u"Ort"_s, u"město"_s}},
};

TEST(ColumnMapping, RecognisesNamesInEveryStyle)
{
    const MappedColumns columns = recogniseColumns(
        {u"Město"_s, u"POSTAL_CODE"_s, u"customer id"_s, u"Firma"_s}, wantedOfParty);

    EXPECT_TRUE(columns.missing.isEmpty());
    EXPECT_EQ(columns.mapping.text(), u"number=customer id,name=Firma,postcode=POSTAL_CODE,"
                                      "town=Město"_s);
    EXPECT_EQ(columns.cell({u"Brno"_s, u" 60200 "_s, u"7"_s, u"Ada"_s}, u"postcode"_s), u"60200"_s);
    EXPECT_EQ(columns.cell({u"Brno"_s}, u"name"_s), QString());
}

TEST(ColumnMapping, PrefersTheVeryNameToOneThatOnlyBeginsAlike)
{
    const std::vector<WantedColumn> wanted{{u"amount"_s, Need::Required, {u"Betrag"_s}}};

    EXPECT_EQ(recogniseColumns({u"Betrag (EUR)"_s, u"Betrag"_s}, wanted).indexes[u"amount"_s], 1);
    EXPECT_EQ(recogniseColumns({u"x"_s, u"Betrag (EUR)"_s}, wanted).indexes[u"amount"_s], 1);
}

TEST(ColumnMapping, SaysWhatIsMissing)
{
    const QStringList header{u"PLZ"_s, u"Ort"_s};

    EXPECT_EQ(recogniseColumns(header, wantedOfParty).missing,
              (QStringList{u"number"_s, u"name"_s}));
    EXPECT_EQ(mapColumns(u"", header, wantedOfParty).error().code, &errors::mappingIncomplete);
}

TEST(ColumnMapping, IsTextThatReadsBack)
{
    ColumnMapping mapping;
    mapping.set(u"name"_s, u"Name, first \\ last"_s);
    mapping.set(u"town"_s, u"a=b"_s);

    const auto read = ColumnMapping::parse(mapping.text());

    ASSERT_TRUE(read);
    EXPECT_EQ(read->column(u"name"_s), u"Name, first \\ last"_s);
    EXPECT_EQ(read->column(u"town"_s), u"a=b"_s);
    EXPECT_EQ(read->text(), mapping.text());
}

TEST(ColumnMapping, GivenByHandIsFollowedAndNotCompleted)
{
    const QStringList header{u"Nr"_s, u"Nr"_s, u"Firma"_s};

    const auto columns = mapColumns(u"number=#2, name=firma", header, wantedOfParty);

    ASSERT_TRUE(columns);
    EXPECT_EQ(columns->indexes.at(u"number"_s), 1);
    EXPECT_EQ(columns->indexes.at(u"name"_s), 2);
    EXPECT_EQ(columnReference(1, header), u"#2"_s);
}

TEST(ColumnMapping, RefusesWhatIsNotThere)
{
    const QStringList header{u"Nr"_s, u"Firma"_s};
    const auto errorOf = [&](QStringView given) {
        return mapColumns(given, header, wantedOfParty).error().code;
    };

    EXPECT_EQ(errorOf(u"number"), &errors::mappingMalformed);
    EXPECT_EQ(errorOf(u"number=Nr,"), &errors::mappingMalformed);
    EXPECT_EQ(errorOf(u"number=Nr,number=Firma"), &errors::mappingFieldTwice);
    EXPECT_EQ(errorOf(u"size=Nr"), &errors::mappingFieldUnknown);
    EXPECT_EQ(errorOf(u"number=Number"), &errors::mappingColumnUnknown);
    EXPECT_EQ(errorOf(u"number=#3"), &errors::mappingColumnUnknown);
    EXPECT_EQ(errorOf(u"number=Nr"), &errors::mappingIncomplete);
}

TEST(ColumnMapping, RecognisesTheColumnsOfATradingCompany)
{
    TANDEM_NEED_SHARED_DATA(shared);
    for (const QString& file : {u"Customers.csv"_s, u"Suppliers.csv"_s}) {
        const auto table = readCsv(test::bytesOf(shared + u"/inventory/northwind/"_s + file));
        ASSERT_TRUE(table) << qPrintable(table.error().text());

        const auto columns = mapColumns(u"", table->header, wantedOfParty);

        ASSERT_TRUE(columns) << qPrintable(columns.error().text());
        EXPECT_EQ(columns->mapping.column(u"name"_s), u"CompanyName"_s);
        EXPECT_EQ(columns->mapping.column(u"postcode"_s), u"PostalCode"_s);
        EXPECT_EQ(columns->mapping.column(u"town"_s), u"City"_s);
    }
}

} // namespace
} // namespace tandem::formats
