#include "gui/backoffice/hr/leave_dialog.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/employee.h"
#include "backoffice/hr/ui_leave_dialog.h"
#include "workflows/request_leave.h"

#include <QCompleter>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int employeesMax = 2'000;

} // namespace

LeaveDialog::LeaveDialog(Desk& shared, const std::vector<hr::EmployeeRow>& employees,
                         std::int64_t chosen, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::LeaveDialog>())
{
    m_ui->setupUi(this);
    const QDate today = desk().clock.today();
    for (const auto& [employee, key] : employees)
        if (employee.worksFrom(today, today))
            m_ui->employeeCombo->addItem(u"%1, %2"_s.arg(employee.name, employee.number),
                                         static_cast<qint64>(employee.id.value()));
    m_ui->employeeCombo->setCurrentIndex(
        m_ui->employeeCombo->findData(static_cast<qint64>(chosen)));
    m_ui->employeeCombo->setInsertPolicy(QComboBox::NoInsert);
    m_ui->employeeCombo->lineEdit()->setAccessibleName(m_ui->employeeLabel->text().remove(u'&'));
    m_ui->employeeCombo->completer()->setFilterMode(Qt::MatchContains);
    m_ui->employeeCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->firstEdit->setDate(today.addDays(1));
    m_ui->lastEdit->setDate(today.addDays(1));
    connect(m_ui->firstEdit, &QDateEdit::dateChanged, this, [this](QDate first) {
        if (m_ui->lastEdit->date() < first || m_ui->halfCheck->isChecked())
            m_ui->lastEdit->setDate(first);
    });
    connect(m_ui->halfCheck, &QCheckBox::toggled, this, [this](bool isHalf) {
        m_ui->lastEdit->setDate(isHalf ? m_ui->firstEdit->date() : m_ui->lastEdit->date());
        m_ui->lastEdit->setEnabled(!isHalf);
    });
    tie(m_ui->buttons, m_ui->errorLabel, hr::actions::requestLeave);
}

LeaveDialog::~LeaveDialog() = default;

Result<std::int64_t> LeaveDialog::save()
{
    // A text that is no employee's name is nobody: the service asks for one.
    const int row = m_ui->employeeCombo->findText(m_ui->employeeCombo->currentText());
    const hr::LeaveDraft draft{
        .employee = hr::EmployeeId(row < 0 ? 0 : m_ui->employeeCombo->itemData(row).toLongLong()),
        .firstOn = m_ui->firstEdit->date(),
        .lastOn = m_ui->lastEdit->date(),
        .portion =
            m_ui->halfCheck->isChecked() ? hr::LeavePortion::HalfDay : hr::LeavePortion::WholeDays,
        .remark = m_ui->remarkEdit->text().trimmed()};
    TANDEM_TRY(const Receipt receipt,
               workflows::requestLeave(
                   office(),
                   request({QString::number(draft.employee.value()),
                            draft.firstOn.toString(Qt::ISODate), draft.lastOn.toString(Qt::ISODate),
                            QString::number(static_cast<int>(draft.portion)), draft.remark}),
                   draft));
    return receipt.id;
}

void openLeaveDialog(Desk& desk, QWidget* page, std::int64_t chosen)
{
    desk.background.read(
        hr::actions::employees, page,
        [](Reader& books) { return hr::employeePage(books, {}, employeesMax); },
        [&desk, page, chosen](const Result<std::vector<hr::EmployeeRow>>& rows) {
            if (!rows)
                return desk.show(page, rows.error());
            auto* const dialog = new LeaveDialog(desk, *rows, chosen, page);
            QObject::connect(dialog, &LeaveDialog::saved, page,
                             [&desk] { desk.tell(LeaveDialog::tr("Leave is asked for")); });
            dialog->open();
        });
}

} // namespace tandem::gui
