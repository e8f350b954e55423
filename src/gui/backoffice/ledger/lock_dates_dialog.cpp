#include "gui/backoffice/ledger/lock_dates_dialog.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/ui_lock_dates_dialog.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/style.h"

#include <QKeyEvent>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

struct LockWords {
    ledger::LockKind kind;
    const char* label;
};

constexpr std::array<LockWords, 5> lockWords{
    {{ledger::LockKind::Books, QT_TRANSLATE_NOOP("LockDatesDialog", "&All books through")},
     {ledger::LockKind::Sales, QT_TRANSLATE_NOOP("LockDatesDialog", "&Sales through")},
     {ledger::LockKind::Purchases, QT_TRANSLATE_NOOP("LockDatesDialog", "&Purchases through")},
     {ledger::LockKind::Bank, QT_TRANSLATE_NOOP("LockDatesDialog", "&Bank through")},
     {ledger::LockKind::Tax, QT_TRANSLATE_NOOP("LockDatesDialog", "&Tax through")}}};

} // namespace

LockDatesDialog::LockDatesDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::LockDatesDialog>())
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    const bool mayLock = desk.office.allows(ledger::actions::setLockDate);
    for (const LockWords& words : lockWords) {
        auto* const field = new DateEdit(desk.clock, desk.locality);
        const QString label = QCoreApplication::translate("LockDatesDialog", words.label);
        field->setObjectName(ledger::nameOf(words.kind));
        field->setAccessibleName(QString(label).remove(u'&'));
        field->setPlaceholderText(tr("not locked"));
        field->setReadOnly(!mayLock);
        m_ui->form->addRow(label, field);
        m_fields[words.kind] = field;
    }
    QPushButton* const lock = m_ui->buttons->button(QDialogButtonBox::Ok);
    lock->setText(labelOf(ledger::actions::setLockDate));
    lock->setEnabled(mayLock);
    lock->setAutoDefault(false);
    setVariant(lock, "primary");
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &LockDatesDialog::attempt);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (const auto done = load(); !done)
        refuse(done.error());
}

LockDatesDialog::~LockDatesDialog() = default;

void LockDatesDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & Qt::ControlModifier) != 0)
        attempt();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

void LockDatesDialog::attempt()
{
    if (const auto done = save(); !done)
        refuse(done.error());
}

Result<> LockDatesDialog::load()
{
    TANDEM_TRY(const auto locks, m_desk.office.read(ledger::actions::entries, ledger::lockDates));
    for (const ledger::LockDate& lock : locks) {
        m_before[lock.kind] = lock.lockedThrough;
        m_fields.at(lock.kind)->setValue(lock.lockedThrough);
    }
    return {};
}

Result<> LockDatesDialog::save()
{
    std::vector<ledger::LockDate> changed;
    for (const auto& [kind, field] : m_fields) {
        const bool wasSet = m_before[kind].isValid();
        if (field->text().isEmpty() && !wasSet)
            continue;
        const auto day = field->value();
        if (!day)
            return Failure(day.error()).at(field->objectName());
        if (*day != m_before[kind])
            changed.push_back({kind, *day});
    }
    if (!changed.empty())
        TANDEM_CHECK(
            m_desk.office.change(ledger::actions::setLockDate, [&](UnitOfWork& work) -> Result<> {
                for (const ledger::LockDate& lock : changed)
                    TANDEM_CHECK(ledger::setLockDate(work, lock.kind, lock.lockedThrough));
                return {};
            }));
    accept();
    if (!changed.empty())
        m_desk.tell(tr("%Ln lock date(s) set", nullptr, static_cast<int>(changed.size())));
    return {};
}

void LockDatesDialog::refuse(const Error& error)
{
    m_ui->errorLabel->setText(gui::textOf(error));
    m_ui->errorLabel->show();
    if (auto* const field = findChild<QLineEdit*>(error.field))
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace tandem::gui
