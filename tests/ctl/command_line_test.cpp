#include "support/command_line.h"
#include "support/golden.h"

#include <gtest/gtest.h>

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;
using test::tandemctl;

TEST(CommandLine, EvaluatesAFormulaExactly)
{
    const auto result = tandemctl({u"money"_s, u"eval"_s, u"4*129.00+19%"_s});

    EXPECT_EQ(result.exitCode, ExitCode::Done);
    EXPECT_EQ(result.out, u"614.04\n"_s);
}

TEST(CommandLine, SaysWhatIsWrongWithItsWords)
{
    const auto unknown = tandemctl({u"money"_s, u"launder"_s});
    const auto option = tandemctl({u"money"_s, u"eval"_s, u"1"_s, u"--fast"_s});
    const auto format = tandemctl({u"money"_s, u"eval"_s, u"1"_s, u"--format"_s, u"xml"_s});

    EXPECT_EQ(unknown.exitCode, ExitCode::Usage);
    EXPECT_TRUE(unknown.error.contains(u"there is no command 'money launder'"_s));
    EXPECT_EQ(option.exitCode, ExitCode::Usage);
    EXPECT_TRUE(option.error.contains(u"fast"_s));
    EXPECT_EQ(format.exitCode, ExitCode::Usage);
}

TEST(CommandLine, WritesAnErrorAsOneObjectInJson)
{
    const auto result = tandemctl({u"money"_s, u"round"_s, u"abc"_s, u"--format"_s, u"json"_s});

    EXPECT_EQ(result.exitCode, ExitCode::BadInput);
    const auto object = QJsonDocument::fromJson(result.error.toUtf8()).object();
    EXPECT_EQ(object.value(u"code"_s).toString(), u"TD.money.not_a_number"_s);
}

TEST(CommandLine, WritesAmountsAsTextInJson)
{
    const auto result = tandemctl({u"money"_s, u"allocate"_s, u"0.05"_s, u"70"_s, u"20"_s, u"10"_s,
                                   u"--format"_s, u"json"_s});

    EXPECT_EQ(result.out,
              u"[\n{\"weight\":70,\"part\":\"0.04\"},\n{\"weight\":20,\"part\":\"0.01\"},"
              "\n{\"weight\":10,\"part\":\"0.00\"}\n]\n"_s);
}

TEST(CommandLine, HasNoOptionOfACommandThatHidesOneOfAllCommands)
{
    const QStringList ofAll{u"company"_s, u"user"_s, u"password-fd"_s, u"format"_s, u"key"_s};

    for (const Command& command : allCommands()) {
        QStringList names;
        for (const Option& option : command.options) {
            const QString name = QString::fromLatin1(option.name);
            EXPECT_FALSE(ofAll.contains(name) || names.contains(name))
                << command.noun << ' ' << command.verb << " --" << option.name;
            names += name;
        }
    }
}

TEST(CommandLine, NamesTheFileThatIsNotThere)
{
    const auto result = tandemctl({u"money"_s, u"vectors"_s, u"/nowhere/x.decTest"_s});

    EXPECT_EQ(result.exitCode, ExitCode::NoSuchFile);
    EXPECT_TRUE(result.error.contains(u"/nowhere/x.decTest"_s)) << qPrintable(result.error);
}

TEST(Listing, WritesNoCellThatASpreadsheetWouldRun)
{
    std::FILE* const out = std::tmpfile();
    {
        Listing list(out, Format::Csv, {{"name"}, {"amount"}});
        list.add({u"=1+1"_s, u"-12.50"_s});
        list.add({u"a,\"b\""_s, u"@x"_s});
    }
    std::rewind(out);
    char text[200] = {};
    const auto size = std::fread(text, 1, sizeof text - 1, out);
    std::fclose(out);

    EXPECT_EQ(QByteArray(text, static_cast<qsizetype>(size)),
              "\xEF\xBB\xBFname,amount\r\n'=1+1,-12.50\r\n\"a,\"\"b\"\"\",'@x\r\n");
}

// Who reads what a command lists must not take a head for an answer.
TEST(Listing, OfACommandThatFailsSaysNothing)
{
    const auto failed =
        tandemctl({u"report"_s, u"register"_s, u"--account"_s, u"1"_s, u"--company"_s,
                   u"/nowhere/x.tandem"_s, u"--format"_s, u"csv"_s});
    EXPECT_NE(failed.exitCode, ExitCode::Done);
    EXPECT_EQ(failed.out, QString());

    QString unsaid;
    std::FILE* const out = std::tmpfile();
    {
        const Listing empty(out, Format::Csv, {{"name"}}, &unsaid);
    }
    EXPECT_EQ(std::ftell(out), 0);
    EXPECT_EQ(unsaid, u"\uFEFFname\r\n"_s) << "whoever succeeded says it";
    std::fclose(out);
}

// The reference in docs is what the program says of itself.
TEST(CommandLine, HasItsReferenceInTheDocs)
{
    const auto help = tandemctl({u"help"_s, u"reference"_s});

    test::expectGolden(u"docs/tandemctl.md"_s, help.out);
}

} // namespace
} // namespace tandem::ctl
