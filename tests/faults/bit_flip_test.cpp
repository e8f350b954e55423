#include "books_check.h"
#include "fault_bench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <map>
#include <random>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;

/// Where a byte lies in a company file. Source: sqlite.org/fileformat2.html.
enum class Place {
    Content, ///< It says something.
    Scratch, ///< In the search index, which is made anew if it is gone.
    Slack,   ///< Between the cells of a page, where one was, or in the header where none reads.
};

/// What a page is for, as SQLite's own dbstat tells.
struct PageUse {
    QString owner; ///< A table or an index.
    bool isOverflow = false;
    qsizetype unusedBytes = 0;
};

/// Knows of each byte of a company file whether it is used.
class PageMap {
public:
    PageMap(const QByteArray& file, std::map<qsizetype, PageUse> uses)
        : m_file(file)
        , m_uses(std::move(uses))
        , m_pageBytes(number(16, 2))
    {
    }

    QString ownerOf(qsizetype at) const { return m_uses.at(at / m_pageBytes + 1).owner; }

    Place placeOf(qsizetype at) const
    {
        // Of the header: a counter and a version that tell other programs to read anew, the upper
        // bytes of the format, of which one byte is read, and 20 reserved bytes.
        if ((at >= 24 && at < 28) || (at >= 44 && at < 47) || (at >= 72 && at < 100))
            return Place::Slack;
        const qsizetype page = at / m_pageBytes * m_pageBytes;
        const PageUse& use = m_uses.at(at / m_pageBytes + 1);
        if (use.owner.startsWith(u"search_index"_s) || use.owner.startsWith(u"entry_words_index"_s))
            return Place::Scratch;
        if (use.isOverflow)
            return at >= page + m_pageBytes - use.unusedBytes ? Place::Slack : Place::Content;
        const qsizetype head = page == 0 ? 100 : page;
        const auto kind = m_file[head];
        if (at < head || (kind != 2 && kind != 5 && kind != 10 && kind != 13))
            return Place::Content;
        const qsizetype cellCount = number(head + 3, 2);
        const qsizetype headBytes = kind == 2 || kind == 5 ? 12 : 8;
        const qsizetype cellsBegin = page + number(head + 5, 2);
        if (at >= head + headBytes + 2 * cellCount && at < cellsBegin)
            return Place::Slack;
        // Where a cell was: the chain of free blocks, each with 4 bytes that say where the next is.
        for (qsizetype block = number(head + 1, 2); block != 0; block = number(page + block, 2))
            if (at >= page + block + 4 && at < page + block + number(page + block + 2, 2))
                return Place::Slack;
        return Place::Content;
    }

private:
    qsizetype number(qsizetype at, int bytes) const
    {
        qsizetype value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value * 256 + static_cast<unsigned char>(m_file[at + i]);
        return value;
    }

    const QByteArray& m_file;
    std::map<qsizetype, PageUse> m_uses;
    qsizetype m_pageBytes;
};

class BitFlipTest : public FaultBench {
protected:
    /// Thirty entries, all in the file itself: nothing is left in its log.
    QByteArray closedFile()
    {
        EXPECT_EQ(posting({u"post"_s, books(), answers(), u"1"_s, u"30"_s}).exitCode, 0);
        QFile file(books());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    std::map<qsizetype, PageUse> pageUses()
    {
        std::map<qsizetype, PageUse> uses;
        const auto opened = FaultBooks::open(books(), SqliteAccess::Write);
        EXPECT_TRUE(opened);
        const auto read = (*opened)->database().eachOf(
            u"SELECT pageno, name, pagetype, unused FROM dbstat"_s, {}, [&](const Row& row) {
                uses[row.integer("pageno")] = {.owner = row.text("name"),
                                               .isOverflow = row.text("pagetype") == u"overflow"_s,
                                               .unusedBytes = row.integer("unused")};
            });
        EXPECT_TRUE(read) << qPrintable(read.error().detail);
        return uses;
    }

    /// A file of these bytes alone.
    QString written(const QByteArray& content)
    {
        const QString file = path(u"books/flipped.tandem"_s);
        for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s, u".pen"_s})
            QFile::remove(file + ending);
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return file;
    }

    /// Every value of every table as SQLite reads it, and the schema as text; the search indexes
    /// are left out, as in Place::Scratch. Two files of the same say the same.
    QByteArray saidBy(const QByteArray& content)
    {
        const auto opened = FaultBooks::open(written(content), SqliteAccess::Write);
        EXPECT_TRUE(opened);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        std::vector<QString> all;
        const auto ask = [&](const QString& sql) {
            all.clear();
            EXPECT_TRUE((*opened)->database().eachOf(
                sql, {}, [&](const Row& row) { all.push_back(row.text("said")); }));
            return all;
        };
        QString what = u"SELECT CAST(type || ' ' || name || ' ' || tbl_name || ' ' || rootpage "
                       "|| ' ' || COALESCE(sql, '') AS TEXT) AS said FROM sqlite_schema"_s;
        for (const QString& line : ask(what))
            hash.addData(line.toUtf8());
        for (const QString& table :
             ask(u"SELECT name AS said FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                 "'%\\_index%' ESCAPE '\\' ORDER BY name"_s)) {
            const auto columns = ask(
                u"SELECT 'quote(\"' || name || '\")' AS said FROM pragma_table_info('%1')"_s.arg(
                    table));
            QStringList quoted(columns.begin(), columns.end());
            for (const QString& line : ask(u"SELECT %1 AS said FROM \"%2\" ORDER BY 1"_s.arg(
                     quoted.join(u"||','||"_s), table)))
                hash.addData(line.toUtf8());
        }
        return hash.result();
    }

    /// What opening or checking the books says; empty if they seem to be fine.
    QString noticedIn(const QByteArray& content)
    {
        const auto opened = FaultBooks::open(written(content), SqliteAccess::Write);
        if (!opened)
            return QString::fromLatin1(opened.error().code->name);
        const auto report = checkBooks(**opened, acknowledgedIn(answers()));
        if (!report)
            return QString::fromLatin1(report.error().code->name);
        return report->flaws.value(0);
    }
};

TEST_F(BitFlipTest, OfAnyBitThatSaysSomethingIsNoticed)
{
    constexpr int seed = 20250310;
    const QByteArray whole = closedFile();
    ASSERT_TRUE(noticedIn(whole).isEmpty()) << qPrintable(noticedIn(whole));
    const PageMap map(whole, pageUses());
    const QByteArray said = saidBy(whole);
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<qsizetype> bits(0, whole.size() * 8 - 1);
    const int wanted = shortOrFull(100, 1'500);
    int flipped = 0;
    int noticed = 0;
    int passedOver = 0;
    for (int tried = 0; flipped < wanted && tried < 100 * wanted; ++tried) {
        const qsizetype bit = bits(random);
        if (map.placeOf(bit / 8) != Place::Content) {
            ++passedOver;
            continue;
        }
        QByteArray changed = whole;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        const bool isNoticed = !noticedIn(changed).isEmpty();
        // SQLite reads some bits of a record's header as it reads their opposite: the type of a key
        // that is the row's number, or whether a name is kept as text or as bytes.
        if (!isNoticed && saidBy(changed) == said) {
            ++passedOver;
            continue;
        }
        ++flipped;
        noticed += isNoticed ? 1 : 0;
        if (!isNoticed)
            std::printf("not noticed: bit %lld of byte %lld, in %s: %s\n",
                        static_cast<long long>(bit % 8), static_cast<long long>(bit / 8),
                        qPrintable(map.ownerOf(bit / 8)),
                        whole.mid(bit / 8 - 8, 16).toPercentEncoding().constData());
    }
    std::printf("bit flips: flipped=%d noticed=%d; passed over as unused: %d\n", flipped, noticed,
                passedOver);
    EXPECT_EQ(flipped, wanted);
    EXPECT_EQ(noticed, flipped) << "seed " << seed;
}

} // namespace
} // namespace tandem::faults
