#include "office/actions.h"
#include "office/list_errors.h"
#include "office/list_view.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

constexpr View orders{"test.orders", Permission::SalesRead, ""};

ListSpec spec()
{
    return {.name = "test.orders",
            .title = "Orders",
            .view = orders,
            .sql = {},
            .columns =
                {{.key = "number", .title = "Number"},
                 {.key = "state", .title = "State", .kind = ListKind::State},
                 {.key = "ordered_on", .title = "Ordered", .kind = ListKind::Date},
                 {.key = "net_minor", .title = "Net", .kind = ListKind::Money, .isShown = false}},
            .sortedBy = u"ordered_on"_s,
            .isDescending = true,
            .topics = {}};
}

ListArrangement arrangement()
{
    return {.filter = u"state:open \"two words\""_s,
            .sortedBy = u"number"_s,
            .isDescending = false,
            .columns = {{.key = u"state"_s, .width = 120},
                        {.key = u"net_minor"_s},
                        {.key = u"number"_s, .width = 90},
                        {.key = u"ordered_on"_s, .isShown = false}},
            .grouping = {.column = u"ordered_on"_s, .period = ListPeriod::Year}};
}

/// Keeps views as anna (user 7) and looks at them as others.
class ListViewTest : public testing::Test {
protected:
    Result<ListViewId> save(const QString& name, const ListArrangement& kept = arrangement())
    {
        return at.office.change(keepViewsOf(spec()), [&](UnitOfWork& work) {
            return saveListView(work, spec(), name, kept);
        });
    }
    ListViewId saved(const QString& name)
    {
        const auto id = save(name);
        require(id.has_value(), id ? "" : qPrintable(test::TestOffice::text(id.error())));
        return *id;
    }
    Result<> share(Office& office, ListViewId view, ListViewAudience audience)
    {
        return office.change(actions::shareListView, [&](UnitOfWork& work) {
            return shareListView(work, spec(), view, audience);
        });
    }
    Result<> setDefault(Office& office, ListViewId view)
    {
        return office.change(keepViewsOf(spec()), [&](UnitOfWork& work) {
            return setDefaultListView(work, spec(), view);
        });
    }
    Result<> remove(Office& office, ListViewId view)
    {
        return office.change(keepViewsOf(spec()),
                             [&](UnitOfWork& work) { return deleteListView(work, spec(), view); });
    }
    std::vector<ListView> views(Office& office)
    {
        const auto all =
            office.read(orders, [&](Reader& books) { return listViews(books, spec()); });
        require(all.has_value(), all ? "" : qPrintable(test::TestOffice::text(all.error())));
        return *all;
    }

    test::TestOffice at;
    Office ben{*at.database, at.clock, at.random,
               Session{UserId(8), u"ben"_s, {Permission::SalesRead}}};
};

TEST_F(ListViewTest, AreReadAsTheyWereKept)
{
    saved(u"  Open ones "_s);

    const auto all = views(at.office);

    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().name, u"Open ones"_s);
    EXPECT_EQ(all.front().arrangement, arrangement());
    EXPECT_EQ(all.front().owner, UserId(7));
}

TEST_F(ListViewTest, TakeThePlaceOfTheOneWithTheirName)
{
    const ListViewId first = saved(u"Open ones"_s);
    ListArrangement other = arrangement();
    other.filter = u"state:paid"_s;

    const auto second = save(u"Open ones"_s, other);

    ASSERT_TRUE(second);
    EXPECT_EQ(*second, first);
    ASSERT_EQ(views(at.office).size(), 1U);
    EXPECT_EQ(views(at.office).front().arrangement, other);
}

TEST_F(ListViewTest, NeedAName)
{
    const auto nameless = save(u"   "_s);
    const auto endless = save(QString(81, u'x'));

    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().code, &errors::viewNameMissing);
    ASSERT_FALSE(endless);
    EXPECT_EQ(endless.error().code, &errors::viewNameMissing);
    EXPECT_TRUE(views(at.office).empty());
}

TEST_F(ListViewTest, AreSeenByOthersOnlyWhileShared)
{
    const ListViewId view = saved(u"Open ones"_s);
    EXPECT_TRUE(views(ben).empty());

    ASSERT_TRUE(share(at.office, view, ListViewAudience::Everybody));
    ASSERT_EQ(views(ben).size(), 1U);
    EXPECT_TRUE(views(ben).front().isShared);
    ASSERT_TRUE(setDefault(ben, view));
    EXPECT_TRUE(views(ben).front().isDefault);
    EXPECT_FALSE(views(at.office).front().isDefault) << "ben's choice is ben's";

    ASSERT_TRUE(share(at.office, view, ListViewAudience::Owner));
    EXPECT_TRUE(views(ben).empty());
    ASSERT_TRUE(share(at.office, view, ListViewAudience::Everybody));
    EXPECT_FALSE(views(ben).front().isDefault);
}

TEST_F(ListViewTest, AreChangedByTheirOwnerOnly)
{
    const ListViewId view = saved(u"Open ones"_s);
    ASSERT_TRUE(share(at.office, view, ListViewAudience::Everybody));

    const auto removed = remove(ben, view);
    const auto unshared = share(at.back, view, ListViewAudience::Owner);

    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, &errors::viewNotYours);
    ASSERT_FALSE(unshared);
    EXPECT_EQ(unshared.error().code, &errors::viewNotYours);
    EXPECT_EQ(views(at.office).size(), 1U);
}

TEST_F(ListViewTest, AreSharedByThoseWhoMayOnly)
{
    const auto shared = share(ben, ListViewId(1), ListViewAudience::Everybody);

    ASSERT_FALSE(shared);
    EXPECT_EQ(shared.error().code, &errors::permissionDenied);
}

TEST_F(ListViewTest, GoAndAreNoDefaultAnyMore)
{
    const ListViewId first = saved(u"First"_s);
    const ListViewId second = saved(u"Second"_s);
    ASSERT_TRUE(setDefault(at.office, first));
    ASSERT_TRUE(setDefault(at.office, second));
    EXPECT_FALSE(views(at.office).front().isDefault);
    EXPECT_TRUE(views(at.office).back().isDefault);

    ASSERT_TRUE(remove(at.office, second));

    ASSERT_EQ(views(at.office).size(), 1U);
    const auto gone = setDefault(at.office, second);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, &errors::viewUnknown);
}

TEST(ListArrangements, SurviveAListThatChanged)
{
    ListSpec changed = spec();
    changed.columns.erase(changed.columns.begin()); // number is gone
    changed.columns.push_back({.key = "town", .title = "Town"});

    const ListArrangement read = arrangementOf(textOf(arrangement()), changed);

    EXPECT_EQ(read.sortedBy, u"ordered_on"_s);
    QStringList keys;
    for (const ListColumnPlace& place : read.columns)
        keys += place.key;
    EXPECT_EQ(keys, (QStringList{u"state"_s, u"net_minor"_s, u"ordered_on"_s, u"town"_s}));
}

TEST(ListArrangements, BeginAnewFromWhatIsNoArrangement)
{
    for (const QString& text : {u""_s, u"[1,2]"_s, u"{\"columns\":7,\"sort\":[]}"_s,
                                u"{\"columns\":[{\"key\":\"x\"}]}"_s, u"\xFFFD<b>"_s})
        EXPECT_EQ(arrangementOf(text, spec()), initialArrangement(spec())) << qPrintable(text);
}

} // namespace
} // namespace tandem
