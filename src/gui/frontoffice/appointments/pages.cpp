#include "gui/frontoffice/appointments/pages.h"

#include "frontoffice/appointments/actions.h"
#include "gui/frontoffice/appointments/calendar_page.h"

namespace tandem::gui {

namespace {

Page* makeCalendar(Desk& desk, QWidget* parent)
{
    return new CalendarPage(desk, parent);
}

} // namespace

std::vector<PageSpec> appointmentPages()
{
    return {{.name = "appointments.calendar",
             .title = QT_TRANSLATE_NOOP("View", "Calendar"),
             .icon = "calendar-days",
             .section = PageSection::FrontOffice,
             .view = appointments::actions::agenda,
             .make = makeCalendar}};
}

} // namespace tandem::gui
