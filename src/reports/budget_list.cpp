#include "backoffice/budgets/actions.h"
#include "reports/list_columns.h"
#include "reports/lists.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

ListSpec budgetList()
{
    return {.name = "budgets.budgets",
            .title = QT_TRANSLATE_NOOP("View", "Budgets"),
            .view = budgets::actions::budgets,
            .sql = u"reports.lists:budgets"_s,
            .columns =
                {
                    {.key = "year", .title = QT_TRANSLATE_NOOP("Column", "Fiscal year")},
                    {.key = "name", .title = QT_TRANSLATE_NOOP("Column", "Name")},
                    {.key = "number",
                     .title = QT_TRANSLATE_NOOP("Column", "Version"),
                     .kind = ListKind::Count},
                    columns::state,
                    {.key = "policy",
                     .title = QT_TRANSLATE_NOOP("Column", "Control"),
                     .kind = ListKind::State},
                },
            .sortedBy = u"year"_s,
            .isDescending = true,
            .topics = {{"budget"}}};
}

} // namespace tandem::reports
