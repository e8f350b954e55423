#include "gui/backoffice/settlements/write_off_dialog.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/write_off_errors.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "workflows/write_off.h"

#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

WriteOffDialog::WriteOffDialog(Desk& shared, const settlements::OpenItem& item, QWidget* parent)
    : ShortDialog(shared, tr("Write %1 off").arg(item.number), parent)
    , m_item(item)
    , m_amount(new AmountEdit(locality(), item.open.currency()))
    , m_on(new DateEdit(desk().clock, locality()))
    , m_reason(new QLineEdit)
{
    setObjectName(u"writeOffDialog"_s);
    setRecord(item.id.value());
    m_amount->setValue(item.open);
    m_on->setValue(desk().clock.today());
    addNote(tr("What is written off is a bad debt. It is not owed here any more; its tax goes back "
               "where the policy says so."));
    addField(tr("&Reason"), u"reason"_s, m_reason);
    addField(tr("&Amount"), u"amount"_s, m_amount);
    addField(tr("&Day"), u"on"_s, m_on);
    finish(settlements::actions::writeOffBadDebt, tr("&Write off"));
}

Result<settlements::WriteOffDraft> WriteOffDialog::typed() const
{
    TANDEM_TRY(const Money amount, m_amount->value());
    TANDEM_TRY(const QDate on, m_on->value());
    return settlements::WriteOffDraft{
        .item = m_item.id, .amount = amount, .on = on, .reason = m_reason->text().simplified()};
}

Request WriteOffDialog::requestFor(const settlements::WriteOffDraft& draft) const
{
    return request({QString::number(draft.item.value()), QString::number(draft.amount->minor()),
                    draft.on.toString(Qt::ISODate), draft.reason});
}

Result<std::int64_t> WriteOffDialog::save()
{
    TANDEM_TRY(const auto draft, typed());
    TANDEM_TRY(const Receipt done, workflows::writeOffBadDebt(office(), requestFor(draft), draft));
    desk().tell(tr("%1 is written off").arg(done.number));
    return done.id;
}

std::optional<FormDialog::WayOut> WriteOffDialog::wayOutOf(const Error& error)
{
    if (error.code != &settlements::errors::writeOffApprovalNeeded)
        return {};
    return WayOut{.deed = labelOf(settlements::actions::askToWriteOff),
                  .run = [this]() -> Result<QString> {
                      TANDEM_TRY(const auto draft, typed());
                      TANDEM_CHECK(workflows::requestWriteOff(office(), requestFor(draft), draft));
                      return tr("A second person is asked to write it off");
                  }};
}

} // namespace tandem::gui
