#include "working_company.h"

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

/// Anna makes the books; Bert and Cora may approve payments and make them, and Dora may, too.
class ApproverCommands : public WorkingCompany {
protected:
    ApproverCommands()
    {
        qputenv("TANDEM_NEW_PASSWORD", "quiet herons stand");
        done({u"party"_s, u"add"_s, u"Harbour Hall"_s, u"--code"_s, u"HALL"_s, u"--supplier"_s});
        for (const auto& name : {u"bert"_s, u"cora"_s, u"dora"_s})
            done({u"user"_s, u"add"_s, name, u"--role"_s, u"accountant,manager"_s});
    }

    ~ApproverCommands() override { qunsetenv("TANDEM_NEW_PASSWORD"); }

    QString rule(const QString& words) const
    {
        return cell(done(u"approval add-rule payment --type out "_s + words), u"id"_s);
    }

    /// What a command says to somebody, without line ends of another system.
    QString doneAs(const QString& who, const QString& words) const
    {
        const auto result = runAs(who, words);
        EXPECT_EQ(result.exitCode, ExitCode::Done) << qPrintable(result.error);
        return QString(result.out).remove(u'\r').remove(QChar(0xFEFF));
    }

    void ask() const
    {
        done(u"payment add HALL 2400 --direction out --side payable --on 2026-03-10 --ask Rent"_s);
    }
};

TEST_F(ApproverCommands, LetThoseApproveWhomTheRulesName)
{
    const QString small = rule(u"--approver bert"_s);
    const QString large = rule(u"--from 1000 --approver cora"_s);
    ask();
    const auto list = [&](const QString& who, const QString& more = {}) {
        return doneAs(who, u"approval list"_s + more);
    };
    const QString all = list(u"dora"_s, u" --all"_s);
    const QString request = cell(all, u"id"_s);

    EXPECT_EQ(cell(all, u"waits_for"_s), u"rule %1: bert; rule %2: cora"_s.arg(small, large));
    EXPECT_EQ(list(u"dora"_s).count(u'\n'), 1);
    EXPECT_EQ(list(u"anna"_s).count(u'\n'), 1);
    EXPECT_EQ(cell(list(u"bert"_s), u"id"_s), request);

    const auto wrong = runAs(u"dora"_s, u"approval accept "_s + request);
    EXPECT_EQ(wrong.exitCode, ExitCode::NotAllowed);
    EXPECT_TRUE(wrong.error.contains(u"bert (rule %1), cora (rule %2)"_s.arg(small, large)))
        << qPrintable(wrong.error);

    EXPECT_EQ(cell(doneAs(u"bert"_s, u"approval accept "_s + request), u"state"_s), u"signed"_s);
    EXPECT_EQ(list(u"bert"_s).count(u'\n'), 1) << "his part is done";
    EXPECT_EQ(cell(list(u"cora"_s), u"signed_by"_s), u"bert"_s);
    EXPECT_EQ(cell(list(u"cora"_s), u"waits_for"_s), u"rule %1: cora"_s.arg(large));

    EXPECT_EQ(cell(doneAs(u"cora"_s, u"approval accept "_s + request), u"state"_s), u"approved"_s);
    EXPECT_EQ(list(u"dora"_s, u" --all"_s).count(u'\n'), 1);
    EXPECT_EQ(cell(done(u"payment list"_s), u"amount"_s), u"2400.00"_s);
}

TEST_F(ApproverCommands, ShowWhoCannotApproveAnyMoreAndHowToMendIt)
{
    const QString id = rule(u"--approver bert"_s);
    ask();
    done(u"user role bert --deactivate"_s);

    const QString rules = done(u"approval rules"_s);
    const auto told = runAs(u"anna"_s, u"approval rules"_s, u"table"_s);
    const QString stuck = done(u"approval list --all"_s);
    const auto again = run(u"payment add HALL 2500 --direction out --side payable --on 2026-03-10 "
                           "--ask Rent"_s);

    EXPECT_EQ(cell(rules, u"approvers"_s), u"bert (inactive)"_s);
    EXPECT_TRUE(
        (told.out + told.error).contains(u"approval change-rule %1 --approver NAME"_s.arg(id)))
        << qPrintable(told.out + told.error);
    EXPECT_EQ(cell(stuck, u"waits_for"_s), u"rule %1: nobody (bert inactive)"_s.arg(id));
    EXPECT_EQ(again.exitCode, ExitCode::Refused);
    EXPECT_TRUE(again.error.contains(u"ledger.nobody_meets_rule"_s)) << qPrintable(again.error);

    done({u"approval"_s, u"change-rule"_s, id, u"--approver"_s, u"role:manager"_s});
    EXPECT_EQ(cell(done(u"approval rules"_s), u"approvers"_s), u"role:manager"_s);
    EXPECT_EQ(runAs(u"cora"_s, u"approval accept "_s + cell(stuck, u"id"_s)).exitCode,
              ExitCode::Done);
    done({u"approval"_s, u"change-rule"_s, id, u"--approver"_s, QString()});
    EXPECT_EQ(cell(done(u"approval rules"_s), u"approvers"_s), QString());
}

TEST_F(ApproverCommands, CountAsDutiesWhereTheRulesNameThem)
{
    const auto duties = [&] {
        QStringList all;
        for (const QString& line : done(u"report duties"_s).split(u'\n'))
            if (line.contains(u"settlements.write"_s))
                all += line.section(u',', 0, 0) + u' ' + line.section(u',', -1);
        return all.join(u'|');
    };
    const QString open = duties();
    const QString id = rule(u"--approver bert,cora"_s);
    const QString named = duties();
    rule(u"--from 9000"_s);

    EXPECT_EQ(open, u"anna |bert |cora |dora "_s);
    EXPECT_EQ(named, u"bert %1|cora %1"_s.arg(id)) << "the others approve no payment any more";
    EXPECT_EQ(duties(), u"anna |bert %1|cora %1|dora "_s.arg(id));
    EXPECT_EQ(done(u"report duties"_s).count(u"ledger.post"_s), 4)
        << "no rule says anything of entries";
}

TEST_F(ApproverCommands, RefuseWhoCannotApprove)
{
    done(u"user add rita --role receptionist"_s);

    const auto without = run(u"approval add-rule entry --approver rita"_s);
    const auto unknown = run(u"approval add-rule entry --approver zoe"_s);
    const auto noRole = run(u"approval add-rule entry --approver role:pope"_s);

    EXPECT_TRUE(without.error.contains(u"ledger.approver_without_right"_s));
    EXPECT_TRUE(unknown.error.contains(u"office.user_unknown"_s));
    EXPECT_TRUE(noRole.error.contains(u"office.role_unknown"_s));
    EXPECT_EQ(done(u"approval rules"_s).count(u'\n'), 1);
}

} // namespace
} // namespace tandem::ctl
