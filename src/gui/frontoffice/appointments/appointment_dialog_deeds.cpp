#include "frontoffice/appointments/actions.h"
#include "frontoffice/appointments/errors.h"
#include "frontoffice/appointments/ui_appointment_dialog.h"
#include "frontoffice/crm/errors.h"
#include "gui/frontoffice/appointments/appointment_dialog.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/lookup_edit.h"
#include "gui/kit/measure_edit.h"
#include "workflows/book_appointment.h"

/// What becomes of an appointment's form.
namespace tandem::gui {

using namespace Qt::StringLiterals;
using appointments::ResourceUse;

namespace {

/// The field of this form that an error of the service speaks of.
Error atField(Error error)
{
    const std::map<QString, QString> fields{{u"startsAt"_s, u"from"_s},
                                            {u"endsAt"_s, u"duration"_s},
                                            {u"resource"_s, u"resources"_s},
                                            {u"quantity"_s, u"resources"_s}};
    const auto found = fields.find(error.field);
    if (found != fields.end())
        error.field = found->second;
    return error;
}

} // namespace

std::vector<Error> AppointmentDialog::problems()
{
    std::vector<Error> errors;
    if (m_ui->titleEdit->text().trimmed().isEmpty())
        collect(errors, Result<>(fail(appointments::errors::titleMissing)), u"title"_s);
    if (m_duration->isEmpty())
        collect(errors, m_duration->value(), u"duration"_s);
    if (m_party->isWaiting())
        collect(errors, Result<>(fail(crm::errors::partyNotFound, {m_party->text()})), u"party"_s);
    return errors;
}

Result<appointments::AppointmentDraft> AppointmentDialog::draft() const
{
    TANDEM_CHECK(m_day->value());
    TANDEM_CHECK(m_duration->value());
    return appointments::AppointmentDraft{.title = m_ui->titleEdit->text().trimmed(),
                                          .when = when(),
                                          .timeZone = m_booked
                                                          ? m_booked->appointment.timeZone
                                                          : QString::fromUtf8(locality().zone.id()),
                                          .party = PartyId(m_party->record()),
                                          .resources = uses(),
                                          .note = m_ui->noteEdit->text().trimmed()};
}

Result<std::int64_t> AppointmentDialog::book(const appointments::AppointmentDraft& draft)
{
    QStringList body{draft.title, QString::number(draft.when.from.ms),
                     QString::number(draft.when.until.ms), QString::number(draft.party.value()),
                     draft.note};
    for (const ResourceUse& use : draft.resources)
        body += QString::number(use.resource.value());
    TANDEM_TRY(const Receipt made, workflows::bookAppointment(office(), request(body), draft));
    desk().tell(tr("The appointment is booked"));
    return made.id;
}

Result<std::int64_t> AppointmentDialog::change(const appointments::AppointmentDraft& draft)
{
    const appointments::Appointment& seen = m_booked->appointment;
    TANDEM_CHECK(office().change(appointments::actions::change, [&](UnitOfWork& work) {
        return appointments::changeAppointment(work, seen.id, seen.version, draft);
    }));
    desk().tell(tr("'%1' is saved").arg(draft.title));
    return seen.id.value();
}

Result<std::int64_t> AppointmentDialog::save()
{
    TANDEM_TRY(const auto wanted, draft());
    const auto saved = m_booked ? change(wanted) : book(wanted);
    return saved ? saved : Result<std::int64_t>(Failure(atField(saved.error())));
}

void AppointmentDialog::cancelAppointment()
{
    const appointments::Appointment& seen = m_booked->appointment;
    if (!desk().confirm(this, tr("Cancel '%1' and free what it takes?").arg(seen.title),
                        tr("Cancel appointment")))
        return;
    const auto done = office().change(appointments::actions::cancel, [&](UnitOfWork& work) {
        return appointments::cancelAppointment(work, seen.id, seen.version);
    });
    if (!done)
        return desk().show(this, done.error());
    desk().tell(tr("'%1' is cancelled").arg(seen.title));
    accept();
}

} // namespace tandem::gui
