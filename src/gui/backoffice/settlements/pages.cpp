#include "gui/backoffice/settlements/pages.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/bank_queries.h"
#include "gui/backoffice/settlements/dunning_page.h"
#include "gui/backoffice/settlements/match_page.h"
#include "gui/backoffice/settlements/payment_list.h"
#include "gui/kit/list_page.h"
#include "gui/kit/record_dialog.h"
#include "gui/kit/style.h"
#include "gui/kit/tabbed_page.h"
#include "reports/lists.h"
#include "reports/record_kinds.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// All lines of the bank; Enter opens what hangs on one.
Page* makeBankLines(Desk& desk)
{
    auto* const list = new ListPage(desk, reports::bankLineList(),
                                    {.rowHeight = metrics::rowDenseHeight,
                                     .emptyText = QCoreApplication::translate(
                                         "Empty", "No bank lines yet. Import a statement.")});
    auto* const notes =
        new RecordButton(desk, reports::bankLineKind(), {settlements::topics::bankLines}, list);
    setVariant(notes, "compact");
    list->addTool(notes);
    QObject::connect(list, &ListPage::currentChanged, notes, &RecordButton::setRecord);
    QObject::connect(list, &ListPage::recordOpened, notes, &QPushButton::click);
    return list;
}

Page* makeBank(Desk& desk, QWidget* parent)
{
    auto* const tabs = new TabbedPage(desk, parent);
    tabs->addTab(QCoreApplication::translate("View", "Match"), new MatchPage(desk));
    tabs->addTab(QCoreApplication::translate("View", "Bank lines"), makeBankLines(desk));
    tabs->addTab(QCoreApplication::translate("View", "Open items"), new OpenItemList(desk));
    tabs->addTab(QCoreApplication::translate("View", "Payments"), new PaymentList(desk));
    return tabs;
}

} // namespace

std::vector<PageSpec> settlementsPages()
{
    return {{.name = "settlements.bank",
             .title = QT_TRANSLATE_NOOP("View", "Banking"),
             .icon = "landmark",
             .section = PageSection::BackOffice,
             .view = settlements::actions::bankLines,
             .make = makeBank,
             .count = PageCount{.view = settlements::actions::bankLines,
                                .words = QT_TRANSLATE_N_NOOP("Count", "%n to match"),
                                .topics = {{"bank_line"}},
                                .read = &settlements::openBankLineCount}},
            {.name = "settlements.dunning",
             .title = QT_TRANSLATE_NOOP("View", "Dunning"),
             .icon = "bell",
             .section = PageSection::BackOffice,
             .view = settlements::actions::dunning,
             .make = [](Desk& desk, QWidget* parent) -> Page* {
                 return new DunningPage(desk, parent);
             }}};
}

} // namespace tandem::gui
