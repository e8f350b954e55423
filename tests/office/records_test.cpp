#include "office/attachments.h"
#include "office/change_feed.h"
#include "office/job.h"
#include "office/notes.h"
#include "office/notices.h"
#include "office/outbox.h"
#include "office/record_errors.h"
#include "office/search.h"
#include "office/settings.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

constexpr Action work{"test.work", Permission::SalesWrite, ""};
const Subject party{u"party"_s, 5};

QStringList titles(test::TestOffice& at, const QString& query)
{
    QStringList all;
    for (const Hit& hit : at.look([&](Reader& books) { return search(books, query, 10); }))
        all += hit.title;
    return all;
}

TEST(Search, FindsByTheBeginningOfEveryWordWhateverTheMarks)
{
    test::TestOffice at;
    at.arrange([](UnitOfWork& unit) -> Result<> {
        TANDEM_CHECK(indexForSearch(unit, {u"party"_s, 1}, u"Müller & Söhne GmbH"_s, u"Köln"_s));
        TANDEM_CHECK(indexForSearch(unit, {u"party"_s, 2}, u"Anna Müller"_s, u"a@mail.example"_s));
        return indexForSearch(unit, {u"item"_s, 1}, u"O'Brien's \"mug\" * 40"_s, {});
    });

    EXPECT_EQ(titles(at, u"mul"_s), (QStringList{u"Müller & Söhne GmbH"_s, u"Anna Müller"_s}));
    EXPECT_EQ(titles(at, u"KOLN mull"_s), QStringList{u"Müller & Söhne GmbH"_s});
    EXPECT_EQ(titles(at, u"mug bri"_s), QStringList{u"O'Brien's \"mug\" * 40"_s});
    EXPECT_EQ(titles(at, u"mail"_s), QStringList{u"Anna Müller"_s});
    EXPECT_TRUE(titles(at, u"ul"_s).isEmpty());
    EXPECT_TRUE(titles(at, u" *\"' :& "_s).isEmpty());
}

TEST(Search, FindsAnyPartOfAWordFromThreeLettersOnAfterItsBeginnings)
{
    test::TestOffice at;
    at.arrange([](UnitOfWork& unit) -> Result<> {
        TANDEM_CHECK(indexForSearch(unit, {u"party"_s, 1}, u"Großhandel Süd"_s, {}));
        TANDEM_CHECK(indexForSearch(unit, {u"party"_s, 2}, u"Weinhandlung Nord"_s, {}));
        TANDEM_CHECK(indexForSearch(unit, {u"party"_s, 3}, u"Handel & Wandel"_s, {}));
        return indexForSearch(unit, {u"party"_s, 4}, u"100%_Wolle"_s, {});
    });
    const auto found = [&](const QString& query) {
        QString ids;
        for (const Hit& hit : at.look([&](Reader& books) { return search(books, query, 20); }))
            ids += QString::number(hit.subject.id);
        return ids;
    };

    EXPECT_EQ(found(u"hand"_s), u"312"_s); // at the beginning of a word first
    EXPECT_EQ(found(u"HANDEL"_s), u"31"_s);
    EXPECT_EQ(found(u"ndl ord"_s), u"2"_s);
    EXPECT_EQ(found(u"roßhan"_s), u"1"_s);
    EXPECT_EQ(found(u"lle"_s), u"4"_s);
    EXPECT_EQ(found(u"nd"_s), QString());
    EXPECT_EQ(found(u"delsud"_s), QString()); // no part of one word
    EXPECT_EQ(found(u"wei nord"_s), u"2"_s);
    EXPECT_EQ(found(u"n"_s), u"2"_s);
    EXPECT_EQ(found(u"no"_s), u"2"_s);

    at.arrange([](UnitOfWork& unit) {
        return indexForSearch(unit, {u"party"_s, 2}, u"Teehaus"_s, {});
    });
    EXPECT_EQ(found(u"ndl"_s), QString());
    EXPECT_EQ(found(u"eeh"_s), u"2"_s);
}

TEST(Search, FindsBySingleLettersAndBesideRecordsWithoutWords)
{
    test::TestOffice at;
    at.arrange([](UnitOfWork& unit) -> Result<> {
        TANDEM_CHECK(indexForSearch(unit, {u"party"_s, 1}, u"Жук & Söhne"_s, {}));
        TANDEM_CHECK(indexForSearch(unit, {u"party"_s, 2}, u"Birch X"_s, {}));
        return indexForSearch(unit, {u"party"_s, 3}, u"***"_s, {});
    });

    EXPECT_EQ(titles(at, u"ж"_s), QStringList{u"Жук & Söhne"_s});
    EXPECT_EQ(titles(at, u"b x"_s), QStringList{u"Birch X"_s});
    EXPECT_EQ(titles(at, u"s жук"_s), QStringList{u"Жук & Söhne"_s});
    EXPECT_TRUE(titles(at, u"i"_s).isEmpty());
}

TEST(Search, ForgetsOldWordsAndRemovedRecords)
{
    test::TestOffice at;
    const auto index = [&](const QString& title) {
        at.arrange([&](UnitOfWork& unit) { return indexForSearch(unit, party, title, {}); });
    };
    index(u"Alder"_s);
    index(u"Birch"_s);
    EXPECT_TRUE(titles(at, u"alder"_s).isEmpty());
    EXPECT_EQ(titles(at, u"birch"_s), QStringList{u"Birch"_s});

    at.arrange([](UnitOfWork& unit) { return removeFromSearch(unit, party); });

    EXPECT_TRUE(titles(at, u"birch"_s).isEmpty());
}

TEST(Settings, OfAUserComeBeforeTheCompanys)
{
    test::TestOffice at;
    const auto seen = [&](Office& office) {
        const auto value = office.read(View{"test.all", Permission::AuditRead, ""},
                                       [](Reader& books) { return userSetting(books, u"x"_s); });
        return value && *value ? **value : QString();
    };
    at.arrange([](UnitOfWork& unit) { return setCompanySetting(unit, u"x"_s, u"all"_s); });
    at.arrange([](UnitOfWork& unit) { return setUserSetting(unit, u"x"_s, u"mine"_s); });
    at.arrange([](UnitOfWork& unit) { return setUserSetting(unit, u"x"_s, u"mine 2"_s); });

    EXPECT_EQ(seen(at.back), u"mine 2"_s);
    EXPECT_EQ(seen(at.office), u"all"_s);
}

TEST(Attachments, KeepEqualContentsOnceAndTheNameAsText)
{
    test::TestOffice at;
    const QByteArray content("\0\xff%PDF", 6);
    const auto first = at.arrange([&](UnitOfWork& unit) {
        return attach(unit, party, u"../../etc/passwd"_s, u"text/plain"_s, content);
    });
    at.arrange([&](UnitOfWork& unit) { return attach(unit, party, u"b"_s, {}, content); });

    EXPECT_EQ(at.look([&](Reader& books) { return contentOf(books, party, first); }), content);
    EXPECT_EQ(at.look([](Reader& books) { return attachments(books, party, 9); }).size(), 2U);
    int stored = 0;
    ASSERT_TRUE(at.database->eachOf(u"SELECT id FROM attachment_content"_s, {},
                                    [&](const Row&) { ++stored; }));
    EXPECT_EQ(stored, 1);
    const auto nameless = at.office.change(
        work, [&](UnitOfWork& unit) { return attach(unit, party, u" "_s, {}, content); });
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().code, &errors::attachmentNameMissing);
}

TEST(Attachments, AreReadAndRemovedOnlyAsThoseOfTheirRecord)
{
    test::TestOffice at;
    const Subject other{u"party"_s, 6};
    const QByteArray content("ledger");
    const auto mine =
        at.arrange([&](UnitOfWork& unit) { return attach(unit, party, u"a.txt"_s, {}, content); });
    const auto theirs =
        at.arrange([&](UnitOfWork& unit) { return attach(unit, other, u"b.txt"_s, {}, content); });

    const auto wrong = at.office.change(
        work, [&](UnitOfWork& unit) { return removeAttachment(unit, other, mine); });
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, &errors::attachmentUnknown);
    EXPECT_FALSE(at.back.read(View{"test.all", Permission::AuditRead, ""},
                              [&](Reader& books) { return contentOf(books, other, mine); }));

    at.arrange([&](UnitOfWork& unit) { return removeAttachment(unit, party, mine); });
    EXPECT_TRUE(at.look([](Reader& books) { return attachments(books, party, 9); }).empty());
    EXPECT_EQ(at.look([&](Reader& books) { return contentOf(books, other, theirs); }), content);

    at.arrange([&](UnitOfWork& unit) { return removeAttachment(unit, other, theirs); });
    int stored = 0;
    ASSERT_TRUE(at.database->eachOf(u"SELECT id FROM attachment_content"_s, {},
                                    [&](const Row&) { ++stored; }));
    EXPECT_EQ(stored, 0);
}

TEST(Notes, AreListedTheNewestFirstAndChangedOnlyAsSeen)
{
    test::TestOffice at;
    const NoteId id = at.arrange([](UnitOfWork& unit) { return addNote(unit, party, u"one"_s); });
    at.arrange([](UnitOfWork& unit) { return addNote(unit, party, u"two"_s); });
    at.arrange([&](UnitOfWork& unit) { return changeNote(unit, id, 1, u"1"_s); });

    const auto stale =
        at.office.change(work, [&](UnitOfWork& unit) { return changeNote(unit, id, 1, u"3"_s); });
    const auto all = at.look([](Reader& books) { return notesOf(books, party, {}, 1); });
    const auto rest =
        at.look([&](Reader& books) { return notesOf(books, party, all.front().id, 9); });

    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, &errors::changedMeanwhile);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].body, u"two"_s);
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest[0].body, u"1"_s);
    EXPECT_EQ(rest[0].version, 2);
}

TEST(Outbox, TellsEachFactOnceToEachConsumer)
{
    test::TestOffice at;
    const auto put = [&](const QString& key) {
        at.arrange([&](UnitOfWork& unit) { return tell(unit, key, u"mail"_s, u"{}"_s); });
    };
    const auto waiting = [&] {
        return at.look([](Reader& books) { return untold(books, u"mailer"_s, u"mail"_s, 10); });
    };
    put(u"visit 1"_s);
    put(u"visit 1"_s);
    put(u"visit 2"_s);
    ASSERT_EQ(waiting().size(), 2U);
    const MessageId first = waiting().front().id;
    const MessageId last = waiting().back().id;

    at.arrange([&](UnitOfWork& unit) { return markTold(unit, u"mailer"_s, last); });
    at.arrange([&](UnitOfWork& unit) { return markTold(unit, u"mailer"_s, first); });

    EXPECT_TRUE(waiting().empty());
    EXPECT_EQ(
        at.look([](Reader& books) { return untold(books, u"other"_s, u"mail"_s, 10); }).size(), 2U);
}

TEST(Jobs, RunInPortionsStopWhenAskedAndGoOnWhereTheyWere)
{
    test::TestOffice at;
    const auto begun = beginJob(at.office, work, u"import"_s, 250);
    ASSERT_TRUE(begun);
    const PortionWork portion = [](UnitOfWork&, std::int64_t position) -> Result<Portion> {
        const std::int64_t next = std::min<std::int64_t>(position + 100, 250);
        return Portion{.doneCount = next - position, .position = next, .isLast = next == 250};
    };
    std::vector<std::int64_t> seen;
    const JobProgress progress = [&](const Job& job) { seen.push_back(job.doneCount); };

    const auto done = runJob(at.office, work, *begun, portion, progress);
    const auto second = beginJob(at.office, work, u"import"_s, 250);
    const auto stopped = runJob(at.office, work, *second, portion, [&](const Job& job) {
        EXPECT_EQ(job.doneCount, 100);
        EXPECT_EQ(stopJob(at.office, work, *second).has_value(), job.state == JobState::Running);
    });

    ASSERT_TRUE(done);
    EXPECT_EQ(seen, (std::vector<std::int64_t>{100, 200, 250}));
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, &errors::jobStopped);
    EXPECT_EQ(stopped.error().arguments.front(), u"100"_s);
    EXPECT_FALSE(stopJob(at.office, work, *begun));
    EXPECT_TRUE(at.look([](Reader& books) { return runningJobs(books, 9); }).empty());
}

TEST(Notices, AreSeenByTheirUserAlone)
{
    test::TestOffice at;
    const NoticeId id = at.arrange([](UnitOfWork& unit) {
        return notify(unit, UserId(7),
                      {.kind = notices::visitorArrived,
                       .body = u"Mila Vance"_s,
                       .subject = {u"visit"_s, 12}});
    });
    const auto forAnna = [&] {
        return at.office
            .read(View{"test.all", Permission::AuditRead, ""},
                  [](Reader& books) { return unseenNotices(books, 9); })
            .value();
    };
    at.arrange([&](UnitOfWork& unit) { return markSeen(unit, id); }); // by somebody else
    ASSERT_EQ(forAnna().size(), 1U);

    ASSERT_TRUE(at.office.change(work, [&](UnitOfWork& unit) { return markSeen(unit, id); }));

    EXPECT_TRUE(forAnna().empty());
}

TEST(ChangeFeed, NamesTheTablesThatChangedSince)
{
    test::TestOffice at;
    const Changes before = at.look([](Reader& books) { return changesSince(books, 0); });
    at.arrange([](UnitOfWork& unit) { return addNote(unit, party, u"one"_s); });

    const Changes after =
        at.look([&](Reader& books) { return changesSince(books, before.lastAuditId); });

    EXPECT_EQ(after.topics, std::set<QString>{u"note"_s});
    EXPECT_EQ(after.lastAuditId, before.lastAuditId + 1);
}

} // namespace
} // namespace tandem
