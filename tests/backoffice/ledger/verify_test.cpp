#include "backoffice/ledger/check_code.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/verify_ledger.h"
#include "data/migrator.h"
#include "ledger_books.h"

namespace tandem::ledger {
namespace {

using namespace Qt::StringLiterals;

/// Five invoices with words and memos, for somebody to alter.
class FiveEntries : public LedgerBooks {
public:
    FiveEntries()
    {
        for (int i = 1; i <= 5; ++i) {
            const Money amount = Money::ofMinor(100 * i, eur);
            const auto entry = posted(Entry::of({.postedOn = QDate(2025, 3, i),
                                                 .source = u"invoice"_s,
                                                 .sourceId = i,
                                                 .text = u"Invoice to Mr Meyer"_s,
                                                 .reference = u"IN-%1"_s.arg(i),
                                                 .key = u"key-%1"_s.arg(i)},
                                                {{.account = AccountRole::Receivable,
                                                  .amount = amount,
                                                  .base = amount,
                                                  .party = PartyId(7),
                                                  .memo = u"memo"_s},
                                                 Line::of(AccountRole::SalesRevenue, -amount)}));
            require(entry.has_value(), entry ? "" : qPrintable(text(entry.error())));
        }
    }

    /// What verification says, as "table row column".
    QStringList flaws()
    {
        QStringList found;
        const FlawSink sink = [&](const Flaw& flaw) {
            found += u"%1 %2 %3"_s.arg(flaw.table).arg(flaw.row).arg(flaw.column).trimmed();
        };
        look([&](Reader& books) { return verifyChain(books, sink); });
        look([&](Reader& books) -> Result<bool> {
            TANDEM_CHECK(verifyBalances(books, sink));
            return true;
        });
        return found;
    }

    /// Changes the books behind the back of triggers, checks and references.
    void tamper(const QString& sql)
    {
        const bool isPostgresql = test::wantedDialect() == Dialect::Postgresql;
        QStringList steps{u"PRAGMA foreign_keys = OFF"_s,
                          u"PRAGMA ignore_check_constraints = ON"_s};
        for (const char* const trigger :
             {"entry_is_final", "entry_stays", "entry_line_is_final", "entry_line_stays",
              "entry_text_stays", "entry_text_is_only_erased"})
            steps += u"DROP TRIGGER IF EXISTS "_s + QString::fromLatin1(trigger);
        if (isPostgresql)
            steps = {u"SET session_replication_role = replica"_s};
        for (const QString& step : steps + QStringList{sql}) {
            const auto done = test::rawSql(*database, step);
            require(done.has_value(), done ? "" : qPrintable(step + text(done.error())));
        }
    }
};

/// Another value of the column's own type. `row` keeps unique columns unique.
QString otherValue(const QString& column)
{
    const bool isPostgresql = test::wantedDialect() == Dialect::Postgresql;
    if (column.endsWith(u"_on"_s))
        return isPostgresql ? u"DATE '2025-03-20'"_s : u"'2025-03-20'"_s;
    if (column.endsWith(u"hash"_s))
        return isPostgresql ? u"decode(repeat('11', 32), 'hex')"_s : u"zeroblob(32)"_s;
    if (column == u"check_codes"_s)
        return isPostgresql ? u"decode('1122', 'hex')"_s : u"zeroblob(22)"_s;
    if (column == u"currency"_s || column == u"source"_s || column == u"reference"_s
        || column == u"key"_s)
        return u"'XXX'"_s;
    return u"7777"_s;
}

TEST(VerifyLedger, FindsNothingInSoundBooks)
{
    FiveEntries at;

    EXPECT_EQ(at.flaws(), QStringList());
}

TEST(VerifyLedger, NamesEachColumnOfAnEntryThatWasAltered)
{
    QStringList columns{u"check_codes"_s};
    for (const char* const column : entryColumns)
        columns += QString::fromLatin1(column);
    columns.removeOne(u"id"_s); // below
    for (const QString& column : columns) {
        // On PostgreSQL the checks of the table stay in force; a smaller value passes them.
        const QString value = column == u"reverses"_s     ? u"1"_s
                              : column == u"line_count"_s ? u"9"_s
                                                          : otherValue(column);
        FiveEntries at;
        at.tamper(u"UPDATE entry SET %1 = %2 WHERE id = 3"_s.arg(column, value));

        QStringList expected{u"entry 3 "_s + column};
        if (column == u"text_hash"_s)
            expected +=
                {u"entry_text 30000 salt"_s, u"entry_text 30000 text"_s}; // that do not fit it
        EXPECT_TRUE(at.flaws() == expected)
            << qPrintable(column + u": "_s + at.flaws().join(u"; "_s));
    }
}

TEST(VerifyLedger, NamesEachColumnOfALineThatWasAltered)
{
    const bool isPostgresql = test::wantedDialect() == Dialect::Postgresql;
    QStringList columns{u"check_codes"_s};
    for (const char* const column : lineColumns)
        columns += QString::fromLatin1(column);
    for (const QString& column : columns) {
        const bool isKey =
            column == u"id"_s || column == u"entry_id"_s || column == u"line_number"_s;
        if (isKey && isPostgresql)
            continue; // one is the others' sum there, by a check that stays in force
        FiveEntries at;
        at.tamper(u"UPDATE entry_line SET %1 = %2 WHERE id = 30001"_s.arg(
            column, column == u"id"_s ? u"30000"_s : otherValue(column)));

        const QString row = column == u"id"_s ? u"30000"_s : u"30001"_s;
        EXPECT_TRUE(at.flaws().contains(u"entry_line %1 %2"_s.arg(row, column)))
            << qPrintable(column + u": "_s + at.flaws().join(u"; "_s));
    }
}

TEST(VerifyLedger, NamesEntriesAndLinesThatAreGone)
{
    FiveEntries at;
    at.tamper(u"DELETE FROM entry_line WHERE id = 20002"_s);
    at.tamper(u"DELETE FROM entry_line WHERE entry_id = 4"_s);

    const QStringList flaws = at.flaws();

    EXPECT_TRUE(flaws.contains(u"entry 2"_s)) << qPrintable(flaws.join(u"; "_s));
    EXPECT_TRUE(flaws.contains(u"entry 4"_s)) << qPrintable(flaws.join(u"; "_s));
}

TEST(VerifyLedger, NamesWordsThatWereAlteredButNotThoseErased)
{
    FiveEntries at;
    at.arrange([](UnitOfWork& work) { return eraseText(work, EntryId(2)); });
    EXPECT_EQ(at.flaws(), QStringList());
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry_text WHERE text IS NULL"_s), 2);

    at.tamper(u"UPDATE entry_text SET text = 'Invoice to Mr Meier' WHERE id = 30000"_s);
    at.tamper(u"DELETE FROM entry_text WHERE id = 40001"_s);

    EXPECT_EQ(at.flaws().join(u"; "_s),
              u"entry_text 30000 salt; entry_text 30000 text; entry_text 40001"_s);
}

/// Entries with a word each, and what may hold a word by the index of them.
class WordyEntries : public LedgerBooks {
public:
    /// The next `count` entries, in one change: "Word 1 of" and so on.
    void add(int count)
    {
        std::vector<Entry> entries;
        for (int i = 0; i < count; ++i)
            entries.push_back(Entry::of({.postedOn = QDate(2025, 3, 1),
                                         .source = u"manual"_s,
                                         .text = u"Word %1 of"_s.arg(++m_count)},
                                        {Line::of(AccountRole::Bank, Money::ofMinor(5, eur)),
                                         Line::of(AccountRole::Cash, Money::ofMinor(-5, eur))}));
        arrange([&](UnitOfWork& work) { return postMany(work, entries); });
    }

    int count() const { return m_count; }

    std::vector<std::int64_t> holding(const QString& part)
    {
        return look([&](Reader& books) {
            const QString within = books.withinMatch(part);
            return books.rows<std::int64_t>(u"ledger.entries:holding"_s,
                                            {{"within", within}, {"rows_max", 10'000}},
                                            [](const Row& row) { return row.integer("id"); });
        });
    }
    bool isHeld(std::int64_t entry)
    {
        return std::ranges::count(holding(u"Word %1 of"_s.arg(entry)), entry) == 1;
    }
    /// Whether the index has what the entries say: no more, no less, none twice.
    bool isIndexWhole()
    {
        return database->dialect() == Dialect::Postgresql
               || test::rawSql(*database,
                               u"INSERT INTO entry_words_index (entry_words_index, rank) "
                               "VALUES ('integrity-check', 1)"_s);
    }

private:
    int m_count = 0;
};

TEST(LedgerWords, AreFoundWhereverTheyStandInAPortion)
{
    WordyEntries at;
    for (const int some : {1, 1, 61, 1, 1, 62, 1, 130, 64, 1}) {
        at.add(some);
        for (int entry = 1; entry <= at.count(); ++entry)
            ASSERT_TRUE(at.isHeld(entry)) << entry << " of " << at.count();
        ASSERT_TRUE(at.isIndexWhole()) << at.count();
    }
    EXPECT_LE(at.holding(u"nowhere"_s).size(), 63U) << "what is in no whole portion yet";
}

TEST(LedgerWords, AreForgottenWhenTheyAreErased)
{
    WordyEntries at;
    at.add(100);
    for (const std::int64_t entry : {2, 90}) // in the index, and after it
        at.arrange([&](UnitOfWork& work) { return eraseText(work, EntryId(entry)); });

    EXPECT_FALSE(at.isHeld(2));
    EXPECT_TRUE(at.isIndexWhole());
    at.add(28);
    EXPECT_FALSE(at.isHeld(90));
    EXPECT_TRUE(at.isHeld(91));
    EXPECT_TRUE(at.isIndexWhole());
}

TEST(VerifyLedger, NamesTheSumThatDoesNotFollowFromTheLines)
{
    FiveEntries at;
    const auto row = at.number(u"SELECT MIN(id) FROM account_month WHERE debit_minor > 0"_s);

    at.tamper(
        u"UPDATE account_month SET base_debit_minor = base_debit_minor + 1 WHERE id = %1"_s.arg(
            row));

    EXPECT_EQ(at.flaws(), QStringList{u"account_month %1 base_debit_minor"_s.arg(row)});
}

TEST(VerifyLedger, NamesTheDayThatDoesNotFollowFromTheLines)
{
    FiveEntries at;
    const auto row = at.number(u"SELECT MIN(id) FROM account_day WHERE credit_minor > 0"_s);

    at.tamper(u"UPDATE account_day SET credit_minor = credit_minor - 1 WHERE id = %1"_s.arg(row));
    EXPECT_EQ(at.flaws(), QStringList{u"account_day %1 credit_minor"_s.arg(row)});

    at.tamper(
        u"UPDATE account_day SET credit_minor = credit_minor + 1, id = 7 WHERE id = %1"_s.arg(row));
    EXPECT_EQ(at.flaws(), QStringList{u"account_day 7 id"_s});
}

TEST(VerifyLedger, ProvesTheDaysOfBooksFromBeforeThereWereAny)
{
    FiveEntries at;
    const auto ofDays = std::ranges::find(migrations(), 61, &Migration::version);
    const int from = static_cast<int>(ofDays->source.indexOf(u"INSERT INTO account_day"_s));
    const int to = static_cast<int>(ofDays->source.indexOf(u';', from));

    at.tamper(u"DELETE FROM account_day"_s);
    EXPECT_EQ(at.flaws().count(u"account_day 0"_s), 10);
    at.tamper(ofDays->source.mid(from, to - from));

    EXPECT_EQ(at.flaws(), QStringList());
}

} // namespace
} // namespace tandem::ledger
