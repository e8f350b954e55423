#include "reports/line_reports.h"

#include <QtGlobal>

namespace tandem::reports {

const char* definitionOf(LineReport report)
{
    switch (report) {
    case LineReport::Journal:
        return QT_TRANSLATE_NOOP(
            "Report", "All posted entries of these days with their lines, by day and number, in "
                      "the company's currency.");
    case LineReport::GeneralLedger:
        return QT_TRANSLATE_NOOP(
            "Report", "What stood on each account before these days, then its lines by day; the "
                      "balance counts all commodities in the company's currency.");
    case LineReport::Register:
        return QT_TRANSLATE_NOOP(
            "Report", "The lines of the account by day, each with what stands on it afterwards.");
    case LineReport::AgedReceivables:
        return QT_TRANSLATE_NOOP(
            "Report", "What customers owed at the end of the day: items issued by then, less what "
                      "was allocated by then, by the days since they were due.");
    case LineReport::AgedPayables:
        break;
    }
    return QT_TRANSLATE_NOOP(
        "Report", "What was owed to suppliers at the end of the day: items issued by then, less "
                  "what was allocated by then, by the days since they were due.");
}

} // namespace tandem::reports
