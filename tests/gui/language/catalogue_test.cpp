#include "gui/language/catalogue.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

const QString root = QStringLiteral(TANDEM_SOURCE_DIR);
const QString germanFile = root + u"/resources/i18n/tandem_de.ts"_s;
const QString englishFile = root + u"/resources/i18n/tandem_en.ts"_s;

QHash<QString, QString> byWhat(const QString& path)
{
    QHash<QString, QString> texts;
    const auto catalogue = readCatalogue(path);
    if (!catalogue)
        ADD_FAILURE() << "no catalogue " << qPrintable(path);
    else
        for (const Message& message : *catalogue)
            texts.insert(message.what(), message.forms.value(0));
    return texts;
}

/// The catalogue as ./dev translate would leave it now.
QSet<QString> foundInSources(const QString& language)
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"found.ts"_s);
    QProcess lupdate;
    QStringList arguments{
        u"-I"_s,         root + u"/src"_s,      u"-locations"_s, u"none"_s, root + u"/src"_s,
        root + u"/ui"_s, u"-target-language"_s, language,        u"-ts"_s,  made};
    if (language == u"en"_s)
        arguments.prepend(u"-pluralonly"_s);
    lupdate.start(QStringLiteral(TANDEM_LUPDATE), arguments);
    EXPECT_TRUE(lupdate.waitForFinished(120'000)) << qPrintable(lupdate.errorString());
    const auto keys = byWhat(made).keys();
    return {keys.begin(), keys.end()};
}

void expectUpToDate(const QString& path, const QString& language)
{
    const auto keys = byWhat(path).keys();
    const QSet<QString> kept(keys.begin(), keys.end());
    const QSet<QString> found = foundInSources(language);
    ASSERT_FALSE(found.empty());
    for (const QString& what : found - kept)
        ADD_FAILURE() << "not in the catalogue, run ./dev translate: " << qPrintable(what);
    for (const QString& what : kept - found)
        ADD_FAILURE() << "no longer said, run ./dev translate: " << qPrintable(what);
}

TEST(Catalogue, KnowsEveryTextOfTheSources)
{
    expectUpToDate(germanFile, u"de"_s);
    expectUpToDate(englishFile, u"en"_s);
}

TEST(Catalogue, IsFinished)
{
    for (const QString& path : {germanFile, englishFile})
        for (const auto catalogue = readCatalogue(path); const Message& message : catalogue.value())
            EXPECT_FALSE(message.forms.isEmpty()) << qPrintable(message.what());
}

TEST(Catalogue, KeepsThePlaceholders)
{
    for (const QString& path : {germanFile, englishFile})
        for (const auto catalogue = readCatalogue(path); const Message& message : catalogue.value())
            for (const QString& form : message.forms)
                EXPECT_EQ(placeholdersOf(form), placeholdersOf(message.source))
                    << qPrintable(message.what()) << "\n"
                    << qPrintable(form);
}

TEST(Catalogue, KeepsWhatIsAroundTheWords)
{
    for (const auto catalogue = readCatalogue(germanFile);
         const Message& message : catalogue.value())
        for (const QString& form : message.forms) {
            EXPECT_FALSE(form.isEmpty()) << qPrintable(message.what());
            EXPECT_EQ(mnemonicOf(form).has_value(), mnemonicOf(message.source).has_value())
                << qPrintable(message.what());
            EXPECT_EQ(form.endsWith(u'…'), message.source.endsWith(u'…'))
                << qPrintable(message.what());
            if (message.source.contains(u' ')) { // a format of a day ends as it must
                EXPECT_EQ(form.endsWith(u'.'), message.source.endsWith(u'.'))
                    << qPrintable(message.what());
            }
            EXPECT_EQ(form.count(u'\n'), message.source.count(u'\n')) << qPrintable(message.what());
        }
}

TEST(Catalogue, HasEachMnemonicOnceInAForm)
{
    const QHash<QString, QString> texts = byWhat(germanFile);
    for (const FormTexts& form : readForms(root + u"/ui"_s)) {
        QHash<QChar, QString> english;
        QHash<QChar, QString> german;
        for (const QString& source : form.texts) {
            const QString text = texts.value(form.name + u": "_s + source);
            ASSERT_TRUE(mnemonicOf(text)) << qPrintable(form.name + u": "_s + source);
            for (auto [taken, said] : {std::pair{&english, source}, std::pair{&german, text}}) {
                const QChar letter = mnemonicOf(said).value();
                EXPECT_FALSE(taken->contains(letter))
                    << qPrintable(form.name) << ": " << qPrintable(taken->value(letter)) << " and "
                    << qPrintable(said);
                taken->insert(letter, said);
            }
        }
    }
}

TEST(Catalogue, IsReadAsItIsWritten)
{
    EXPECT_EQ(mnemonicOf(u"R&&D &now"_s), QChar(u'n'));
    EXPECT_FALSE(mnemonicOf(u"R&&D"_s));
    EXPECT_EQ(placeholdersOf(u"%1 of %L2, %Ln"_s), (QSet<QString>{u"%1"_s, u"%L2"_s, u"%Ln"_s}));
}

} // namespace
} // namespace tandem::test
