#include "documents/sales_document.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem::documents {
namespace {

using namespace Qt::StringLiterals;

Money euros(std::int64_t cents)
{
    return Money::ofMinor(cents, eur);
}

SalesDocument document()
{
    return {.letterhead = {.company = u"Alder & Sons"_s},
            .customer = {u"Harbour <b>Café</b>"_s, u"Hafenstr. 1"_s, u"20457 Hamburg"_s},
            .number = u"SI-2025-00017"_s,
            .orderNumber = u"SO-2025-00012"_s,
            .reference = u"10248"_s,
            .issuedOn = QDate(2025, 3, 10),
            .dueOn = QDate(2025, 4, 9),
            .lines = {{u"Chai"_s, Quantity::ofWhole(16), UnitPrice::of(euros(348'35)),
                       Rate::ofMillionths(40'000), euros(5'350'66)}},
            .taxes = {{u"VAT"_s, Rate::ofMillionths(220'000), euros(5'350'66), euros(1'177'15)}},
            .net = euros(5'350'66),
            .tax = euros(1'177'15)};
}

/// The text of a PDF as a reader program sees it; nothing if there is no such program here.
std::optional<QString> textOf(const QByteArray& pdf)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return std::nullopt;
    QProcess reader;
    reader.start(program, {u"-layout"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

TEST(SalesDocument, ShowsWhatIsOwedAndWhy)
{
    const auto text = textOf(toPdf(document()));
    if (!text)
        GTEST_SKIP() << "pdftotext is absent; it is in the package poppler-utils";

    for (const QString& expected :
         {u"Alder & Sons"_s, u"SI-2025-00017"_s, u"SO-2025-00012"_s, u"10248"_s, u"10 March 2025"_s,
          u"9 April 2025"_s, u"Chai"_s, u"348.35"_s, u"22 %"_s, u"5,350.66"_s, u"1,177.15"_s,
          u"6,527.81"_s})
        EXPECT_TRUE(text->contains(expected)) << qPrintable(expected) << "\n" << qPrintable(*text);
}

TEST(SalesDocument, SpeaksTheCustomersLanguage)
{
    SalesDocument german = document();
    german.language = DocumentLanguage::German;

    const auto text = textOf(toPdf(german));
    const auto english = textOf(toPdf(document()));
    if (!text || !english)
        GTEST_SKIP() << "pdftotext is absent; it is in the package poppler-utils";

    for (const QString& expected :
         {u"Rechnung SI-2025-00017"_s, u"Datum"_s, u"10.03.2025"_s, u"F\u00e4llig am"_s,
          u"09.04.2025"_s, u"Auftrag"_s, u"Ihre Nummer"_s, u"Bezeichnung"_s, u"Menge"_s, u"Preis"_s,
          u"Rabatt"_s, u"348,35"_s, u"Netto"_s, u"22 % auf 5.350,66"_s, u"1.177,15"_s,
          u"Gesamtbetrag EUR"_s, u"6.527,81"_s, u"Bitte zahlen Sie EUR 6.527,81 bis zum"_s})
        EXPECT_TRUE(text->contains(expected)) << qPrintable(expected) << "\n" << qPrintable(*text);
    for (const QString& word : {u"Invoice"_s, u"Due"_s, u"Quantity"_s, u"Total"_s, u"Please"_s})
        EXPECT_FALSE(text->contains(word)) << qPrintable(word);
    EXPECT_TRUE(english->contains(u"Please pay EUR 6,527.81 by 9 April 2025"_s))
        << qPrintable(*english);
}

TEST(SalesDocument, HasNoPricesAsADeliveryNoteAndNothingToPayAsAQuote)
{
    SalesDocument note = document();
    note.kind = DocumentKind::DeliveryNote;
    note.dueOn = QDate();
    SalesDocument quote = note;
    quote.kind = DocumentKind::Quote;
    quote.language = DocumentLanguage::German;

    const auto delivered = textOf(toPdf(note));
    const auto offered = textOf(toPdf(quote));
    if (!delivered || !offered)
        GTEST_SKIP() << "pdftotext is absent; it is in the package poppler-utils";

    EXPECT_TRUE(delivered->contains(u"Delivery note SI-2025-00017"_s)) << qPrintable(*delivered);
    EXPECT_TRUE(delivered->contains(u"Chai"_s));
    for (const QString& word : {u"Price"_s, u"348.35"_s, u"Total"_s, u"VAT"_s, u"Due"_s})
        EXPECT_FALSE(delivered->contains(word)) << qPrintable(word);
    EXPECT_TRUE(offered->contains(u"Angebot"_s)) << qPrintable(*offered);
    EXPECT_TRUE(offered->contains(u"6.527,81"_s));
    EXPECT_FALSE(offered->contains(u"Bitte zahlen"_s));
}

TEST(SalesDocument, SaysAsACreditNoteWhatItTakesBackAndWhy)
{
    SalesDocument note = document();
    note.kind = DocumentKind::CreditNote;
    note.dueOn = QDate();
    note.invoiceNumber = u"SI-2025-00009"_s;
    note.reason = u"broken in transit"_s;
    SalesDocument german = note;
    german.language = DocumentLanguage::German;

    const auto text = textOf(toPdf(note));
    const auto germanText = textOf(toPdf(german));
    if (!text || !germanText)
        GTEST_SKIP() << "pdftotext is absent; it is in the package poppler-utils";

    for (const QString& expected :
         {u"Credit note SI-2025-00017"_s, u"To invoice"_s, u"SI-2025-00009"_s,
          u"Reason: broken in transit"_s, u"6,527.81"_s})
        EXPECT_TRUE(text->contains(expected)) << qPrintable(expected) << "\n" << qPrintable(*text);
    EXPECT_FALSE(text->contains(u"Please pay"_s));
    for (const QString& expected :
         {u"Rechnungskorrektur SI-2025-00017"_s, u"Zu Rechnung"_s, u"Grund: broken in transit"_s})
        EXPECT_TRUE(germanText->contains(expected)) << qPrintable(*germanText);
}

TEST(SalesDocument, ShowsTheCompanysLetterhead)
{
    SalesDocument headed = document();
    headed.letterhead.sender = {u"Quay 7"_s, u"24103 Saltwick"_s};
    headed.letterhead.footing = {u"DE89370400440532013000"_s, u"DE123456789"_s};
    QImage logo(20, 10, QImage::Format_RGB32);
    logo.fill(Qt::red);
    QBuffer file(&headed.letterhead.logo);
    ASSERT_TRUE(logo.save(&file, "PNG"));

    const auto text = textOf(toPdf(headed));
    if (!text)
        GTEST_SKIP() << "pdftotext is absent; it is in the package poppler-utils";

    for (const QString& expected :
         {u"Quay 7 \u00b7 24103 Saltwick"_s, u"DE89370400440532013000"_s, u"DE123456789"_s})
        EXPECT_TRUE(text->contains(expected)) << qPrintable(*text);
    const QImage page = toImages(headed, 800).front();
    bool hasLogo = false;
    for (int y = 0; y < page.height() / 4 && !hasLogo; ++y)
        for (int x = page.width() / 2; x < page.width() && !hasLogo; ++x)
            hasLogo = page.pixelColor(x, y) == Qt::red;
    EXPECT_TRUE(hasLogo);
}

TEST(SalesDocument, KeepsALongFootingOffTheNumberOfThePage)
{
    SalesDocument headed = document();
    headed.letterhead.footing = QStringList(12, u"DE89370400440532013000"_s);

    const QImage page = toImages(headed, 1'190).front();

    // At two dots a point: the last 30 points of the text's width are the number's.
    int inked = 0;
    for (int y = page.height() * 9 / 10; y < page.height(); ++y)
        for (int x = 2 * (595 - 56 - 28); x < 2 * (595 - 56 - 12); ++x)
            inked += page.pixelColor(x, y).lightness() < 200 ? 1 : 0;
    EXPECT_EQ(inked, 0);
    int inkedLeft = 0;
    for (int y = page.height() * 9 / 10; y < page.height(); ++y)
        for (int x = 2 * 60; x < 2 * (595 - 56 - 40); ++x)
            inkedLeft += page.pixelColor(x, y).lightness() < 200 ? 1 : 0;
    EXPECT_GT(inkedLeft, 100) << "the footing itself";
}

TEST(SalesDocument, DrawsMarkupAsItIs)
{
    SalesDocument hostile = document();
    hostile.lines.front().description = u"<img src='/etc/passwd'> & <i>tea</i>"_s;

    const auto text = textOf(toPdf(hostile));
    if (!text)
        GTEST_SKIP() << "pdftotext is absent; it is in the package poppler-utils";

    EXPECT_TRUE(text->contains(u"Harbour <b>Café</b>"_s)) << qPrintable(*text);
    EXPECT_TRUE(text->contains(u"<img src='/etc/passwd'>"_s)) << qPrintable(*text);
    EXPECT_TRUE(text->contains(u"<i>tea</i>"_s)) << qPrintable(*text);
}

TEST(SalesDocument, GoesOnOverAsManyPagesAsItNeeds)
{
    SalesDocument longer = document();
    longer.lines.assign(150, longer.lines.front());
    for (int line = 0; line < 150; ++line)
        longer.lines[static_cast<std::size_t>(line)].description = u"Line no. %1"_s.arg(line + 1);

    const auto text = textOf(toPdf(longer));
    if (!text)
        GTEST_SKIP() << "pdftotext is absent; it is in the package poppler-utils";

    EXPECT_GE(text->count(u'\f'), 3);
    EXPECT_EQ(text->count(u"Description"_s), text->count(u'\f'));
    for (int line = 1; line <= 150; ++line)
        EXPECT_TRUE(text->contains(u"Line no. %1"_s.arg(line))) << line;
}

TEST(SalesDocument, IsTheSameEachTime)
{
    const QByteArray first = toPdf(document());

    const QByteArray again = toPdf(document());

    EXPECT_EQ(first, again);
    EXPECT_TRUE(first.contains("/CreationDate (D:20250310000000"));
}

TEST(SalesDocument, HasTheSamePagesAsPictures)
{
    SalesDocument many = document();
    for (int line = 0; line < 120; ++line)
        many.lines.push_back(document().lines.front());

    const auto pictures = toImages(many, 600);

    EXPECT_EQ(toPdf(many).count("/Type /Page\n"), static_cast<qsizetype>(pictures.size()));
    ASSERT_GT(pictures.size(), 1U);
    for (const QImage& page : pictures) {
        EXPECT_EQ(page.width(), 600);
        EXPECT_NE(page, [&] {
            QImage empty(page.size(), page.format());
            empty.fill(Qt::white);
            return empty;
        }());
    }
}

TEST(SalesDocument, NamesCountriesInItsLanguage)
{
    EXPECT_EQ(wordsIn(DocumentLanguage::English).country(u"AT"_s), u"Austria"_s);
    EXPECT_EQ(wordsIn(DocumentLanguage::German).country(u"AT"_s), u"\u00d6sterreich"_s);
}

} // namespace
} // namespace tandem::documents
