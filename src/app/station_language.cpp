#include "app/language.h"
#include "app/session_store.h"
#include "app/station_seat.h"
#include "gui/kit/public_screen.h"
#include "gui/kit/unsaved.h"
#include "gui/shell/workstation_settings.h"

#include <QApplication>
#include <QDialog>

namespace tandem::app {

namespace {

/// Whether nothing is lost if the window is built anew: no dialog is open, nothing half typed.
bool isFree(const gui::MainWindow& window)
{
    const auto dialogs = window.findChildren<QDialog*>();
    return std::ranges::none_of(dialogs, &QDialog::isVisible) && !gui::holdsUnsaved(window);
}

} // namespace

bool Station::mayRenew(const Seat& seat) const
{
    return seat.workplace->jobs.isIdle() && !gui::openPublicScreen()
           && !QApplication::activePopupWidget() && !QApplication::activeModalWidget()
           && std::ranges::all_of(windows(), [](const auto* one) { return isFree(*one); });
}

void Station::setLanguage(const QString& code)
{
    m_language = code;
    m_isLanguageAwaited = false;
    meetLanguage();
}

/// Where something is half typed, or a dialog is open, the language waits for it.
void Station::meetLanguage()
{
    if (!m_inSight || isLocked() || m_isLeaving || windows().empty()
        || m_inSight->language == m_language)
        return;
    if (!mayRenew(*m_inSight)) {
        if (!std::exchange(m_isLanguageAwaited, true))
            windows().front()->desk().tell(tr("The other language is spoken as soon as what is "
                                              "open and half typed is saved or given up."));
        return;
    }
    m_isLanguageAwaited = false;
    if (m_spoken != m_language) {
        speak(m_language);
        m_spoken = m_language;
        m_locale = QLocale();
    }
    renewWindows(*m_inSight);
}

/// As at a start: what stood in the windows is written down, and they are built from it.
void Station::renewWindows(Seat& seat)
{
    keepWindows();
    const auto shown = windows();
    const auto active = std::ranges::find(shown, QApplication::activeWindow());
    const auto front = static_cast<std::size_t>(active - shown.begin());
    seat.windows.clear();
    restoreWindows(seat);
    gui::MainWindow* const window = seat.windows[front < seat.windows.size() ? front : 0].get();
    window->raise();
    window->activateWindow();
}

} // namespace tandem::app
