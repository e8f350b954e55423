#include "office/actions.h"
#include "office/anchor.h"
#include "office/approval.h"
#include "office/attachments.h"
#include "office/cover.h"
#include "office/job.h"
#include "office/notes.h"
#include "office/notices.h"
#include "office/numbering.h"
#include "office/outbox.h"
#include "office/search.h"
#include "office/settings.h"
#include "office/users.h"
#include "office/verify.h"
#include "support/raw_sql.h"
#include "support/tamper.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

constexpr Action probe{"test.probe", Permission::SalesWrite, ""};

/// Books with at least one row in every table of the office.
class VerifyTest : public ::testing::Test {
protected:
    VerifyTest()
    {
        addUsers();
        at.arrange([](UnitOfWork& work) -> Result<> {
            const Subject party{u"party"_s, 5};
            TANDEM_CHECK(nextNumber(work, u"SO"_s, work.today()));
            TANDEM_CHECK(setCompanySetting(work, u"tax.per_line"_s, u"yes"_s));
            TANDEM_CHECK(setUserSetting(work, u"theme"_s, u"dark"_s));
            TANDEM_CHECK(requestApproval(work, {u"payment"_s, 7, 1}, u"large"_s));
            TANDEM_CHECK(attach(work, party, u"contract.pdf"_s, u"application/pdf"_s, "%PDF"));
            TANDEM_CHECK(addNote(work, party, u"called"_s));
            TANDEM_CHECK(tell(work, u"visit 3"_s, u"reception.host_told"_s, u"{}"_s));
            TANDEM_CHECK(markTold(work, u"mailer"_s, MessageId(1)));
            TANDEM_CHECK(notify(work, work.session().user,
                                {.kind = notices::backupOverdue, .body = u"hello"_s}));
            TANDEM_CHECK(indexForSearch(work, party, u"Alder & Sons"_s, u"info@alder.example"_s));
            return eraseImages(work, {u"number_series"_s, 1}, u"asked to"_s);
        });
        const auto created =
            at.back.create(probe, {.key = u"k1"_s, .bodyHash = QByteArray(32, 'a')},
                           [](UnitOfWork&) -> Result<Receipt> {
                               return Receipt{42, u"SO-1"_s};
                           });
        require(created.has_value(), "a request is kept");
        require(beginJob(at.back, probe, u"test"_s, 3).has_value(), "a job begins");
        require(setAnchor({*at.database, at.clock, at.random}, {.folder = folder.path()},
                          AnchorReason::Backup, UserId(1))
                    .has_value(),
                "an anchor is set");
    }

    void addUsers()
    {
        for (const auto& [name, role] :
             {std::pair{u"anna"_s, u"sales clerk"_s}, std::pair{u"cora"_s, u"administrator"_s}})
            require(addUser(at.back, {.name = name,
                                      .fullName = {},
                                      .password = u"quiet herons stand"_s,
                                      .roles = {role}})
                        .has_value(),
                    "a user is added");
        require(grantCover(at.back, {.standIn = u"anna"_s,
                                     .absent = u"cora"_s,
                                     .half = Half::BackOffice,
                                     .from = at.clock.moment,
                                     .until = {at.clock.moment.ms + 1'000},
                                     .reason = u"ill"_s})
                    .has_value(),
                "a cover is granted");
        require(!signIn({*at.database, at.clock, at.random},
                        {.name = u"anna"_s, .password = u"wrong"_s, .workstation = u"desk"_s}),
                "a wrong password is refused");
    }

    Verification verified(Depth depth = Depth::Full)
    {
        auto outcome = verify(at.back, *at.database, depth, {});
        require(outcome.has_value(), outcome ? "" : qPrintable(at.text(outcome.error())));
        return *outcome;
    }
    static std::string shown(const Verification& outcome)
    {
        QString text;
        for (const Finding& finding : outcome.findings)
            text += u"%1 %2 %3: %4\n"_s.arg(finding.table)
                        .arg(finding.row)
                        .arg(finding.column, finding.what);
        return text.toStdString();
    }
    static bool names(const Verification& outcome, const QString& table, std::int64_t row,
                      const QString& column)
    {
        return std::ranges::any_of(outcome.findings, [&](const Finding& finding) {
            return finding.table == table && finding.row == row && finding.column == column;
        });
    }

    test::TestOffice at;
    QTemporaryDir folder;
};

TEST_F(VerifyTest, FindsNothingInBooksThatTandemWrote)
{
    for (const Depth depth : {Depth::Quick, Depth::Full}) {
        const Verification outcome = verified(depth);

        EXPECT_TRUE(outcome.findings.empty()) << shown(outcome);
        for (const QString& table : {u"pen"_s, u"anchor"_s, u"search_entry"_s, u"audit"_s})
            EXPECT_FALSE(outcome.unproven.contains(table)) << qPrintable(table);
        EXPECT_GT(outcome.rowCount, 5);
    }
}

TEST_F(VerifyTest, NamesTheTableTheRowAndTheColumnOfEveryAlteredValue)
{
    const QStringList ofOthers = verified().unproven; // their modules' provers know them
    test::Tamperer tamperer(*at.database);
    QStringList empty;
    int altered = 0;
    for (const QString& table : tableCovers().keys()) {
        const std::optional<std::int64_t> newest = tamperer.newestRow(table);
        if (!newest || ofOthers.contains(table)) {
            empty += table;
            continue;
        }
        for (const auto& [column, kind] : tamperer.columnsOf(table)) {
            std::int64_t row = *newest;
            const auto putBack = tamperer.alter(table, row, column, kind);
            ASSERT_TRUE(putBack);

            const Verification outcome = verified();

            EXPECT_TRUE(names(outcome, table, row, column))
                << qPrintable(table) << ' ' << row << ' ' << qPrintable(column) << " was altered\n"
                << shown(outcome);
            (*putBack)();
            ++altered;
        }
    }
    EXPECT_GT(altered, 150);
    std::cout << altered << " values altered; without a row here: " << qPrintable(empty.join(u' '))
              << '\n';
}

TEST_F(VerifyTest, FindsRowsThatVanishedAppearedOrCameBack)
{
    test::Tamperer tamperer(*at.database);
    const std::int64_t note = *tamperer.newestRow(u"note"_s);
    const auto run = [&](const QString& sql) {
        const auto done = test::rawSql(*at.database, sql);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
    };

    run(u"INSERT INTO note (id, subject_table, subject_id, body, written_at_ms, written_by_id, "
        "version) VALUES (99, 'party', 5, 'forged', 1, 1, 1)"_s);
    run(u"DELETE FROM note WHERE id = %1"_s.arg(note));
    const Verification outcome = verified();

    EXPECT_TRUE(names(outcome, u"note"_s, 99, u"id"_s)) << shown(outcome);
    EXPECT_TRUE(names(outcome, u"note"_s, note, u"id"_s)) << shown(outcome);
}

TEST_F(VerifyTest, FindsALinkTakenOutOfTheMiddleOfTheTrail)
{
    test::Tamperer tamperer(*at.database);
    ASSERT_TRUE(test::rawSql(*at.database, u"DELETE FROM audit WHERE id = 3"_s));

    EXPECT_TRUE(names(verified(Depth::Quick), u"audit"_s, 3, u"id"_s));
    EXPECT_TRUE(names(verified(Depth::Full), u"audit"_s, 3, u"id"_s));
}

TEST_F(VerifyTest, FindsATriggerThatIsGone)
{
    const bool isSqlite = at.database->dialect() == Dialect::Sqlite;
    ASSERT_TRUE(test::rawSql(*at.database, isSqlite ? u"DROP TRIGGER audit_is_final"_s
                                                    : u"DROP TRIGGER audit_is_final ON audit"_s));

    const Verification outcome = verified(Depth::Quick);

    ASSERT_EQ(outcome.findings.size(), 1U) << shown(outcome);
    EXPECT_EQ(outcome.findings.front().table, u"schema_migration"_s);
}

TEST_F(VerifyTest, AcceptsImagesThatWereErasedOnPurposeOnly)
{
    const Subject subject = at.arrange([&](UnitOfWork& work) -> Result<Subject> {
        TANDEM_TRY(const NoteId id, addNote(work, {u"party"_s, 5}, u"private"_s));
        return Subject{u"note"_s, id.value()};
    });
    at.arrange(
        [&](UnitOfWork& work) { return changeNote(work, NoteId(subject.id), 1, u"(removed)"_s); });

    at.arrange([&](UnitOfWork& work) { return eraseImages(work, subject, u"asked to"_s); });

    EXPECT_TRUE(verified().findings.empty()) << shown(verified());
    int leftCount = 0;
    ASSERT_TRUE(
        at.database->eachOf(u"SELECT id FROM audit_image WHERE image LIKE '%\"private\"%'"_s, {},
                            [&](const Row&) { ++leftCount; }));
    EXPECT_EQ(leftCount, 0);
    ASSERT_TRUE(test::rawSql(*at.database,
                             u"UPDATE audit_image SET image = NULL, salt = NULL WHERE "
                             "id IN (SELECT id FROM audit_row WHERE table_name = "
                             "'setting')"_s));
    EXPECT_FALSE(verified().findings.empty());
}

TEST_F(VerifyTest, SeesAnOldCopyByWhatThisWorkstationRemembers)
{
    const Witness witness{.folder = folder.path()};
    std::vector<Finding> found;
    const auto compare = [&] {
        found.clear();
        at.look([&](Reader& books) -> Result<int> {
            TANDEM_CHECK(compareWithWitness(books, witness,
                                            [&](const Finding& one) { found.push_back(one); }));
            return 0;
        });
    };
    compare();
    EXPECT_TRUE(found.empty());

    test::Tamperer tamperer(*at.database);
    ASSERT_TRUE(test::rawSql(*at.database, u"DELETE FROM audit WHERE id = (SELECT MAX(id) FROM "
                                           "audit)"_s));
    compare();
    ASSERT_FALSE(found.empty());
    EXPECT_TRUE(found.front().what.contains(u"old copy"_s)) << qPrintable(found.front().what);
}

TEST_F(VerifyTest, SeesATrailThatWasWrittenAnewByTheAnchorsOutside)
{
    const Witness witness{.folder = folder.path()};
    test::Tamperer tamperer(*at.database);
    const QString hash = at.database->dialect() == Dialect::Sqlite
                             ? u"zeroblob(32)"_s
                             : u"decode(repeat('00', 32), 'hex')"_s;
    ASSERT_TRUE(test::rawSql(
        *at.database,
        u"UPDATE audit SET hash = %1 WHERE id = (SELECT MAX(id) - 1 FROM audit)"_s.arg(hash)));

    std::vector<Finding> found;
    at.look([&](Reader& books) -> Result<int> {
        TANDEM_CHECK(
            compareWithWitness(books, witness, [&](const Finding& one) { found.push_back(one); }));
        return 0;
    });

    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found.front().what.contains(u"written anew"_s));
    const auto key = QDir(folder.path()).entryInfoList({u"*.key"_s}, QDir::Files);
    ASSERT_EQ(key.size(), 1);
    EXPECT_EQ(key.front().permissions() & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

} // namespace
} // namespace tandem
