#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "gui/frontoffice/appointments/calendar_agenda.h"

#include <memory>

class QPushButton;

namespace Ui {
class AppointmentDialog;
}

namespace tandem::gui {

class DateEdit;
class DurationEdit;
class LookupEdit;
class MessageBar;

/// Books an appointment, or changes one that is booked. What is taken at the time is said before
/// anything is saved, with the next free time as a way out.
class AppointmentDialog final : public FormDialog {
    Q_OBJECT

public:
    AppointmentDialog(Desk& desk, const std::vector<appointments::Resource>& resources,
                      const appointments::Interval& when, QWidget* parent = nullptr);
    /// The booked one as it was read.
    AppointmentDialog(Desk& desk, const std::vector<appointments::Resource>& resources,
                      const PlannedAppointment& booked, QWidget* parent = nullptr);
    ~AppointmentDialog() override;

    /// Ticks a resource.
    void choose(appointments::ResourceId resource);
    MessageBar& bar() { return *m_bar; }

protected:
    std::vector<Error> problems() override;
    Result<std::int64_t> save() override;
    bool changesRecord() const override { return m_booked.has_value(); }
    void fillAnew(const std::function<void()>& filled) override;

private:
    AppointmentDialog(Desk& desk, const std::vector<appointments::Resource>& resources,
                      appointments::AppointmentId booked, const Action& action, const QString& deed,
                      QWidget* parent);

    void buildFields(const std::vector<appointments::Resource>& resources);
    void addNotes(appointments::AppointmentId booked);
    void show(const PlannedAppointment& booked);
    void showTime(const appointments::Interval& when);
    void check();
    void takeNextFree();
    void cancelAppointment();
    appointments::Interval when() const;
    std::vector<appointments::ResourceUse> uses() const;
    Result<appointments::AppointmentDraft> draft() const;
    Result<std::int64_t> book(const appointments::AppointmentDraft& draft);
    Result<std::int64_t> change(const appointments::AppointmentDraft& draft);

    std::unique_ptr<Ui::AppointmentDialog> m_ui;
    DateEdit* m_day;
    DurationEdit* m_duration;
    LookupEdit* m_party;
    MessageBar* m_bar;
    QPushButton* m_cancel = nullptr;
    std::optional<PlannedAppointment> m_booked;
    int m_question = 0; ///< An answer to an older one is dropped.
};

} // namespace tandem::gui
