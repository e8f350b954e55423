#include "gui/frontoffice/sales/credit_dialog.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/credit_errors.h"
#include "frontoffice/sales/actions.h"
#include "gui/kit/text_label.h"

#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using settlements::CreditVerdict;

CreditDialog::CreditDialog(Desk& shared, const Subject& subject, Proceed proceed, QWidget* parent)
    : ShortDialog(shared, tr("Credit for %1").arg(subject.number), parent)
    , m_proceed(std::move(proceed))
{
    setObjectName(u"creditDialog"_s);
    setRecord(subject.order.value());
    const bool isWarning = subject.found.verdict == CreditVerdict::Warned;
    const Action& action =
        isWarning ? sales::actions::confirmOrder : settlements::actions::overrideCredit;
    addNote(reasonOf(subject));
    addFigures(subject.found);
    if (!isWarning && office().allows(action)) {
        m_reason = new QLineEdit;
        addField(tr("&Reason to go on"), u"reason"_s, m_reason);
    } else if (!isWarning) {
        addNote(tr("Somebody who may approve can go on."));
    }
    finish(action, tr("&Go on"));
    if (m_reason)
        m_reason->setFocus();
}

QString CreditDialog::reasonOf(const Subject& subject) const
{
    if (subject.found.verdict == CreditVerdict::Held)
        return tr("%1 gets no credit: %2").arg(subject.customer, subject.found.standing.holdReason);
    return tr("%1 goes beyond the limit of %2.").arg(subject.number, subject.customer);
}

void CreditDialog::addFigure(const QString& label, const QString& name, const Money& amount)
{
    addField(label, name, new TextLabel(moneyText(amount, locality()), TextRole::BodyStrong));
}

void CreditDialog::addFigures(const workflows::CreditFound& found)
{
    const settlements::CreditStanding& standing = found.standing;
    addFigure(tr("Open"), u"receivables"_s, standing.receivables);
    addFigure(tr("Ordered"), u"ordered"_s, standing.ordered);
    if (!found.more.isZero())
        addFigure(tr("This order"), u"more"_s, found.more);
    if (!standing.limit)
        return;
    addFigure(tr("Limit"), u"limit"_s, *standing.limit);
    const Money beyond = standing.exposure() + found.more - *standing.limit;
    if (!beyond.isZero() && !beyond.isNegative())
        addFigure(tr("Beyond it"), u"beyond"_s, beyond);
}

Result<std::int64_t> CreditDialog::save()
{
    const QString reason = m_reason ? m_reason->text().simplified() : QString();
    if (m_reason && reason.isEmpty())
        return fail(settlements::errors::creditReasonMissing).at(u"reason"_s);
    TANDEM_CHECK(m_proceed(reason));
    return 0;
}

} // namespace tandem::gui
