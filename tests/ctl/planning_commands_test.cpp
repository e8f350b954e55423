#include "working_company.h"

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

/// A company with the general chart, so that accounts have known codes.
class PlanningCommands : public WorkingCompany {
protected:
    PlanningCommands()
    {
        const QString year = QString::number(QDate::currentDate().year());
        m_day = [year](const QString& rest) { return year + u'-' + rest; };
    }

    /// The first account whose line holds a part and ends so.
    QString codeOf(const QString& part, const QString& end = {}) const
    {
        for (const QString& line : run(u"account list"_s).out.split(u'\n'))
            if (line.contains(part) && line.trimmed().endsWith(end))
                return line.section(u',', 0, 0);
        return {};
    }

    /// The lines of a CSV, without its head.
    static int rowsOf(const test::CommandResult& result)
    {
        return static_cast<int>(result.out.trimmed().count(u'\n'));
    }

    std::function<QString(const QString&)> m_day;
};

TEST_F(PlanningCommands, PostEachOccurrenceOnce)
{
    const QString bank = codeOf(u",bank,"_s);
    const QString other = codeOf(u",expense,"_s, u",none,,no,no"_s);
    ASSERT_FALSE(bank.isEmpty() || other.isEmpty());
    const auto made = run({u"schedule"_s, u"add"_s, u"--name"_s, u"Rent"_s, u"--from"_s,
                           m_day(u"01-31"_s), u"--day"_s, u"last"_s, u"--times"_s, u"2"_s,
                           other + u"=800.00"_s, bank + u"=-800.00"_s});
    ASSERT_EQ(made.exitCode, ExitCode::Done) << qPrintable(made.error);

    const auto seen = run(u"schedule run --dry-run --through "_s + m_day(u"12-31"_s));
    const auto done = run(u"schedule run --through "_s + m_day(u"12-31"_s));
    const auto again = run(u"schedule run --through "_s + m_day(u"12-31"_s));

    EXPECT_EQ(rowsOf(seen), 2) << qPrintable(seen.out);
    EXPECT_EQ(rowsOf(done), 2) << qPrintable(done.out + done.error);
    EXPECT_EQ(rowsOf(again), 0);
}

TEST_F(PlanningCommands, RepeatWhatAnEntryBooked)
{
    const QString bank = codeOf(u",bank,"_s);
    const QString other = codeOf(u",expense,"_s, u",none,,no,no"_s);
    done(QStringList{u"schedule"_s, u"add"_s, u"--name"_s, u"Rent"_s, u"--from"_s,
                     m_day(u"01-31"_s), u"--times"_s, u"1"_s, other + u"=500.00"_s,
                     other + u"=300.00"_s, bank + u"=-800.00"_s});
    done(u"schedule run --through "_s + m_day(u"01-31"_s));

    const auto again = run(u"schedule repeat 1 --times 2"_s);
    const auto missing = run(u"schedule repeat 99"_s);
    const auto posted = run(u"schedule run --through "_s + m_day(u"12-31"_s));

    EXPECT_EQ(again.exitCode, ExitCode::Done) << qPrintable(again.error);
    EXPECT_TRUE(again.out.contains(u",Rent,entry,"_s)) << qPrintable(again.out);
    EXPECT_EQ(rowsOf(posted), 2) << qPrintable(posted.out + posted.error);
    EXPECT_TRUE(posted.out.contains(u"800.00"_s)) << qPrintable(posted.out);
    EXPECT_EQ(missing.exitCode, ExitCode::Refused);
    EXPECT_EQ(missing.out, QString());
}

TEST_F(PlanningCommands, TakeTheLastPartOfADeferralBack)
{
    const QString other = codeOf(u",expense,"_s, u",none,,no,no"_s);
    done(QStringList{u"deferral"_s, u"add"_s, u"1200"_s, u"--name"_s, u"Insurance"_s, u"--from"_s,
                     m_day(u"01-01"_s), u"--through"_s, m_day(u"12-31"_s), u"--account"_s, other});
    const QString number = u"DE-"_s + m_day(u"00001"_s);
    const auto early = run(u"deferral undo "_s + number);
    done(u"schedule run --through "_s + m_day(u"02-28"_s));

    const auto undone = run(u"deferral undo "_s + number);
    const auto due = run(u"schedule run --dry-run --through "_s + m_day(u"02-28"_s));

    EXPECT_EQ(early.exitCode, ExitCode::Refused);
    EXPECT_EQ(undone.exitCode, ExitCode::Done) << qPrintable(undone.error);
    EXPECT_EQ(rowsOf(due), 1) << qPrintable(due.out);
    EXPECT_TRUE(due.out.contains(m_day(u"02-28"_s))) << qPrintable(due.out);
}

TEST_F(PlanningCommands, RefuseTheLockedPastWithExit3)
{
    const QString bank = codeOf(u",bank,"_s);
    const QString other = codeOf(u",expense,"_s, u",none,,no,no"_s);
    run(u"period lock --through "_s + m_day(u"02-28"_s));
    const auto refused = run({u"schedule"_s, u"add"_s, u"--name"_s, u"Rent"_s, u"--from"_s,
                              m_day(u"01-31"_s), other + u"=800.00"_s, bank + u"=-800.00"_s});
    EXPECT_EQ(refused.exitCode, ExitCode::Refused) << qPrintable(refused.error);
    EXPECT_TRUE(refused.error.contains(m_day(u"03-01"_s))) << qPrintable(refused.error);
}

TEST_F(PlanningCommands, KeepRegisterAndLedgerEqual)
{
    ASSERT_EQ(run(u"asset class MACH --name Machines --life 12"_s).exitCode, ExitCode::Done);
    const auto bought =
        run(u"asset add 1200 --name Lathe --class MACH --on "_s + m_day(u"01-10"_s));
    ASSERT_EQ(bought.exitCode, ExitCode::Done) << qPrintable(bought.error);
    const QString number = bought.out.trimmed().section(u'\n', 1, 1).trimmed();
    EXPECT_EQ(rowsOf(run(u"asset plan "_s + number)), 12);
    EXPECT_EQ(run(u"asset depreciate --month "_s + m_day(u"02-28"_s)).exitCode, ExitCode::Done);
    const auto sold = run(u"asset dispose "_s + number + u" --part 600 --proceeds 700 --on "_s
                          + m_day(u"03-31"_s));
    EXPECT_EQ(sold.exitCode, ExitCode::Done) << qPrintable(sold.error);
    EXPECT_TRUE(sold.out.contains(u"600.00,150.00,450.00"_s)) << qPrintable(sold.out);
    const auto accounts = run(u"asset accounts --on "_s + m_day(u"12-31"_s));
    EXPECT_EQ(rowsOf(accounts), 2) << qPrintable(accounts.out);
    for (const QString& line : accounts.out.trimmed().split(u'\n').mid(1))
        EXPECT_TRUE(line.trimmed().endsWith(u",0.00"_s)) << qPrintable(line);
}

TEST_F(PlanningCommands, PayALoanBack)
{
    const auto taken =
        run(u"loan add 1200 --name Bank --rate 6 --instalments 12 --on "_s + m_day(u"01-15"_s));
    ASSERT_EQ(taken.exitCode, ExitCode::Done) << qPrintable(taken.error);
    const QString number = taken.out.trimmed().section(u'\n', 1, 1).section(u',', 0, 0);
    EXPECT_EQ(rowsOf(run(u"loan plan "_s + number)), 12);

    const auto paid = run(u"loan pay "_s + number);

    EXPECT_EQ(paid.exitCode, ExitCode::Done) << qPrintable(paid.error);
    EXPECT_TRUE(paid.out.contains(u",1102.72,"_s)) << qPrintable(paid.out);
    EXPECT_EQ(run(u"loan pay "_s + number + u" --extra 5000 --on "_s + m_day(u"02-16"_s)).exitCode,
              ExitCode::BadInput);
}

TEST_F(PlanningCommands, SpreadAnAmountAndUseTheRest)
{
    const QString expense = codeOf(u",expense,"_s, u",none,,no,no"_s);
    const QString year = m_day({}).left(4);
    const auto made =
        run(u"deferral add 1200 --name Insurance --account "_s + expense + u" --from "_s
            + m_day(u"01-01"_s) + u" --through "_s + m_day(u"12-31"_s));
    EXPECT_EQ(rowsOf(made), 12) << qPrintable(made.out + made.error);
    const auto ended = run(u"deferral end DE-"_s + year + u"-00001 --on "_s + m_day(u"03-31"_s));
    EXPECT_EQ(ended.exitCode, ExitCode::Done) << qPrintable(ended.error);
    EXPECT_TRUE(ended.out.contains(u"1200.00,posted"_s)) << qPrintable(ended.out);
}

} // namespace
} // namespace tandem::ctl
