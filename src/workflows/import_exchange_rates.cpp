#include "workflows/import_exchange_rates.h"

#include "backoffice/currencies/actions.h"
#include "formats/exchange_rates.h"
#include "office/company.h"
#include "workflows/import_errors.h"

namespace tandem::workflows {

namespace {

std::vector<exchange::RateDraft> draftsOf(const std::vector<formats::StatedRate>& stated,
                                          const QString& home)
{
    std::vector<exchange::RateDraft> drafts;
    drafts.reserve(stated.size());
    for (const formats::StatedRate& rate : stated)
        drafts.push_back({.unit = rate.unit.isEmpty() ? home : rate.unit,
                          .quoted = rate.currency,
                          .on = rate.on,
                          .source = {},
                          .value = rate.value});
    return drafts;
}

} // namespace

Result<exchange::RatesTaken> importExchangeRates(Office& office, const QByteArray& bytes,
                                                 const QString& source, ImportMode mode)
{
    TANDEM_TRY(const auto stated, formats::readExchangeRates(bytes));
    exchange::RatesTaken taken;
    const auto kept =
        office.change(exchange::actions::importRates, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const Company home, company(work));
            TANDEM_TRY(taken,
                       exchange::takeRates(work, source, draftsOf(stated, codeOf(home.currency))));
            return mode == ImportMode::Try ? Result<>(fail(errors::triedOnly)) : Result<>();
        });
    if (!kept && kept.error().code != &errors::triedOnly)
        return Failure(kept.error());
    return taken;
}

} // namespace tandem::workflows
