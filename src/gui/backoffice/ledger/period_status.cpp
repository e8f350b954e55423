#include "gui/backoffice/ledger/period_status.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/period.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

struct PeriodStatus {
    Q_DECLARE_TR_FUNCTIONS(PeriodStatus)
};

Result<QString> periodText(Reader& books, QDate today)
{
    TANDEM_TRY(const auto period, ledger::periodAt(books, today));
    if (!period)
        return PeriodStatus::tr("No fiscal year is open today");
    const QString month = period->startsOn.toString(u"yyyy-MM"_s);
    return period->state == ledger::PeriodState::Open ? PeriodStatus::tr("%1 open").arg(month)
                                                      : PeriodStatus::tr("%1 closed").arg(month);
}

} // namespace

StatusItem periodStatus()
{
    return {.icon = "calendar-days",
            .page = u"ledger.accounts"_s,
            .view = ledger::actions::periods,
            .topics = {{"period"}, {"fiscal_year"}},
            .text = &periodText};
}

} // namespace tandem::gui
