#pragma once

#include "gui/kit/page_spec.h"
#include "gui/shell/workplace.h"

class QTimer;

namespace tandem::gui {

class Sidebar;

/// Keeps the sidebar's counts true: reads each beside the window, and again when one of its topics
/// changed, here or elsewhere. Belongs to the sidebar.
class SidebarCounts final : public QObject {
    Q_OBJECT

public:
    SidebarCounts(const Workplace& workplace, const std::vector<PageSpec>& pages, Sidebar& sidebar);

private:
    struct Counted {
        QString page;
        PageCount count;
        bool isStale = true;
    };

    void meet(const std::set<QString>& changed);
    void readStale();
    void show(std::size_t index, const Result<std::int64_t>& answer);

    BackgroundReader& m_background;
    Sidebar& m_sidebar;
    std::vector<Counted> m_counted; ///< Never changes its length.
    QTimer* m_readSoon;
};

} // namespace tandem::gui
