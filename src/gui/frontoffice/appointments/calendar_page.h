#pragma once

#include "gui/frontoffice/appointments/calendar_agenda.h"
#include "gui/kit/page.h"

class QTabBar;

namespace tandem::gui {

class AppointmentDialog;
class MessageBar;
class TextLabel;

/// The calendar by week, by day, and by rooms, people and things. Alt+D, Alt+W and Alt+R change
/// between them; PgUp and PgDown turn the pages, Home goes to today.
class CalendarPage final : public Page {
    Q_OBJECT

public:
    enum class Mode { Day, Week, Resources };

    explicit CalendarPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;
    QAction* newAction() override { return m_new; }

    void setMode(Mode mode);
    void goTo(QDate day);
    WeekView& view() { return *m_view; }
    MessageBar& bar() { return *m_bar; }

private:
    QWidget* buildTools();
    void addKeys();
    void show(CalendarAgenda agenda);
    void showNow();
    void turn(int direction);
    void openEntry(std::int64_t id);
    void openNew(const CalendarSpan* span);
    void openDialog(AppointmentDialog* dialog);
    void wantMove(std::int64_t id, const CalendarSpan& from, const CalendarSpan& to);
    void moveTo(const PlannedAppointment& one, const appointments::Interval& when);
    QDate firstDay() const;
    int dayCount() const;
    QString periodText() const;

    WeekView* m_view;
    MessageBar* m_bar;
    QTabBar* m_tabs;
    TextLabel* m_period;
    QAction* m_new;
    Mode m_mode = Mode::Week;
    QDate m_day;
    QString m_columnsShown; ///< What the columns stand for; they are set anew when it changes.
    CalendarAgenda m_agenda;
    /// Where the last moved one was, for undo.
    std::optional<std::pair<std::int64_t, appointments::Interval>> m_before;
};

} // namespace tandem::gui
