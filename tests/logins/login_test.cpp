#include "data/errors.h"
#include "data/login_name.h"
#include "data/migrator.h"
#include "data/postgres_driver.h"
#include "data/schema.h"
#include "office/grants.h"
#include "support/command_line.h"
#include "support/raw_sql.h"
#include "support/test_database.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QUrl>

#include <fcntl.h>
#include <unistd.h>

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

const QString password = u"quiet herons stand"_s;

/// A company on PostgreSQL where everybody comes by a login role of their own: anna, who may do
/// everything, rita at the desk, carl who sells, beth who keeps the books, and mark who manages.
class LoginTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (test::wantedDialect() == Dialect::Sqlite)
            GTEST_SKIP() << "there are no login roles on SQLite";
        qputenv("TANDEM_PASSWORD", password.toUtf8());
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
        m_ownerUrl = test::emptyBooks().location;
        m_loginUrl = QString(m_ownerUrl).remove(u"&user=tandem"_s);
        ASSERT_FALSE(DatabaseConfig::at(m_ownerUrl).isOpenToLogins());
        ASSERT_TRUE(DatabaseConfig::at(m_loginUrl).isOpenToLogins());
        const auto made =
            runAt(m_ownerUrl, u"anna"_s,
                  u"company create --name Alder --country DE --chart general"_s.split(u' '));
        ASSERT_EQ(made.exitCode, ExitCode::Done) << qPrintable(made.error);
        addUser(u"rita"_s, u"receptionist"_s);
        addUser(u"carl"_s, u"sales clerk"_s);
        addUser(u"beth"_s, u"accountant"_s);
        addUser(u"mark"_s, u"manager"_s);
    }
    void TearDown() override
    {
        qunsetenv("TANDEM_PASSWORD");
        qunsetenv("XDG_DATA_HOME");
    }

    static test::CommandResult runAt(const QString& url, const QString& user,
                                     const QStringList& words)
    {
        return test::tandemctl(
            words + QStringList{u"--company"_s, url, u"--user"_s, user, u"--format"_s, u"csv"_s});
    }
    test::CommandResult runAs(const QString& user, const QString& words) const
    {
        return runAt(m_loginUrl, user, words.split(u' '));
    }
    /// As runAs, for what must succeed: its output.
    QString doneBy(const QString& user, const QString& words) const
    {
        const auto result = runAs(user, words);
        EXPECT_EQ(result.exitCode, ExitCode::Done)
            << qPrintable(user + u": "_s + words + u'\n' + result.error);
        return QString(result.out).remove(u'\r').remove(QChar(0xFEFF));
    }
    /// The cell in the first row of an output, by the name of its column.
    static QString cell(const QString& out, const QString& column)
    {
        const QStringList lines = out.split(u'\n');
        const auto index = lines.value(0).split(u',').indexOf(column);
        return index < 0 ? QString() : lines.value(1).split(u',').value(index);
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                "the test can write");
        return file.fileName();
    }
    /// Runs words that need another password than the caller's, read from a file.
    test::CommandResult withNewPassword(const QString& user, const QStringList& words,
                                        const QString& secret) const
    {
        const QByteArray file = QFile::encodeName(write(u"secret"_s, secret.toUtf8() + '\n'));
        const int descriptor = ::open(file.constData(), O_RDONLY);
        require(descriptor >= 0, "the test can open its file");
        auto result =
            runAt(m_loginUrl, user,
                  words + QStringList{u"--new-password-fd"_s, QString::number(descriptor)});
        ::close(descriptor);
        return result;
    }
    void addUser(const QString& name, const QString& role) const
    {
        const auto added =
            withNewPassword(u"anna"_s, {u"user"_s, u"add"_s, name, u"--role"_s, role}, password);
        EXPECT_EQ(added.exitCode, ExitCode::Done) << qPrintable(added.error);
    }

    /// A bare connection as the login of a user, past the program.
    std::unique_ptr<Driver> psqlAs(const QString& user) const
    {
        const auto login = loginName(m_loginUrl, user);
        require(login.has_value(), "the address names a database");
        auto driver = PostgresDriver::open(m_loginUrl, password, *login);
        require(driver.has_value(), driver ? "" : qPrintable(driver.error().text()));
        return std::move(*driver);
    }
    /// Whether the server refuses what a login asks for because the login may not.
    static testing::AssertionResult denies(Driver& login, const QString& sql)
    {
        const auto done = login.run(sql);
        login.rollback();
        if (done)
            return testing::AssertionFailure() << qPrintable(sql) << " was done";
        if (done.error().code != &tandem::errors::permissionMissing)
            return testing::AssertionFailure() << qPrintable(sql + done.error().detail);
        return testing::AssertionSuccess();
    }
    void expectProven() const
    {
        const auto verified = runAs(u"mark"_s, u"company verify --full"_s);
        EXPECT_EQ(verified.exitCode, ExitCode::Done) << qPrintable(verified.out + verified.error);
    }

    QString m_ownerUrl;
    QString m_loginUrl;
    QTemporaryDir m_folder;
};

TEST_F(LoginTest, AReceptionistsDay)
{
    doneBy(u"mark"_s, u"party add Hanna --code H1 --person --employee"_s);
    const QString visit =
        cell(doneBy(u"rita"_s, u"visit add Victor --host H1 --at 2026-03-31T14:00"_s), u"id"_s);
    doneBy(u"rita"_s, u"visit check-in %1 --badge 7"_s.arg(visit));
    doneBy(u"rita"_s, u"visit seen "_s + visit);
    doneBy(u"rita"_s, u"notice list"_s);
    doneBy(u"rita"_s, u"notice read --all"_s);
    EXPECT_TRUE(doneBy(u"rita"_s, u"visit here"_s).contains(u"Victor"_s));
    doneBy(u"rita"_s, u"visit check-out "_s + visit);
    doneBy(u"rita"_s, u"visit list"_s);
    doneBy(u"rita"_s, u"party add Walker --code W1 --person --mail w@walker.example"_s);
    doneBy(u"rita"_s, u"party show W1"_s);
    doneBy(u"rita"_s, u"interaction add W1 called --kind call"_s);
    doneBy(u"rita"_s, u"resource add Oak --kind room"_s);
    const QString booked =
        cell(doneBy(u"rita"_s, u"appointment add Talk --from 2026-04-01T10:00 --to "
                               "2026-04-01T11:00 --party W1 --resource Oak"_s),
             u"id"_s);
    doneBy(u"rita"_s,
           u"appointment move %1 --from 2026-04-01T12:00 --to 2026-04-01T13:00"_s.arg(booked));
    doneBy(u"rita"_s, u"appointment free Oak --from 2026-04-01T08:00"_s);
    doneBy(u"rita"_s, u"appointment cancel "_s + booked);
    doneBy(u"rita"_s, u"appointment list"_s);
    doneBy(u"rita"_s, u"order list"_s);
    expectProven();
}

TEST_F(LoginTest, AnAccountantsAndASalesClerksDay)
{
    doneBy(u"beth"_s, u"party add Alfreds --code ALFKI --customer --country DE --terms 14"_s);
    doneBy(u"beth"_s, u"party add Exotic --code EXOTIC --supplier"_s);
    doneBy(u"beth"_s, u"item add CHAI --name Chai --price 18.00 --cost 10.00 --tax="_s);
    doneBy(u"beth"_s, u"item price CHAI 17.50 --quantity 10"_s);
    const QString purchase =
        cell(doneBy(u"beth"_s, u"purchase add CHAI=20@10.00 --supplier EXOTIC"_s), u"number"_s);
    doneBy(u"beth"_s, u"purchase receive "_s + purchase);
    doneBy(u"beth"_s, u"purchase bill %1 --number B-77"_s.arg(purchase));
    const QString bill = cell(doneBy(u"beth"_s, u"purchase bills"_s), u"id"_s);
    doneBy(u"beth"_s, u"note add bill %1 as agreed"_s.arg(bill));
    EXPECT_EQ(runAs(u"rita"_s, u"note add bill %1 no"_s.arg(bill)).exitCode, ExitCode::NotAllowed);
    doneBy(u"beth"_s, u"payment add EXOTIC 200.00 --direction out"_s);

    const QString order =
        cell(doneBy(u"carl"_s, u"order add CHAI=5@18.00-10% --customer ALFKI"_s), u"number"_s);
    doneBy(u"carl"_s, u"order confirm "_s + order);
    doneBy(u"carl"_s, u"order deliver "_s + order);
    const QString invoice = cell(doneBy(u"carl"_s, u"order invoice "_s + order), u"number"_s);
    doneBy(u"carl"_s, u"credit-note add %1 1=1 --reason Damaged"_s.arg(invoice));
    doneBy(u"carl"_s, u"invoice show "_s + invoice);
    doneBy(u"carl"_s, u"delivery list"_s);
    doneBy(u"carl"_s, u"report stock"_s);
    doneBy(u"carl"_s, u"report revenue --by customer"_s);
    doneBy(u"carl"_s, u"report dashboard"_s);
    doneBy(u"carl"_s, u"company info"_s);
    doneBy(u"carl"_s, u"party list"_s);

    const QString payment =
        cell(doneBy(u"beth"_s, u"payment add ALFKI 40.50 --for "_s + invoice), u"number"_s);
    doneBy(u"beth"_s, u"payment cancel "_s + payment);
    doneBy(u"beth"_s, u"account add B1 --name Bank --type asset --control bank"_s);
    const QString statement =
        write(u"march.csv"_s, "Date;Payee;Reference;Amount\n2026-03-02;Alfreds;%1;10.00\n");
    doneBy(u"beth"_s, u"bank import %1 --account B1 --as-stated"_s.arg(statement));
    const QString line = cell(doneBy(u"beth"_s, u"bank list --account B1"_s), u"id"_s);
    doneBy(u"beth"_s, u"note add bank_line %1 ask the bank"_s.arg(line));
    EXPECT_TRUE(doneBy(u"beth"_s, u"note list bank_line "_s + line).contains(u"ask the bank"_s));
    doneBy(u"beth"_s, u"bank suggest"_s);
    doneBy(u"beth"_s, u"bank match %1 --to 4900"_s.arg(line));
    doneBy(u"beth"_s, u"bank undo "_s + line);
    const QString file = cell(doneBy(u"beth"_s, u"bank statements"_s), u"id"_s);
    EXPECT_EQ(runAs(u"carl"_s, u"bank undo-import "_s + file).exitCode, ExitCode::NotAllowed);
    doneBy(u"beth"_s, u"bank undo-import "_s + file);
    for (const QString& report :
         {u"trial-balance"_s, u"general-ledger --from 2026-01-01"_s, u"balance-sheet"_s,
          u"income-statement --from 2026-01-01"_s, u"aged-receivables"_s, u"dashboard"_s})
        doneBy(u"beth"_s, u"report "_s + report);
    doneBy(u"beth"_s, u"employee list"_s);
    doneBy(u"beth"_s, u"company backup "_s + m_folder.filePath(u"copy.tandem"_s));
    doneBy(u"beth"_s, u"export all "_s + m_folder.filePath(u"export"_s));
    expectProven();
}

TEST_F(LoginTest, NotesAndFilesAreSeenAndWrittenByTheRightsOfTheirRecord)
{
    const QString party =
        cell(doneBy(u"carl"_s, u"party add Walker --code W1 --person"_s), u"id"_s);
    const QString file = write(u"letter.txt"_s, "Dear Walker");
    doneBy(u"rita"_s, u"note add party %1 rang twice"_s.arg(party));
    const QString attached =
        cell(doneBy(u"rita"_s, u"attachment add party %1 %2"_s.arg(party, file)), u"id"_s);
    const QString again =
        cell(doneBy(u"carl"_s, u"attachment add party %1 %2"_s.arg(party, file)), u"id"_s);
    EXPECT_TRUE(doneBy(u"beth"_s, u"note list party "_s + party).contains(u"rang twice"_s));
    EXPECT_TRUE(doneBy(u"beth"_s, u"record history party "_s + party).contains(u"Taken in"_s));
    doneBy(u"beth"_s, u"attachment save party %1 %2 %3"_s.arg(party, attached, file + u"2"_s));
    const QString employee =
        cell(doneBy(u"mark"_s, u"employee add Eve --number 7 --hired-on 2026-01-01"_s), u"id"_s);
    doneBy(u"mark"_s, u"note add employee %1 late"_s.arg(employee));

    EXPECT_EQ(runAs(u"carl"_s, u"note list employee "_s + employee).exitCode, ExitCode::NotAllowed);
    const auto login = psqlAs(u"carl"_s);
    EXPECT_FALSE(login->run(u"SELECT 1 / (COUNT(*) - 1) FROM note"_s))
        << "past the program, too, only the note on the party is seen";
    login->rollback();
    EXPECT_TRUE(denies(*login, u"UPDATE note SET written_by_id = 1"_s));

    doneBy(u"rita"_s, u"attachment remove party %1 %2"_s.arg(party, attached));
    doneBy(u"beth"_s, u"attachment save party %1 %2 %3"_s.arg(party, again, file + u"3"_s));
    doneBy(u"carl"_s, u"attachment remove party %1 %2"_s.arg(party, again));
    expectProven();
}

TEST_F(LoginTest, AManagersAndAnAdministratorsDay)
{
    doneBy(u"mark"_s, u"employee add Eve --number 7 --hired-on 2026-01-01"_s);
    doneBy(u"mark"_s, u"leave grant 7 --days 20 --from 2026-01-01"_s);
    const QString leave =
        cell(doneBy(u"anna"_s, u"leave add 7 --from 2026-04-07 --to 2026-04-10"_s), u"id"_s);
    doneBy(u"mark"_s, u"leave approve "_s + leave);
    doneBy(u"mark"_s, u"employee show 7"_s);
    doneBy(u"mark"_s, u"employee list"_s);
    doneBy(u"mark"_s, u"report dashboard"_s);
    doneBy(u"anna"_s, u"user list"_s);
    doneBy(u"anna"_s, u"user role carl --set receptionist"_s);
    doneBy(u"anna"_s, u"user role carl --set manager"_s);
    expectProven();
}

TEST_F(LoginTest, EveryDeskReadsTheListsOfItsRights)
{
    const std::array desks{
        std::pair{u"rita"_s, u"reception.visits crm.parties"_s},
        std::pair{u"carl"_s, u"crm.parties sales.orders sales.deliveries sales.invoices "
                             "sales.credit_notes"_s},
        std::pair{u"beth"_s, u"ledger.entries settlements.open_items settlements.payments "
                             "settlements.bank_lines inventory.items inventory.stock "
                             "inventory.stock_moves inventory.purchase_orders inventory.bills"_s},
        std::pair{u"anna"_s, u"hr.employees hr.leave_requests"_s}};

    for (const auto& [user, lists] : desks)
        for (const QString& list : lists.split(u' '))
            EXPECT_FALSE(doneBy(user, u"list "_s + list).isEmpty());
}

TEST_F(LoginTest, PastTheProgramADeskReadsNoPayAndNoLedger)
{
    const auto rita = psqlAs(u"rita"_s);
    const auto carl = psqlAs(u"carl"_s);

    for (const QString& table :
         {u"employment_contract"_s, u"leave_entry"_s, u"entry"_s, u"entry_line"_s,
          u"account_month"_s, u"audit_image"_s, u"payment"_s, u"bank_line"_s}) {
        // Anchors are of the heads of both chains: of an entry everybody sees key and hash.
        const QString column = table == u"entry"_s ? u"posted_on"_s : u"id"_s;
        EXPECT_TRUE(denies(*rita, u"SELECT %1 FROM %2"_s.arg(column, table)));
        EXPECT_TRUE(denies(*carl, u"SELECT * FROM "_s + table));
    }
    EXPECT_TRUE(denies(*rita, u"SELECT password_hash FROM app_user"_s));
    EXPECT_TRUE(denies(*rita, u"SELECT * FROM user_to_let_in('anna') JOIN app_user USING (id)"_s));
    EXPECT_TRUE(rita->run(u"SELECT id FROM visit"_s));
}

TEST_F(LoginTest, PastTheProgramNobodyChangesAChain)
{
    for (const QString& user : {u"anna"_s, u"beth"_s, u"mark"_s}) {
        const auto login = psqlAs(user);
        for (const auto& [table, cover] : tableCovers().asKeyValueRange()) {
            if (cover != TableCover::Chained)
                continue;
            EXPECT_TRUE(denies(*login, u"UPDATE %1 SET id = id"_s.arg(table)));
            EXPECT_TRUE(denies(*login, u"DELETE FROM "_s + table));
            EXPECT_TRUE(denies(*login, u"TRUNCATE "_s + table));
        }
        EXPECT_TRUE(denies(*login, u"ALTER TABLE entry DISABLE TRIGGER USER"_s));
        EXPECT_TRUE(denies(*login, u"DROP TABLE entry_line"_s));
    }
}

TEST_F(LoginTest, PastTheProgramNothingIsWrittenThatStandsInNoTrail)
{
    const auto rita = psqlAs(u"rita"_s);

    EXPECT_TRUE(denies(*rita, u"INSERT INTO item (id) VALUES (1)"_s));
    EXPECT_TRUE(denies(*rita, u"UPDATE pen SET next_key = 1"_s));
    EXPECT_TRUE(denies(*rita, u"UPDATE app_user SET is_active = 0"_s));
    EXPECT_TRUE(denies(*rita, u"SELECT set_login('anna', 'SCRAM-SHA-256$4096:x')"_s));
    EXPECT_TRUE(denies(*rita, u"SELECT grant_to('everybody', 'SELECT', 'entry')"_s));
    ASSERT_TRUE(rita->run(u"BEGIN; INSERT INTO resource (id, name, kind, capacity, "
                          "before_minutes, after_minutes, version) "
                          "SELECT 9000000, 'Elm', 'room', 1, 0, 0, 1"_s))
        << "the grants let a receptionist make a room";
    const auto saved = rita->commit();
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().text().contains(u"stands in no trail"_s))
        << qPrintable(saved.error().detail);
    expectProven();
}

TEST_F(LoginTest, ARightGoesWithTheRoleAndTheCover)
{
    const auto carl = psqlAs(u"carl"_s);
    const QString look = u"SELECT id FROM entry_line"_s;
    ASSERT_TRUE(denies(*carl, look));

    const auto covered = runAt(m_loginUrl, u"anna"_s,
                               {u"user"_s, u"cover"_s, u"carl"_s, u"--for"_s, u"beth"_s,
                                u"--until"_s, u"2999-01-01T00:00:00Z"_s, u"--reason"_s, u"ill"_s});
    ASSERT_EQ(covered.exitCode, ExitCode::Done) << qPrintable(covered.error);
    EXPECT_TRUE(carl->run(look));
    doneBy(u"carl"_s, u"report trial-balance"_s);
    const QString cover = cell(doneBy(u"anna"_s, u"user cover"_s), u"id"_s);
    doneBy(u"anna"_s, u"user cover --revoke "_s + cover);
    EXPECT_TRUE(denies(*carl, look));

    doneBy(u"anna"_s, u"user role carl --set accountant"_s);
    EXPECT_TRUE(carl->run(look));
    doneBy(u"anna"_s, u"user role carl --deactivate"_s);
    EXPECT_TRUE(denies(*carl, look));
    EXPECT_EQ(runAs(u"carl"_s, u"report trial-balance"_s).exitCode, ExitCode::NotAllowed);
}

TEST_F(LoginTest, ACoverThatIsOverGivesNothing)
{
    const auto owner = Database::open(DatabaseConfig::at(m_ownerUrl));
    ASSERT_TRUE(owner);
    const auto covered = runAt(m_loginUrl, u"anna"_s,
                               {u"user"_s, u"cover"_s, u"carl"_s, u"--for"_s, u"beth"_s,
                                u"--until"_s, u"2999-01-01T00:00:00Z"_s, u"--reason"_s, u"ill"_s});
    ASSERT_EQ(covered.exitCode, ExitCode::Done) << qPrintable(covered.error);
    const auto carl = psqlAs(u"carl"_s);
    ASSERT_TRUE(carl->run(u"SELECT id FROM entry_line"_s));

    ASSERT_TRUE(test::rawSql(**owner, u"UPDATE cover SET from_ms = 1, until_ms = 2"_s));
    doneBy(u"rita"_s, u"visit list"_s); // whoever signs in next

    EXPECT_TRUE(denies(*carl, u"SELECT id FROM entry_line"_s));
}

TEST_F(LoginTest, ACoverEndsByItself)
{
    const auto owner = Database::open(DatabaseConfig::at(m_ownerUrl));
    ASSERT_TRUE(owner);
    const auto covered = runAt(m_loginUrl, u"anna"_s,
                               {u"user"_s, u"cover"_s, u"carl"_s, u"--for"_s, u"beth"_s,
                                u"--until"_s, u"2999-01-01T00:00:00Z"_s, u"--reason"_s, u"ill"_s});
    ASSERT_EQ(covered.exitCode, ExitCode::Done) << qPrintable(covered.error);
    const auto carl = psqlAs(u"carl"_s);
    const QString look = u"SELECT id FROM entry_line"_s;
    ASSERT_TRUE(carl->run(look));
    ASSERT_TRUE(test::rawSql(**owner, u"UPDATE cover SET from_ms = from_ms - 60000, until_ms = "
                                      "EXTRACT(EPOCH FROM clock_timestamp()) * 1000 - 1"_s));

    EXPECT_TRUE(denies(*carl, u"BEGIN; SELECT take_pen(); "_s + look)) << "as the program writes";
    EXPECT_TRUE(denies(*carl, u"INSERT INTO audit SELECT MAX(id) + 1, 1, acting_user(), NULL, '', "
                              "'', 1, 0, hash, hash, hash FROM audit GROUP BY hash "
                              "ORDER BY 1 DESC LIMIT 1"_s))
        << "past the program";
    ASSERT_TRUE((*owner)->driver().beginChange()); // whoever writes next
    ASSERT_TRUE((*owner)->driver().commit());
    EXPECT_TRUE(denies(*carl, look));
}

TEST_F(LoginTest, ANoticeIsReadByItsUserAlonePastTheProgramToo)
{
    const QString until =
        QDateTime::currentDateTimeUtc().addDays(1).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
    const auto granted =
        runAt(m_loginUrl, u"anna"_s,
              {u"user"_s, u"cover"_s, u"rita"_s, u"--for"_s, u"carl"_s, u"--half"_s, u"front"_s,
               u"--until"_s, until, u"--reason"_s, u"holiday"_s});
    ASSERT_EQ(granted.exitCode, ExitCode::Done) << qPrintable(granted.error);

    const QString notices = doneBy(u"rita"_s, u"notice list"_s);
    EXPECT_EQ(cell(notices, u"kind"_s), u"office.cover_granted"_s) << qPrintable(notices);
    EXPECT_FALSE(doneBy(u"carl"_s, u"notice list"_s).contains(u"cover_granted"_s));
    const auto countSeenBy = [&](const QString& user) {
        const auto login = psqlAs(user);
        int count = 0;
        const RowReader reader = [&](const Row&) -> Result<> {
            ++count;
            return {};
        };
        EXPECT_TRUE(login->execute(u"all"_s, u"SELECT id FROM notice"_s, {}, &reader));
        login->rollback();
        return count;
    };
    EXPECT_EQ(countSeenBy(u"rita"_s), 1);
    EXPECT_EQ(countSeenBy(u"carl"_s), 0);

    doneBy(u"rita"_s, u"notice read --all"_s);

    EXPECT_FALSE(doneBy(u"rita"_s, u"notice list"_s).contains(u"cover_granted"_s));
    expectProven();
}

TEST_F(LoginTest, APasswordIsThatOfTheLoginToo)
{
    const QString fresh = u"loud geese wander"_s;
    const auto verifierOf = [&](const QString& user) {
        const auto owner = Database::open(DatabaseConfig::at(m_ownerUrl));
        QString verifier;
        const auto read = (*owner)->eachOf(
            u"SELECT rolpassword AS verifier FROM pg_authid WHERE rolname = :name"_s,
            {{"name", loginName(m_loginUrl, user).value()}},
            [&](const Row& row) { verifier = row.text("verifier"); });
        EXPECT_TRUE(read);
        return verifier;
    };
    const QString before = verifierOf(u"carl"_s);
    ASSERT_TRUE(before.startsWith(u"SCRAM-SHA-256$"_s)) << qPrintable(before);

    const auto own = withNewPassword(u"carl"_s, {u"user"_s, u"passwd"_s}, fresh);

    EXPECT_EQ(own.exitCode, ExitCode::Done) << qPrintable(own.error);
    EXPECT_NE(verifierOf(u"carl"_s), before);
    EXPECT_EQ(runAs(u"carl"_s, u"order list"_s).exitCode, ExitCode::NotAllowed);
    const auto reset = withNewPassword(u"anna"_s, {u"user"_s, u"passwd"_s, u"carl"_s}, password);
    EXPECT_EQ(reset.exitCode, ExitCode::Done) << qPrintable(reset.error);
    doneBy(u"carl"_s, u"order list"_s);
    EXPECT_EQ(withNewPassword(u"carl"_s, {u"user"_s, u"passwd"_s, u"anna"_s}, fresh).exitCode,
              ExitCode::NotAllowed);
    EXPECT_EQ(runAs(u"nobody"_s, u"order list"_s).exitCode, ExitCode::NotAllowed);
}

TEST_F(LoginTest, FindsADatabaseMadeForANewCompanyWhereTheServerHasNone)
{
    const QString name = QUrl(m_ownerUrl).path().mid(1) + u"_new"_s;
    const QString url = QString(m_ownerUrl).replace(QUrl(m_ownerUrl).path(), u'/' + name);

    const auto missing = runAt(url, u"anna"_s, {u"company"_s, u"info"_s});
    const auto made =
        runAt(url, u"anna"_s, u"company create --name Birch --country DE"_s.split(u' '));
    const auto info = runAt(url, u"anna"_s, {u"company"_s, u"info"_s});

    EXPECT_EQ(missing.exitCode, ExitCode::NoSuchFile) << qPrintable(missing.error);
    EXPECT_TRUE(missing.error.contains(name)) << qPrintable(missing.error);
    EXPECT_EQ(made.exitCode, ExitCode::Done) << qPrintable(made.error);
    EXPECT_TRUE(info.out.contains(u"Birch"_s)) << qPrintable(info.error);
    const auto owner = Database::open(DatabaseConfig::at(m_ownerUrl));
    ASSERT_TRUE(owner);
    EXPECT_TRUE((*owner)->driver().run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(name)));
    EXPECT_TRUE((*owner)->driver().run(u"DROP ROLE \"tandem~%1~anna\""_s.arg(name)));
}

TEST(Grants, NameTablesOfTheBooksAndTouchNoChain)
{
    for (const GrantStatement& one : grantStatements()) {
        if (one.objects.startsWith(u"FUNCTION "_s) || one.objects.startsWith(u"ALL "_s))
            continue;
        for (const QString& table : one.objects.split(u", "_s)) {
            EXPECT_TRUE(tableCovers().contains(table)) << qPrintable(table);
            const bool isChange =
                one.deed.startsWith(u"UPDATE"_s) || one.deed.startsWith(u"DELETE"_s);
            EXPECT_FALSE(isChange && tableCovers().value(table) == TableCover::Chained)
                << qPrintable(one.right + u' ' + one.deed + u' ' + table);
        }
    }
}

} // namespace
} // namespace tandem::ctl
