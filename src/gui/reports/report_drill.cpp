#include "gui/reports/report_drill.h"

#include "reports/general_ledger.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

ReportTarget registerTarget(AccountId account, const reports::RegisterScope& scope)
{
    return {.page = u"ledger.accounts"_s,
            .list = u"ledger.register"_s,
            .filter = reports::textOf(reports::RegisterPlace{account, scope})};
}

ReportTarget targetOf(const reports::StatementTable& table, const reports::StatementRow& row,
                      const reports::StatementColumn& column)
{
    const auto scope = scopeOf(table, row, column);
    if (!scope)
        return {};
    if (row.account.isSet())
        return registerTarget(row.account, *scope);
    if (row.accounts.size() == 1)
        return registerTarget(row.accounts.front(), *scope);
    const auto part = reports::partOf(row.accounts, *scope);
    if (!part)
        return {};
    return {.page = u"reports.statements"_s,
            .list = u"general_ledger"_s,
            .filter = reports::textOf(*part)};
}

} // namespace tandem::gui
