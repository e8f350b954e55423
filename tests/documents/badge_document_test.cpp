#include "documents/badge_document.h"
#include "documents/table_document.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem::documents {
namespace {

using namespace Qt::StringLiterals;

QString textOf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

BadgeDocument badge()
{
    return {.house = u"Harbour Trading"_s,
            .word = u"Visitor"_s,
            .visitor = u"Amir <b>Holloway</b>"_s,
            .visitorCompany = u"Saltwind Ferries"_s,
            .host = u"With Tobias Wendell"_s,
            .number = u"7"_s,
            .on = QDate(2025, 6, 16)};
}

TEST(BadgeDocument, SaysWhoIsWithWhomAndWhichBadge)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    const QString text = textOf(badgePdf(badge()));
    for (const QString& word : {u"Amir <b>Holloway</b>"_s, u"Saltwind Ferries"_s,
                                u"With Tobias Wendell"_s, u"VISITOR"_s, u"7"_s})
        EXPECT_TRUE(text.contains(word)) << qPrintable(word) << qPrintable(text);
}

TEST(BadgeDocument, IsTheSameTwice)
{
    EXPECT_EQ(badgePdf(badge()), badgePdf(badge()));
}

TEST(TableDocument, GoesOnOverThePage)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    TableDocument table{.company = u"Harbour"_s,
                        .title = u"Evacuation list"_s,
                        .note = u"80 people"_s,
                        .heads = {u"Visitor"_s, u"Badge"_s},
                        .widths = {70, 30},
                        .rows = {},
                        .on = QDate(2025, 6, 16)};
    for (int row = 1; row <= 80; ++row)
        table.rows.push_back({u"Visitor %1"_s.arg(row), u"B%1"_s.arg(row)});

    const QString text = textOf(tablePdf(table));

    EXPECT_GE(text.count(u"Badge"_s), 2);
    EXPECT_TRUE(text.contains(u"Visitor 80"_s));
}

} // namespace
} // namespace tandem::documents
