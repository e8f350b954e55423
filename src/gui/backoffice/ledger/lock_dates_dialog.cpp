#include "gui/backoffice/ledger/lock_dates_dialog.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/ui_lock_dates_dialog.h"
#include "gui/kit/date_edit.h"

#include <QKeyEvent>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

struct LockWords {
    ledger::LockKind kind;
    const char* label;
};

constexpr std::array<LockWords, 6> lockWords{
    {{ledger::LockKind::Books, QT_TRANSLATE_NOOP("LockDatesDialog", "&All books through")},
     {ledger::LockKind::Sales, QT_TRANSLATE_NOOP("LockDatesDialog", "&Sales through")},
     {ledger::LockKind::Purchases, QT_TRANSLATE_NOOP("LockDatesDialog", "&Purchases through")},
     {ledger::LockKind::Bank, QT_TRANSLATE_NOOP("LockDatesDialog", "&Bank through")},
     {ledger::LockKind::Tax, QT_TRANSLATE_NOOP("LockDatesDialog", "&Tax through")},
     {ledger::LockKind::Irreversible,
      QT_TRANSLATE_NOOP("LockDatesDialog", "&Everything, for good, through")}}};

} // namespace

LockDatesDialog::LockDatesDialog(Desk& shared, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::LockDatesDialog>())
{
    m_ui->setupUi(this);
    const bool mayLock = office().allows(ledger::actions::setLockDate);
    for (const LockWords& words : lockWords) {
        auto* const field = new DateEdit(desk().clock, locality());
        const QString label = QCoreApplication::translate("LockDatesDialog", words.label);
        field->setObjectName(ledger::nameOf(words.kind));
        field->setAccessibleName(QString(label).remove(u'&'));
        field->setPlaceholderText(tr("not locked"));
        field->setReadOnly(!mayLock);
        m_ui->form->addRow(label, field);
        m_fields[words.kind] = field;
    }
    tie(m_ui->buttons, m_ui->errorLabel, ledger::actions::setLockDate);
    if (const auto done = load(); !done)
        showError(done.error());
}

LockDatesDialog::~LockDatesDialog() = default;

void LockDatesDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) // which goes on to the next field
        QDialog::keyPressEvent(event);
}

Result<> LockDatesDialog::load()
{
    TANDEM_TRY(const auto locks, office().read(ledger::actions::entries, ledger::lockDates));
    for (const ledger::LockDate& lock : locks) {
        m_before[lock.kind] = lock.lockedThrough;
        m_fields.at(lock.kind)->setValue(lock.lockedThrough);
    }
    return {};
}

Result<std::int64_t> LockDatesDialog::save()
{
    std::vector<ledger::LockDate> changed; // without a day: to be lifted
    for (const auto& [kind, field] : m_fields) {
        const bool wasSet = m_before[kind].isValid();
        if (field->text().isEmpty()) {
            if (wasSet)
                changed.push_back({kind, QDate()});
            continue;
        }
        const auto day = field->value();
        if (!day)
            return Failure(day.error()).at(field->objectName());
        if (*day != m_before[kind])
            changed.push_back({kind, *day});
    }
    if (!changed.empty())
        TANDEM_CHECK(
            office().change(ledger::actions::setLockDate, [&](UnitOfWork& work) -> Result<> {
                for (const ledger::LockDate& lock : changed)
                    TANDEM_CHECK(lock.lockedThrough.isValid()
                                     ? ledger::setLockDate(work, lock.kind, lock.lockedThrough)
                                     : ledger::liftLockDate(work, lock.kind));
                return {};
            }));
    if (!changed.empty())
        desk().tell(tr("%Ln lock date(s) set", nullptr, static_cast<int>(changed.size())));
    return 0;
}

} // namespace tandem::gui
