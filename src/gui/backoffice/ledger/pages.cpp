#include "gui/backoffice/ledger/pages.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/tax/actions.h"
#include "gui/backoffice/ledger/close_page.h"
#include "gui/backoffice/ledger/drafts_page.h"
#include "gui/backoffice/ledger/entry_page.h"
#include "gui/backoffice/ledger/ledger_page.h"
#include "gui/backoffice/ledger/tax_return_page.h"
#include "gui/backoffice/ledger/templates_page.h"
#include "gui/kit/list_page.h"
#include "gui/kit/tabbed_page.h"
#include "reports/actions.h"
#include "reports/lists.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

Page* makeLedger(Desk& desk, QWidget* parent)
{
    auto* const tabs = new TabbedPage(desk, parent);
    tabs->addTab(QCoreApplication::translate("View", "Accounts"), new LedgerPage(desk));
    tabs->addTab(QCoreApplication::translate("View", "Journal"),
                 new ListPage(desk, reports::entryList(),
                              {.rowHeight = metrics::rowDenseHeight,
                               .recordPage = u"ledger.entry"_s,
                               .emptyText = QCoreApplication::translate(
                                   "Empty", "No entries yet. Ctrl+N writes the first one.")}));
    tabs->addTab(QCoreApplication::translate("View", "Drafts"), new DraftsPage(desk));
    tabs->addTab(QCoreApplication::translate("View", "Templates"), new TemplatesPage(desk));
    return tabs;
}

Page* makeEntry(Desk& desk, QWidget* parent)
{
    return new EntryPage(desk, parent);
}

} // namespace

std::vector<PageSpec> ledgerPages()
{
    return {
        {.name = "ledger.accounts",
         .title = QT_TRANSLATE_NOOP("View", "Ledger"),
         .icon = "book-open",
         .section = PageSection::BackOffice,
         .view = ledger::actions::entries,
         .make = makeLedger},
        {.name = "tax.returns",
         .title = QT_TRANSLATE_NOOP("View", "Tax return"),
         .icon = "landmark",
         .section = PageSection::BackOffice,
         .view = tax::actions::taxReturns,
         .make = [](Desk& desk, QWidget* parent) -> Page* {
             return new TaxReturnPage(desk, parent);
         }},
        {.name = "ledger.close",
         .title = QT_TRANSLATE_NOOP("View", "Close"),
         .icon = "circle-check",
         .section = PageSection::BackOffice,
         .view = reports::actions::periodChecklist,
         .make = [](Desk& desk, QWidget* parent) -> Page* { return new ClosePage(desk, parent); }},
        {.name = "ledger.entry",
         .title = QT_TRANSLATE_NOOP("View", "Entry"),
         .icon = "book-open",
         .section = PageSection::Record,
         .view = ledger::actions::entries,
         .make = makeEntry}};
}

} // namespace tandem::gui
