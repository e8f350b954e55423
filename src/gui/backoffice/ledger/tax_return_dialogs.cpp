#include "gui/backoffice/ledger/tax_return_dialogs.h"

#include "backoffice/tax/actions.h"
#include "workflows/file_tax_return.h"

#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

FileTaxReturnDialog::FileTaxReturnDialog(Desk& shared, const tax::TaxPeriod& period,
                                         QWidget* parent)
    : ShortDialog(shared, tr("File the tax return"), parent)
    , m_period(period)
    , m_reference(new QLineEdit)
{
    addNote(tr("The boxes of %1 stay as they are, the tax goes to tax due, and nothing with tax "
               "is posted into these days any more.")
                .arg(tr("%1 to %2")
                         .arg(dayText(period.startsOn, locality()),
                              dayText(period.endsOn, locality()))));
    m_reference->setPlaceholderText(tr("What the tax office answered"));
    addField(tr("&Reference"), u"reference"_s, m_reference);
    finish(tax::actions::fileTaxReturn);
}

Result<std::int64_t> FileTaxReturnDialog::save()
{
    const auto asked = request({m_period.startsOn.toString(Qt::ISODate),
                                m_period.endsOn.toString(Qt::ISODate), m_reference->text()});
    TANDEM_TRY(const Receipt filed,
               workflows::fileTaxReturn(office(), asked,
                                        {.period = m_period, .reference = m_reference->text()}));
    desk().tell(tr("The tax return of %1 is filed")
                    .arg(tr("%1 to %2")
                             .arg(dayText(m_period.startsOn, locality()),
                                  dayText(m_period.endsOn, locality()))));
    return filed.id;
}

UndoTaxReturnDialog::UndoTaxReturnDialog(Desk& shared, tax::TaxReturnId id, QWidget* parent)
    : ShortDialog(shared, tr("Take the tax return back"), parent)
    , m_id(id)
    , m_reason(new QLineEdit)
{
    addNote(tr("Its entry is reversed, its days are open for tax again, and it is to be filed "
               "anew."));
    addField(tr("&Reason"), u"reason"_s, m_reason);
    finish(tax::actions::undoTaxReturn);
}

Result<std::int64_t> UndoTaxReturnDialog::save()
{
    TANDEM_CHECK(workflows::undoTaxReturn(office(), m_id, m_reason->text()));
    desk().tell(tr("The tax return is taken back"));
    return 0;
}

} // namespace tandem::gui
