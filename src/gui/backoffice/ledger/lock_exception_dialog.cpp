#include "gui/backoffice/ledger/lock_exception_dialog.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/lock_exception.h"
#include "gui/kit/date_edit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

LockExceptionDialog::LockExceptionDialog(Desk& shared, const QStringList& users, QWidget* parent)
    : FormDialog(shared, parent)
    , m_user(new QComboBox)
    , m_until(new DateEdit(shared.clock, shared.locality))
    , m_reason(new QLineEdit)
{
    setObjectName(u"LockExceptionDialog"_s);
    setWindowTitle(tr("Exception from the lock dates"));
    auto* const help = new QLabel(tr("Until the end of that day this person may post behind the "
                                     "lock dates, but not behind the lock for good."));
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    m_user->setObjectName(u"userCombo"_s);
    m_user->addItems(users);
    m_until->setObjectName(u"untilEdit"_s);
    m_until->setValue(desk().clock.today());
    m_reason->setObjectName(u"reasonEdit"_s);
    auto* const form = new QFormLayout;
    form->addRow(tr("&Who"), m_user);
    form->addRow(tr("&Until"), m_until);
    form->addRow(tr("&Reason"), m_reason);
    auto* const error = new QLabel;
    error->setObjectName(u"errorLabel"_s);
    error->setTextFormat(Qt::PlainText);
    error->setWordWrap(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceMedium);
    all->addWidget(help);
    all->addLayout(form);
    all->addWidget(error);
    all->addWidget(buttons);
    tie(buttons, error, ledger::actions::grantLockException);
}

Result<std::int64_t> LockExceptionDialog::save()
{
    const auto until = m_until->value();
    if (!until)
        return Failure(until.error()).at(u"until"_s);
    const QDateTime end = until->addDays(1).startOfDay(locality().zone);
    TANDEM_TRY(const auto id,
               office().change(ledger::actions::grantLockException, [&](UnitOfWork& work) {
                   return ledger::grantLockException(work, {.user = m_user->currentText(),
                                                            .from = work.now(),
                                                            .until = {end.toMSecsSinceEpoch()},
                                                            .reason = m_reason->text()});
               }));
    return id.value();
}

} // namespace tandem::gui
