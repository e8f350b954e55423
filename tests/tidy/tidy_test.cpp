#include "data/catalog.h"
#include "data/schema.h"
#include "support/source_files.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

/// Tests of the code itself. Each states a rule that a reader may rely on.
namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

// What pages of the window stand on. None includes a page of another module: they open each other
// by name.
const QStringList pagesUse{u"gui/kit"_s,   u"gui/fields"_s,  u"base"_s,       u"office"_s,
                           u"formats"_s,   u"frontoffice"_s, u"backoffice"_s, u"reports"_s,
                           u"workflows"_s, u"documents"_s,   u"printing"_s};

// The layers, and what each may include besides itself; docs/architecture.md, "Directions".
// A module may include of another module only what is said here.
const QMap<QString, QStringList> mayInclude{
    {u"base"_s, {}},
    {u"data"_s, {u"base"_s}},
    {u"office"_s, {u"base"_s, u"data"_s}},
    {u"formats"_s, {u"base"_s}},
    {u"documents"_s, {u"base"_s}},
    {u"frontoffice/crm"_s, {}},
    {u"frontoffice/appointments"_s, {u"frontoffice/crm"_s}},
    {u"frontoffice/reception"_s, {u"frontoffice/crm"_s, u"frontoffice/appointments"_s}},
    {u"frontoffice/sales"_s,
     {u"frontoffice/crm"_s, u"backoffice/inventory"_s, u"backoffice/tax"_s,
      u"backoffice/currencies"_s}},
    {u"backoffice/tax"_s, {}},
    {u"backoffice/currencies"_s, {}},
    {u"backoffice/inventory"_s,
     {u"frontoffice/crm"_s, u"backoffice/tax"_s, u"backoffice/currencies"_s}},
    {u"backoffice/ledger"_s, {u"backoffice/tax"_s}},
    {u"backoffice/schedules"_s,
     {u"backoffice/ledger"_s, u"backoffice/currencies"_s, u"backoffice/hr"_s}},
    {u"backoffice/assets"_s, {u"backoffice/ledger"_s, u"backoffice/schedules"_s}},
    {u"backoffice/loans"_s, {u"backoffice/ledger"_s, u"backoffice/schedules"_s}},
    {u"backoffice/settlements"_s, {u"frontoffice/crm"_s}},
    {u"backoffice/hr"_s, {u"frontoffice/crm"_s}},
    {u"backoffice/budgets"_s, {u"backoffice/ledger"_s}},
    {u"posting"_s, {u"base"_s, u"office"_s, u"backoffice/ledger"_s, u"backoffice/tax"_s}},
    {u"workflows"_s,
     {u"base"_s, u"data"_s, u"office"_s, u"formats"_s, u"posting"_s, u"frontoffice"_s,
      u"backoffice"_s}},
    {u"reports"_s,
     {u"base"_s, u"data"_s, u"office"_s, u"backoffice/ledger"_s, u"backoffice/budgets"_s,
      u"backoffice/currencies"_s}},
    {u"sheets"_s, {u"base"_s, u"office"_s, u"formats"_s, u"documents"_s}},
    {u"printing"_s,
     {u"base"_s, u"office"_s, u"documents"_s, u"frontoffice"_s, u"backoffice"_s, u"reports"_s}},
    {u"ctl"_s,
     {u"base"_s, u"data"_s, u"office"_s, u"formats"_s, u"documents"_s, u"sheets"_s, u"printing"_s,
      u"posting"_s, u"frontoffice"_s, u"backoffice"_s, u"workflows"_s, u"reports"_s}},
    {u"gui/kit"_s, {u"base"_s, u"office"_s, u"sheets"_s}},
    {u"gui/fields"_s, {u"gui/kit"_s, u"base"_s, u"office"_s, u"frontoffice"_s, u"backoffice"_s}},
    {u"gui/shell"_s, {u"gui/kit"_s, u"base"_s, u"office"_s}},
    {u"gui/frontoffice"_s, pagesUse},
    {u"gui/backoffice"_s, pagesUse},
    {u"gui/dashboard"_s, pagesUse},
    {u"gui/reports"_s, pagesUse},
    {u"gui/office"_s, pagesUse},
    {u"app"_s,
     {u"ctl"_s, u"base"_s, u"data"_s, u"office"_s, u"workflows"_s, u"reports"_s, u"gui"_s}},
};

// What every module may use of the layers below it. Of data, only what carries values.
const QStringList underEveryModule{u"base"_s,
                                   u"office"_s,
                                   u"data/param.h"_s,
                                   u"data/row.h"_s,
                                   u"data/chain_hash.h"_s,
                                   u"data/check_codes.h"_s};

/// Of the pages of a module, the folder of that module.
QString layerOf(const QString& path)
{
    static const QRegularExpression ofModule(u"^gui/(frontoffice|backoffice)/"_s);
    static const QRegularExpression grouped(u"^(frontoffice|backoffice|gui)/"_s);
    if (ofModule.match(path).hasMatch())
        return path.section(u'/', 0, 2);
    return path.section(u'/', 0, grouped.match(path).hasMatch() ? 1 : 0);
}

/// The pages of all modules may include the same.
QString ruleOf(const QString& layer)
{
    return layer.startsWith(u"gui/"_s) ? layer.section(u'/', 0, 1) : layer;
}

bool allows(const QString& layer, const QString& used)
{
    QStringList allowed = mayInclude.value(ruleOf(layer)) + QStringList{layer};
    if (layer.startsWith(u"frontoffice/"_s) || layer.startsWith(u"backoffice/"_s))
        allowed += underEveryModule;
    const bool isFact = layer == u"posting"_s && used.endsWith(u"facts.h"_s);
    const bool isContents = layer == u"reports"_s && used.endsWith(u"/actions.h"_s);
    return isFact || isContents || std::ranges::any_of(allowed, [&](const QString& one) {
               return used == one || used.startsWith(one + u'/');
           });
}

TEST(Tidy, LayersIncludeOnlyDownward)
{
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    for (const SourceFile& source : sourceFiles(u"src"_s)) {
        const QString layer = layerOf(source.path);
        if (layer == source.path)
            continue; // src/targets.cpp, which is empty
        ASSERT_TRUE(mayInclude.contains(ruleOf(layer))) << qPrintable(source.path);
        for (const auto& match : include.globalMatch(source.text)) {
            const QString used = match.captured(1);
            if (used.contains(u"/ui_"_s))
                continue; // made of the form that belongs to the source
            EXPECT_TRUE(allows(layer, used))
                << qPrintable(source.path) << " includes " << qPrintable(used);
        }
    }
}

TEST(Tidy, MoneyHasNoFloatingPoint)
{
    static const QRegularExpression floating(u"\\b(double|float|qreal|toDouble|toFloat)\\b"_s);
    for (const SourceFile& source : sourceFiles(u"src"_s)) {
        if (source.path.startsWith(u"documents/"_s) || source.path.startsWith(u"gui/kit/"_s))
            continue; // points on paper and on screen
        if (source.path == u"formats/xlsx_writer.cpp"_s)
            continue; // the library of workbooks takes no other numbers; it says where
        for (const QString& line : source.text.split(u'\n')) {
            const bool isComment = line.trimmed().startsWith(u"//"_s);
            EXPECT_TRUE(isComment || !floating.match(line).hasMatch())
                << qPrintable(source.path) << ": " << qPrintable(line);
        }
    }
}

TEST(Tidy, BoostStaysInSources)
{
    for (const SourceFile& source : sourceFiles(u"src"_s))
        EXPECT_FALSE(source.path.endsWith(u".h"_s) && source.text.contains(u"#include <boost"_s))
            << qPrintable(source.path);
}

TEST(Tidy, FilesFitOneSitting)
{
    for (const SourceFile& source : sourceFiles(u"src"_s))
        EXPECT_LE(source.text.count(u'\n'), 400) << qPrintable(source.path);
}

// Translators are given what lupdate finds: it sees neither a tr() of one's own nor a marked text
// inside of one.
TEST(Tidy, EveryTextReachesTheTranslators)
{
    static const QRegularExpression hidden(
        u"QString tr\\(const char|\\b(?:tr|translate)\\([^;]*QT_TRANSLATE_NOOP"_s);
    for (const SourceFile& source : sourceFiles(u"src"_s))
        EXPECT_FALSE(source.text.contains(hidden)) << qPrintable(source.path);
}

// From right to left QTableView::selectRow selects nothing: chooseRow does.
TEST(Tidy, RowsAreChosenWhicheverWayTheWindowReads)
{
    for (const SourceFile& source : sourceFiles(u"src/gui"_s))
        EXPECT_FALSE(source.text.contains(u"selectRow("_s)) << qPrintable(source.path);
}

TEST(Tidy, EveryStatementIsUsedAndEveryNameExists)
{
    static const QRegularExpression name(u"u\"(\\w+\\.\\w+:\\w+)\"_s"_s);
    QSet<QString> used;
    for (const SourceFile& source : sourceFiles(u"src"_s))
        for (const auto& match : name.globalMatch(source.text))
            used.insert(match.captured(1));
    for (const Dialect dialect : {Dialect::Sqlite, Dialect::Postgresql}) {
        const QStringList known = Catalog(dialect).names();
        for (const QString& one : used)
            EXPECT_TRUE(known.contains(one)) << qPrintable(one) << " is not in resources/sql";
        for (const QString& one : known)
            EXPECT_TRUE(used.contains(one)) << qPrintable(one) << " is not used";
    }
}

TEST(Tidy, EveryTableSaysHowItIsCovered)
{
    static const QRegularExpression table(u"^CREATE TABLE (\\w+)"_s, // full text follows its table
                                          QRegularExpression::MultilineOption);
    for (const SourceFile& migration : sourceFiles(u"resources/migrations"_s))
        for (const auto& match : table.globalMatch(migration.text))
            EXPECT_TRUE(tableCovers().contains(match.captured(1)))
                << qPrintable(migration.path) << ": " << qPrintable(match.captured(1));
}

// The module a migration belongs to: "0005_ledger.sql" makes the tables of "ledger".
TEST(Tidy, AModuleWritesOnlyItsOwnTables)
{
    static const QRegularExpression table(u"^CREATE TABLE (\\w+)"_s, // full text follows its table
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression written(u"\\b(?:INSERT INTO|UPDATE|DELETE FROM)\\s+(\\w+)"_s);
    QMap<QString, QString> owners;
    for (const SourceFile& migration : sourceFiles(u"resources/migrations"_s))
        for (const auto& match : table.globalMatch(migration.text))
            owners.insert(match.captured(1),
                          migration.path.section(u'_', 1, 1).section(u'.', 0, 0));
    for (const SourceFile& sql : sourceFiles(u"resources/sql"_s)) {
        const QString module = sql.path.section(u'/', 0, 0);
        for (const auto& match : written.globalMatch(sql.text)) {
            const QString owner = owners.value(match.captured(1));
            EXPECT_TRUE(owner.isEmpty() || owner == module || module == u"data"_s)
                << qPrintable(sql.path) << " writes " << qPrintable(match.captured(1));
        }
    }
}

} // namespace
} // namespace tandem::test
