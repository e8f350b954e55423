#include "office/attachments.h"
#include "office/deed_words.h"
#include "office/field_words.h"
#include "office/notes.h"
#include "office/record_changes.h"
#include "office/record_errors.h"
#include "office/timeline.h"
#include "reports/record_kinds.h"
#include "support/raw_sql.h"
#include "support/test_trade.h"
#include "workflows/confirm_order.h"
#include "workflows/create_order.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

QStringList words(const std::vector<TimelineEvent>& events)
{
    QStringList all;
    for (const TimelineEvent& one : events)
        all += one.text + u'/' + one.part;
    return all;
}

TEST(RecordTimeline, TellsWhatCameOfAnOrderOnceEachTheNewestFirst)
{
    TestTrade at;
    const auto later = [&] { at.clock.moment.ms += 1'000; };
    const auto made = workflows::createOrder(
        at.back, {},
        {.customer = at.customer, .orderedOn = at.clock.day, .lines = {{at.chai, pieces(2)}}});
    ASSERT_TRUE(made) << qPrintable(TestOffice::text(made.error()));
    later();
    ASSERT_TRUE(workflows::confirmOrder(at.back, OrderId(made->id), 1));
    const Subject order{u"sales_order"_s, made->id};
    later();
    at.arrange([&](UnitOfWork& work) { return addNote(work, order, u"by Friday"_s); });
    at.arrange([&](UnitOfWork& work) { return attach(work, order, u"po.pdf"_s, {}, "x"); });

    const auto all = at.look([&](Reader& books) {
        return timeline(books, reports::orderKind(), made->id, std::nullopt, 50);
    });

    EXPECT_EQ(words(all), (QStringList{u"po.pdf/"_s, u"by Friday/"_s, u"sales.confirm_order/"_s,
                                       u"sales.create_order/"_s}));
    EXPECT_STREQ(deedWords(u"sales.confirm_order"_s), "Confirmed");
    // Page by page nothing is left out and nothing comes twice, not at equal instants either.
    std::vector<TimelineEvent> paged;
    std::optional<TimelinePlace> place;
    for (int page = 0; page < 5; ++page) {
        const auto one = at.look([&](Reader& books) {
            return timeline(books, reports::orderKind(), made->id, place, 1);
        });
        if (one.empty())
            break;
        paged.push_back(one.front());
        place = TimelinePlace::of(one.front());
    }
    EXPECT_EQ(words(paged), words(all));
}

TEST(RecordChanges, TellEachFieldBeforeAndAfter)
{
    TestTrade at;
    const auto made = workflows::createOrder(
        at.back, {},
        {.customer = at.customer, .orderedOn = at.clock.day, .lines = {{at.chai, pieces(2)}}});
    ASSERT_TRUE(made);
    ASSERT_TRUE(workflows::changeOrder(at.back, OrderId(made->id), 1,
                                       {.customer = at.customer,
                                        .orderedOn = at.clock.day,
                                        .reference = u"PO-7"_s,
                                        .lines = {{at.chai, pieces(3)}}}));

    const auto changes = at.look(
        [&](Reader& books) { return changesOfRecord(books, reports::orderKind(), made->id, 50); });

    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].action, u"sales.change_order"_s);
    QStringList told;
    for (const FieldChange& field : changes[0].fields)
        told += u"%1: %2 > %3"_s.arg(field.column, field.before, field.after);
    EXPECT_EQ(told, (QStringList{u"net_minor: 36.00 > 54.00"_s, u"reference:  > PO-7"_s,
                                 u"tax_minor: 6.84 > 10.26"_s}));
    EXPECT_EQ(changes[1].action, u"sales.create_order"_s);
}

TEST(RecordChanges, NameOtherRecordsByTheirTitles)
{
    TestTrade at;
    const auto other = at.party({.code = u"C2"_s, .name = u"Bright Smile"_s, .isCustomer = true});
    const auto made = workflows::createOrder(
        at.back, {},
        {.customer = at.customer, .orderedOn = at.clock.day, .lines = {{at.chai, pieces(2)}}});
    ASSERT_TRUE(made);
    ASSERT_TRUE(workflows::changeOrder(
        at.back, OrderId(made->id), 1,
        {.customer = other, .orderedOn = at.clock.day, .lines = {{at.chai, pieces(2)}}}));
    const auto changes = at.look(
        [&](Reader& books) { return changesOfRecord(books, reports::orderKind(), made->id, 50); });

    ASSERT_FALSE(changes.empty());
    ASSERT_EQ(changes[0].fields.size(), 1U);
    EXPECT_STREQ(fieldWords(changes[0].fields[0].column), "Customer");
    EXPECT_EQ(changes[0].fields[0].before, u"Harbour Cafe"_s);
    EXPECT_EQ(changes[0].fields[0].after, u"Bright Smile"_s);
}

TEST(RecordChanges, HaveWordsForEveryColumnThatPeopleFill)
{
    TestTrade at;
    QFile statements(u":/sql/reports/record_parts.sql"_s);
    ASSERT_TRUE(statements.open(QIODevice::ReadOnly));
    const QString sql = QString::fromUtf8(statements.readAll());
    QSet<QString> tables;
    static const QRegularExpression named(u"'(\\w+)' AS table_name"_s);
    for (const auto& match : named.globalMatch(sql))
        tables += match.captured(1);
    ASSERT_GT(tables.size(), 20);

    for (const QString& table : tables) {
        const auto columns = at.look([&](Reader& books) {
            return books.rows<QString>(u"data.schema:columns"_s, {{"table", table}},
                                       [](const Row& row) { return row.text("name"); });
        });
        EXPECT_FALSE(columns.empty()) << qPrintable(table);
        for (const QString& column : columns)
            EXPECT_NE(fieldWords(column) != nullptr, isInnerField(column))
                << qPrintable(table) << '.' << qPrintable(column);
    }
}

TEST(RecordTimeline, OfEveryKindIsReadAndAnUnknownRecordRefused)
{
    TestTrade at;
    for (const RecordKind& kind : reports::recordKinds()) {
        const auto unknown = at.back.read(kind.view, [&](Reader& books) {
            return timeline(books, kind, 999'999, std::nullopt, 5);
        });
        ASSERT_FALSE(unknown) << kind.table;
        EXPECT_EQ(unknown.error().code, &errors::recordNotFound) << kind.table;
    }
    const auto ofParty = at.look([&](Reader& books) {
        return timeline(books, reports::partyKind(), at.customer.value(), std::nullopt, 5);
    });
    EXPECT_EQ(ofParty.size(), 1U);
}

TEST(RecordNotes, OfEveryKindMayBeWrittenByLoginsOfAServer)
{
    TestTrade at;
    if (at.database->dialect() != Dialect::Postgresql)
        GTEST_SKIP() << "only a server has logins";
    const QString check = u"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_proc "
                          "WHERE proname = 'may_on_record' AND prosrc LIKE '%''%1''%') "
                          "THEN RAISE EXCEPTION 'unknown'; END IF; END $$"_s;

    for (const RecordKind& kind : reports::recordKinds()) {
        // Of the kinds whose rights are not those of one module, each right is named.
        const QString named = QString(check).replace(u"%1"_s, QLatin1StringView(kind.table));
        const QString both =
            QString(check).replace(u"%1"_s, QLatin1StringView(kind.table) + u" write"_s);
        EXPECT_TRUE(rawSql(*at.database, named) || rawSql(*at.database, both)) << kind.table;
    }
}

} // namespace
} // namespace tandem::test
