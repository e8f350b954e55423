#include "gui/frontoffice/reception/kiosk_window.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/employee.h"
#include "base/random.h"
#include "frontoffice/appointments/zone_time.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/reception/visit_queries.h"
#include "gui/frontoffice/reception/kiosk_match.h"
#include "gui/kit/password_check.h"
#include "gui/kit/public_screen.h"
#include "gui/kit/text_label.h"
#include "workflows/receive_visitor.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using reception::Visit;

namespace {

constexpr int rowsMax = 2'000;

} // namespace

KioskWindow::KioskWindow(Desk& desk, const QString& company, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_desk(desk)
    , m_steps(new QStackedWidget)
    , m_idle(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal);
    setPublicScreen(this);
    setWindowTitle(tr("Visitors"));
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_steps);
    for (QWidget* const page : {buildWelcome(company), buildArrive(), buildWalkIn(), buildLeave(),
                                buildSaid(), buildStaff()})
        m_steps->addWidget(page);
    m_idle->setObjectName(u"idleTimer"_s);
    m_idle->setSingleShot(true);
    m_idle->setInterval(idleMs);
    connect(m_idle, &QTimer::timeout, this, [this] { go(Step::Welcome); });
    qApp->installEventFilter(this);
    go(Step::Welcome);
}

KioskWindow::~KioskWindow() = default;

KioskWindow::Step KioskWindow::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void KioskWindow::go(Step step)
{
    clearFields();
    m_steps->setCurrentIndex(static_cast<int>(step));
    if (step == Step::Welcome)
        m_idle->stop();
    else
        m_idle->start();
    if (step == Step::Arrive || step == Step::WalkIn || step == Step::Leave)
        readHouse();
    for (QLineEdit* const field : m_steps->currentWidget()->findChildren<QLineEdit*>()) {
        field->setFocus();
        break;
    }
}

void KioskWindow::clearFields()
{
    for (QLineEdit* const field : {m_who, m_name, m_employer, m_host, m_badge, m_password})
        field->clear();
    m_wrong->hide();
    m_requestKey = makeUuid(m_desk.clock.now(), m_desk.random);
}

bool KioskWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isTouched =
        event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::TouchBegin || event->type() == QEvent::TouchUpdate;
    if (isTouched && step() != Step::Welcome)
        m_idle->start();
    return QWidget::eventFilter(watched, event);
}

void KioskWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose)
        return event->accept();
    event->ignore(); // The desktop's own ways to close a window ask for the password, too.
    go(Step::Staff);
}

void KioskWindow::readHouse()
{
    const QTimeZone zone = m_desk.locality.zone;
    const QDate today = m_desk.clock.today();
    m_desk.background.read(
        reception::actions::visits, this,
        [zone, today](Reader& books) {
            return reception::visitsOfDay(books, appointments::instantOf(today, {0, 0}, zone),
                                          appointments::instantOf(today.addDays(1), {0, 0}, zone),
                                          rowsMax);
        },
        [this](Result<std::vector<Visit>> found) {
            if (!found)
                return refuse(found.error());
            m_visits = *std::move(found);
            showArriving();
            showLeaving();
        });
    m_desk.background.read(
        hr::actions::directory, this,
        [](Reader& books) { return hr::employeePage(books, {}, rowsMax); },
        [this, today](const Result<std::vector<hr::EmployeeRow>>& found) {
            if (!found)
                return refuse(found.error());
            m_hosts.clear();
            for (const auto& [employee, key] : *found)
                if (employee.worksFrom(today, today))
                    m_hosts.push_back({employee.party, employee.name, employee.jobTitle});
            showWalkIn();
        });
}

void KioskWindow::showArriving()
{
    const QString typed = m_who->text();
    const Visit* const one = kioskVisit(m_visits, typed);
    m_arrive->setEnabled(one != nullptr);
    if (one)
        m_arrive->setText(tr("I am %1, expected at %2")
                              .arg(kioskName(one->visitorName, typed),
                                   timeText(one->expectedAt.value_or(Instant()), m_desk.locality)));
    else
        m_arrive->setText(typed.trimmed().size() < kioskLettersLeast ? tr("That is me")
                                                                     : tr("Please go on typing"));
}

void KioskWindow::showWalkIn()
{
    const Host* const host = kioskHost(m_hosts, m_host->text());
    m_walkIn->setEnabled(host && !m_name->text().trimmed().isEmpty());
    m_walkIn->setText(host ? tr("Tell %1 that I am here").arg(kioskName(host->name, m_host->text()))
                           : tr("I am here"));
}

void KioskWindow::showLeaving()
{
    const Visit* const one = kioskLeaver(m_visits, m_badge->text());
    m_leave->setEnabled(one != nullptr);
}

void KioskWindow::checkIn()
{
    const Visit* const one = kioskVisit(m_visits, m_who->text());
    if (!one)
        return;
    const auto in = workflows::checkInVisitor(m_desk.office, one->id, one->version, {});
    if (!in)
        return refuse(in.error());
    say(tr("Welcome, %1").arg(in->visitorName),
        tr("%1 knows that you are here. Your badge is number %2.").arg(in->hostName, in->badge));
}

void KioskWindow::letWalkIn()
{
    const Host* const host = kioskHost(m_hosts, m_host->text());
    if (!host)
        return;
    const reception::VisitDraft draft{.visitorName = m_name->text().simplified(),
                                      .visitorCompany = m_employer->text().simplified(),
                                      .host = host->party};
    const QString body =
        QStringList{draft.visitorName, draft.visitorCompany, QString::number(draft.host.value())}
            .join(u'\n');
    const Request request{m_requestKey,
                          QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256)};
    const QString hostName = host->name;
    const auto in = workflows::receiveWalkIn(m_desk.office, request, draft, {});
    if (!in)
        return refuse(in.error());
    say(tr("Welcome, %1").arg(draft.visitorName),
        tr("%1 knows that you are here. Your badge is number %2.").arg(hostName, in->number));
}

void KioskWindow::letOut()
{
    const Visit* const one = kioskLeaver(m_visits, m_badge->text());
    if (!one)
        return;
    const auto out = m_desk.office.change(reception::actions::checkOut,
                                          [id = one->id, seen = one->version](UnitOfWork& work) {
                                              return reception::checkOut(work, id, seen);
                                          });
    if (!out)
        return refuse(out.error());
    say(tr("Goodbye"), tr("Please leave your badge at the desk."));
}

void KioskWindow::leaveScreen()
{
    m_open->setEnabled(false);
    checkPassword(m_desk, this, m_password->text(), [this](const Result<>& outcome) {
        m_open->setEnabled(true);
        if (!outcome) {
            m_wrong->setText(textOf(outcome.error()));
            m_wrong->show();
            m_password->clear();
            return;
        }
        m_mayClose = true;
        close();
    });
}

void KioskWindow::say(const QString& head, const QString& words)
{
    go(Step::Said);
    m_saidHead->setText(head);
    m_said->setText(words);
}

void KioskWindow::refuse(const Error& error)
{
    // A visitor is told what to do; what went wrong may name somebody else.
    go(Step::Said);
    m_saidHead->setText(tr("Please speak to us"));
    m_said->setText(tr("We could not write this down. Somebody at the desk will help you."));
    m_desk.tell(textOf(error));
}

} // namespace tandem::gui
