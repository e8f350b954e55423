#include "gui/backoffice/planning/pages.h"

#include "backoffice/assets/actions.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/loans/actions.h"
#include "backoffice/schedules/actions.h"
#include "gui/backoffice/planning/asset_change_dialogs.h"
#include "gui/backoffice/planning/asset_dialogs.h"
#include "gui/backoffice/planning/asset_page.h"
#include "gui/backoffice/planning/deferral_dialog.h"
#include "gui/backoffice/planning/loan_dialogs.h"
#include "gui/backoffice/planning/loan_page.h"
#include "gui/backoffice/planning/run_dialog.h"
#include "gui/backoffice/planning/schedule_dialog.h"
#include "gui/backoffice/planning/schedule_pages.h"
#include "gui/kit/new_record_list.h"
#include "gui/kit/tabbed_page.h"
#include "reports/planning_lists.h"
#include "workflows/schedule_template.h"

#include <QCoreApplication>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// A list whose primary button opens a form, and then what it made.
template <class Dialog, class List = NewRecordList>
NewRecordList* listOf(Desk& desk, ListSpec spec, const QString& recordPage, const char* empty,
                      const Action& action)
{
    const auto open = [&desk, recordPage](NewRecordList& list) {
        auto* const dialog = new Dialog(desk, &list);
        QObject::connect(dialog, &FormDialog::saved, &list,
                         [&desk, recordPage](qint64 record) { desk.open(recordPage, record); });
        dialog->open();
    };
    return new List(
        desk, std::move(spec),
        {.recordPage = recordPage, .emptyText = QCoreApplication::translate("Empty", empty)},
        action, open);
}

/// The schedules. An entry's page asks here to repeat what it booked.
class ScheduleList final : public NewRecordList {
public:
    using NewRecordList::NewRecordList;

    bool showFilter(const QString& list, const QString& filter) override
    {
        if (list != "schedules.repeated"_L1)
            return NewRecordList::showFilter(list, filter);
        readLater(
            ledger::actions::entries,
            [entry = EntryId(filter.toLongLong())](Reader& books) {
                return workflows::scheduleLike(books, entry);
            },
            [this](const schedules::ScheduleDraft& like) {
                auto* const dialog = new ScheduleDialog(desk(), like, this);
                connect(dialog, &FormDialog::saved, this,
                        [this](qint64 record) { desk().open(u"schedules.schedule"_s, record); });
                dialog->open();
            });
        return true;
    }
};

/// A button beside the filter that opens a form.
template <class Dialog>
void addTool(Desk& desk, ListPage& list, const Action& action, const QString& text)
{
    auto* const button = new QPushButton(text);
    button->setProperty("compact", true);
    button->setEnabled(desk.office.allows(action));
    list.addTool(button);
    QObject::connect(button, &QPushButton::clicked, &list,
                     [&desk, &list] { (new Dialog(desk, &list))->open(); });
}

Page* makeSchedules(Desk& desk, QWidget* parent)
{
    auto* const tabs = new TabbedPage(desk, parent);
    auto* const schedules = listOf<ScheduleDialog, ScheduleList>(
        desk, reports::scheduleList(), u"schedules.schedule"_s,
        QT_TRANSLATE_NOOP("Empty", "Nothing comes again yet. Ctrl+N makes a schedule."),
        schedules::actions::createSchedule);
    auto* const deferrals = listOf<DeferralDialog>(
        desk, reports::deferralList(), u"schedules.deferral"_s,
        QT_TRANSLATE_NOOP("Empty", "Nothing is spread over time yet. Ctrl+N makes a deferral."),
        schedules::actions::createDeferral);
    for (ListPage* const list : {schedules, deferrals})
        addTool<RunDialog>(desk, *list, schedules::actions::runSchedules,
                           RunDialog::tr("Post what is due\u2026"));
    tabs->addTab(QCoreApplication::translate("View", "Schedules"), schedules);
    tabs->addTab(QCoreApplication::translate("View", "Deferrals"), deferrals);
    return tabs;
}

Page* makeAssets(Desk& desk, QWidget*)
{
    auto* const list = listOf<AssetDialog>(
        desk, reports::assetList(), u"assets.asset"_s,
        QT_TRANSLATE_NOOP("Empty", "The register is empty. Make a class of assets, then Ctrl+N."),
        assets::actions::acquire);
    addTool<AssetClassDialog>(desk, *list, assets::actions::createClass,
                              AssetClassDialog::tr("New class\u2026"));
    addTool<DepreciateDialog>(desk, *list, assets::actions::depreciate,
                              DepreciateDialog::tr("Depreciate\u2026"));
    return list;
}

Page* makeLoans(Desk& desk, QWidget*)
{
    auto* const list =
        listOf<LoanDialog>(desk, reports::loanList(), u"loans.loan"_s,
                           QT_TRANSLATE_NOOP("Empty", "There is no loan. Ctrl+N writes one down."),
                           loans::actions::takeLoan);
    addTool<RunDialog>(desk, *list, schedules::actions::runSchedules,
                       RunDialog::tr("Post what is due\u2026"));
    return list;
}

template <class Shown>
Page* make(Desk& desk, QWidget* parent)
{
    return new Shown(desk, parent);
}

} // namespace

std::vector<PageSpec> planningPages()
{
    return {{.name = "schedules.schedules",
             .title = QT_TRANSLATE_NOOP("View", "Schedules"),
             .icon = "calendar-days",
             .section = PageSection::BackOffice,
             .view = schedules::actions::schedules,
             .make = makeSchedules},
            {.name = "assets.assets",
             .title = QT_TRANSLATE_NOOP("View", "Fixed assets"),
             .icon = "building-2",
             .section = PageSection::BackOffice,
             .view = assets::actions::assets,
             .make = makeAssets},
            {.name = "loans.loans",
             .title = QT_TRANSLATE_NOOP("View", "Loans"),
             .icon = "hand-coins",
             .section = PageSection::BackOffice,
             .view = loans::actions::loans,
             .make = makeLoans},
            {.name = "schedules.schedule",
             .title = QT_TRANSLATE_NOOP("View", "Schedule"),
             .icon = "calendar-days",
             .section = PageSection::Record,
             .view = schedules::actions::schedules,
             .make = make<SchedulePage>},
            {.name = "schedules.deferral",
             .title = QT_TRANSLATE_NOOP("View", "Deferral"),
             .icon = "calendar-days",
             .section = PageSection::Record,
             .view = schedules::actions::deferrals,
             .make = make<DeferralPage>},
            {.name = "assets.asset",
             .title = QT_TRANSLATE_NOOP("View", "Fixed asset"),
             .icon = "building-2",
             .section = PageSection::Record,
             .view = assets::actions::assets,
             .make = make<AssetPage>},
            {.name = "loans.loan",
             .title = QT_TRANSLATE_NOOP("View", "Loan"),
             .icon = "hand-coins",
             .section = PageSection::Record,
             .view = loans::actions::loans,
             .make = make<LoanPage>}};
}

} // namespace tandem::gui
