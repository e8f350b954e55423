#pragma once

#include "backoffice/hr/employee.h"
#include "backoffice/hr/leave.h"
#include "gui/kit/page.h"

class QPushButton;

namespace tandem::gui {

class DayGrid;
class MessageBar;
class TextLabel;

/// Who is away when: a month, a row for each employee. Leave that is asked for is decided here,
/// beside that of the others. PgUp and PgDown turn the months, Home goes to this one.
class TeamLeavePage final : public Page {
    Q_OBJECT

public:
    explicit TeamLeavePage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    QAction* newAction() override { return m_new; }
    void goTo(QDate month);
    DayGrid& grid() { return *m_grid; }

private:
    QWidget* buildTools();
    void show(std::vector<hr::Employee> people, std::vector<hr::LeaveRequest> leave);
    void showCurrent();
    const hr::LeaveRequest* current() const;
    Result<> decide(const Action& action, hr::LeaveState to);

    DayGrid* m_grid;
    TextLabel* m_period;
    TextLabel* m_said;
    QAction* m_new;
    QPushButton* m_approve;
    QPushButton* m_decline;
    QDate m_month;
    std::vector<hr::Employee> m_people;
    std::vector<hr::LeaveRequest> m_leave;
};

} // namespace tandem::gui
