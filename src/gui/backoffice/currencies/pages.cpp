#include "gui/backoffice/currencies/pages.h"

#include "backoffice/currencies/actions.h"
#include "gui/backoffice/currencies/rates_page.h"

namespace tandem::gui {

namespace {

Page* makeRates(Desk& desk, QWidget* parent)
{
    return new RatesPage(desk, parent);
}

} // namespace

std::vector<PageSpec> currenciesPages()
{
    return {{.name = "currencies.rates",
             .title = QT_TRANSLATE_NOOP("View", "Exchange rates"),
             .icon = "wallet",
             .section = PageSection::BackOffice,
             .view = exchange::actions::rates,
             .make = makeRates}};
}

} // namespace tandem::gui
