#include "gui/backoffice/hr/employment_dialogs.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/leave.h"
#include "gui/backoffice/hr/employee_file.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/list_lookup.h"
#include "gui/kit/number_typed.h"
#include "reports/lists.h"
#include "workflows/hire_employee.h"
#include "workflows/request_leave.h"

#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t millionth = 1'000'000;
constexpr int minutesInHour = 60;

LookupEdit* employeeLookup(Desk& desk, QObject* owner)
{
    return new LookupEdit(
        listLookup(desk, owner, reports::employeeList(),
                   {.code = u"number"_s, .text = u"name"_s, .note = u"job_title"_s}));
}

/// A day that may be left out.
Result<QDate> dayOrNone(const DateEdit& field)
{
    return field.text().trimmed().isEmpty() ? Result<QDate>(QDate()) : field.value();
}

} // namespace

HireDialog::HireDialog(Desk& shared, QWidget* parent)
    : ShortDialog(shared, tr("New employee"), parent)
    , m_name(new QLineEdit)
    , m_number(new QLineEdit)
    , m_title(new QLineEdit)
    , m_hiredOn(new DateEdit(desk().clock, locality()))
    , m_manager(employeeLookup(desk(), this))
{
    m_hiredOn->setValue(desk().clock.today());
    addField(tr("N&ame"), u"name"_s, m_name);
    addField(tr("&Number"), u"number"_s, m_number);
    addField(tr("&What they do"), u"jobTitle"_s, m_title);
    addField(tr("&First day"), u"hiredOn"_s, m_hiredOn);
    addField(tr("&Reports to"), u"manager"_s, m_manager);
    finish(hr::actions::hire, tr("&Hire"));
}

Result<std::int64_t> HireDialog::save()
{
    TANDEM_TRY(const QDate hiredOn, m_hiredOn->value());
    workflows::NewEmployee wanted{
        .person = {.name = m_name->text().simplified(), .jobTitle = m_title->text().simplified()},
        .number = m_number->text().simplified(),
        .hiredOn = hiredOn,
        .manager = hr::EmployeeId(m_manager->record())};
    const Request asked =
        request({wanted.person.name, wanted.number, wanted.person.jobTitle,
                 hiredOn.toString(Qt::ISODate), QString::number(wanted.manager.value())});
    TANDEM_TRY(const Receipt hired, workflows::hireEmployee(office(), asked, wanted));
    desk().tell(tr("%1 is hired").arg(wanted.person.name));
    return hired.id;
}

EmploymentDialog::EmploymentDialog(Desk& shared, const hr::Employee& employee,
                                   const QString& manager, QWidget* parent)
    : ShortDialog(shared, tr("Employment of %1").arg(employee.name), parent)
    , m_employee(employee)
    , m_number(new QLineEdit)
    , m_hiredOn(new DateEdit(desk().clock, locality()))
    , m_manager(employeeLookup(desk(), this))
{
    setRecord(employee.id.value());
    addNote(tr("The name, and what they do, are changed on the card of the person."));
    addField(tr("&Number"), u"number"_s, m_number);
    addField(tr("&First day"), u"hiredOn"_s, m_hiredOn);
    addField(tr("&Reports to"), u"manager"_s, m_manager);
    show(manager);
    finish(hr::actions::changeEmployee, tr("&Save"));
}

void EmploymentDialog::show(const QString& manager)
{
    m_number->setText(m_employee.number);
    m_hiredOn->setValue(m_employee.hiredOn);
    m_manager->setHit({.id = m_employee.manager.value(), .text = manager});
}

void EmploymentDialog::fillAnew(const std::function<void()>& filled)
{
    desk().background.read(
        hr::actions::employees, this,
        [id = m_employee.id](Reader& books) { return employeeFile(books, id); },
        [this, filled](const Result<EmployeeFile>& read) {
            if (!read)
                return showError(read.error());
            m_employee = read->employee;
            show(read->manager);
            filled();
        });
}

Result<std::int64_t> EmploymentDialog::save()
{
    TANDEM_TRY(const QDate hiredOn, m_hiredOn->value());
    const hr::EmploymentTerms terms{.number = m_number->text(),
                                    .hiredOn = hiredOn,
                                    .manager = hr::EmployeeId(m_manager->record())};
    TANDEM_CHECK(office().change(hr::actions::changeEmployee, [&](UnitOfWork& work) {
        return hr::changeEmployee(work, m_employee.id, m_employee.version, terms);
    }));
    desk().tell(tr("The employment of %1 is changed").arg(m_employee.name));
    return m_employee.id.value();
}

ContractDialog::ContractDialog(Desk& shared, const hr::Employee& employee, QWidget* parent)
    : ShortDialog(shared, tr("Contract with %1").arg(employee.name), parent)
    , m_employee(employee.id)
    , m_from(new DateEdit(desk().clock, locality()))
    , m_to(new DateEdit(desk().clock, locality()))
    , m_hours(new QLineEdit(u"40"_s))
    , m_salary(new AmountEdit(locality(), locality().currency))
    , m_period(new QComboBox)
{
    m_from->setValue(std::max(employee.hiredOn, desk().clock.today()));
    m_to->setPlaceholderText(tr("Without end"));
    m_period->addItem(tr("A month"), static_cast<int>(hr::SalaryPeriod::Month));
    m_period->addItem(tr("An hour"), static_cast<int>(hr::SalaryPeriod::Hour));
    addField(tr("&From"), u"validFrom"_s, m_from);
    addField(tr("&To"), u"validTo"_s, m_to);
    addField(tr("&Hours a week"), u"weeklyMinutes"_s, m_hours);
    addField(tr("&Salary"), u"salary"_s, m_salary);
    addField(tr("&Paid for"), u"period"_s, m_period);
    finish(hr::actions::addContract, tr("&Save"));
}

Result<std::int64_t> ContractDialog::save()
{
    TANDEM_TRY(const QDate from, m_from->value());
    TANDEM_TRY(const QDate to, dayOrNone(*m_to));
    TANDEM_TRY(const Quantity hours,
               quantityTyped(m_hours->text(), locality(), u"weeklyMinutes"_s));
    TANDEM_TRY(const Money salary, m_salary->value());
    const hr::ContractDraft draft{
        .employee = m_employee,
        .validFrom = from,
        .validTo = to,
        .weeklyMinutes = static_cast<int>(std::clamp<std::int64_t>(
            hours.millionths() / (millionth / minutesInHour), -1, 100'000)),
        .salary = salary,
        .period = static_cast<hr::SalaryPeriod>(m_period->currentData().toInt())};
    TANDEM_TRY(
        const Receipt made,
        office().create(hr::actions::addContract,
                        request({QString::number(m_employee.value()), from.toString(Qt::ISODate),
                                 to.toString(Qt::ISODate), QString::number(draft.weeklyMinutes),
                                 QString::number(salary.minor())}),
                        [&](UnitOfWork& work) -> Result<Receipt> {
                            TANDEM_TRY(const auto id, hr::addContract(work, draft));
                            return Receipt{id.value()};
                        }));
    desk().tell(tr("The contract is saved"));
    return made.id;
}

LeaveGrantDialog::LeaveGrantDialog(Desk& shared, const hr::Employee& employee, QWidget* parent)
    : ShortDialog(shared, tr("Days of leave for %1").arg(employee.name), parent)
    , m_employee(employee.id)
    , m_days(new QLineEdit)
    , m_from(new DateEdit(desk().clock, locality()))
    , m_expires(new DateEdit(desk().clock, locality()))
    , m_remark(new QLineEdit)
{
    m_from->setValue(desk().clock.today());
    m_expires->setPlaceholderText(tr("They do not expire"));
    addField(tr("&Days"), u"days"_s, m_days);
    addField(tr("&From"), u"from"_s, m_from);
    addField(tr("&Taken until"), u"expiresOn"_s, m_expires);
    addField(tr("&Remark"), u"remark"_s, m_remark);
    finish(hr::actions::grantLeave);
}

Result<std::int64_t> LeaveGrantDialog::save()
{
    TANDEM_TRY(const Quantity days, quantityTyped(m_days->text(), locality(), u"days"_s));
    TANDEM_TRY(const QDate from, m_from->value());
    TANDEM_TRY(const QDate expires, dayOrNone(*m_expires));
    const hr::LeaveGrant grant{.employee = m_employee,
                               .days = days,
                               .from = from,
                               .expiresOn = expires,
                               .remark = m_remark->text().simplified()};
    const Request asked =
        request({QString::number(m_employee.value()), QString::number(days.millionths()),
                 from.toString(Qt::ISODate), expires.toString(Qt::ISODate), grant.remark});
    TANDEM_TRY(const Receipt made, workflows::grantLeave(office(), asked, grant));
    desk().tell(tr("The days are granted"));
    return made.id;
}

EndEmploymentDialog::EndEmploymentDialog(Desk& shared, const hr::Employee& employee,
                                         QWidget* parent)
    : ShortDialog(shared, tr("Last day of %1").arg(employee.name), parent)
    , m_employee(employee)
    , m_leftOn(new DateEdit(desk().clock, locality()))
{
    m_leftOn->setValue(desk().clock.today());
    addNote(tr("The employee and all records stay in the books."));
    addField(tr("&Last day"), u"leftOn"_s, m_leftOn);
    finish(hr::actions::endEmployment);
}

Result<std::int64_t> EndEmploymentDialog::save()
{
    TANDEM_TRY(const QDate leftOn, m_leftOn->value());
    TANDEM_CHECK(office().change(hr::actions::endEmployment, [&](UnitOfWork& work) {
        return hr::endEmployment(work, m_employee.id, m_employee.version, leftOn);
    }));
    desk().tell(tr("%1 works here until %2").arg(m_employee.name, dayText(leftOn, locality())));
    return m_employee.id.value();
}

} // namespace tandem::gui
