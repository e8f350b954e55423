#include "formats/zip_errors.h"
#include "formats/zip_reader.h"
#include "formats/zip_writer.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <map>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

using Files = std::map<QString, QByteArray>;

QByteArray zipped(const std::vector<std::pair<QString, QByteArray>>& pieces)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    ZipWriter writer(buffer);
    for (const auto& [file, bytes] : pieces)
        EXPECT_TRUE(writer.write(file, bytes));
    EXPECT_TRUE(writer.finish());
    return buffer.data();
}

Result<Files> unzipped(QByteArray archive, const ZipLimits& limits = {})
{
    QBuffer buffer(&archive);
    buffer.open(QIODevice::ReadOnly);
    Files files;
    TANDEM_CHECK(readZip(
        buffer,
        [&](const QString& file, const QByteArray& bytes) -> Result<> {
            files[file] += bytes;
            return {};
        },
        limits));
    return files;
}

TEST(Zip, GivesBackWhatWasWrittenPieceByPiece)
{
    const QByteArray large(3'000'000, 'x');

    const auto files = unzipped(zipped({{u"a.csv"_s, "one,"},
                                        {u"a.csv"_s, "two\n"},
                                        {u"tables/größe.csv"_s, large},
                                        {u"empty"_s, {}}}));

    ASSERT_TRUE(files) << qPrintable(files.error().text());
    EXPECT_EQ(*files,
              (Files{{u"a.csv"_s, "one,two\n"}, {u"tables/größe.csv"_s, large}, {u"empty"_s, {}}}));
}

TEST(Zip, HasTheSameBytesForTheSameFiles)
{
    EXPECT_EQ(zipped({{u"a"_s, "1"}, {u"b"_s, "2"}}), zipped({{u"a"_s, "1"}, {u"b"_s, "2"}}));
}

TEST(Zip, NoticesEveryChangedByteOfAFile)
{
    QByteArray content(300, '\0');
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>((i * 7919 + 13) >> 3);
    const QByteArray good = zipped({{u"a.csv"_s, content}});
    const auto begin = good.indexOf("a.csv") + 40; // past the name and what zip64 adds
    const auto end = good.indexOf("PK\x01\x02");   // where the list of files begins
    ASSERT_GT(end, begin + 10);
    int missed = 0;
    for (qsizetype at = begin; at < end; ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x55);
        const auto read = unzipped(bad);
        // The last bits of the last byte may mean nothing.
        ASSERT_TRUE(!read || *read == *unzipped(good)) << at;
        missed += read ? 1 : 0;
        EXPECT_TRUE(read || read.error().code == &errors::zipDamaged) << at;
    }
    EXPECT_LE(missed, 1);
}

TEST(Zip, RefusesNamesThatLeadOutOfTheFolder)
{
    for (const QString& name :
         {u"../passwords"_s, u"/etc/passwd"_s, u"a/../../b"_s, u"C:\\a"_s, u"a\nb"_s}) {
        const auto refused = unzipped(zipped({{name, "x"}}));
        ASSERT_FALSE(refused) << qPrintable(name);
        EXPECT_EQ(refused.error().code, &errors::zipUnsafe) << qPrintable(name);
    }
    EXPECT_EQ(unzipped(zipped({{u"a"_s, "1"}, {u"b"_s, "2"}, {u"a"_s, "3"}})).error().code,
              &errors::zipUnsafe);
}

TEST(Zip, StopsAtItsLimits)
{
    const QByteArray bomb = zipped({{u"zeros"_s, QByteArray(5'000'000, '\0')}});

    EXPECT_EQ(unzipped(bomb, {.bytesMax = 1'000'000}).error().code, &errors::zipUnsafe);
    EXPECT_EQ(unzipped(zipped({{u"a"_s, "1"}, {u"b"_s, "2"}}), {.filesMax = 1}).error().code,
              &errors::zipUnsafe);
    EXPECT_EQ(unzipped("no zip at all").error().code, &errors::zipDamaged);
    EXPECT_EQ(unzipped(bomb.first(bomb.size() - 40)).error().code, &errors::zipDamaged);
}

} // namespace
} // namespace tandem::formats
