#include "gui/frontoffice/reception/visit_dialog.h"

#include "frontoffice/appointments/zone_time.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/reception/ui_visit_dialog.h"
#include "workflows/receive_visitor.h"

#include <QCompleter>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

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
    setWindowTitle(isWalkIn ? tr("Walk-in") : tr("Announce a visitor"));
    m_ui->badgeLabel->setVisible(isWalkIn);
    m_ui->badgeEdit->setVisible(isWalkIn);
    m_ui->dayLabel->setVisible(!isWalkIn);
    m_ui->dayEdit->setVisible(!isWalkIn);
    m_ui->timeLabel->setVisible(!isWalkIn);
    m_ui->timeEdit->setVisible(!isWalkIn);
    const QDateTime now = appointments::wallTime(desk().clock.now(), locality().zone);
    m_ui->dayEdit->setDate(now.date());
    m_ui->timeEdit->setTime(QTime((now.time().hour() + 1) % 24, 0));
    tie(m_ui->buttons, m_ui->errorLabel,
        isWalkIn ? reception::actions::checkIn : reception::actions::expect,
        isWalkIn ? tr("&Arrived") : tr("&Announce"));
}

VisitDialog::~VisitDialog() = default;

void VisitDialog::setVisitor(const KnownVisitor& visitor)
{
    m_known = visitor;
    m_ui->nameEdit->setText(visitor.name);
    m_ui->hostCombo->setFocus();
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
    if (m_kind == Kind::Announce)
        draft.expectedAt =
            appointments::instantOf(m_ui->dayEdit->date(), m_ui->timeEdit->time(), locality().zone);
    return draft;
}

Result<std::int64_t> VisitDialog::save()
{
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
