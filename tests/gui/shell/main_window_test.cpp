#include "gui/kit/list_page.h"
#include "gui/kit/tabbed_page.h"
#include "gui/kit/table_view.h"
#include "gui/window_books.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTranslator>
#include <QWhatsThis>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

TEST(MainWindow, CountsInEnglishToo)
{
    QTranslator english;
    ASSERT_TRUE(english.load(u":/i18n/tandem_en.qm"_s));

    EXPECT_EQ(english.translate("tandem::gui::ListPage", "%Ln row(s)", nullptr, 1), u"%Ln row"_s);
    EXPECT_EQ(english.translate("tandem::gui::ListPage", "%Ln row(s)", nullptr, 2), u"%Ln rows"_s);
}

TEST(MainWindow, GoesBackAndForward)
{
    WindowBooks at;
    at.window->go(u"crm.parties"_s);
    at.window->go(u"sales.orders"_s);
    ASSERT_TRUE(QTest::qWaitForWindowActive(at.window.get()));

    QTest::keyClick(at.window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(at.window->currentPage(), u"crm.parties"_s);
    QTest::keyClick(at.window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(at.window->currentPage(), u"sales.orders"_s);
}

TEST(MainWindow, FiltersAListByTyping)
{
    WindowBooks at;
    at.window->go(u"crm.parties"_s);
    auto* const list = at.window->findChild<gui::ListPage*>();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(waitFor([&] { return list->model().isSettled(); }));
    const int all = list->model().rowCount();
    QAbstractItemModelTester tester(&list->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);

    list->setFilter(u"role:supplier"_s);

    ASSERT_TRUE(waitFor([&] { return list->model().isSettled(); }));
    EXPECT_GT(list->model().rowCount(), 0);
    EXPECT_LT(list->model().rowCount(), all);
    for (int row = 0; row < list->model().rowCount(); ++row)
        EXPECT_EQ(list->model().index(row, 2).data().toString(), u"Supplier"_s);
}

TEST(MainWindow, ShowsWhatAnotherProgramChanges)
{
    WindowBooks at;
    at.window->go(u"crm.parties"_s);
    auto* const list = at.window->findChild<gui::ListPage*>();
    ASSERT_TRUE(waitFor([&] { return list->model().isSettled(); }));
    const int before = list->model().rowCount();

    at.addParty(u"Zebra Crossing"_s);

    EXPECT_TRUE(waitFor([&] { return list->model().rowCount() == before + 1; }));
}

/// The explanation that is shown in place; nullptr if none is.
QWidget* explanation()
{
    for (QWidget* const one : QApplication::topLevelWidgets())
        if (one->isVisible() && one->inherits("QWhatsThat"))
            return one;
    return nullptr;
}

TEST(MainWindow, SaysInPlaceWhatAPartIsForInsteadOfDoingIt)
{
    WindowBooks at;
    at.window->go(u"crm.parties"_s);
    ASSERT_TRUE(QTest::qWaitForWindowActive(at.window.get()));
    QPushButton* make = nullptr;
    for (auto* const one : at.window->findChildren<QPushButton*>())
        if (one->whatsThis().startsWith(u"Makes what this page is about"_s))
            make = one;
    ASSERT_NE(make, nullptr);

    QTest::keyClick(at.window.get(), Qt::Key_F1, Qt::ShiftModifier);
    ASSERT_TRUE(QWhatsThis::inWhatsThisMode());
    QTest::mouseClick(make, Qt::LeftButton);

    ASSERT_TRUE(waitFor([] { return explanation() != nullptr; }));
    EXPECT_FALSE(QWhatsThis::inWhatsThisMode());
    EXPECT_EQ(at.window->findChild<QDialog*>(u"PartyDialog"_s), nullptr);
    QWhatsThis::hideText();
    QTest::mouseClick(make, Qt::LeftButton);
    EXPECT_NE(at.window->findChild<QDialog*>(u"PartyDialog"_s), nullptr) << "afterwards it works";
}

TEST(MainWindow, ExplainsItsPartsInPlace)
{
    WindowBooks at;
    at.window->go(u"crm.parties"_s);

    for (const char* const part : {"tandem::gui::Sidebar", "tandem::gui::SearchButton",
                                   "tandem::gui::NoticeBell", "tandem::gui::JobTray"}) {
        bool isExplained = false;
        for (auto* const one : at.window->findChildren<QWidget*>())
            isExplained = isExplained || (one->inherits(part) && !one->whatsThis().isEmpty());
        EXPECT_TRUE(isExplained) << part;
    }
}

} // namespace
} // namespace tandem::test
