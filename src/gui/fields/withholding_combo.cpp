#include "gui/fields/withholding_combo.h"

#include "backoffice/tax/actions.h"
#include "office/background_reader.h"
#include "office/office.h"

namespace tandem::gui {

QString withholdingText(const tax::WithholdingCode& code, const Locality& locality)
{
    return WithholdingCombo::tr("%1 %2, %3 %")
        .arg(code.code, code.name, formatNumber(code.rate->toPercent(), locality.numbers));
}

WithholdingCombo::WithholdingCombo(Desk& desk, tax::TaxDirection direction, QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addItem(tr("none"), QString());
    setEnabled(false);
    if (!desk.office.allows(tax::actions::withholdTax))
        return;
    desk.background.read(
        tax::actions::withholding, this,
        [on = desk.clock.today()](Reader& books) { return tax::withholdingCodes(books, on); },
        [this, direction,
         locality = desk.locality](const Result<std::vector<tax::WithholdingCode>>& read) {
            if (!read)
                return;
            for (const tax::WithholdingCode& one : *read)
                if (one.direction == direction && !one.isClosed && one.rate)
                    addItem(withholdingText(one, locality), one.code);
            setEnabled(count() > 1);
        });
}

} // namespace tandem::gui
