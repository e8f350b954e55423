#pragma once

#include "formats/datev_export.h"
#include "office/unit_of_work.h"
#include "workflows/export_journal.h"

namespace tandem::workflows {

struct DatevOptions {
    QDate yearFrom; ///< The first day of the fiscal year.
    QDate from;     ///< Of the batch; within the fiscal year.
    QDate to;
    int consultant = 1001;
    int client = 1;
    int accountDigits = 4;
    QString balancingAccount{}; ///< Empty: that of the chart for items in transit.
    QString chart{}; ///< "skr03" or "skr04"; empty: by the number of the account of output tax.
};

/// Writes entries as a batch of bookings for DATEV, without those that close the year. Parties have
/// numbers of their own: their code where it is one, else one by their place among the parties.
/// Errors: datevAccountUnfit, datevAmountUnfit, datevYearsMixed, those of the sink.
Result<> exportDatev(Reader& books, const DatevOptions& options, const ByteSink& sink);

} // namespace tandem::workflows
