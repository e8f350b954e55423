#pragma once

#include "backoffice/hr/employee.h"
#include "gui/kit/short_dialog.h"

class QComboBox;
class QLineEdit;

/// What is agreed with employees.
namespace tandem::gui {

class AmountEdit;
class DateEdit;
class LookupEdit;

/// Takes somebody new on: the person and the employment.
class HireDialog final : public ShortDialog {
    Q_OBJECT

public:
    HireDialog(Desk& desk, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    QLineEdit* m_name;
    QLineEdit* m_number;
    QLineEdit* m_title;
    DateEdit* m_hiredOn;
    LookupEdit* m_manager;
};

/// Changes an employment.
class EmploymentDialog final : public ShortDialog {
    Q_OBJECT

public:
    /// The employee as it was read; `manager` is the name of whom they report to.
    EmploymentDialog(Desk& desk, const hr::Employee& employee, const QString& manager,
                     QWidget* parent);

protected:
    Result<std::int64_t> save() override;
    bool changesRecord() const override { return true; }
    void fillAnew(const std::function<void()>& filled) override;

private:
    void show(const QString& manager);

    hr::Employee m_employee;
    QLineEdit* m_number;
    DateEdit* m_hiredOn;
    LookupEdit* m_manager;
};

/// Agrees a contract with an employee.
class ContractDialog final : public ShortDialog {
    Q_OBJECT

public:
    ContractDialog(Desk& desk, const hr::Employee& employee, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    hr::EmployeeId m_employee;
    DateEdit* m_from;
    DateEdit* m_to;
    QLineEdit* m_hours;
    AmountEdit* m_salary;
    QComboBox* m_period;
};

/// Gives an employee days of leave.
class LeaveGrantDialog final : public ShortDialog {
    Q_OBJECT

public:
    LeaveGrantDialog(Desk& desk, const hr::Employee& employee, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    hr::EmployeeId m_employee;
    QLineEdit* m_days;
    DateEdit* m_from;
    DateEdit* m_expires;
    QLineEdit* m_remark;
};

/// Sets an employee's last day.
class EndEmploymentDialog final : public ShortDialog {
    Q_OBJECT

public:
    EndEmploymentDialog(Desk& desk, const hr::Employee& employee, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    hr::Employee m_employee;
    DateEdit* m_leftOn;
};

} // namespace tandem::gui
