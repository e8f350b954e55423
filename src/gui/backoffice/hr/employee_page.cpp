#include "gui/backoffice/hr/employee_page.h"

#include "backoffice/hr/actions.h"
#include "frontoffice/crm/actions.h"
#include "gui/backoffice/hr/employee_file.h"
#include "gui/backoffice/hr/employment_dialogs.h"
#include "gui/backoffice/hr/leave_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/cell.h"
#include "gui/kit/plain_table.h"
#include "gui/kit/state_words.h"
#include "gui/kit/text_label.h"
#include "reports/record_kinds.h"

#include <QAction>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int requestsMax = 500;
constexpr int minutesInHour = 60;

Card* cardOf(const QString& title, QTableWidget* table)
{
    auto* const card = new Card(title);
    card->body()->addWidget(table);
    return card;
}

Tone toneOf(hr::LeaveState state)
{
    switch (state) {
    case hr::LeaveState::Approved:
        return Tone::Ok;
    case hr::LeaveState::Requested:
        return Tone::Warn;
    case hr::LeaveState::Declined:
        return Tone::Bad;
    case hr::LeaveState::Cancelled:
        break;
    }
    return Tone::Neutral;
}

} // namespace

Result<EmployeeFile> employeeFile(Reader& books, hr::EmployeeId id)
{
    TANDEM_TRY(const auto employee, hr::employee(books, id));
    QString manager;
    if (employee.manager.isSet()) {
        TANDEM_TRY(const auto above, hr::employee(books, employee.manager));
        manager = above.name;
    }
    TANDEM_TRY(auto contracts, hr::contractsOf(books, id));
    TANDEM_TRY(auto leave, hr::leaveEntries(books, id));
    TANDEM_TRY(auto requests, hr::leaveRequests(books, id, {}, requestsMax));
    TANDEM_TRY(const Quantity balance, hr::leaveBalance(books, id));
    return EmployeeFile{
        employee, manager, std::move(contracts), std::move(leave), std::move(requests), balance};
}

EmployeePage::EmployeePage(Desk& desk, QWidget* parent)
    : RecordPage(desk, {{"employee"}, {"employment_contract"}, {"leave_request"}, {"leave_entry"}},
                 reports::employeeKind(), parent)
    , m_ask(new QAction(tr("Request leave"), this))
    , m_contract(new QPushButton)
    , m_grant(new QPushButton)
    , m_edit(new QPushButton)
    , m_person(new QPushButton(tr("&Person")))
    , m_end(new QPushButton)
    , m_name(new TextLabel({}, TextRole::Title))
    , m_facts(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_balance(new TextLabel({}, TextRole::Figure))
    , m_contracts(
          plainTable({tr("From"), tr("To"), tr("Hours a week"), tr("Salary")}, tr("Contracts")))
    , m_leave(plainTable({tr("Day"), tr("What"), tr("Days"), tr("Until"), tr("Remark")},
                         tr("Leave account"), {4}))
    , m_requests(plainTable({tr("First day"), tr("Last day"), tr("Days"), tr("State")},
                            tr("Leave asked for")))
{
    auto* const all = new QVBoxLayout(room());
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    all->setSpacing(metrics::spaceLarge);
    auto* const head = new Card;
    head->body()->setContentsMargins(metrics::spaceLarge, metrics::spaceMedium, metrics::spaceLarge,
                                     metrics::spaceMedium);
    auto* const words = new QVBoxLayout;
    words->addWidget(m_name);
    m_facts->setWordWrap(true);
    words->addWidget(m_facts);
    auto* const figure = new QVBoxLayout;
    figure->addWidget(m_balance, 0, Qt::AlignRight);
    figure->addWidget(new TextLabel(tr("days of leave left"), TextRole::Caption, ColorToken::Muted),
                      0, Qt::AlignRight);
    auto* const line = new QHBoxLayout;
    line->setSpacing(metrics::spaceMedium);
    line->addLayout(words, 1);
    line->addLayout(figure);
    head->body()->addLayout(line);
    auto* const below = new QHBoxLayout;
    below->setSpacing(metrics::spaceLarge);
    auto* const right = new QVBoxLayout;
    right->setSpacing(metrics::spaceLarge);
    Card* const leave = cardOf(tr("Leave account"), m_leave);
    Card* const contracts = cardOf(tr("Contracts"), m_contracts);
    addDeeds(*contracts, *leave, *line);
    below->addWidget(leave, 1);
    right->addWidget(contracts);
    right->addWidget(cardOf(tr("Leave asked for"), m_requests));
    below->addLayout(right, 1);
    all->addWidget(head);
    all->addLayout(below, 1);
    connect(m_ask, &QAction::triggered, this,
            [this] { openLeaveDialog(this->desk(), this, m_id); });
}

EmployeePage::~EmployeePage() = default;

void EmployeePage::addDeeds(Card& contracts, Card& leave, QHBoxLayout& head)
{
    const auto opens = [this](QPushButton* button, const Action& action, auto make) {
        bind(button, action, [this, make]() -> Result<> {
            if (m_file)
                make(m_file->employee)->open();
            return {};
        });
        button->setProperty("compact", true);
        button->setEnabled(false); // until somebody is shown
    };
    opens(m_contract, hr::actions::addContract,
          [this](const hr::Employee& one) { return new ContractDialog(this->desk(), one, this); });
    opens(m_grant, hr::actions::grantLeave, [this](const hr::Employee& one) {
        return new LeaveGrantDialog(this->desk(), one, this);
    });
    opens(m_end, hr::actions::endEmployment, [this](const hr::Employee& one) {
        return new EndEmploymentDialog(this->desk(), one, this);
    });
    opens(m_edit, hr::actions::changeEmployee, [this](const hr::Employee& one) {
        return new EmploymentDialog(this->desk(), one, m_file->manager, this);
    });
    m_edit->setText(tr("Change"));
    m_edit->setToolTip(tr("Change the employment (F2)"));
    m_person->setToolTip(tr("The card of the person: name, addresses, phone numbers"));
    m_person->setProperty("compact", true);
    m_person->setEnabled(false);
    connect(m_person, &QPushButton::clicked, this,
            [this] { this->desk().open(u"crm.party"_s, m_file->employee.party.value()); });
    contracts.addHeadWidget(m_contract);
    leave.addHeadWidget(m_grant);
    head.addSpacing(metrics::spaceLarge);
    for (QPushButton* const button : {m_person, m_edit, m_end})
        head.addWidget(button);
}

void EmployeePage::showRecord(std::int64_t record)
{
    RecordPage::showRecord(record);
    m_id = record;
    reload();
}

void EmployeePage::focusFirst()
{
    m_leave->setFocus();
}

void EmployeePage::edit()
{
    m_edit->click();
}

void EmployeePage::reload()
{
    if (m_id == 0)
        return;
    readLater(
        hr::actions::employees,
        [id = m_id](Reader& books) { return employeeFile(books, hr::EmployeeId(id)); },
        [this](const EmployeeFile& file) {
            if (file.employee.id.value() == m_id)
                show(file);
        });
}

void EmployeePage::show(const EmployeeFile& file)
{
    m_file = std::make_unique<EmployeeFile>(file);
    const hr::Employee& one = file.employee;
    m_contract->setEnabled(office().allows(hr::actions::addContract));
    m_grant->setEnabled(office().allows(hr::actions::grantLeave));
    m_edit->setEnabled(office().allows(hr::actions::changeEmployee));
    m_person->setEnabled(office().allows(crm::actions::parties));
    m_end->setEnabled(!one.leftOn.isValid() && office().allows(hr::actions::endEmployment));
    m_name->setText(one.name);
    QStringList facts{one.number};
    if (!one.jobTitle.isEmpty())
        facts += one.jobTitle;
    facts += tr("since %1").arg(dayText(one.hiredOn, locality()));
    if (one.leftOn.isValid())
        facts += tr("until %1").arg(dayText(one.leftOn, locality()));
    if (!file.manager.isEmpty())
        facts += tr("reports to %1").arg(file.manager);
    m_facts->setText(facts.join(u" · "_s));
    m_balance->setText(quantityText(file.balance.millionths(), locality()));
    showContracts(file);
    showLeave(file);
    emit noteChanged(one.name);
}

void EmployeePage::showContracts(const EmployeeFile& file)
{
    m_contracts->setRowCount(static_cast<int>(file.contracts.size()));
    for (int row = 0; row < m_contracts->rowCount(); ++row) {
        const hr::Contract& one = file.contracts[static_cast<std::size_t>(row)];
        const QString pay = one.salary ? moneyText(*one.salary, locality()) : QString();
        fillRow(*m_contracts, row,
                {dayText(one.validFrom, locality()),
                 one.validTo.isValid() ? dayText(one.validTo, locality()) : tr("open"),
                 tr("%1:%2")
                     .arg(one.weeklyMinutes / minutesInHour)
                     .arg(one.weeklyMinutes % minutesInHour, 2, 10, QChar(u'0')),
                 pay.isEmpty()                           ? pay
                 : one.period == hr::SalaryPeriod::Month ? tr("%1 a month").arg(pay)
                                                         : tr("%1 an hour").arg(pay)});
    }
}

void EmployeePage::showLeave(const EmployeeFile& file)
{
    m_leave->setRowCount(static_cast<int>(file.leave.size()));
    for (int row = 0; row < m_leave->rowCount(); ++row) {
        const hr::LeaveEntry& one = file.leave[static_cast<std::size_t>(row)];
        fillRow(*m_leave, row,
                {dayText(one.effectiveOn, locality()), stateText(hr::wordOf(one.kind)),
                 quantityText(one.days.millionths(), locality()),
                 one.expiresOn.isValid() ? dayText(one.expiresOn, locality()) : QString(),
                 one.remark});
        m_leave->item(row, 2)->setData(SignRole, one.days.millionths() < 0 ? -1 : 1);
    }
    m_requests->setRowCount(static_cast<int>(file.requests.size()));
    for (int row = 0; row < m_requests->rowCount(); ++row) {
        const hr::LeaveRequest& one = file.requests[static_cast<std::size_t>(row)];
        fillRow(*m_requests, row,
                {dayText(one.firstOn, locality()), dayText(one.lastOn, locality()),
                 quantityText(one.days.millionths(), locality()),
                 stateText(hr::wordOf(one.state))});
        m_requests->item(row, 3)->setData(ToneRole, static_cast<int>(toneOf(one.state)));
    }
}

} // namespace tandem::gui
