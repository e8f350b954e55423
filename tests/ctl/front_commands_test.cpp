#include "working_company.h"

#include <fcntl.h>
#include <unistd.h>

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

class FrontCommands : public WorkingCompany {
protected:
    QString id(const QString& words) { return cell(done(words), u"id"_s); }

    /// Adds a user whose password is everybody's in these tests.
    void addUser(const QString& name, const QString& role)
    {
        const QByteArray file =
            QFile::encodeName(write(u"password"_s, qgetenv("TANDEM_PASSWORD") + '\n'));
        const int descriptor = ::open(file.constData(), O_RDONLY);
        require(descriptor >= 0, "the test can open its file");
        done({u"user"_s, u"add"_s, name, u"--role"_s, role, u"--new-password-fd"_s,
              QString::number(descriptor)});
        ::close(descriptor);
    }
};

TEST_F(FrontCommands, GiveANewUserAPasswordOfTheirOwn)
{
    qputenv("TANDEM_NEW_PASSWORD", "front desk herons");
    done(u"user add rita --role receptionist"_s);
    qunsetenv("TANDEM_NEW_PASSWORD");

    EXPECT_EQ(runAs(u"rita"_s, u"party list"_s).exitCode, ExitCode::NotAllowed)
        << "the password of who added her";
    const QByteArray before = qgetenv("TANDEM_PASSWORD");
    qputenv("TANDEM_PASSWORD", "front desk herons");
    EXPECT_EQ(runAs(u"rita"_s, u"party list"_s).exitCode, ExitCode::Done);
    qputenv("TANDEM_PASSWORD", before);
}

TEST_F(FrontCommands, TakeTheNumberThatAnotherCommandWrote)
{
    done(u"party add Alfreds --code ALFKI --customer"_s);

    const QString shown = done({u"party"_s, u"show"_s, u"ALFKI\r"_s});

    EXPECT_TRUE(shown.contains(u"name,Alfreds"_s)) << qPrintable(shown);
}

TEST_F(FrontCommands, AddListAndShowParties)
{
    const QString party =
        id(u"party add Alfreds --code ALFKI --customer --country DE --town Berlin "
           "--mail a@alfreds.example --terms 14"_s);
    const QString person = id(u"party add Maria --person --employer ALFKI"_s);

    const QString customers = done(u"party list --role customer"_s);
    const QString shown = done(u"party show ALFKI"_s);

    EXPECT_EQ(cell(customers, u"id"_s), party);
    EXPECT_EQ(cell(customers, u"town"_s), u"Berlin"_s);
    EXPECT_EQ(customers.count(u'\n'), 2) << qPrintable(customers);
    EXPECT_TRUE(shown.contains(u"payment terms,14 days\n"_s)) << qPrintable(shown);
    EXPECT_TRUE(done(u"party show "_s + person).contains(u"kind,person\n"_s));
    EXPECT_TRUE(run(u"party add Alfreds --customer"_s).error.contains(u"same name"_s));
    EXPECT_TRUE(run(u"party show NOBODY"_s).error.contains(u"crm.party_not_found"_s));
    EXPECT_EQ(run(u"party list --role friend"_s).exitCode, ExitCode::BadInput);
}

TEST_F(FrontCommands, ChangeOfAPartyWhatIsNamedAndNothingElse)
{
    done(u"party add Alfreds --code ALFKI --customer --country DE --town Berlin --phone 030901820 "
         "--mail a@alfreds.example --terms 14"_s);

    done({u"party"_s, u"change"_s, u"ALFKI"_s, u"--town"_s, u"Potsdam"_s, u"--mail"_s, u""_s,
          u"--roles"_s, u"supplier media"_s, u"--vat"_s, u"DE136695976"_s});

    const QString shown = done(u"party show ALFKI"_s);
    EXPECT_TRUE(shown.contains(u"main address,Potsdam DE\n"_s)) << qPrintable(shown);
    EXPECT_TRUE(shown.contains(u"phone,"_s) && !shown.contains(u"mail,"_s)) << qPrintable(shown);
    EXPECT_TRUE(shown.contains(u"vat number,DE136695976\n"_s)) << qPrintable(shown);
    EXPECT_TRUE(shown.contains(u"payment terms,14 days\n"_s)) << qPrintable(shown);
    EXPECT_EQ(cell(done(u"party list --role supplier"_s), u"roles"_s), u"supplier media"_s);
    EXPECT_EQ(run(u"party change ALFKI --roles friend"_s).exitCode, ExitCode::BadInput);
    EXPECT_EQ(run(u"party change ALFKI --vat DE136695977"_s).exitCode, ExitCode::BadInput);
    EXPECT_TRUE(run(u"party change NOBODY --name x"_s).error.contains(u"crm.party_not_found"_s));
    EXPECT_EQ(run(u"party change ALFKI --bic COBADEFFXXX"_s).exitCode, ExitCode::BadInput);
    EXPECT_EQ(done(u"party show ALFKI"_s), shown) << "what was refused changed nothing";

    done(u"party change ALFKI --iban DE89370400440532013000 --bic COBADEFFXXX"_s);
    done({u"party"_s, u"change"_s, u"ALFKI"_s, u"--town"_s, u""_s, u"--country"_s, u""_s});
    const QString less = done(u"party show ALFKI"_s);
    EXPECT_TRUE(less.contains(u"iban,DE89370400440532013000\n"_s)) << qPrintable(less);
    EXPECT_FALSE(less.contains(u"address"_s)) << qPrintable(less);
}

TEST_F(FrontCommands, TellAUserOfACoverUntilItIsRead)
{
    addUser(u"beth"_s, u"accountant"_s);
    done({u"user"_s, u"cover"_s, u"beth"_s, u"--for"_s, u"anna"_s, u"--half"_s, u"front"_s,
          u"--until"_s, u"2099-01-01T00:00:00Z"_s, u"--reason"_s, u"holiday"_s});
    const auto listed = [&](const QString& words) {
        const auto result = runAs(u"beth"_s, words);
        EXPECT_EQ(result.exitCode, ExitCode::Done) << qPrintable(result.error);
        return QString(result.out).remove(u'\r').remove(QChar(0xFEFF));
    };

    const QString unread = listed(u"notice list"_s);
    EXPECT_EQ(cell(unread, u"kind"_s), u"office.cover_granted"_s) << qPrintable(unread);
    EXPECT_TRUE(cell(unread, u"about"_s).contains(u"holiday"_s)) << qPrintable(unread);
    EXPECT_EQ(cell(unread, u"state"_s), u"new"_s);
    EXPECT_FALSE(done(u"notice list"_s).contains(u"cover_granted"_s)); // it is beth's alone

    listed(u"notice read "_s + cell(unread, u"id"_s));

    EXPECT_FALSE(listed(u"notice list"_s).contains(u"cover_granted"_s));
    EXPECT_EQ(cell(listed(u"notice list --all"_s), u"state"_s), u"seen"_s);
    EXPECT_EQ(runAs(u"beth"_s, u"notice read"_s).exitCode, ExitCode::BadInput);
}

TEST_F(FrontCommands, AnswerTheSameKeyOnceAndRefuseItForAnotherParty)
{
    const QString words = u"party add Alfreds --code ALFKI --key 0196-p"_s;

    const QString first = done(words);
    const QString again = done(words);
    const auto other = run(words + u" --supplier"_s);

    EXPECT_EQ(first, again);
    EXPECT_EQ(done(u"party list"_s).count(u'\n'), 2);
    EXPECT_TRUE(other.error.contains(u"office.key_used_for_other"_s)) << qPrintable(other.error);
}

TEST_F(FrontCommands, RecordWhatHappenedWithAParty)
{
    done(u"party add Alfreds --code ALFKI --customer"_s);

    done(u"interaction add ALFKI asked for a sample --kind call --at 2026-02-01T10:00"_s);
    done(u"interaction add ALFKI sent it --kind mail --at 2026-02-02T10:00"_s);

    const QString listed = done(u"interaction list ALFKI"_s);
    EXPECT_EQ(cell(listed, u"subject"_s), u"sent it"_s);
    EXPECT_TRUE(listed.contains(u"2026-02-01 10:00,call,asked for a sample"_s))
        << qPrintable(listed);
    EXPECT_EQ(run(u"interaction add ALFKI x --kind dream"_s).exitCode, ExitCode::BadInput);
    EXPECT_EQ(run(u"interaction add NOBODY x"_s).exitCode, ExitCode::Refused);
}

TEST_F(FrontCommands, ReceiveVisitors)
{
    done(u"party add Hanna --code H1 --person --employee"_s);
    const QString visit =
        id(u"visit add Victor --host H1 --employer Exotic --at 2026-03-31T14:00"_s);

    const QString changed =
        done(u"visit change %1 --name Viktor --at 2026-03-31T15:30"_s.arg(visit));
    EXPECT_EQ(cell(changed, u"visitor"_s), u"Viktor"_s);
    EXPECT_EQ(cell(changed, u"company"_s), u"Exotic"_s) << "what is not named stays";
    EXPECT_EQ(cell(changed, u"expected"_s), u"2026-03-31 15:30"_s);
    const QString arrived = done(u"visit check-in %1 --badge 7"_s.arg(visit));
    const QString here = done(u"visit here"_s);
    const auto twice = run(u"visit check-in "_s + visit);
    const QString left = done(u"visit check-out "_s + visit);

    EXPECT_EQ(cell(arrived, u"company"_s), u"Exotic"_s) << qPrintable(arrived);
    EXPECT_EQ(cell(arrived, u"badge"_s), u"7"_s);
    EXPECT_EQ(cell(here, u"visitor"_s), u"Viktor"_s);
    EXPECT_EQ(twice.exitCode, ExitCode::Refused)
        << "no second try mends it: " << qPrintable(twice.error);
    EXPECT_FALSE(cell(left, u"left"_s).isEmpty()) << qPrintable(left);
    EXPECT_EQ(done(u"visit here"_s).count(u'\n'), 1);
    EXPECT_EQ(cell(done(u"visit list"_s), u"id"_s), visit);
}

TEST_F(FrontCommands, ChangeAnEmploymentAndItsPerson)
{
    done(u"employee add Nancy --number 1 --hired-on 2025-01-01"_s);
    done(u"employee add Otto --number 2 --hired-on 2025-02-01"_s);
    const auto fact = [&](const QString& field) {
        for (const QString& line : done(u"employee show 22"_s).split(u'\n'))
            if (line.startsWith(field + u','))
                return line.section(u',', 1);
        return QString();
    };

    done(u"employee change 2 --number 22 --manager 1"_s);
    EXPECT_EQ(fact(u"reports to"_s), u"Nancy"_s);
    EXPECT_EQ(fact(u"hired on"_s), u"2025-02-01"_s) << "what is not named stays";
    EXPECT_EQ(run(u"employee change 1 --manager 22"_s).exitCode, ExitCode::Refused);
    const QString people = done(u"party list --role employee"_s);
    const QString otto = people.split(u'\n').filter(u",Otto,"_s).value(0).section(u',', 0, 0);
    done(u"party change %1 --name Ottilie --title Engineer"_s.arg(otto));

    EXPECT_EQ(fact(u"name"_s), u"Ottilie"_s);
    EXPECT_EQ(fact(u"title"_s), u"Engineer"_s);
}

TEST_F(FrontCommands, BookAppointmentsWithoutConflict)
{
    done(u"resource add Oak --kind room"_s);
    const QString book = u"appointment add Review --resource Oak --from %1 --to %2"_s;
    const QString first = id(book.arg(u"2026-03-30T09:00"_s, u"2026-03-30T10:00"_s));

    const auto conflict = run(book.arg(u"2026-03-30T09:30"_s, u"2026-03-30T10:30"_s));
    const QString free = done(u"appointment free Oak --minutes 60 --from 2026-03-30T09:15"_s);
    done(u"appointment cancel "_s + first);
    const QString then = done(u"appointment free Oak --minutes 60 --from 2026-03-30T09:15"_s);

    EXPECT_NE(conflict.exitCode, ExitCode::Done);
    EXPECT_TRUE(conflict.error.contains(u"appointments."_s)) << qPrintable(conflict.error);
    EXPECT_EQ(cell(free, u"starts"_s), u"2026-03-30 10:00"_s);
    EXPECT_EQ(cell(then, u"starts"_s), u"2026-03-30 09:15"_s);
    EXPECT_EQ(cell(done(u"appointment list --from 2026-03-30"_s), u"title"_s), u"Review"_s);
}

TEST_F(FrontCommands, SignWhatSomebodyElseMade)
{
    done(u"employee add Hanna --number 12 --hired-on 2026-01-01"_s);
    done(u"leave grant 12 --days 20 --from 2026-01-01"_s);
    const QString leave = id(u"leave add 12 --from 2026-04-07 --to 2026-04-10"_s);
    addUser(u"max"_s, u"manager"_s);

    EXPECT_EQ(done(u"approval list"_s).count(u'\n'), 1) << "nobody approves what is their own";
    const QString asked = done(u"approval list --all"_s);
    const QString request = cell(asked, u"id"_s);
    const auto own = run(u"approval accept "_s + request);
    const auto signedByMax = runAs(u"max"_s, u"approval accept %1 --remark enjoy"_s.arg(request));
    const auto twice = runAs(u"max"_s, u"approval decline "_s + request);

    EXPECT_EQ(cell(asked, u"record"_s), leave) << qPrintable(asked);
    EXPECT_EQ(own.exitCode, ExitCode::Refused) << qPrintable(own.error);
    EXPECT_EQ(signedByMax.exitCode, ExitCode::Done) << qPrintable(signedByMax.error);
    EXPECT_EQ(twice.exitCode, ExitCode::Refused) << qPrintable(twice.error);
    EXPECT_EQ(done(u"approval list --all"_s).count(u'\n'), 1);
    const QString shown = done(u"employee show 12"_s);
    EXPECT_TRUE(shown.contains(u"leave left,16\n"_s)) << qPrintable(shown);
}

TEST_F(FrontCommands, ListInPagesThatGoOnWhereTheyBrokeOff)
{
    for (const char* name : {"Cedar", "Alder", "Birch", "Alder"})
        done(u"party add %1 --customer"_s.arg(QLatin1String(name)));
    const auto all = run(u"list crm.parties --sort name"_s);

    QString rows = u"\n"_s;
    QString after;
    for (int page = 0; page < 4; ++page) {
        const auto one = run(u"list crm.parties --sort name --rows 1"_s
                             + (after.isEmpty() ? QString() : u" --after "_s + after));
        ASSERT_EQ(one.exitCode, ExitCode::Done) << qPrintable(one.error);
        rows += one.out.section(u'\n', 1);
        after = one.error.section(u'\'', 1, 1);
    }

    EXPECT_EQ(rows.trimmed(), all.out.section(u'\n', 1).trimmed());
    EXPECT_EQ(run(u"list crm.parties --after elsewhere"_s).exitCode, ExitCode::BadInput);
}

TEST_F(FrontCommands, GrantRequestAndApproveLeave)
{
    done(u"employee add Hanna --number 12 --hired-on 2026-01-01"_s);
    done(u"leave grant 12 --days 20 --from 2026-01-01"_s);
    const QString leave = id(u"leave add 12 --from 2026-04-07 --to 2026-04-10"_s);

    const auto own = run(u"leave approve "_s + leave);
    addUser(u"max"_s, u"manager"_s);
    const auto approved = runAs(u"max"_s, u"leave approve "_s + leave);
    const auto twice = runAs(u"max"_s, u"leave approve "_s + leave);

    EXPECT_EQ(own.exitCode, ExitCode::Refused) << qPrintable(own.error);
    EXPECT_TRUE(approved.out.contains(u",approved"_s)) << qPrintable(approved.error);
    EXPECT_EQ(twice.exitCode, ExitCode::Refused)
        << "no second try mends it: " << qPrintable(twice.error);
    const QString shown = done(u"employee show 12"_s);
    EXPECT_TRUE(shown.contains(u"leave left,16\n"_s)) << qPrintable(shown);
    EXPECT_EQ(cell(done(u"leave list"_s), u"days"_s), u"4"_s);
    EXPECT_EQ(run(u"leave add 99 --from 2026-04-07"_s).exitCode, ExitCode::Refused);
}

TEST_F(FrontCommands, KeepAReceptionistFromTheLedger)
{
    addUser(u"rita"_s, u"receptionist"_s);
    const QString before = auditHead();

    const auto posted = runAs(u"rita"_s, u"post"_s);
    const auto ordered = runAs(u"rita"_s, u"item add CHAI --name Chai"_s);
    const auto listed = runAs(u"rita"_s, u"party list"_s);

    EXPECT_EQ(posted.exitCode, ExitCode::NotAllowed) << qPrintable(posted.error);
    EXPECT_EQ(ordered.exitCode, ExitCode::NotAllowed) << qPrintable(ordered.error);
    EXPECT_EQ(listed.exitCode, ExitCode::Done) << qPrintable(listed.error);
    EXPECT_EQ(auditHead(), before);
}

TEST_F(FrontCommands, AgreeContractsAndEndThem)
{
    done(u"employee add Nancy --number 1 --hired-on 2025-01-01"_s);

    const QString agreed =
        done(u"contract add 1 --hours 38.5 --salary 3200.00 --from 2025-01-01"_s);

    EXPECT_EQ(cell(agreed, u"weekly_minutes"_s), u"2310"_s);
    EXPECT_EQ(cell(agreed, u"salary"_s), u"3200.00"_s);
    EXPECT_EQ(cell(agreed, u"per"_s), u"month"_s);
    EXPECT_EQ(run(u"contract add 1 --hours many --salary 1.00"_s).exitCode, ExitCode::BadInput);
    EXPECT_TRUE(run(u"contract add 1 --hours 40 --salary 1.00 --from 2025-02-01"_s)
                    .error.contains(u"hr.contracts_overlap"_s));
    EXPECT_EQ(cell(done(u"contract end 1 --on 2025-06-30"_s), u"to"_s), u"2025-06-30"_s);
    EXPECT_EQ(cell(done(u"employee end 1 --on 2025-06-30"_s), u"left_on"_s), u"2025-06-30"_s);
    EXPECT_TRUE(done(u"contract list 1"_s).contains(u"2025-06-30"_s));
}

TEST_F(FrontCommands, ChangeTheCompanyAndItsRoles)
{
    const QString changed = done(u"company change --town Saltwick --iban DE893704"_s);
    EXPECT_TRUE(changed.contains(u"town,Saltwick\n"_s)) << qPrintable(changed);
    EXPECT_TRUE(done(u"company change --street Quay"_s).contains(u"town,Saltwick\n"_s));

    const QString saved = done(u"role save packer --rights inventory.read,inventory.write"_s);
    EXPECT_TRUE(saved.contains(u"packer,\"inventory.read,inventory.write\"\n"_s))
        << qPrintable(saved);
    EXPECT_EQ(run(u"role save packer --rights inventory.eat"_s).exitCode, ExitCode::BadInput);
    EXPECT_TRUE(run(u"role remove administrator"_s).error.contains(u"office.role_fixed"_s));
    EXPECT_FALSE(done(u"role remove packer"_s).contains(u"packer"_s));
}

} // namespace
} // namespace tandem::ctl
