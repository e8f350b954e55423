#include "gui/backoffice/inventory/tax_combo.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/tax/tax_queries.h"

#include <QComboBox>
#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

void fillTaxCodes(Desk& desk, QComboBox* combo, tax::TaxDirection direction, const QString& chosen)
{
    combo->addItem(QCoreApplication::translate("TaxCombo", "No tax"), QString());
    if (!chosen.isEmpty()) {
        combo->addItem(chosen, chosen);
        combo->setCurrentIndex(1);
    }
    desk.background.read(
        inventory::actions::items, combo,
        [today = desk.clock.today()](Reader& books) { return tax::taxCodes(books, today); },
        [combo, direction, chosen](const Result<std::vector<tax::TaxCode>>& codes) {
            if (!codes)
                return;
            for (const tax::TaxCode& one : *codes) {
                if (one.direction != direction)
                    continue;
                const QString label = one.code + u" \u00b7 "_s + one.name;
                if (one.code == chosen)
                    combo->setItemText(1, label);
                else
                    combo->addItem(label, one.code);
            }
        });
}

QString taxCodeIn(const QComboBox* combo)
{
    return combo->currentData().toString();
}

} // namespace tandem::gui
