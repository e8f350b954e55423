#include "gui/backoffice/settlements/hold_dialog.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/dunning_hold.h"
#include "gui/kit/date_edit.h"

#include <QComboBox>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

HoldDialog::HoldDialog(Desk& shared, const Subject& subject, QWidget* parent)
    : ShortDialog(shared, tr("Put %1 on hold").arg(subject.number), parent)
    , m_subject(subject)
    , m_what(new QComboBox)
    , m_reason(new QLineEdit)
    , m_until(new DateEdit(desk().clock, locality()))
{
    setObjectName(u"holdDialog"_s);
    setRecord(subject.item.value());
    m_what->addItem(tr("This document"), u"item"_s);
    m_what->addItem(tr("All that the customer owes"), u"party"_s);
    addNote(tr("Nobody is reminded of what is on hold. It stays owed."));
    addField(tr("&Reason"), u"reason"_s, m_reason);
    addField(tr("&What"), u"what"_s, m_what);
    addField(tr("&Until (or empty)"), u"until"_s, m_until);
    finish(settlements::actions::holdDunning);
}

Result<std::int64_t> HoldDialog::save()
{
    settlements::DunningStop stop{.reason = m_reason->text()};
    if (!m_until->text().trimmed().isEmpty()) {
        TANDEM_TRY(stop.until, m_until->value());
    }
    const bool isItem = m_what->currentData().toString() == u"item"_s;
    TANDEM_CHECK(
        office().change(settlements::actions::holdDunning, [&](UnitOfWork& work) -> Result<> {
            return isItem ? settlements::holdItem(work, m_subject.item, stop)
                          : settlements::holdParty(work, m_subject.party, stop);
        }));
    return 0;
}

} // namespace tandem::gui
