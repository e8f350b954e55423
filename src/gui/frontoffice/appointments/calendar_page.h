#pragma once

#include "gui/frontoffice/appointments/calendar_agenda.h"
#include "gui/kit/page.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tandem::gui {

class AppointmentDialog;
class MessageBar;
class TextLabel;

/// The calendar by day, week and month, and by rooms, people and things. Alt+D, Alt+W, Alt+M and
/// Alt+R change between them; PgUp and PgDown turn the pages, Home goes to today.
class CalendarPage final : public Page {
    Q_OBJECT

public:
    enum class Mode { Day, Week, Month, Resources };

    explicit CalendarPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;
    QAction* newAction() override { return m_new; }

    void setMode(Mode mode);
    void goTo(QDate day);
    WeekView& view() { return *m_view; }
    MonthView& month() { return *m_month; }
    MessageBar& bar() { return *m_bar; }

private:
    QWidget* buildTools();
    void addKeys();
    void connectViews();
    void addResource();
    void showColumns();
    void showMonth();
    /// Says something, with a button for what can be done about it.
    void offer(Tone tone, const QString& words, const QString& deed, std::function<void()> run);
    void offerNextFree(const PlannedAppointment& one, const appointments::Interval& when,
                       const QString& conflict);
    void show(CalendarAgenda agenda);
    void showNow();
    void turn(int direction);
    void openEntry(std::int64_t id);
    void openNew(const CalendarSpan* span);
    void openDialog(AppointmentDialog* dialog);
    void wantMove(std::int64_t id, const CalendarSpan& from, const CalendarSpan& to);
    void moveTo(std::int64_t id, const appointments::Interval& when);
    void moveToDay(std::int64_t id, QDate from, QDate to);
    QDate firstDay() const;
    int dayCount() const;
    QString periodText() const;

    WeekView* m_view;
    MonthView* m_month;
    QStackedWidget* m_views;
    MessageBar* m_bar;
    QTabBar* m_tabs;
    TextLabel* m_period;
    QPushButton* m_addResource;
    QAction* m_new;
    Mode m_mode = Mode::Week;
    QDate m_day;
    QString m_columnsShown; ///< What the columns stand for; they are set anew when it changes.
    CalendarAgenda m_agenda;
    std::function<void()> m_offered; ///< What the button of the bar does.
};

} // namespace tandem::gui
