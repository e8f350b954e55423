#include "gui/frontoffice/crm/pipeline_page.h"

#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/opportunity.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/frontoffice/crm/opportunity_dialog.h"
#include "gui/frontoffice/crm/reason_dialog.h"
#include "gui/kit/stage_board.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using crm::Opportunity;
using crm::OpportunityId;

namespace {

constexpr int pageRows = 500;

} // namespace

/// What the board shows: all read at one moment.
struct PipelinePage::Seen {
    std::vector<crm::Stage> stages;
    std::vector<Opportunity> open;
    std::map<PartyId, QString> names;

    const Opportunity* find(std::int64_t id) const
    {
        const auto found = std::ranges::find(open, OpportunityId(id), &Opportunity::id);
        return found == open.end() ? nullptr : &*found;
    }

    static Result<Seen> of(Reader& books)
    {
        Seen seen;
        TANDEM_TRY(seen.stages, crm::stages(books));
        OpportunityId after;
        while (true) {
            TANDEM_TRY(const auto page, crm::opportunityPage(books, after, pageRows));
            for (const Opportunity& one : page) {
                after = one.id;
                if (one.state != crm::OpportunityState::Open)
                    continue;
                seen.open.push_back(one);
                if (!seen.names.contains(one.party)) {
                    TANDEM_TRY(const auto party, crm::party(books, one.party));
                    seen.names[one.party] = party.name;
                }
            }
            if (page.size() < pageRows)
                return seen;
        }
    }
};

PipelinePage::PipelinePage(Desk& shared, QWidget* parent)
    : Page(shared, {{"opportunity"}, {"opportunity_stage"}}, parent)
    , m_board(new StageBoard)
    , m_empty(new TextLabel(tr("No opportunities yet. Ctrl+N makes the first one."), TextRole::Body,
                            ColorToken::Muted))
    , m_change(new QPushButton)
    , m_won(new QPushButton)
    , m_lost(new QPushButton)
    , m_new(new QAction(QString(labelOf(crm::actions::createOpportunity)).remove(u'&'), this))
{
    m_new->setEnabled(office().allows(crm::actions::createOpportunity));
    connect(m_new, &QAction::triggered, this, &PipelinePage::newOpportunity);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const tools = new QHBoxLayout;
    tools->setSpacing(metrics::spaceSmall);
    tools->addWidget(
        new TextLabel(tr("Ctrl+Left and Ctrl+Right move a card, and so does dragging it."),
                      TextRole::Body, ColorToken::Muted));
    tools->addStretch(1);
    bind(m_won, crm::actions::winOpportunity, [this] { return win(); });
    bind(m_lost, crm::actions::loseOpportunity, [this]() -> Result<> {
        lose();
        return {};
    });
    bind(m_change, crm::actions::changeOpportunity, [this]() -> Result<> {
        editCurrent();
        return {};
    });
    m_change->setToolTip(tr("F2"));
    m_change->setObjectName(u"changeButton"_s);
    connect(new QShortcut(Qt::Key_F2, this), &QShortcut::activated, this,
            &PipelinePage::editCurrent);
    tools->addWidget(m_change);
    tools->addWidget(m_won);
    tools->addWidget(m_lost);
    all->addLayout(tools);
    all->addWidget(m_empty, 0, Qt::AlignCenter);
    m_empty->hide();
    m_board->setAccessibleName(tr("Pipeline"));
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_board);
    all->addWidget(scroll, 1);
    connect(m_board, &StageBoard::moveWanted, this, &PipelinePage::move);
    connect(m_board, &StageBoard::opened, this, [this](std::int64_t card) {
        if (const Opportunity* const one = m_seen ? m_seen->find(card) : nullptr)
            desk().open(u"crm.party"_s, one->party.value());
    });
}

PipelinePage::~PipelinePage() = default;

QAction* PipelinePage::newAction()
{
    return m_new->isEnabled() ? m_new : nullptr;
}

void PipelinePage::focusFirst()
{
    m_board->setFocus();
}

void PipelinePage::reload()
{
    readLater(
        crm::actions::opportunities, [](Reader& books) { return Seen::of(books); },
        [this](const Seen& seen) { show(seen); });
}

void PipelinePage::show(const Seen& seen)
{
    m_seen = std::make_unique<Seen>(seen);
    std::vector<BoardColumn> columns;
    Money all = Money::zero(locality().currency);
    for (const crm::Stage& stage : seen.stages) {
        BoardColumn column{.title = stage.name, .sum = {}, .cards = {}};
        Money sum = Money::zero(locality().currency);
        for (const Opportunity& one : seen.open) {
            if (one.stage != stage.id)
                continue;
            sum += one.expected;
            const QString closes =
                one.closesOn.isValid() ? dayText(one.closesOn, locality()) : QString();
            column.cards.push_back({.id = one.id.value(),
                                    .title = one.title,
                                    .who = seen.names.at(one.party),
                                    .amount = amountText(one.expected, locality()),
                                    .note = u"%1 %  %2"_s.arg(one.probabilityPercent).arg(closes)});
        }
        column.sum = moneyText(sum, locality());
        all += sum;
        columns.push_back(std::move(column));
    }
    m_board->setColumns(std::move(columns));
    m_empty->setVisible(seen.open.empty());
    const bool hasCards = !seen.open.empty();
    m_change->setEnabled(hasCards && office().allows(crm::actions::changeOpportunity));
    m_won->setEnabled(hasCards && office().allows(crm::actions::winOpportunity));
    m_lost->setEnabled(hasCards && office().allows(crm::actions::loseOpportunity));
    emit noteChanged(moneyText(all, locality()));
}

void PipelinePage::move(std::int64_t card, int column)
{
    const Opportunity* const one = m_seen ? m_seen->find(card) : nullptr;
    if (!one)
        return;
    const QString stage = m_seen->stages[static_cast<std::size_t>(column)].name;
    const auto moved = office().change(crm::actions::moveOpportunity, [&](UnitOfWork& work) {
        return crm::moveOpportunity(work, one->id, one->version, stage);
    });
    if (!moved)
        desk().show(this, moved.error());
}

Result<> PipelinePage::win()
{
    const Opportunity* const one = m_seen ? m_seen->find(m_board->currentCard()) : nullptr;
    if (!one)
        return {};
    const QString title = one->title;
    TANDEM_CHECK(office().change(crm::actions::winOpportunity, [&](UnitOfWork& work) {
        return crm::winOpportunity(work, one->id, one->version, {});
    }));
    desk().tell(tr("%1 is won").arg(title));
    return {};
}

void PipelinePage::lose()
{
    const Opportunity* const one = m_seen ? m_seen->find(m_board->currentCard()) : nullptr;
    if (!one)
        return;
    auto* const dialog = new ReasonDialog(
        desk(), tr("Why was %1 lost?").arg(one->title), crm::actions::loseOpportunity,
        [this, id = one->id, seen = one->version](const QString& reason) {
            return office().change(crm::actions::loseOpportunity, [&](UnitOfWork& work) {
                return crm::loseOpportunity(work, id, seen, reason);
            });
        },
        this);
    dialog->open();
}

void PipelinePage::editCurrent()
{
    const Opportunity* const one = m_seen ? m_seen->find(m_board->currentCard()) : nullptr;
    if (!one || !office().allows(crm::actions::changeOpportunity))
        return;
    readLater(
        crm::actions::opportunities,
        [id = one->id](Reader& books) { return opportunitySeen(books, id); },
        [this](const OpportunitySeen& seen) {
            (new OpportunityDialog(desk(), seen, this))->open();
        });
}

void PipelinePage::newOpportunity()
{
    (new OpportunityDialog(desk(), {}, this))->open();
}

} // namespace tandem::gui
