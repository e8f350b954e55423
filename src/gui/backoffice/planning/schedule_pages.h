#pragma once

#include "gui/backoffice/planning/plan_page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/schedules/deferral.h"
#include "backoffice/schedules/schedule_queries.h"

namespace tandem::gui {

/// A schedule: when it is due next, and what it made.
class SchedulePage final : public PlanPage {
    Q_OBJECT

public:
    explicit SchedulePage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;

private:
    struct Shown {
        schedules::Schedule schedule;
        std::vector<schedules::OccurrenceRow> made;
    };

    void show(Shown shown);
    Result<> turn(schedules::ScheduleState state);

    std::optional<Shown> m_shown;
    QPushButton* m_pause;
    QPushButton* m_resume;
    QPushButton* m_end;
};

/// A prepaid expense or deferred revenue: its plan, and what was used of it.
class DeferralPage final : public PlanPage {
    Q_OBJECT

public:
    explicit DeferralPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;

private:
    void show(schedules::Deferral shown);
    Result<> useRest();
    Result<> takeLastBack();

    std::optional<schedules::Deferral> m_shown;
    QPushButton* m_undo;
    QPushButton* m_end;
};

} // namespace tandem::gui
