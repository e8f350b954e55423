#include "gui/backoffice/ledger/period_status.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/period.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PeriodStatus", text);
}

Result<QString> periodText(Reader& books, QDate today)
{
    TANDEM_TRY(const auto period, ledger::periodAt(books, today));
    if (!period)
        return tr(QT_TRANSLATE_NOOP("PeriodStatus", "No fiscal year is open today"));
    const QString month = period->startsOn.toString(u"yyyy-MM"_s);
    return period->state == ledger::PeriodState::Open
               ? tr(QT_TRANSLATE_NOOP("PeriodStatus", "%1 open")).arg(month)
               : tr(QT_TRANSLATE_NOOP("PeriodStatus", "%1 closed")).arg(month);
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
