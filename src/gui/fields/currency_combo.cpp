#include "gui/fields/currency_combo.h"

#include "backoffice/currencies/rate_queries.h"

namespace tandem::gui {

CurrencyCombo::CurrencyCombo(Desk& desk, const View& view, QWidget* parent)
    : QComboBox(parent)
    , m_home(desk.locality.currency)
{
    setToolTip(tr("The company's own, and those that have an exchange rate"));
    addItem(codeOf(m_home));
    desk.background.read(view, this, &exchange::currenciesWithRates,
                         [this](const Result<QStringList>& codes) {
                             if (!codes)
                                 return;
                             for (const QString& code : *codes)
                                 if (findText(code) < 0)
                                     addItem(code);
                         });
}

Currency CurrencyCombo::currency() const
{
    return findCurrency(currentText().toStdString()).value_or(m_home);
}

} // namespace tandem::gui
