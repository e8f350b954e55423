#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "frontoffice/crm/actions.h"
#include "gui/kit/bulk_dialog.h"
#include "gui/kit/empty_state.h"
#include "gui/kit/list_column_dialog.h"
#include "gui/kit/list_columns.h"
#include "gui/kit/list_detail.h"
#include "gui/kit/list_exporter.h"
#include "gui/kit/list_groups.h"
#include "gui/kit/list_page.h"
#include "gui/kit/list_views.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/row_table.h"
#include "gui/kit/table_view.h"
#include "gui/lists/list_books.h"
#include "workflows/bulk_edits.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// Lists of the sample company, with settings of their own.
class ListPages : public ::testing::Test {
protected:
    ListPages()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Tandem"_s);
        QSettings().clear();
        at.desk->chooseSaveFile = [this](QWidget*, const QString& name) {
            return m_settings.filePath(name);
        };
    }

    gui::ListPage& page(ListSpec spec)
    {
        m_page.reset();
        m_page = std::make_unique<gui::ListPage>(
            *at.desk, std::move(spec), gui::ListPageLook{.emptyText = u"None yet. Make one."_s});
        m_page->resize(1200, 700);
        m_page->show();
        m_page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        EXPECT_TRUE(settle(*m_page));
        return *m_page;
    }
    gui::ListPage& orders() { return page(reports::orderList()); }

    static bool settle(gui::ListPage& list)
    {
        return waitFor([&] { return list.model().isSettled(); });
    }

    template <class Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (auto* const one : m_page->findChildren<Dialog*>())
                if (one->isVisible())
                    found = one;
            return found != nullptr && QApplication::activeWindow() == found;
        }));
        return found;
    }

    QStringList shownColumns(const gui::ListPage& list)
    {
        QStringList keys;
        for (const ListColumnPlace& place : list.arrangement().columns)
            if (place.isShown)
                keys += place.key;
        return keys;
    }

    QTemporaryDir m_settings;
    ListBooks at;
    std::unique_ptr<gui::ListPage> m_page; ///< Goes before what it stands on.
};

TEST_F(ListPages, KeepTheirColumnsWithoutAView)
{
    gui::ListPage& list = orders();
    const QStringList before = shownColumns(list);
    list.chooseColumns();
    auto* const chooser = dialog<gui::ListColumnDialog>();
    ASSERT_NE(chooser, nullptr);
    auto* const columns = chooser->findChild<QListWidget*>();
    QTest::keyClicks(columns, u"ref"_s); // "Reference"
    ASSERT_EQ(columns->currentItem()->text(), u"Reference"_s);
    QTest::keyClick(columns, Qt::Key_Space);
    QTest::keyClick(columns, Qt::Key_Home);
    QTest::keyClick(columns, Qt::Key_Down, Qt::AltModifier);
    chooser->reject();
    QStringList wanted = before;
    wanted.removeOne(u"reference"_s);
    wanted.swapItemsAt(0, 1);
    EXPECT_EQ(shownColumns(list), wanted);
    list.table().setColumnWidth(static_cast<int>(list.model().spec().indexOf(u"number"_s)), 222);
    EXPECT_TRUE(waitFor([] { return !QSettings().allKeys().isEmpty(); }));

    gui::ListPage& again = orders();
    EXPECT_EQ(shownColumns(again), wanted);
    EXPECT_EQ(
        again.table().columnWidth(static_cast<int>(again.model().spec().indexOf(u"number"_s))),
        222);
}

TEST_F(ListPages, NeverSqueezeTheNamesToNothing)
{
    gui::ListPage& list = orders();
    const int customer = static_cast<int>(list.model().spec().indexOf(u"customer"_s));

    list.resize(700, 500);
    QTest::qWait(0);
    EXPECT_GE(list.table().columnWidth(customer), 120);
    list.resize(1'800, 500);
    ASSERT_TRUE(waitFor([&] { return list.table().columnWidth(customer) > 500; }));
    EXPECT_FALSE(QSettings().contains(u"lists/sales.orders/columns"_s)) << "nobody chose a width";
}

TEST_F(ListPages, ComeBackAsAViewWasKept)
{
    gui::ListPage& list = orders();
    list.setFilter(u"state:confirmed"_s);
    list.table().horizontalHeader()->setSortIndicator(
        static_cast<int>(list.model().spec().indexOf(u"number"_s)), Qt::AscendingOrder);
    ASSERT_TRUE(settle(list));
    const ListArrangement kept = list.arrangement();
    const int rows = list.model().rowCount();
    list.views().save(u"Confirmed"_s);
    ASSERT_TRUE(waitFor([&] { return list.views().views().size() == 1; }));
    list.setArrangement(initialArrangement(list.model().spec()));
    ASSERT_TRUE(settle(list));
    ASSERT_NE(list.model().rowCount(), rows);

    list.setArrangement(list.views().views().front().arrangement);
    ASSERT_TRUE(settle(list));

    EXPECT_EQ(list.arrangement(), kept);
    EXPECT_EQ(list.model().rowCount(), rows);
}

TEST_F(ListPages, OpenAGroupAndComeBack)
{
    gui::ListPage& list = orders();
    const int all = list.model().rowCount();
    list.setGrouping({.column = u"state"_s});
    ASSERT_TRUE(waitFor(
        [&] { return list.groups().isVisible() && list.groups().groups().rowCount() > 1; }));
    EXPECT_FALSE(list.table().isVisible());
    std::int64_t sum = 0;
    for (const ListGroup& group : list.groups().groups().groups())
        sum += group.size.rowCount;
    EXPECT_EQ(sum, all);

    list.groups().selectRow(1);
    const ListGroup second = list.groups().groups().groups()[1];
    QTest::keyClick(&list.groups(), Qt::Key_Right);
    ASSERT_TRUE(settle(list));
    EXPECT_TRUE(list.table().isVisible());
    EXPECT_EQ(list.model().size().rowCount, second.size.rowCount);

    QTest::keyClick(&list.table(), Qt::Key_Backspace);
    ASSERT_TRUE(settle(list));
    EXPECT_TRUE(list.groups().isVisible());
    EXPECT_EQ(list.model().size().rowCount, all);
}

TEST_F(ListPages, WriteWhatIsSeen)
{
    gui::ListPage& list = orders();
    list.table().selectRow(0);
    QTest::keyClick(&list.table(), Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(list.table().selectedCount(), 2);

    for (const auto format : {gui::ListFormat::Csv, gui::ListFormat::Xlsx, gui::ListFormat::Pdf}) {
        at.told.clear();
        list.exportTo(format);
        EXPECT_TRUE(waitFor([&] { return !at.told.isEmpty(); }));
        EXPECT_TRUE(at.told.startsWith(u'2')) << qPrintable(at.told + at.shown);
    }

    QFile csv(m_settings.filePath(u"sales.orders.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
    EXPECT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.front().contains("Number,Customer,Ordered")) << lines.front().constData();
    EXPECT_TRUE(QFile::exists(m_settings.filePath(u"sales.orders.xlsx"_s)));
    EXPECT_TRUE(QFile::exists(m_settings.filePath(u"sales.orders.pdf"_s)));
}

TEST_F(ListPages, ShowWhatIsPrintedBefore)
{
    gui::ListPage& list = orders();

    list.print();

    auto* const preview = dialog<QPrintPreviewDialog>();
    ASSERT_NE(preview, nullptr);
    preview->reject();
}

TEST_F(ListPages, CopyAllRowsThoughFewAreRead)
{
    gui::ListPage& list = page(reports::entryList());
    list.table().selectAll();
    const int rows = list.model().rowCount();
    ASSERT_GT(rows, 10);
    EXPECT_EQ(list.table().selectedCount(), rows);

    list.copy();

    EXPECT_TRUE(waitFor([&] { return QApplication::clipboard()->text().count(u'\n') == rows; }));
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"No.\tDate\tJournal"_s));
}

TEST_F(ListPages, SayWhatToDoWhereNothingIs)
{
    gui::ListPage& list = orders();
    list.setFilter(u"customer:nobody-at-all"_s);
    ASSERT_TRUE(settle(list));
    gui::EmptyState* nothing = nullptr;
    for (auto* const one : list.findChildren<gui::EmptyState*>())
        if (one->isVisible())
            nothing = one;
    ASSERT_NE(nothing, nullptr);

    QTest::mouseClick(nothing->findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_TRUE(settle(list));

    EXPECT_GT(list.model().rowCount(), 0);
    EXPECT_FALSE(nothing->isVisible());
}

TEST_F(ListPages, ShowTheCurrentRowInFull)
{
    gui::ListPage& list = orders();
    list.table().selectRow(0);
    list.toggleDetail();

    auto* const detail = list.findChild<gui::ListDetail*>();
    ASSERT_NE(detail, nullptr);
    EXPECT_TRUE(detail->isVisible());
    const QString number = std::get<QString>(
        list.model().knownRow(0)->values[list.model().spec().indexOf(u"number"_s)]);
    EXPECT_TRUE(detail->accessibleDescription().contains(number));
    list.toggleDetail();
    EXPECT_FALSE(detail->isVisible());
}

TEST_F(ListPages, KeepTheSelectionWhereTheRecordIs)
{
    gui::ListPage& list = page(reports::partyList());
    list.table().selectRow(3);
    const std::int64_t record = list.currentRecord();
    ASSERT_NE(record, 0);

    at.elsewhere([](Office& office) {
        taken(workflows::createParty(office, {}, {.name = u"Aaa comes first"_s}));
    });
    list.reload(); // as its window would on the news

    ASSERT_TRUE(waitFor([&] { return list.table().currentIndex().row() == 4; }));
    EXPECT_EQ(list.currentRecord(), record);
    EXPECT_EQ(list.selectedRecords(), std::vector{record});
}

TEST_F(ListPages, SayThatTheyAreSettledAlsoWhenPaintedMeanwhile)
{
    gui::ListPage& list = page(reports::partyList());
    QSignalSpy settled(&list.model(), &gui::ListModel::settled);
    // Rows and count are read at the same time: either may be there first.
    for (int round = 0; round < 50; ++round) {
        settled.clear();
        list.model().reload();
        list.model().recordOf(0); // as painting does: the row is stale, and wished for again

        ASSERT_TRUE(waitFor([&] { return settled.count() > 0; })) << "round " << round;
    }
}

/// Items with a new sales price, and the way back.
class BulkEditing : public ListPages {
protected:
    BulkEditing() : list(page(reports::itemList()))
    {
        list.setBulkEdits(workflows::itemEdits());
        list.table().selectRow(0);
        QTest::keyClick(&list.table(), Qt::Key_Down, Qt::ShiftModifier);
        m_ids = list.selectedRecords();
    }

    QStringList prices()
    {
        QStringList all;
        for (const std::int64_t id : m_ids)
            all += taken(at.office->read(
                             list.model().spec().view,
                             [&](Reader& books) { return inventory::item(books, ItemId(id)); }))
                       .salesPrice.toDecimal()
                       .toString();
        return all;
    }

    /// Raises the price of the selected items by the dialog.
    void raise()
    {
        list.changeSelected();
        auto* const form = dialog<gui::BulkDialog>();
        ASSERT_NE(form, nullptr);
        QTest::keyClicks(form->findChild<QLineEdit*>(u"valueEdit"_s), u"+10%"_s);
        ASSERT_TRUE(waitFor([&] { return form->isReady(); }));
        EXPECT_EQ(form->preview().rows().size(), 2U);
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return news().text().contains(u'2'); }));
    }
    gui::MessageBar& news() { return *list.findChild<gui::MessageBar*>(); }
    void undo() { emit news().actionTriggered(); }

    gui::ListPage& list;
    std::vector<std::int64_t> m_ids;
};

TEST_F(BulkEditing, ChangesAllAndTakesItBack)
{
    const QStringList before = prices();
    raise();
    EXPECT_NE(prices(), before);
    EXPECT_NE(prices().front(), before.front());

    undo();

    EXPECT_TRUE(waitFor([&] { return prices() == before; })) << qPrintable(news().text());
}

TEST_F(BulkEditing, IsNotTakenBackOverTheChangeOfSomebodyElse)
{
    raise();
    const QStringList raised = prices();
    at.elsewhere([&](Office& office) {
        taken(office.change(inventory::actions::changeItem, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const auto item, inventory::item(work, ItemId(m_ids[1])));
            return inventory::changeItem(work, item.id, item.version,
                                         {.code = item.code,
                                          .name = u"Renamed"_s,
                                          .unit = item.unit,
                                          .kind = item.kind,
                                          .group = item.group,
                                          .salesPrice = item.salesPrice,
                                          .purchasePrice = item.purchasePrice});
        }));
    });

    undo();

    ASSERT_TRUE(waitFor([&] { return news().tone() == gui::Tone::Bad; }));
    EXPECT_TRUE(news().text().contains(u"Nothing was changed"_s)) << qPrintable(news().text());
    EXPECT_EQ(prices(), raised);
}

} // namespace
} // namespace tandem::test
