#include "gui/frontoffice/appointments/appointment_dialog.h"

#include "base/random.h"
#include "frontoffice/appointments/actions.h"
#include "frontoffice/appointments/ui_appointment_dialog.h"
#include "frontoffice/appointments/zone_time.h"
#include "gui/kit/lookup_edit.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/style.h"
#include "office/search.h"
#include "workflows/book_appointment.h"

#include <QCryptographicHash>
#include <QPushButton>
#include <QShortcut>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using appointments::AppointmentId;
using appointments::Interval;
using appointments::ResourceId;
using appointments::ResourceUse;

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr int hitsMax = 40;
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

AppointmentDialog::AppointmentDialog(Desk& desk,
                                     const std::vector<appointments::Resource>& resources,
                                     const Interval& when, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::AppointmentDialog>())
    , m_party(new LookupEdit(partySource(desk, this)))
    , m_bar(new MessageBar)
    , m_requestKey(makeUuid(desk.clock.now(), desk.random))
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->form->setWidget(partyRow, QFormLayout::FieldRole, m_party);
    m_ui->form->insertRow(0, m_bar);
    m_ui->partyLabel->setBuddy(m_party);
    setTabOrder(m_ui->resourcesList, m_party);
    m_ui->resourcesList->setAccessibleName(m_ui->resourcesLabel->text().remove(u'&'));
    setTabOrder(m_party, m_ui->noteEdit);
    for (const appointments::Resource& one : resources) {
        auto* const item = new QListWidgetItem(one.name, m_ui->resourcesList);
        item->setData(Qt::UserRole, static_cast<qint64>(one.id.value()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    showTime(when);
    QPushButton* const save = m_ui->buttons->button(QDialogButtonBox::Ok);
    save->setText(tr("&Book"));
    save->setEnabled(desk.office.allows(appointments::actions::book));
    setVariant(save, "primary");
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("C&lose"));
    m_cancel =
        m_ui->buttons->addButton(tr("&Cancel appointment"), QDialogButtonBox::DestructiveRole);
    setVariant(m_cancel, "danger");
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &AppointmentDialog::cancelAppointment);
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, &AppointmentDialog::check);
    connect(m_ui->fromEdit, &QTimeEdit::timeChanged, this, &AppointmentDialog::check);
    connect(m_ui->minutesSpin, &QSpinBox::valueChanged, this, &AppointmentDialog::check);
    connect(m_ui->resourcesList, &QListWidget::itemChanged, this, &AppointmentDialog::check);
    connect(m_bar, &MessageBar::actionTriggered, this, &AppointmentDialog::takeNextFree);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &AppointmentDialog::attempt);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &AppointmentDialog::attempt);
}

AppointmentDialog::~AppointmentDialog() = default;

void AppointmentDialog::choose(ResourceId resource)
{
    for (int row = 0; row < m_ui->resourcesList->count(); ++row)
        if (m_ui->resourcesList->item(row)->data(Qt::UserRole).toLongLong() == resource.value())
            m_ui->resourcesList->item(row)->setCheckState(Qt::Checked);
}

void AppointmentDialog::setBooked(const PlannedAppointment& booked)
{
    m_booked = booked;
    setWindowTitle(tr("Appointment"));
    m_ui->titleEdit->setText(booked.appointment.title);
    m_ui->noteEdit->setText(booked.appointment.note);
    m_party->setHit({.id = booked.appointment.party.value(), .text = booked.party});
    for (const auto& one : booked.resources)
        choose(one.resource);
    m_ui->titleEdit->setReadOnly(true);
    m_ui->noteEdit->setReadOnly(true);
    m_party->setReadOnly(true);
    m_ui->resourcesList->setEnabled(false);
    QPushButton* const save = m_ui->buttons->button(QDialogButtonBox::Ok);
    save->setText(tr("&Move"));
    save->setEnabled(m_desk.office.allows(appointments::actions::move));
    m_cancel->setVisible(m_desk.office.allows(appointments::actions::cancel));
    m_ui->dayEdit->setFocus();
}

void AppointmentDialog::showTime(const Interval& when)
{
    const QDateTime from = appointments::wallTime(when.from, m_desk.locality.zone);
    m_ui->dayEdit->setDate(from.date());
    m_ui->fromEdit->setTime(from.time());
    m_ui->minutesSpin->setValue(static_cast<int>((when.until.ms - when.from.ms) / minuteMs));
}

Interval AppointmentDialog::when() const
{
    const Instant from = appointments::instantOf(m_ui->dayEdit->date(), m_ui->fromEdit->time(),
                                                 m_desk.locality.zone);
    return {from, {from.ms + m_ui->minutesSpin->value() * minuteMs}};
}

std::vector<ResourceUse> AppointmentDialog::uses() const
{
    std::vector<ResourceUse> all;
    for (int row = 0; row < m_ui->resourcesList->count(); ++row) {
        const QListWidgetItem* const item = m_ui->resourcesList->item(row);
        if (item->checkState() == Qt::Checked)
            all.push_back({.resource = ResourceId(item->data(Qt::UserRole).toLongLong())});
    }
    return all;
}

void AppointmentDialog::check()
{
    const int question = ++m_question;
    const AppointmentId except = m_booked ? m_booked->appointment.id : AppointmentId();
    m_desk.background.read(
        appointments::actions::agenda, this,
        [asked = m_booked ? usesOf(m_booked->resources) : uses(), at = when(),
         locality = m_desk.locality,
         except](Reader& books) { return conflictText(books, asked, at, locality, except); },
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
    const Instant start = std::max(when().from, m_desk.clock.now());
    const std::int64_t durationMs = m_ui->minutesSpin->value() * minuteMs;
    const auto found = m_desk.office.read(appointments::actions::agenda, [&](Reader& books) {
        return nextFreeFor(books, asked, start, durationMs);
    });
    if (!found)
        return m_desk.show(this, found.error());
    if (!*found)
        return m_bar->tell(Tone::Warn, tr("Nothing is free in the working hours of 60 days."));
    showTime(**found);
}

Result<std::int64_t> AppointmentDialog::book()
{
    const appointments::AppointmentDraft draft{.title = m_ui->titleEdit->text().trimmed(),
                                               .when = when(),
                                               .timeZone =
                                                   QString::fromUtf8(m_desk.locality.zone.id()),
                                               .party = PartyId(m_party->record()),
                                               .resources = uses(),
                                               .note = m_ui->noteEdit->text().trimmed()};
    QStringList body{draft.title, QString::number(draft.when.from.ms),
                     QString::number(draft.when.until.ms), QString::number(draft.party.value()),
                     draft.note};
    for (const ResourceUse& use : draft.resources)
        body += QString::number(use.resource.value());
    const Request request{m_requestKey, QCryptographicHash::hash(body.join(u'\n').toUtf8(),
                                                                 QCryptographicHash::Sha256)};
    TANDEM_TRY(const Receipt made, workflows::bookAppointment(m_desk.office, request, draft));
    return made.id;
}

Result<std::int64_t> AppointmentDialog::move()
{
    const appointments::Appointment& seen = m_booked->appointment;
    TANDEM_CHECK(m_desk.office.change(appointments::actions::move, [&](UnitOfWork& work) {
        return appointments::moveAppointment(work, seen.id, seen.version, when());
    }));
    return seen.id.value();
}

void AppointmentDialog::attempt()
{
    if (m_party->isWaiting()) {
        m_ui->errorLabel->setText(tr("Choose with whom from the list, or empty the field."));
        m_ui->errorLabel->show();
        return m_party->setFocus();
    }
    const auto done = m_booked ? move() : book();
    if (!done) {
        m_ui->errorLabel->setText(textOf(done.error()));
        m_ui->errorLabel->show();
        return;
    }
    emit saved(*done);
    accept();
}

void AppointmentDialog::cancelAppointment()
{
    const appointments::Appointment& seen = m_booked->appointment;
    if (!m_desk.confirm(this, tr("Cancel '%1' and free what it takes?").arg(seen.title),
                        tr("Cancel appointment")))
        return;
    const auto done = m_desk.office.change(appointments::actions::cancel, [&](UnitOfWork& work) {
        return appointments::cancelAppointment(work, seen.id, seen.version);
    });
    if (!done)
        return m_desk.show(this, done.error());
    m_desk.tell(tr("'%1' is cancelled").arg(seen.title));
    accept();
}

} // namespace tandem::gui
