#include "support/golden.h"
#include "support/source_files.h"

#include <QMap>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// The text of a C++ string literal that may go over several lines.
QString literal(const QString& source)
{
    static const QRegularExpression quoted(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QString text;
    for (const auto& part : quoted.globalMatch(source))
        text += part.captured(1);
    return text.replace(u"\\\""_s, u"\""_s);
}

// docs/errors.md is the list of all errors, made from the sources; this keeps it so.
TEST(Tidy, EveryErrorStandsInTheManual)
{
    static const QRegularExpression declared(
        u"inline constexpr ErrorCode \\w+\\{\\s*\"([\\w.]+)\",\\s*ErrorKind::(\\w+),\\s*"
        "QT_TRANSLATE_NOOP\\(\\s*\"Error\",(.*?)\\)\\};"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression any(u"inline constexpr ErrorCode "_s);
    QMap<QString, QString> rows;
    qsizetype declaredCount = 0;
    for (const SourceFile& source : sourceFiles(u"src"_s)) {
        declaredCount += source.text.count(any);
        for (const auto& match : declared.globalMatch(source.text)) {
            const QString name = match.captured(1);
            EXPECT_FALSE(rows.contains(name)) << qPrintable(name) << " is declared twice";
            rows.insert(name, u"| `TD.%1` | %2 | %3 |\n"_s.arg(
                                  name, match.captured(2),
                                  literal(match.captured(3)).replace(u'|', u"\\|"_s)));
        }
    }
    EXPECT_EQ(rows.size(), declaredCount) << "an error is declared in another shape";

    QString page = u"# Errors\n\nEvery way in which Tandem says no: its stable code, its kind, and "
                   "what it tells.\nThe kind decides how `tandemctl` exits: see tandemctl.md.\n\n"
                   "| code | kind | text |\n|---|---|---|\n"_s;
    for (const QString& row : rows)
        page += row;
    expectGolden(u"docs/errors.md"_s, page);
}

} // namespace
} // namespace tandem::test
