#include "reports/action_words.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

/// The names that the sources give their actions; those of the window alone change no books.
QStringList namesInSources()
{
    static const QRegularExpression action(u"constexpr Action \\w+\\{\\s*\"([^\"]+)\""_s);
    QStringList names;
    QDirIterator files(QStringLiteral(TANDEM_SOURCE_DIR "/src"), {u"*.h"_s, u"*.cpp"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(u"/src/gui/"_s))
            continue;
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        for (const auto& match : action.globalMatch(QString::fromUtf8(file.readAll())))
            names += match.captured(1);
    }
    return names;
}

TEST(ActionWords, KnowEveryActionOfEveryModule)
{
    const QStringList names = namesInSources();
    ASSERT_GT(names.size(), 50);
    for (const QString& name : names) {
        const Action* const known = reports::actionNamed(name);
        ASSERT_NE(known, nullptr) << qPrintable(name) << ": add it to reports/action_words.cpp";
        EXPECT_EQ(name, QString::fromLatin1(known->name));
    }
    EXPECT_EQ(reports::actionNamed(u"nobody.does_this"_s), nullptr);
}

} // namespace
} // namespace tandem
