#include "formats/book_errors.h"
#include "gnucash_company.h"
#include "reports/aged_items.h"
#include "reports/control_accounts.h"

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

const QDate farDay(2026, 12, 31);

QByteArray packedBusiness()
{
    return made(u"business-packed.gnucash"_s);
}

QByteArray sqliteBusiness()
{
    return made(u"business-sqlite.gnucash"_s);
}

/// What is left by number of document and due day, those at nothing left out.
using Left = std::map<std::pair<std::string, std::string>, std::string>;

/// The same as GnuCash says of the lots of one account.
Left lotsOfGnucash(const QString& account)
{
    Left left;
    const QStringList lines = QString::fromUtf8(made(u"business-lots.csv"_s)).split(u'\n');
    for (const QString& line : lines.sliced(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() == 4 && cells[0] == account && !cells[1].isEmpty()
            && plain(cells[3]) != "0")
            left[{cells[1].toStdString(), cells[2].toStdString()}] = plain(cells[3]);
    }
    return left;
}

class BusinessCompany : public GnucashCompany {
public:
    std::vector<reports::AgedItem> aged(reports::AgedSide side, QDate asOf)
    {
        return look([&](Reader& books) { return reports::agedItems(books, side, {}, asOf); });
    }

    /// Of the documents on an account, with the sign of the account.
    Left left(reports::AgedSide side, const Left& wanted)
    {
        Left found;
        for (const reports::AgedItem& item : aged(side, farDay)) {
            const bool isPayable = side == reports::AgedSide::Payable;
            const std::pair key{item.number.toStdString(),
                                item.dueOn.toString(Qt::ISODate).toStdString()};
            if (wanted.contains(key))
                found[key] = plain((isPayable ? -item.open : item.open).toDecimal().toString());
        }
        return found;
    }

    QString openOn(reports::AgedSide side, QDate asOf)
    {
        Money sum = Money::zero(*findCurrency("EUR"));
        for (const reports::AgedItem& item : aged(side, asOf))
            sum += item.open;
        return sum.toDecimal().toString();
    }

    QStringList controlFlaws()
    {
        return look([](Reader& books) -> Result<QStringList> {
            QStringList found;
            TANDEM_CHECK(reports::proveControlAccounts(
                books, [&](const Finding& finding) { found += finding.what; }));
            return found;
        });
    }
};

class GnucashBusiness : public ::testing::TestWithParam<QByteArray (*)()> {};

TEST_P(GnucashBusiness, ComesToWhatGnucashSaysOfEachAccount)
{
    BusinessCompany at;

    const auto tried = at.import(GetParam()(), ImportMode::Try);
    ASSERT_TRUE(tried) << qPrintable(tried.error().text() + tried.error().detail);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM party"_s), 0);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM open_item"_s), 0);
    const auto done = at.import(GetParam()());

    ASSERT_TRUE(done) << qPrintable(done.error().text() + done.error().detail);
    EXPECT_EQ(done->entriesAdded, 14);
    EXPECT_EQ(done->partiesAdded, 6); // three customers, a vendor, an employee, and nobody
    EXPECT_EQ(done->openItemsAdded, tried->openItemsAdded);
    EXPECT_EQ(at.balancesByPath(), balancesOfGnucash(u"business-balances.csv"_s));
    EXPECT_EQ(at.flaws(), std::vector<QString>());
}

TEST_P(GnucashBusiness, LeavesOpenWhatGnucashSaysOfEachLot)
{
    BusinessCompany at;
    ASSERT_TRUE(at.import(GetParam()()));
    const Left owed = lotsOfGnucash(u"Customers"_s);
    const Left owing = lotsOfGnucash(u"Suppliers"_s);
    ASSERT_EQ(owed.size(), 3U); // and the credit note
    ASSERT_EQ(owing.size(), 2U);

    EXPECT_EQ(at.left(reports::AgedSide::Receivable, owed), owed);
    EXPECT_EQ(at.left(reports::AgedSide::Payable, owing), owing);
    // What was paid ahead, and what was written by hand, stand beside them.
    EXPECT_EQ(at.openOn(reports::AgedSide::Receivable, farDay), u"3562.15"_s);
    EXPECT_EQ(at.openOn(reports::AgedSide::Payable, farDay), u"563.95"_s);
    // Paid on 3 February and in part on 1 March: as it was on the days between.
    EXPECT_EQ(at.openOn(reports::AgedSide::Receivable, QDate(2025, 2, 2)), u"1194.90"_s);
    EXPECT_EQ(at.openOn(reports::AgedSide::Receivable, QDate(2025, 2, 20)), u"1189.99"_s);
    EXPECT_EQ(at.openOn(reports::AgedSide::Receivable, QDate(2025, 3, 2)), u"689.99"_s);
    EXPECT_EQ(at.controlFlaws(), QStringList());
}

TEST_P(GnucashBusiness, MakesPartiesOfCustomersVendorsAndEmployees)
{
    BusinessCompany at;
    ASSERT_TRUE(at.import(GetParam()()));

    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM party WHERE code = 'C-000001' AND is_customer = 1 "
                        "AND payment_terms_days = 30 AND name = 'Alder & Söhne'"_s),
              1);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM party WHERE code = 'V-000001' AND is_supplier = 1 "
                        "AND payment_terms_days = 14 AND name = 'Paper Mill'"_s),
              1);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM party WHERE code = 'E-000001' AND is_employee = 1 "
                        "AND name = 'mason'"_s),
              1);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM party WHERE note LIKE '%J-1 Harbour%'"_s), 1);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry_text WHERE text LIKE '%10 × Design @ 100%'"_s),
              1);
}

TEST_P(GnucashBusiness, SaysWhatTheFileHoldsAndWhatIsLeftOut)
{
    const auto read = formats::readGnucash(GetParam()(), formats::OnUnsupported::Refuse, u"EUR"_s);

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    std::map<formats::ForeignKind, std::pair<int, int>> tallies;
    for (const formats::ForeignTally& tally : read->book.tallies)
        tallies[tally.kind] = {tally.found, tally.taken};
    using enum formats::ForeignKind;
    EXPECT_EQ(tallies, (std::map<formats::ForeignKind, std::pair<int, int>>{
                           {Customer, {3, 3}},
                           {Supplier, {1, 1}},
                           {Employee, {1, 1}},
                           {Job, {1, 1}},
                           {Terms, {2, 2}},
                           {TaxTable, {2, 0}},
                           {Invoice, {6, 4}},
                           {Bill, {2, 2}},
                           {Voucher, {1, 1}},
                           {CreditNote, {1, 1}},
                           {DocumentLine, {11, 10}},
                       }));
    QStringList leftOut;
    for (const formats::LeftOut& one : read->leftOut)
        leftOut += QString::fromLatin1(one.why.code->name) + u' ' + one.why.arguments.value(0);
    leftOut.sort();
    EXPECT_EQ(leftOut, (QStringList{u"formats.gnucash_document_foreign R-6"_s,
                                    u"formats.gnucash_not_posted R-5"_s,
                                    u"formats.gnucash_tax_table VAT 19 in"_s,
                                    u"formats.gnucash_tax_table VAT 19 out"_s}));
}

TEST_P(GnucashBusiness, AddsNothingTheSecondTime)
{
    BusinessCompany at;
    const QByteArray book = GetParam()();
    const auto first = at.import(book);
    ASSERT_TRUE(first);
    const auto items = at.number(u"SELECT COUNT(*) FROM open_item"_s);

    const auto again = at.import(book);

    ASSERT_TRUE(again) << qPrintable(again.error().text());
    EXPECT_EQ(again->entriesAdded, 0);
    EXPECT_EQ(again->partiesAdded, 0);
    EXPECT_EQ(again->openItemsAdded, 0);
    EXPECT_EQ(first->openItemsAdded, items);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM open_item"_s), items);
}

INSTANTIATE_TEST_SUITE_P(InEachForm, GnucashBusiness,
                         ::testing::Values(&packedBusiness, &sqliteBusiness));

} // namespace
} // namespace tandem::workflows
