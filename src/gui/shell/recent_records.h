#pragma once

#include "gui/shell/work_tab.h"

namespace tandem::gui {

/// A record that somebody looked at.
struct RecentRecord {
    Place place;
    QString title; ///< "Alder Home Ltd"
};

/// Records that were looked at last, the newest first; kept on this computer for each user of each
/// books (`keptUnder`, Workplace::keptUnder).
std::vector<RecentRecord> recentRecords(const QString& keptUnder);
void rememberRecent(const QString& keptUnder, const RecentRecord& record);

} // namespace tandem::gui
