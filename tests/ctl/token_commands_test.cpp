#include "working_company.h"

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

/// A company whose calls below are signed in by a token, or not at all.
class TokenCommands : public WorkingCompany {
protected:
    ~TokenCommands() override { qunsetenv("TANDEM_TOKEN"); }

    QString made(const QString& words) { return cell(done(words), u"token"_s); }
    /// A call that knows no password.
    test::CommandResult runWith(const QString& token, const QString& words)
    {
        qunsetenv("TANDEM_PASSWORD");
        qputenv("TANDEM_TOKEN", token.toUtf8());
        auto result = runAs(u"nobody-of-that-name"_s, words);
        qunsetenv("TANDEM_TOKEN");
        qputenv("TANDEM_PASSWORD", "quiet herons stand");
        return result;
    }
};

TEST_F(TokenCommands, LetAScriptInUntilItIsRevoked)
{
    const QString token = made(u"token add Nightly --days 30"_s);

    const auto added = runWith(token, u"party add Exotic --code EXOTIC --supplier"_s);
    const QString listed = done(u"token list"_s);
    done(u"token revoke "_s + cell(listed, u"id"_s));
    const auto late = runWith(token, u"party list"_s);

    EXPECT_EQ(added.exitCode, ExitCode::Done) << qPrintable(added.error);
    EXPECT_EQ(cell(listed, u"name"_s), u"Nightly"_s);
    EXPECT_EQ(cell(listed, u"user"_s), u"anna"_s);
    EXPECT_FALSE(listed.contains(token.section(u'-', 2))) << "the secret is not kept";
    EXPECT_EQ(late.exitCode, ExitCode::NotAllowed);
    EXPECT_TRUE(late.error.contains(u"token add"_s)) << qPrintable(late.error);
    EXPECT_TRUE(done(u"token list"_s).contains(u",yes"_s));
}

TEST_F(TokenCommands, AreShownWholeToo)
{
    const auto shown = runAs(u"anna"_s, u"token add Nightly"_s, u"table"_s);

    EXPECT_EQ(runWith(shown.out.trimmed(), u"party list"_s).exitCode, ExitCode::Done)
        << qPrintable(shown.out);
}

TEST_F(TokenCommands, KeepToTheRightsThatTheyWereGiven)
{
    const QString token = made(u"token add Reports --rights reports.read,ledger.read"_s);

    const auto read = runWith(token, u"report trial-balance"_s);
    const auto write = runWith(token, u"party add Exotic --code EXOTIC --supplier"_s);
    const auto another = runWith(token, u"token add More"_s);

    EXPECT_EQ(read.exitCode, ExitCode::Done) << qPrintable(read.error);
    EXPECT_EQ(write.exitCode, ExitCode::NotAllowed);
    EXPECT_NE(another.exitCode, ExitCode::Done) << "a token takes a password";
    EXPECT_EQ(run(u"token add Wrong --rights ledger.reed"_s).exitCode, ExitCode::BadInput);
    EXPECT_EQ(run(u"token add Wrong --days 0"_s).exitCode, ExitCode::BadInput);
}

} // namespace
} // namespace tandem::ctl
