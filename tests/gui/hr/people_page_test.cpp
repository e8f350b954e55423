#include "backoffice/hr/actions.h"
#include "backoffice/hr/employee.h"
#include "backoffice/hr/leave.h"
#include "gui/backoffice/hr/employee_page.h"
#include "gui/backoffice/hr/employment_dialogs.h"
#include "gui/backoffice/hr/holiday_page.h"
#include "gui/backoffice/hr/leave_dialog.h"
#include "gui/backoffice/hr/team_leave_page.h"
#include "gui/kit/day_grid.h"
#include "gui/kit/new_record_list.h"
#include "gui/kit/tabbed_page.h"
#include "gui/kit/table_view.h"
#include "gui/pressing.h"
#include "gui/shell/toast.h"
#include "gui/window_books.h"
#include "workflows/request_leave.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class PeopleTest : public testing::Test {
protected:
    hr::Employee firstEmployee()
    {
        return taken(at.office().read(hr::actions::employees,
                                      [](Reader& books) { return hr::employeePage(books, {}, 1); }))
            .front()
            .employee;
    }

    std::vector<hr::LeaveRequest> requestsOf(hr::EmployeeId id)
    {
        return taken(at.office().read(hr::actions::leave, [&](Reader& books) {
            return hr::leaveRequests(books, id, {}, 100);
        }));
    }

    WindowBooks at;
};

TEST_F(PeopleTest, ShowsAnEmployeeWithContractsAndLeave)
{
    const hr::Employee one = firstEmployee();
    const auto contracts = taken(at.office().read(
        hr::actions::employees, [&](Reader& books) { return hr::contractsOf(books, one.id); }));

    at.window->go(u"hr.employee"_s, one.id.value());

    auto* const page = at.window->findChild<gui::EmployeePage*>();
    ASSERT_NE(page, nullptr);
    const auto tables = page->findChildren<QTableWidget*>();
    const auto contractTable = std::ranges::find(
        tables, u"Contracts"_s, [](QTableWidget* table) { return table->accessibleName(); });
    ASSERT_NE(contractTable, tables.end());
    EXPECT_TRUE(waitFor(
        [&] { return (*contractTable)->rowCount() == static_cast<int>(contracts.size()); }));
    EXPECT_GT((*contractTable)->rowCount(), 0);
}

TEST_F(PeopleTest, ChangesAnEmployment)
{
    const hr::Employee one = firstEmployee();
    at.window->go(u"hr.employee"_s, one.id.value());
    auto* const page = at.window->findChild<gui::EmployeePage*>();
    const auto changes = page->findChildren<QPushButton*>();
    const auto change =
        std::ranges::find(changes, u"Change"_s, [](QPushButton* it) { return it->text(); });
    ASSERT_NE(change, changes.end());
    ASSERT_TRUE(waitFor([&] { return (*change)->isEnabled(); }));
    at.window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(at.window.get()));
    QTest::keyClick(page, Qt::Key_F2);
    ASSERT_TRUE(waitFor([&] { return page->findChild<gui::EmploymentDialog*>() != nullptr; }));
    auto* const dialog = page->findChild<gui::EmploymentDialog*>();
    EXPECT_FALSE(dialog->isDirty());
    auto* const number = dialog->findChild<QLineEdit*>(u"numberEdit"_s);
    ASSERT_NE(number, nullptr);
    EXPECT_EQ(number->text(), one.number);
    number->setText(u"E-777"_s);

    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();

    const hr::Employee now = firstEmployee();
    EXPECT_EQ(now.number, u"E-777"_s);
    EXPECT_EQ(now.hiredOn, one.hiredOn);
    EXPECT_EQ(now.manager, one.manager);
}

TEST_F(PeopleTest, EntersAHolidayRemovesItAndTakesThatBack)
{
    const auto known = [&] {
        return taken(at.office().read(hr::actions::leave, [](Reader& books) {
            return hr::holidays(books, {2031, 1, 1}, {2031, 12, 31});
        }));
    };
    ASSERT_TRUE(known().empty());
    at.window->go(u"hr.people"_s);
    auto* const tabs = at.window->findChild<gui::TabbedPage*>();
    auto* const page = tabs->findChild<gui::HolidayPage*>();
    ASSERT_NE(page, nullptr);
    tabs->findChild<QTabBar*>()->setCurrentIndex(3);
    ASSERT_EQ(tabs->currentTab(), page);
    const auto buttons = at.window->findChildren<QPushButton*>();
    const auto primary = std::ranges::find_if(buttons, [](const QPushButton* one) {
        return one->isVisible() && one->text() == u"New holiday"_s;
    });
    ASSERT_NE(primary, buttons.end()) << "the head of the page says what it would do here";
    (*primary)->click();
    auto* const dialog = page->findChild<gui::HolidayDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(u"heldOnEdit"_s)->setText(u"2031-05-01"_s);
    dialog->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Labour Day"_s);

    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();

    ASSERT_EQ(known().size(), 1U);
    EXPECT_EQ(known().front().heldOn, QDate(2031, 5, 1));
    ASSERT_TRUE(
        waitFor([&] { return page->model().isSettled() && page->model().rowCount() == 5; }));
    gui::chooseRow(page->table(), 0);
    QAbstractButton* remove = nullptr;
    for (auto* const one : page->findChildren<QPushButton*>())
        if (one->text() == u"Remove"_s)
            remove = one;
    ASSERT_NE(remove, nullptr);
    remove->click();
    EXPECT_TRUE(known().empty());
    at.window->findChild<gui::Toast*>()->findChild<QPushButton*>()->click();
    ASSERT_EQ(known().size(), 1U);
    EXPECT_EQ(known().front().name, u"Labour Day"_s);
}

TEST_F(PeopleTest, AsksForLeaveInADialog)
{
    const hr::Employee one = firstEmployee();
    const auto before = requestsOf(one.id).size();
    at.window->go(u"hr.employee"_s, one.id.value());
    auto* const page = at.window->findChild<gui::EmployeePage*>();
    page->newAction()->trigger();
    ASSERT_TRUE(waitFor([&] { return page->findChild<gui::LeaveDialog*>() != nullptr; }));
    auto* const dialog = page->findChild<gui::LeaveDialog*>();
    dialog->findChild<QDateEdit*>(u"lastEdit"_s)->setDate(QDate(2025, 12, 2));
    dialog->findChild<QDateEdit*>(u"firstEdit"_s)->setDate(QDate(2025, 12, 1));
    dialog->findChild<QDateEdit*>(u"lastEdit"_s)->setDate(QDate(2025, 12, 2));

    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();

    const auto after = requestsOf(one.id);
    ASSERT_EQ(after.size(), before + 1);
    EXPECT_EQ(after.back().firstOn, QDate(2025, 12, 1));
    EXPECT_EQ(after.back().days, Quantity::ofWhole(2));
}

TEST_F(PeopleTest, SaysWhyThereIsNoLeaveOnASunday)
{
    const hr::Employee one = firstEmployee();
    at.window->go(u"hr.employee"_s, one.id.value());
    auto* const page = at.window->findChild<gui::EmployeePage*>();
    page->newAction()->trigger();
    ASSERT_TRUE(waitFor([&] { return page->findChild<gui::LeaveDialog*>() != nullptr; }));
    auto* const dialog = page->findChild<gui::LeaveDialog*>();
    dialog->findChild<QDateEdit*>(u"firstEdit"_s)->setDate(QDate(2025, 12, 7));
    dialog->findChild<QDateEdit*>(u"lastEdit"_s)->setDate(QDate(2025, 12, 7));

    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(said(dialog).isEmpty());
}

/// The dialog of that kind once it is open and has the keyboard.
template <class Dialog>
Dialog* opened(QWidget& window)
{
    Dialog* found = nullptr;
    EXPECT_TRUE(waitFor([&] {
        found = window.findChild<Dialog*>();
        return found && QApplication::activeWindow() == found;
    }));
    return found;
}

TEST_F(PeopleTest, HiresSomebodyInTheWindow)
{
    at.window->go(u"hr.people"_s);
    auto* const list = at.window->findChild<gui::NewRecordList*>();
    ASSERT_NE(list, nullptr);
    list->newAction()->trigger();
    auto* const dialog = opened<gui::HireDialog>(*at.window);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible()) << "nobody is hired without a name";
    dialog->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Ida Marsh"_s);
    dialog->findChild<QLineEdit*>(u"numberEdit"_s)->setText(u"E-900"_s);

    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    const auto hired = taken(at.office().read(hr::actions::employees, [](Reader& books) {
        return hr::employeeByNumber(books, u"E-900"_s);
    }));
    ASSERT_TRUE(hired.has_value());
    EXPECT_EQ(hired->name, u"Ida Marsh"_s);
}

TEST_F(PeopleTest, AgreesAContractAndSetsTheLastDay)
{
    const hr::Employee one = firstEmployee();
    at.window->go(u"hr.employee"_s, one.id.value());
    auto* const page = at.window->findChild<gui::EmployeePage*>();
    const auto button = [&](const QString& text) {
        for (QPushButton* const each : page->findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return static_cast<QPushButton*>(nullptr);
    };
    ASSERT_TRUE(waitFor([&] { return button(u"End employment"_s)->isEnabled(); }));
    button(u"New &contract"_s)->click();
    auto* const contract = opened<gui::ContractDialog>(*at.window);
    contract->findChild<QLineEdit*>(u"salaryEdit"_s)->setText(u"3000"_s);
    QTest::keyClick(contract, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(contract->findChild<QLineEdit*>(u"validFromEdit"_s)->text().isEmpty(), false);
    EXPECT_TRUE(contract->isVisible()) << "the contracts overlap, so the dialog stays";
    contract->reject();

    button(u"End employment"_s)->click();
    auto* const end = opened<gui::EndEmploymentDialog>(*at.window);
    QTest::keyClick(end, Qt::Key_Return, Qt::ControlModifier);

    const auto left = taken(at.office().read(
        hr::actions::employees, [&](Reader& books) { return hr::employee(books, one.id); }));
    EXPECT_EQ(left.leftOn, workflows::sampleDay());
}

TEST_F(PeopleTest, DecidesLeaveInTheTeamCalendar)
{
    const auto people = taken(at.office().read(
        hr::actions::employees, [](Reader& books) { return hr::employeePage(books, {}, 10); }));
    const hr::Employee& one = people.at(1).employee;
    const QDate first = workflows::sampleDay().addDays(7);
    const auto asked = [&] {
        at.elsewhere(UserId(2), [&](Office& office) {
            taken(workflows::requestLeave(
                office, {}, {.employee = one.id, .firstOn = first, .lastOn = first.addDays(1)}));
        });
    };
    asked();
    at.window->go(u"hr.people"_s);
    auto* const tabs = at.window->findChild<gui::TabbedPage*>();
    ASSERT_NE(tabs, nullptr);
    tabs->findChild<QTabBar*>()->setCurrentIndex(2);
    auto* const team = at.window->findChild<gui::TeamLeavePage*>();
    const auto spanOfIt = [&] {
        return std::ranges::find_if(team->grid().spans(), [&](const gui::DaySpan& span) {
            return span.firstOn == first && span.text == u"Asked for"_s;
        });
    };
    team->goTo(first);
    ASSERT_TRUE(waitFor([&] { return spanOfIt() != team->grid().spans().end(); }));
    team->grid().setCurrent(spanOfIt()->row, first);
    EXPECT_TRUE(team->grid().accessibleCurrent().contains(u"Asked for"_s));

    for (QPushButton* const each : team->findChildren<QPushButton*>())
        if (each->text() == u"&Approve leave"_s) {
            ASSERT_TRUE(each->isEnabled());
            each->click();
        }

    const auto all = requestsOf(one.id);
    EXPECT_TRUE(std::ranges::any_of(all, [&](const hr::LeaveRequest& request) {
        return request.firstOn == first && request.state == hr::LeaveState::Approved;
    }));
}

} // namespace
} // namespace tandem::test
