#include "app/station.h"
#include "gui/kit/list_page.h"
#include "gui/kit/table_view.h"
#include "gui/shell/online_button.h"
#include "gui/window_books.h"
#include "office/users.h"
#include "support/test_database.h"
#include "workflows/create_company.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

const QString password = u"quiet herons stand"_s;

/// A company on a server where anna and rita come by login roles of their own.
class ServerWindow : public testing::Test {
protected:
    void SetUp() override
    {
        if (wantedDialect() == Dialect::Sqlite)
            GTEST_SKIP() << "set TANDEM_TEST_DATABASE=postgresql and TANDEM_TEST_SERVER";
        QSettings().clear();
        const QString owner = emptyBooks().location;
        m_address = QString(owner).remove(u"&user=tandem"_s);
        const auto database = taken(Database::open(DatabaseConfig::at(owner)));
        Office office(*database, m_clock, m_random, {UserId{}, u"tandem"_s, allPermissions()});
        taken(workflows::createCompany(
            office,
            {.company = {.name = u"Alder"_s, .country = u"DE"_s},
             .firstUser = {.name = u"anna"_s, .fullName = {}, .password = password, .roles = {}},
             .chart = {}}));
        Office anna(*database, m_clock, m_random, {UserId(1), u"anna"_s, allPermissions()});
        taken(addUser(anna, {.name = u"rita"_s,
                             .fullName = {},
                             .password = password,
                             .roles = {u"receptionist"_s, u"sales clerk"_s}}));
        for (int number = 0; number < 60; ++number)
            taken(workflows::createParty(
                anna, {},
                {.name = u"Customer %1"_s.arg(number, 3, 10, QChar(u'0')), .isCustomer = true}));
    }

    std::unique_ptr<app::Station> stationOf(const QString& user)
    {
        auto books = taken(app::OpenBooks::open(m_address, m_clock));
        EXPECT_FALSE(books->signIn(user, u"wrong words here"_s));
        taken(books->signIn(user, password));
        auto station = std::make_unique<app::Station>(
            app::StationBooks{.location = m_address, .isSample = false, .hint = {}}, m_clock,
            QLocale(QLocale::English));
        taken(station->seat(std::move(books)));
        return station;
    }

    QString m_address;
    SystemClock m_clock;
    SystemRandom m_random;
};

TEST_F(ServerWindow, ShowsWithinASecondWhatAnotherUserChangesAndKeepsWhatOneDoes)
{
    const auto anna = stationOf(u"anna"_s);
    const auto rita = stationOf(u"rita"_s);
    gui::MainWindow& window = *anna->windows().front();
    window.resize(1200, 600);
    window.go(u"crm.parties"_s);
    auto* const list = window.findChild<gui::ListPage*>();
    ASSERT_TRUE(waitFor([&] { return list->model().isSettled(); }));
    const int before = list->model().rowCount();
    ASSERT_GE(before, 60);
    list->table().selectRow(40);
    list->table().scrollTo(list->model().index(40, 0));
    const std::int64_t chosen = list->currentRecord();
    const int scrolled = list->table().verticalScrollBar()->value();
    ASSERT_GT(scrolled, 0);
    auto* const typed = window.findChild<QLineEdit*>();
    typed->blockSignals(true); // typed, and not yet filtered by
    typed->setText(u"cust"_s);
    typed->blockSignals(false);

    QElapsedTimer timer;
    timer.start();
    taken(workflows::createParty(rita->windows().front()->desk().office, {},
                                 {.name = u"Zebra Crossing"_s, .isCustomer = true}));
    ASSERT_TRUE(waitFor([&] { return list->model().rowCount() == before + 1; }));
    const qint64 tookMs = timer.elapsed();
    ASSERT_TRUE(waitFor([&] { return list->model().isSettled(); }));

    EXPECT_LE(tookMs, 1'000);
    EXPECT_EQ(list->currentRecord(), chosen);
    EXPECT_EQ(list->table().verticalScrollBar()->value(), scrolled);
    EXPECT_EQ(typed->text(), u"cust"_s);
}

TEST_F(ServerWindow, SaysWhoElseHasTheBooksOpen)
{
    const auto anna = stationOf(u"anna"_s);
    auto* const alone = anna->windows().front()->findChild<gui::OnlineButton*>();
    ASSERT_TRUE(waitFor([&] { return alone->isVisible(); }));
    EXPECT_EQ(alone->others(), QStringList());

    const auto rita = stationOf(u"rita"_s);

    auto* const button = rita->windows().front()->findChild<gui::OnlineButton*>();
    ASSERT_TRUE(waitFor([&] { return button->isVisible(); }));
    EXPECT_EQ(button->others(), QStringList{u"anna"_s});
}

TEST_F(ServerWindow, ShowsEachUserThePagesOfTheirRights)
{
    const auto rita = stationOf(u"rita"_s);

    std::set<QString> pages;
    for (const gui::PageSpec& page : rita->windows().front()->pages())
        pages.insert(QString::fromLatin1(page.name));

    EXPECT_TRUE(pages.contains(u"reception.board"_s));
    EXPECT_TRUE(pages.contains(u"sales.orders"_s));
    EXPECT_FALSE(pages.contains(u"ledger.accounts"_s));
    EXPECT_FALSE(pages.contains(u"office.audit"_s));
}

} // namespace
} // namespace tandem::test
