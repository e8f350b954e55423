#pragma once

#include "office/permission.h"

namespace tandem::gui {

/// How this computer behaves, whoever works at it; kept on it.
struct WorkstationSettings {
    std::optional<int> lockAfterSeconds{}; ///< 0: never. Unset: as the user's rights suggest.
    bool isPublic = false;                 ///< Begins in public view; privacy.h.
    bool usesDesktopNotices = true;        ///< News are shown by the desktop, too.
    QString language{};                    ///< "de"; empty: as the desktop.
};

inline constexpr int lockAtLobbySeconds = 60;
inline constexpr int lockElsewhereSeconds = 10 * 60;
inline constexpr int lockMinutesMax = 60;

WorkstationSettings workstationSettings();
void keepWorkstationSettings(const WorkstationSettings& settings);

/// After how many seconds without a key or the mouse this computer locks; 0: never. A user of the
/// front office alone stands where strangers pass.
int lockAfterSeconds(const WorkstationSettings& settings, const Permissions& rights);

} // namespace tandem::gui
