#pragma once

#include "gui/frontoffice/appointments/calendar_agenda.h"
#include "gui/kit/desk.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AppointmentDialog;
}

namespace tandem::gui {

class LookupEdit;
class MessageBar;

/// Books an appointment, or shows one that is booked, to be moved or cancelled. What is taken at
/// the time is said before anything is saved, with the next free time as a way out.
class AppointmentDialog final : public QDialog {
    Q_OBJECT

public:
    AppointmentDialog(Desk& desk, const std::vector<appointments::Resource>& resources,
                      const appointments::Interval& when, QWidget* parent = nullptr);
    ~AppointmentDialog() override;

    /// Shows a booked one. Its title, rooms and party stay as they were booked.
    void setBooked(const PlannedAppointment& booked);
    /// Ticks a resource.
    void choose(appointments::ResourceId resource);
    MessageBar& bar() { return *m_bar; }

signals:
    void saved(std::int64_t id);

private:
    void attempt();
    void cancelAppointment();
    void check();
    void takeNextFree();
    void showTime(const appointments::Interval& when);
    appointments::Interval when() const;
    std::vector<appointments::ResourceUse> uses() const;
    Result<std::int64_t> book();
    Result<std::int64_t> move();

    Desk& m_desk;
    std::unique_ptr<Ui::AppointmentDialog> m_ui;
    LookupEdit* m_party;
    MessageBar* m_bar;
    class QPushButton* m_cancel;
    std::optional<PlannedAppointment> m_booked;
    QString m_requestKey; ///< One for all attempts of this dialog.
    int m_question = 0;   ///< An answer to an older one is dropped.
};

} // namespace tandem::gui
