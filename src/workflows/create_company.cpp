#include "workflows/create_company.h"

#include "backoffice/inventory/item_service.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
#include "backoffice/settlements/dunning_level.h"
#include "backoffice/tax/tax_service.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

ledger::ChartLanguage usualLanguage(const QString& country)
{
    if (country == u"DE"_s || country == u"AT"_s || country == u"LI"_s)
        return ledger::ChartLanguage::German;
    return country == u"FR"_s || country == u"MC"_s ? ledger::ChartLanguage::French
                                                    : ledger::ChartLanguage::English;
}

} // namespace

QStringList charts()
{
    return ledger::chartNames();
}

QString usualChart(const QString& country)
{
    if (country == u"DE"_s || country == u"AT"_s)
        return u"skr03"_s;
    if (country == u"GB"_s || country == u"IE"_s)
        return u"uk"_s;
    if (country == u"FR"_s || country == u"MC"_s)
        return u"pcg"_s;
    return country == u"US"_s ? u"us"_s : u"general"_s;
}

Result<> createCompany(Office& office, const NewCompany& draft)
{
    const QString& country = draft.company.country;
    const QString chart = draft.chart.isEmpty() ? usualChart(country) : draft.chart;
    return tandem::createCompany(
        office, draft.company, draft.firstUser, [&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::applyChart(work, chart, usualLanguage(country)));
            TANDEM_CHECK(ledger::openFiscalYears(work, work.today(), work.today()));
            TANDEM_CHECK(tax::applyTaxCodes(work, country));
            TANDEM_CHECK(settlements::saveUsualDunningLevels(work));
            TANDEM_CHECK(
                inventory::createWarehouse(work, {.code = u"MAIN"_s, .name = u"Main warehouse"_s}));
            return {};
        });
}

} // namespace tandem::workflows
