#include "backoffice/hr/actions.h"
#include "backoffice/hr/employee.h"
#include "backoffice/hr/leave.h"
#include "gui/backoffice/hr/employee_page.h"
#include "gui/backoffice/hr/leave_dialog.h"
#include "gui/kit/tabbed_page.h"
#include "gui/pressing.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
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

} // namespace
} // namespace tandem::test
