#include "gui/shell/workstation_settings.h"

#include <QSettings>

namespace tandem::gui {

WorkstationSettings workstationSettings()
{
    const QSettings kept;
    WorkstationSettings settings{.isPublic = kept.value("workstation/public", false).toBool(),
                                 .usesDesktopNotices =
                                     kept.value("workstation/desktopNotices", true).toBool(),
                                 .language = kept.value("window/language").toString()};
    if (const QVariant seconds = kept.value("workstation/lockAfterSeconds"); seconds.isValid())
        settings.lockAfterSeconds = seconds.toInt();
    return settings;
}

void keepWorkstationSettings(const WorkstationSettings& settings)
{
    QSettings kept;
    kept.setValue("workstation/public", settings.isPublic);
    kept.setValue("workstation/desktopNotices", settings.usesDesktopNotices);
    kept.setValue("window/language", settings.language);
    if (settings.lockAfterSeconds)
        kept.setValue("workstation/lockAfterSeconds", *settings.lockAfterSeconds);
    else
        kept.remove("workstation/lockAfterSeconds");
}

int lockAfterSeconds(const WorkstationSettings& settings, const Permissions& rights)
{
    if (settings.lockAfterSeconds)
        return *settings.lockAfterSeconds;
    const bool isAtLobby =
        rights.contains(Permission::ReceptionRead) && !rights.contains(Permission::LedgerRead);
    return isAtLobby ? lockAtLobbySeconds : lockElsewhereSeconds;
}

} // namespace tandem::gui
