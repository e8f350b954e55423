#include "gui/backoffice/hr/leave_dialog.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/employee.h"
#include "backoffice/hr/ui_leave_dialog.h"
#include "base/random.h"
#include "gui/kit/style.h"
#include "workflows/request_leave.h"

#include <QCompleter>
#include <QCryptographicHash>
#include <QPushButton>
#include <QShortcut>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int employeesMax = 2'000;

} // namespace

LeaveDialog::LeaveDialog(Desk& desk, const std::vector<hr::EmployeeRow>& employees,
                         std::int64_t chosen, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::LeaveDialog>())
    , m_requestKey(makeUuid(desk.clock.now(), desk.random))
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    const QDate today = desk.clock.today();
    for (const auto& [employee, key] : employees)
        if (employee.worksFrom(today, today))
            m_ui->employeeCombo->addItem(u"%1, %2"_s.arg(employee.name, employee.number),
                                         static_cast<qint64>(employee.id.value()));
    m_ui->employeeCombo->setCurrentIndex(
        m_ui->employeeCombo->findData(static_cast<qint64>(chosen)));
    m_ui->employeeCombo->setInsertPolicy(QComboBox::NoInsert);
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
    QPushButton* const save = m_ui->buttons->button(QDialogButtonBox::Ok);
    save->setText(labelOf(hr::actions::requestLeave));
    save->setEnabled(desk.office.allows(hr::actions::requestLeave));
    setVariant(save, "primary");
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &LeaveDialog::attempt);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &LeaveDialog::attempt);
}

LeaveDialog::~LeaveDialog() = default;

void LeaveDialog::attempt()
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
    const QString body =
        QStringList{QString::number(draft.employee.value()), draft.firstOn.toString(Qt::ISODate),
                    draft.lastOn.toString(Qt::ISODate),
                    QString::number(static_cast<int>(draft.portion)), draft.remark}
            .join(u'\n');
    const auto done = workflows::requestLeave(
        m_desk.office,
        {m_requestKey, QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256)}, draft);
    if (!done) {
        m_ui->errorLabel->setText(textOf(done.error()));
        m_ui->errorLabel->show();
        return;
    }
    emit saved();
    accept();
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
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &LeaveDialog::saved, page,
                             [&desk] { desk.tell(LeaveDialog::tr("Leave is asked for")); });
            dialog->open();
        });
}

} // namespace tandem::gui
