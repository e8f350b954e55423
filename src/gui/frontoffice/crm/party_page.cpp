#include "gui/frontoffice/crm/party_page.h"

#include "backoffice/settlements/actions.h"
#include "frontoffice/crm/actions.h"
#include "gui/frontoffice/crm/party_credit.h"
#include "gui/frontoffice/crm/party_seen.h"
#include "gui/frontoffice/crm/party_timeline.h"
#include "gui/frontoffice/crm/party_words.h"
#include "gui/kit/card.h"
#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "reports/record_kinds.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidthMin = 280;
constexpr int sideWidthMax = 380;
constexpr int opportunityRowsShown = 5;

} // namespace

PartyPage::PartyPage(Desk& shared, QWidget* parent)
    : RecordPage(shared,
                 {{"party"},
                  {"party_address"},
                  {"party_channel"},
                  {"interaction"},
                  {"opportunity"},
                  {"sales_order"},
                  {"invoice"},
                  {"payment"},
                  {"open_item"},
                  {"credit_limit"},
                  {"credit_hold"}},
                 reports::partyKind(), parent)
{
    auto* const all = new QHBoxLayout(room());
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::spaceLarge);
    all->setSpacing(metrics::spaceLarge);
    all->addWidget(buildSide(), 1);
    all->addWidget(buildTimeline(), 3);
}

PartyPage::~PartyPage() = default;

QWidget* PartyPage::buildSide()
{
    auto* const card = new Card;
    auto* const inside = new QVBoxLayout;
    inside->setContentsMargins(metrics::spaceLarge, metrics::spaceLarge, metrics::spaceLarge,
                               metrics::spaceLarge);
    inside->setSpacing(metrics::spaceSmall);
    m_name = new TextLabel({}, TextRole::PageTitle);
    m_roles = new TextLabel({}, TextRole::Body, ColorToken::Muted);
    m_open = new TextLabel({}, TextRole::Figure);
    m_openWords = new TextLabel(tr("open"), TextRole::Body, ColorToken::Muted);
    m_credit = new PartyCredit;
    m_details = new TextLabel({});
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("Addresses, channels, accounts"));
    for (TextLabel* const label : {m_name, m_roles, m_details})
        label->setWordWrap(true);
    inside->addWidget(m_name);
    inside->addWidget(m_roles);
    inside->addSpacing(metrics::spaceSmall);
    inside->addWidget(m_open);
    inside->addWidget(m_openWords);
    inside->addWidget(m_credit);
    inside->addSpacing(metrics::spaceSmall);
    inside->addWidget(m_details);
    inside->addStretch(1);
    addDeeds(inside);
    auto* const room = new QWidget;
    room->setLayout(inside);
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(room); // a mail address may be wider than the card
    scroll->viewport()->setAutoFillBackground(false);
    room->setAutoFillBackground(false);
    card->body()->addWidget(scroll);
    card->setMinimumWidth(scaled(sideWidthMin));
    card->setMaximumWidth(scaled(sideWidthMax));
    return card;
}

void PartyPage::addDeeds(QVBoxLayout* inside)
{
    m_interaction = new QPushButton;
    m_edit = new QPushButton;
    m_opportunity = new QPushButton;
    const auto opening = [this](void (PartyPage::*open)()) {
        return [this, open]() -> Result<> {
            (this->*open)();
            return {};
        };
    };
    bind(m_interaction, crm::actions::recordInteraction, opening(&PartyPage::newInteraction));
    bind(m_opportunity, crm::actions::createOpportunity, opening(&PartyPage::newOpportunity));
    bind(m_edit, crm::actions::updateParty, opening(&PartyPage::edit));
    bind(m_credit->limitButton(), settlements::actions::setCreditLimit,
         [this] { return setCreditLimit(); });
    bind(m_credit->holdButton(), settlements::actions::holdCredit,
         [this] { return toggleCreditHold(); });
    m_statement = new QPushButton;
    m_statement->setObjectName(u"statementButton"_s);
    m_statement->setText(tr("S&tatement of account"));
    connect(m_statement, &QPushButton::clicked, this, &PartyPage::writeStatement);
    m_edit->setToolTip(tr("F2"));
    setVariant(m_interaction, "primary");
    for (QPushButton* const button : {m_interaction, m_opportunity, m_statement, m_edit})
        inside->addWidget(button);
}

QWidget* PartyPage::buildTimeline()
{
    auto* const column = new QWidget;
    auto* const all = new QVBoxLayout(column);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::spaceLarge);
    m_opportunityCard = new Card(tr("Opportunities"));
    m_opportunities = new RowTable({{tr("What"), ColumnFit::Stretch},
                                    {tr("State")},
                                    {tr("Expected"), ColumnFit::Contents, Qt::AlignRight}});
    m_opportunities->setAccessibleName(tr("Opportunities"));
    m_opportunityCard->body()->addWidget(m_opportunities);
    connect(m_opportunities, &RowTable::rowOpened, this,
            [this] { desk().open(u"crm.pipeline"_s, 0); });
    all->addWidget(m_opportunityCard);
    auto* const card = new Card(tr("What happened"));
    m_timeline = new RowTable({{tr("When")},
                               {tr("What")},
                               {tr("About"), ColumnFit::Stretch},
                               {tr("Amount"), ColumnFit::Contents, Qt::AlignRight},
                               {tr("Open"), ColumnFit::Contents, Qt::AlignRight}});
    m_timeline->setAccessibleName(tr("What happened"));
    connect(m_timeline, &RowTable::rowOpened, this, [this](const RowOfCells& row) {
        if (row.kind == u"order"_s)
            desk().open(u"sales.order"_s, row.id);
        else if (row.kind == u"invoice"_s)
            desk().open(u"sales.invoice"_s, row.id);
    });
    card->body()->addWidget(m_timeline);
    all->addWidget(card, 1);
    return column;
}

void PartyPage::focusFirst()
{
    m_timeline->setFocus();
}

void PartyPage::showRecord(std::int64_t record)
{
    RecordPage::showRecord(record);
    m_id = PartyId(record);
    m_seen.reset();
    reload();
}

void PartyPage::reload()
{
    if (!m_id.isSet())
        return;
    readLater(
        crm::actions::parties,
        [id = m_id, currency = locality().currency](Reader& books) {
            return partySeen(books, id, currency);
        },
        [this, id = m_id](const PartySeen& seen) {
            if (id == m_id)
                show(seen);
        });
}

void PartyPage::show(const PartySeen& seen)
{
    m_seen = std::make_unique<PartySeen>(seen);
    showCard();
    showTimeline();
    showOpportunities();
    emit noteChanged(seen.party.name);
}

void PartyPage::showCard()
{
    const crm::Party& party = m_seen->party;
    m_name->setText(party.name);
    QStringList facts = roleWords(party);
    if (!party.code.isEmpty())
        facts += party.code;
    if (!m_seen->company.isEmpty())
        facts += party.jobTitle.isEmpty() ? m_seen->company
                                          : tr("%1 at %2").arg(party.jobTitle, m_seen->company);
    m_roles->setText(facts.join(u" \u00b7 "_s));
    const bool hasOpen = m_seen->open.has_value();
    m_open->setVisible(hasOpen);
    m_openWords->setVisible(hasOpen);
    if (hasOpen)
        m_open->setText(moneyText(*m_seen->open, locality()));
    m_credit->show(m_seen->credit, locality());
    m_statement->setVisible(hasOpen);
    QStringList details = detailLines(party);
    for (const crm::Contact& contact : m_seen->contacts)
        details += contact.jobTitle.isEmpty() ? contact.name
                                              : u"%1, %2"_s.arg(contact.name, contact.jobTitle);
    m_details->setText(details.join(u'\n'));
}

void PartyPage::showOpportunities()
{
    std::vector<RowOfCells> rows;
    for (const reports::TrailDocument& one : m_seen->opportunities)
        rows.push_back({.id = one.id,
                        .kind = u"opportunity"_s,
                        .cells = {{.text = one.number},
                                  {.text = stateWord(one.kind), .tone = toneOf(one.kind)},
                                  {.text = amountText(one.amount, locality()), .sign = 1}}});
    m_opportunityCard->setVisible(!rows.empty());
    m_opportunities->setRows(std::move(rows));
    m_opportunities->fitHeight(opportunityRowsShown);
}

void PartyPage::showTimeline()
{
    m_timeline->setRows(timelineRows(m_seen->interactions, m_seen->documents, locality()));
}

} // namespace tandem::gui
