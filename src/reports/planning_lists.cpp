#include "reports/planning_lists.h"

#include "backoffice/assets/actions.h"
#include "backoffice/loans/actions.h"
#include "backoffice/schedules/actions.h"
#include "reports/list_columns.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr ListColumn name{.key = "name", .title = QT_TRANSLATE_NOOP("Column", "Name")};
constexpr ListColumn kind{
    .key = "kind", .title = QT_TRANSLATE_NOOP("Column", "Kind"), .kind = ListKind::State};

} // namespace

ListSpec scheduleList()
{
    return {.name = "schedules.schedules",
            .title = QT_TRANSLATE_NOOP("View", "Schedules"),
            .view = schedules::actions::schedules,
            .sql = u"reports.planning_lists:schedules"_s,
            .columns =
                {
                    columns::number,
                    name,
                    kind,
                    {.key = "rhythm",
                     .title = QT_TRANSLATE_NOOP("Column", "Rhythm"),
                     .kind = ListKind::State},
                    {.key = "every_count",
                     .title = QT_TRANSLATE_NOOP("Column", "Every"),
                     .kind = ListKind::Count,
                     .isShown = false},
                    {.key = "due_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Next due"),
                     .kind = ListKind::Date},
                    columns::state,
                    {.key = "made_count",
                     .title = QT_TRANSLATE_NOOP("Column", "Made"),
                     .kind = ListKind::Count},
                    columns::amount,
                    columns::currency,
                },
            .sortedBy = u"due_on"_s,
            .topics = {schedules::actions::scheduleTopic}};
}

ListSpec deferralList()
{
    return {.name = "schedules.deferrals",
            .title = QT_TRANSLATE_NOOP("View", "Deferrals"),
            .view = schedules::actions::deferrals,
            .sql = u"reports.planning_lists:deferrals"_s,
            .columns =
                {
                    columns::number,
                    name,
                    kind,
                    {.key = "starts_on",
                     .title = QT_TRANSLATE_NOOP("Column", "From"),
                     .kind = ListKind::Date},
                    {.key = "ends_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Through"),
                     .kind = ListKind::Date},
                    columns::state,
                    columns::amount,
                    {.key = "rest_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Not used yet"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                },
            .sortedBy = u"ends_on"_s,
            .isDescending = true,
            .topics = {schedules::actions::deferralTopic, schedules::actions::deferralPartTopic}};
}

ListSpec assetList()
{
    return {.name = "assets.assets",
            .title = QT_TRANSLATE_NOOP("View", "Fixed assets"),
            .view = assets::actions::assets,
            .sql = u"reports.planning_lists:assets"_s,
            .columns =
                {
                    columns::number,
                    name,
                    {.key = "class_code", .title = QT_TRANSLATE_NOOP("Column", "Class")},
                    {.key = "acquired_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Bought"),
                     .kind = ListKind::Date},
                    {.key = "method",
                     .title = QT_TRANSLATE_NOOP("Column", "Method"),
                     .kind = ListKind::State,
                     .isShown = false},
                    columns::state,
                    {.key = "cost_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Cost"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                    {.key = "accumulated_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Depreciated"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                    {.key = "book_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Book value"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                },
            .sortedBy = u"number"_s,
            .topics = {assets::actions::assetTopic, assets::actions::moveTopic}};
}

ListSpec loanList()
{
    return {.name = "loans.loans",
            .title = QT_TRANSLATE_NOOP("View", "Loans"),
            .view = loans::actions::loans,
            .sql = u"reports.planning_lists:loans"_s,
            .columns =
                {
                    columns::number,
                    name,
                    kind,
                    {.key = "taken_on",
                     .title = QT_TRANSLATE_NOOP("Column", "Taken"),
                     .kind = ListKind::Date},
                    columns::state,
                    {.key = "principal_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Borrowed"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                    {.key = "debt_minor",
                     .title = QT_TRANSLATE_NOOP("Column", "Left"),
                     .kind = ListKind::Money,
                     .isSummed = true},
                },
            .sortedBy = u"number"_s,
            .topics = {loans::actions::loanTopic, loans::actions::moveTopic}};
}

} // namespace tandem::reports
