#include "gui/frontoffice/reception/pages.h"

#include "frontoffice/reception/actions.h"
#include "frontoffice/reception/visit_queries.h"
#include "gui/frontoffice/reception/board_page.h"

namespace tandem::gui {

namespace {

Page* makeBoard(Desk& desk, QWidget* parent)
{
    return new BoardPage(desk, parent);
}

} // namespace

std::vector<PageSpec> receptionPages()
{
    return {{.name = "reception.board",
             .title = QT_TRANSLATE_NOOP("View", "Reception"),
             .icon = "concierge-bell",
             .section = PageSection::FrontOffice,
             .view = reception::actions::visits,
             .make = makeBoard,
             .count = PageCount{.view = reception::actions::visits,
                                .words = QT_TRANSLATE_N_NOOP("Count", "%n waiting for their host"),
                                .topics = {{"visit"}},
                                .read = &reception::visitorsUnanswered}}};
}

} // namespace tandem::gui
