#include "documents/barcode.h"
#include "documents/label_document.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem::documents {
namespace {

using namespace Qt::StringLiterals;

QString said(const QString& program, const QStringList& options, const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess reader;
    QStringList all = options;
    reader.start(program, all.replaceInStrings(u"FILE"_s, file.fileName()));
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

TEST(Barcode, BeginsAndEndsAsCode128)
{
    const std::vector<bool> modules = code128(u"TEA-001"_s);
    QString bits;
    for (const bool isBlack : modules)
        bits += isBlack ? u'1' : u'0';
    // Source: ISO/IEC 15417, table 1: Start B, and the stop pattern with its last bar.
    EXPECT_TRUE(bits.startsWith(u"11010010000"_s)) << qPrintable(bits);
    EXPECT_TRUE(bits.endsWith(u"1100011101011"_s)) << qPrintable(bits);
    // Each character has 11 modules.
    EXPECT_EQ((modules.size() - 13) % 11, 0U);
}

TEST(Barcode, HoldsNoWritingItHasNoSignsFor)
{
    EXPECT_TRUE(code128(u"茶"_s).empty());
    EXPECT_TRUE(code128({}).empty());
}

TEST(LabelDocument, PutsCodeNameAndPriceOnEachLabelAndBeginsWhereTheSheetIsFree)
{
    std::vector<Label> labels(25, {u"TEA-001"_s, u"Green <b>tea</b>"_s, u"EUR 4.50"_s});
    const QByteArray pdf = labelSheets(labels, 1, QDate(2025, 6, 16));
    const QString text = said(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf);

    EXPECT_EQ(text.count(u"TEA-001"_s), 25);
    EXPECT_EQ(text.count(u"Green <b>tea</b>"_s), 25);
    EXPECT_EQ(text.count(u"EUR 4.50"_s), 25);
    EXPECT_TRUE(said(u"pdfinfo"_s, {u"FILE"_s}, pdf).contains(u"Pages:           2"_s));
    labels.resize(2);
    const QByteArray late = labelSheets(labels, labelsOnSheet, QDate(2025, 6, 16));
    EXPECT_TRUE(said(u"pdfinfo"_s, {u"FILE"_s}, late).contains(u"Pages:           2"_s));
}

} // namespace
} // namespace tandem::documents
