#include "gui/frontoffice/reception/pages.h"

#include "frontoffice/reception/actions.h"
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
             .make = makeBoard}};
}

} // namespace tandem::gui
