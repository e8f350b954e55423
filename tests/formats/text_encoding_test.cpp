#include "formats/text_encoding.h"

#include "formats/csv_errors.h"

#include <QStringDecoder>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

TEST(TextEncoding, IsFoundByMarkPatternValidityAndLetters)
{
    EXPECT_EQ(detectEncoding("\xEF\xBB\xBFx"), TextEncoding::Utf8WithBom);
    EXPECT_EQ(detectEncoding(QByteArrayView("\xFF\xFE\x61\x00", 4)),
              TextEncoding::Utf16LittleEndian);
    EXPECT_EQ(detectEncoding(QByteArrayView("\xFE\xFF\x00\x61", 4)), TextEncoding::Utf16BigEndian);
    EXPECT_EQ(detectEncoding(QByteArrayView("a\0b\0c\0", 6)), TextEncoding::Utf16LittleEndian);
    EXPECT_EQ(detectEncoding(QByteArrayView("\0a\0b\0c", 6)), TextEncoding::Utf16BigEndian);
    EXPECT_EQ(detectEncoding("plain"), TextEncoding::Utf8);
    EXPECT_EQ(detectEncoding("\xC5\xBElu\xC5\xA5"), TextEncoding::Utf8);
    EXPECT_EQ(detectEncoding("Datum za\xFA\xE8tov\xE1n\xED;\xC8\xE1stka"),
              TextEncoding::Windows1250);
    EXPECT_EQ(detectEncoding("Datum;Empf\xE4nger;Geb\xFChr;Stra\xDF"
                             "e"),
              TextEncoding::Windows1252);
    EXPECT_EQ(detectEncoding("R\xE8glement;d\xE9"
                             "bit;pr\xEAt"),
              TextEncoding::Windows1252);
    EXPECT_EQ(detectEncoding("K\xF8"
                             "benhavn;bel\xF8"
                             "b"),
              TextEncoding::Windows1252);
}

TEST(TextEncoding, DecodesEachToTheSameText)
{
    const QString text = u"é\n𝄞"_s;
    QByteArray little("\xFF\xFE", 2);
    for (const QChar unit : text) {
        little += char(unit.unicode() & 0xFF);
        little += char(unit.unicode() >> 8);
    }

    EXPECT_EQ(decodeText(text.toUtf8())->text, text);
    EXPECT_EQ(decodeText("\xEF\xBB\xBF" + text.toUtf8())->text, text);
    EXPECT_EQ(decodeText(little)->text, text);
    EXPECT_EQ(decodeText("\x80 \x9E")->text, u"€ ž"_s);
    EXPECT_EQ(decodeText("\xF8", {.encoding = TextEncoding::Windows1250})->text, u"ř"_s);
    EXPECT_EQ(decodeText("\xF8", {.encoding = TextEncoding::Windows1252})->text, u"ø"_s);
}

TEST(TextEncoding, DropsOnlyTheFirstOfTwoByteOrderMarks)
{
    EXPECT_EQ(decodeText("\xEF\xBB\xBF\xEF\xBB\xBFx")->text, u"\uFEFFx"_s);
    EXPECT_EQ(decodeText("a\xFF\xEF\xBB\xBF",
                         {.encoding = TextEncoding::Utf8, .invalid = InvalidText::Replace})
                  ->text,
              u"a\uFFFD\uFEFF"_s);
}

TEST(TextEncoding, RefusesInvalidBytesOrCountsWhatItReplaced)
{
    const TextOptions utf8{.encoding = TextEncoding::Utf8};
    const TextOptions replacing{.encoding = TextEncoding::Utf8, .invalid = InvalidText::Replace};

    const auto refused = decodeText("ok\nbad \xFF", utf8);
    const auto replaced = decodeText("a\xFF\xC0\x80z", replacing);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::textNotInEncoding);
    EXPECT_EQ(refused.error().arguments, (QStringList{u"8"_s, u"2"_s, u"utf-8"_s}));
    ASSERT_TRUE(replaced);
    EXPECT_EQ(replaced->text, u"a\uFFFD\uFFFD\uFFFDz"_s);
    EXPECT_EQ(replaced->replacedCount, 3);
}

TEST(TextEncoding, RefusesHalvesAndUndefinedAndZeroBytes)
{
    const TextOptions big{.encoding = TextEncoding::Utf16BigEndian};
    EXPECT_EQ(decodeText(QByteArrayView("\xD8\x00\x00\x61", 4), big).error().code,
              &errors::textNotInEncoding);
    EXPECT_EQ(decodeText(QByteArrayView("\x00\x61\x00", 3), big).error().code,
              &errors::textNotInEncoding);
    EXPECT_EQ(decodeText("\x81", {.encoding = TextEncoding::Windows1252}).error().code,
              &errors::textNotInEncoding);
    EXPECT_EQ(decodeText(QByteArrayView("abc\0def!", 8)).error().code, &errors::textIsBinary);
    EXPECT_EQ(decodeText("abc", {.bytesMax = 2}).error().code, &errors::textTooLong);
}

// Every two- and three-byte sequence: our check agrees with Qt's strict decoder.
TEST(TextEncoding, KnowsInvalidUtf8AsQtDoes)
{
    for (int lead = 0x80; lead < 0x100; ++lead) {
        for (int second = 0x00; second < 0x100; second += 5) {
            for (int third : {0x00, 0x41, 0x7F, 0x80, 0xA0, 0xBF, 0xC0}) {
                const std::array<char, 3> three{char(lead), char(second), char(third)};
                const QByteArrayView bytes(three.data(), 3);
                QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
                const QString text = decoder(bytes);
                ASSERT_EQ(firstInvalidUtf8(bytes) == bytes.size(), !decoder.hasError())
                    << bytes.toByteArray().toHex().constData() << ' ' << qPrintable(text);
            }
        }
    }
}

TEST(TextEncoding, HasANameThatReadsBack)
{
    for (const auto encoding :
         {TextEncoding::Utf8, TextEncoding::Utf8WithBom, TextEncoding::Utf16LittleEndian,
          TextEncoding::Utf16BigEndian, TextEncoding::Windows1252, TextEncoding::Windows1250})
        EXPECT_EQ(*encodingNamed(encodingName(encoding)), encoding);
    EXPECT_EQ(encodingNamed(u"ebcdic").error().code, &errors::encodingUnknown);
}

} // namespace
} // namespace tandem::formats
