#include "gui/frontoffice/reception/visit_dialog.h"

#include "frontoffice/appointments/zone_time.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/reception/ui_visit_dialog.h"
#include "workflows/receive_visitor.h"

#include <QCompleter>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// When somebody who is announced now is expected, unless told otherwise.
QDateTime nextHour(Instant now, const QTimeZone& zone)
{
    const QDateTime wall = appointments::wallTime(now, zone);
    return QDateTime(wall.date(), QTime((wall.time().hour() + 1) % 24, 0));
}

} // namespace

VisitDialog::VisitDialog(Desk& shared, Kind kind, const std::vector<Host>& hosts, QWidget* parent)
    : FormDialog(shared, parent)
    , m_kind(kind)
    , m_ui(std::make_unique<Ui::VisitDialog>())
{
    m_ui->setupUi(this);
    for (const Host& host : hosts)
        m_ui->hostCombo->addItem(host.jobTitle.isEmpty() ? host.name
                                                         : host.name + u", "_s + host.jobTitle,
                                 static_cast<qint64>(host.party.value()));
    m_ui->hostCombo->setCurrentIndex(-1);
    m_ui->hostCombo->setInsertPolicy(QComboBox::NoInsert);
    m_ui->hostCombo->lineEdit()->setAccessibleName(m_ui->hostLabel->text().remove(u'&'));
    m_ui->hostCombo->completer()->setFilterMode(Qt::MatchContains);
    m_ui->hostCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const bool isWalkIn = kind == Kind::WalkIn;
    m_ui->badgeLabel->setVisible(isWalkIn);
    m_ui->badgeEdit->setVisible(isWalkIn);
    showWhen(isWalkIn ? QDateTime() : nextHour(desk().clock.now(), locality().zone));
    const bool isChange = kind == Kind::Change;
    setWindowTitle(isWalkIn ? tr("Walk-in") : isChange ? tr("Visit") : tr("Announce a visitor"));
    tie(m_ui->buttons, m_ui->errorLabel,
        isWalkIn   ? reception::actions::checkIn
        : isChange ? reception::actions::changeVisit
                   : reception::actions::expect,
        isWalkIn   ? tr("&Arrived")
        : isChange ? tr("&Save")
                   : tr("&Announce"));
}

VisitDialog::~VisitDialog() = default;

void VisitDialog::setVisitor(const KnownVisitor& visitor)
{
    m_known = visitor;
    m_ui->nameEdit->setText(visitor.name);
    m_ui->hostCombo->setFocus();
}

/// The day and the time; without a moment, neither is asked for.
void VisitDialog::showWhen(const QDateTime& when)
{
    for (QWidget* const part : std::initializer_list<QWidget*>{m_ui->dayLabel, m_ui->dayEdit,
                                                               m_ui->timeLabel, m_ui->timeEdit})
        part->setVisible(when.isValid());
    if (!when.isValid())
        return;
    m_ui->dayEdit->setDate(when.date());
    m_ui->timeEdit->setTime(when.time());
}

void VisitDialog::setVisit(const reception::Visit& visit)
{
    m_visit = visit;
    setRecord(visit.id.value());
    setWindowTitle(tr("Visit of %1").arg(visit.visitorName));
    if (visit.visitor.isSet())
        m_known = {visit.visitor, visit.visitorName};
    m_ui->nameEdit->setText(visit.visitorName);
    m_ui->companyEdit->setText(visit.visitorCompany);
    const auto host = static_cast<qint64>(visit.host.value());
    if (m_ui->hostCombo->findData(host) < 0) // who does not work here any more
        m_ui->hostCombo->addItem(visit.hostName, host);
    m_ui->hostCombo->setCurrentIndex(m_ui->hostCombo->findData(host));
    m_ui->purposeEdit->setText(visit.purpose);
    const bool isExpected = visit.state == reception::VisitState::Expected && visit.expectedAt;
    showWhen(isExpected ? appointments::wallTime(*visit.expectedAt, locality().zone) : QDateTime());
}

void VisitDialog::fillAnew(const std::function<void()>& filled)
{
    desk().background.read(
        reception::actions::visits, this,
        [id = m_visit->id](Reader& books) { return reception::visit(books, id); },
        [this, filled](const Result<reception::Visit>& read) {
            if (!read)
                return showError(read.error());
            setVisit(*read);
            filled();
        });
}

reception::VisitDraft VisitDialog::draft() const
{
    const QString name = m_ui->nameEdit->text().trimmed();
    // A text that is no host's name is no host: the service asks for one.
    const int host = m_ui->hostCombo->findText(m_ui->hostCombo->currentText());
    reception::VisitDraft draft{
        .visitor = name == m_known.name ? m_known.party : PartyId(),
        .visitorName = name,
        .visitorCompany = m_ui->companyEdit->text().trimmed(),
        .host = PartyId(host < 0 ? 0 : m_ui->hostCombo->itemData(host).toLongLong()),
        .purpose = m_ui->purposeEdit->text().trimmed()};
    if (!m_ui->dayEdit->isHidden())
        draft.expectedAt =
            appointments::instantOf(m_ui->dayEdit->date(), m_ui->timeEdit->time(), locality().zone);
    return draft;
}

Result<std::int64_t> VisitDialog::saveChange()
{
    const reception::VisitDraft wanted = draft();
    TANDEM_CHECK(workflows::changeVisit(office(), m_visit->id, m_visit->version, wanted));
    desk().tell(tr("The visit of %1 is changed").arg(wanted.visitorName));
    return m_visit->id.value();
}

Result<std::int64_t> VisitDialog::save()
{
    if (m_visit)
        return saveChange();
    const reception::VisitDraft asked = draft();
    const QString badge = m_ui->badgeEdit->text().trimmed();
    const Request key =
        request({asked.visitorName, asked.visitorCompany, QString::number(asked.visitor.value()),
                 QString::number(asked.host.value()), asked.purpose,
                 QString::number(asked.expectedAt.value_or(Instant()).ms), badge});
    TANDEM_TRY(const Receipt done, m_kind == Kind::WalkIn
                                       ? workflows::receiveWalkIn(office(), key, asked, badge)
                                       : workflows::inviteVisitor(office(), key, asked));
    emit received(done, asked.visitorName);
    return done.id;
}

} // namespace tandem::gui
