#include "gui/frontoffice/appointments/appointment_dialog.h"

#include "frontoffice/appointments/actions.h"
#include "frontoffice/appointments/ui_appointment_dialog.h"
#include "frontoffice/appointments/zone_time.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/lookup_edit.h"
#include "gui/kit/measure_edit.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/record_dialog.h"
#include "gui/kit/style.h"
#include "office/search.h"
#include "reports/record_kinds.h"

#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using appointments::AppointmentId;
using appointments::Interval;
using appointments::ResourceId;
using appointments::ResourceUse;

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr int hitsMax = 40;
constexpr int dayRow = 1;
constexpr int durationRow = 3;
constexpr int partyRow = 5;

/// Looks for parties of any kind.
LookupEdit::Source partySource(Desk& desk, QObject* receiver)
{
    return [&desk, receiver](const QString& words, const LookupEdit::Answer& answer) {
        desk.background.read(
            appointments::actions::agenda, receiver,
            [words](Reader& books) { return search(books, words, hitsMax); },
            [answer](const Result<std::vector<Hit>>& found) {
                std::vector<LookupHit> hits;
                if (found)
                    for (const Hit& hit : *found)
                        if (hit.subject.table == u"party"_s)
                            hits.push_back({.id = hit.subject.id, .text = hit.title});
                answer(std::move(hits));
            });
    };
}

} // namespace

AppointmentDialog::AppointmentDialog(Desk& shared,
                                     const std::vector<appointments::Resource>& resources,
                                     const Interval& when, QWidget* parent)
    : AppointmentDialog(shared, resources, AppointmentId(), appointments::actions::book,
                        tr("&Book"), parent)
{
    showTime(when);
}

AppointmentDialog::AppointmentDialog(Desk& shared,
                                     const std::vector<appointments::Resource>& resources,
                                     const PlannedAppointment& booked, QWidget* parent)
    : AppointmentDialog(shared, resources, booked.appointment.id, appointments::actions::change,
                        tr("&Save"), parent)
{
    setWindowTitle(tr("Appointment"));
    show(booked);
    m_cancel =
        m_ui->buttons->addButton(tr("&Cancel appointment"), QDialogButtonBox::DestructiveRole);
    setVariant(m_cancel, "danger");
    m_cancel->setAutoDefault(false);
    m_cancel->setVisible(office().allows(appointments::actions::cancel));
    connect(m_cancel, &QPushButton::clicked, this, &AppointmentDialog::cancelAppointment);
    addNotes(booked.appointment.id);
}

AppointmentDialog::AppointmentDialog(Desk& shared,
                                     const std::vector<appointments::Resource>& resources,
                                     AppointmentId booked, const Action& action,
                                     const QString& deed, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::AppointmentDialog>())
    , m_day(new DateEdit(desk().clock, locality()))
    , m_duration(new DurationEdit(locality()))
    , m_party(new LookupEdit(partySource(desk(), this)))
    , m_bar(new MessageBar)
{
    m_ui->setupUi(this);
    setRecord(booked.value());
    buildFields(resources);
    tie(m_ui->buttons, m_ui->errorLabel, action, deed);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("C&lose"));
    connect(m_day, &DateEdit::valueChanged, this, &AppointmentDialog::check);
    connect(m_ui->fromEdit, &QTimeEdit::timeChanged, this, &AppointmentDialog::check);
    connect(m_duration, &MeasureEdit::valueChanged, this, &AppointmentDialog::check);
    connect(m_ui->resourcesList, &QListWidget::itemChanged, this, &AppointmentDialog::check);
    connect(m_bar, &MessageBar::actionTriggered, this, &AppointmentDialog::takeNextFree);
}

void AppointmentDialog::buildFields(const std::vector<appointments::Resource>& resources)
{
    m_day->setObjectName(u"dayEdit"_s);
    m_duration->setObjectName(u"durationEdit"_s);
    m_party->setObjectName(u"partyEdit"_s);
    m_ui->form->setWidget(dayRow, QFormLayout::FieldRole, m_day);
    m_ui->form->setWidget(durationRow, QFormLayout::FieldRole, m_duration);
    m_ui->form->setWidget(partyRow, QFormLayout::FieldRole, m_party);
    m_ui->form->insertRow(0, m_bar);
    m_ui->dayLabel->setBuddy(m_day);
    m_ui->durationLabel->setBuddy(m_duration);
    m_ui->partyLabel->setBuddy(m_party);
    setTabOrder(m_ui->titleEdit, m_day);
    setTabOrder(m_day, m_ui->fromEdit);
    setTabOrder(m_ui->fromEdit, m_duration);
    setTabOrder(m_duration, m_ui->resourcesList);
    setTabOrder(m_ui->resourcesList, m_party);
    m_ui->resourcesList->setAccessibleName(m_ui->resourcesLabel->text().remove(u'&'));
    setTabOrder(m_party, m_ui->noteEdit);
    for (const appointments::Resource& one : resources) {
        auto* const item = new QListWidgetItem(one.name, m_ui->resourcesList);
        item->setData(Qt::UserRole, static_cast<qint64>(one.id.value()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

/// Below the fields: what hangs on the booked one.
void AppointmentDialog::addNotes(AppointmentId booked)
{
    auto* const notes =
        new RecordButton(desk(), reports::appointmentKind(), {{"appointment"}}, this);
    setVariant(notes, "compact");
    notes->setRecord(booked.value());
    auto* const line = new QHBoxLayout;
    line->addWidget(notes);
    line->addStretch(1);
    int row = 0;
    m_ui->form->getWidgetPosition(m_ui->noteEdit, &row, nullptr);
    m_ui->form->insertRow(row + 1, QString(), line);
    setTabOrder(m_ui->noteEdit, notes);
}

AppointmentDialog::~AppointmentDialog() = default;

void AppointmentDialog::choose(ResourceId resource)
{
    for (int row = 0; row < m_ui->resourcesList->count(); ++row)
        if (m_ui->resourcesList->item(row)->data(Qt::UserRole).toLongLong() == resource.value())
            m_ui->resourcesList->item(row)->setCheckState(Qt::Checked);
}

void AppointmentDialog::show(const PlannedAppointment& booked)
{
    m_booked = booked;
    m_ui->titleEdit->setText(booked.appointment.title);
    m_ui->noteEdit->setText(booked.appointment.note);
    m_party->setHit({.id = booked.appointment.party.value(), .text = booked.party});
    for (int row = 0; row < m_ui->resourcesList->count(); ++row)
        m_ui->resourcesList->item(row)->setCheckState(Qt::Unchecked);
    for (const auto& one : booked.resources)
        choose(one.resource);
    showTime(booked.appointment.when);
}

void AppointmentDialog::fillAnew(const std::function<void()>& filled)
{
    desk().background.read(
        appointments::actions::agenda, this,
        [id = m_booked->appointment.id](Reader& books) { return plannedAppointment(books, id); },
        [this, filled](const Result<PlannedAppointment>& read) {
            if (!read)
                return showError(read.error());
            show(*read);
            filled();
        });
}

void AppointmentDialog::showTime(const Interval& when)
{
    const QDateTime from = appointments::wallTime(when.from, locality().zone);
    m_day->setValue(from.date());
    m_ui->fromEdit->setTime(from.time());
    m_duration->setValue((when.until.ms - when.from.ms) / minuteMs);
}

Interval AppointmentDialog::when() const
{
    const Instant from = appointments::instantOf(m_day->value().value_or(QDate(1970, 1, 1)),
                                                 m_ui->fromEdit->time(), locality().zone);
    return {from, {from.ms + m_duration->value().value_or(0) * minuteMs}};
}

/// What is ticked; what was booked before, as it was booked.
std::vector<ResourceUse> AppointmentDialog::uses() const
{
    const auto before = m_booked ? usesOf(m_booked->resources) : std::vector<ResourceUse>();
    std::vector<ResourceUse> all;
    for (int row = 0; row < m_ui->resourcesList->count(); ++row) {
        const QListWidgetItem* const item = m_ui->resourcesList->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        const ResourceId resource(item->data(Qt::UserRole).toLongLong());
        const auto had = std::ranges::find(before, resource, &ResourceUse::resource);
        all.push_back(had == before.end() ? ResourceUse{.resource = resource} : *had);
    }
    return all;
}

void AppointmentDialog::check()
{
    const int question = ++m_question;
    if (!m_day->value() || !m_duration->value())
        return m_bar->hide();
    const AppointmentId except = m_booked ? m_booked->appointment.id : AppointmentId();
    desk().background.read(
        appointments::actions::agenda, this,
        [asked = uses(), at = when(), locality = locality(), except](Reader& books) {
            return conflictText(books, asked, at, locality, except);
        },
        [this, question](const Result<QString>& found) {
            if (question != m_question || !found)
                return;
            if (found->isEmpty())
                m_bar->hide();
            else
                m_bar->tell(Tone::Warn, *found, tr("&Next free time"));
        });
}

void AppointmentDialog::takeNextFree()
{
    const std::vector<ResourceUse> asked = uses();
    const Interval wanted = when();
    const Instant start = std::max(wanted.from, desk().clock.now());
    const auto found = office().read(appointments::actions::agenda, [&](Reader& books) {
        return nextFreeFor(books, asked, start, wanted.until.ms - wanted.from.ms);
    });
    if (!found)
        return desk().show(this, found.error());
    if (!*found)
        return m_bar->tell(Tone::Warn, tr("Nothing is free in the working hours of 60 days."));
    showTime(**found);
}

} // namespace tandem::gui
