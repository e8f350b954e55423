#include "gui/backoffice/settlements/dunning_page.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/dunning_level.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/backoffice/settlements/dunning_words.h"
#include "gui/kit/card.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/form_dialog.h"
#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using settlements::DunningProposal;

namespace {

constexpr int noticesMax = 500;

RowCell numberCell(int number)
{
    return {.text = QString::number(number), .sign = 1};
}

RowCell moneyCell(const Money& amount, const Locality& locality)
{
    return {.text = moneyText(amount, locality), .sign = amount.isZero() ? 0 : 1};
}

} // namespace

DunningPage::DunningPage(Desk& desk, QWidget* parent)
    : Page(desk,
           {settlements::topics::openItems, settlements::topics::dunningLevels,
            settlements::topics::dunningNotices, settlements::topics::dunningHolds},
           parent)
    , m_on(desk.clock.today())
    , m_day(new DateEdit(desk.clock, locality()))
    , m_proposal(new RowTable({{tr("Customer"), ColumnFit::Stretch},
                               {tr("Document")},
                               {tr("Due")},
                               {tr("Days late"), ColumnFit::Contents, Qt::AlignRight},
                               {tr("Level"), ColumnFit::Contents, Qt::AlignRight},
                               {tr("Open"), ColumnFit::Contents, Qt::AlignRight},
                               {tr("Interest"), ColumnFit::Contents, Qt::AlignRight},
                               {tr("Outcome")}},
                              metrics::rowDenseHeight))
    , m_notices(new RowTable({{tr("Number")},
                              {tr("Day")},
                              {tr("Customer"), ColumnFit::Stretch},
                              {tr("Level"), ColumnFit::Contents, Qt::AlignRight},
                              {tr("Charges"), ColumnFit::Contents, Qt::AlignRight},
                              {tr("Total"), ColumnFit::Contents, Qt::AlignRight},
                              {tr("Pay by")},
                              {tr("State")}},
                             metrics::rowDenseHeight))
    , m_empty(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_make(new QPushButton)
    , m_skip(new QPushButton)
    , m_hold(new QPushButton)
    , m_release(new QPushButton)
    , m_usual(new QPushButton)
    , m_letter(new QPushButton)
    , m_takeBack(new QPushButton)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceLarge);
    all->addWidget(buildProposal(), 3);
    all->addWidget(buildNotices(), 2);
    m_day->setValue(m_on);
    connect(m_day, &DateEdit::valueChanged, this, [this](QDate day) {
        if (!day.isValid())
            return;
        m_on = day;
        reload();
    });
    connect(m_proposal, &RowTable::rowOpened, this,
            [this](const RowOfCells& row) { this->desk().open(u"crm.party"_s, row.id); });
    connect(m_notices, &RowTable::rowOpened, this, [this] {
        if (const auto done = openLetter(); !done)
            this->desk().show(this, done.error());
    });
    for (RowTable* const table : {m_proposal, m_notices})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &DunningPage::showDeeds);
}

DunningPage::~DunningPage() = default;

QWidget* DunningPage::buildProposal()
{
    m_proposalCard = new Card(tr("Proposal"));
    m_day->setObjectName(u"dayEdit"_s);
    m_day->setAccessibleName(tr("Day of the notices"));
    m_proposal->setObjectName(u"proposalTable"_s);
    m_proposal->setAccessibleName(tr("Proposal"));
    m_make->setObjectName(u"makeButton"_s);
    m_skip->setObjectName(u"skipButton"_s);
    m_hold->setObjectName(u"holdButton"_s);
    m_release->setObjectName(u"releaseButton"_s);
    m_usual->setObjectName(u"usualButton"_s);
    bind(m_make, settlements::actions::makeNotices, [this] { return makeNotices(); });
    bind(m_skip, settlements::actions::makeNotices, [this] { return skip(); });
    bind(m_hold, settlements::actions::holdDunning, [this] { return hold(); });
    bind(m_release, settlements::actions::releaseDunning, [this] { return release(); });
    bind(m_usual, settlements::actions::changeDunningLevels, [this] { return takeUsualLevels(); });
    m_hold->setText(m_hold->text() + u"\u2026"_s);
    m_skip->setText(tr("&Skip"));
    m_usual->setText(tr("Take the &usual levels"));
    setVariant(m_make, "primary");
    for (QWidget* const widget :
         std::initializer_list<QWidget*>{m_day, m_skip, m_release, m_hold, m_usual, m_make})
        m_proposalCard->addHeadWidget(widget);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(u"emptyLabel"_s);
    m_proposalCard->body()->addWidget(m_empty);
    m_proposalCard->body()->addWidget(m_proposal, 1);
    return m_proposalCard;
}

QWidget* DunningPage::buildNotices()
{
    auto* const card = new Card(tr("Notices"));
    m_notices->setObjectName(u"noticeTable"_s);
    m_notices->setAccessibleName(tr("Notices"));
    m_letter->setObjectName(u"letterButton"_s);
    m_takeBack->setObjectName(u"takeBackButton"_s);
    m_letter->setText(tr("&PDF"));
    connect(m_letter, &QPushButton::clicked, this, [this] {
        if (const auto done = openLetter(); !done)
            desk().show(this, done.error());
    });
    bind(m_takeBack, settlements::actions::takeBackNotice, [this] { return takeBack(); });
    card->addHeadWidget(m_takeBack);
    card->addHeadWidget(m_letter);
    card->body()->addWidget(m_notices, 1);
    return card;
}

Result<DunningPage::Shown> DunningPage::read(Reader& books, QDate on,
                                             const settlements::DunningChoice& choice)
{
    Shown shown;
    TANDEM_TRY(const auto levels, settlements::dunningLevels(books));
    shown.hasLevels = !levels.empty();
    if (shown.hasLevels) {
        TANDEM_TRY(shown.proposals, settlements::dunningProposals(books, on, choice));
    }
    TANDEM_TRY(shown.notices, settlements::dunningNotices(books, {}, noticesMax));
    std::set<PartyId> parties;
    for (const DunningProposal& one : shown.proposals)
        parties.insert(one.party);
    for (const settlements::DunningNotice& one : shown.notices)
        parties.insert(one.party);
    for (const PartyId id : parties) {
        TANDEM_TRY(const auto party, crm::party(books, id));
        shown.names.emplace(id, party.name);
    }
    return shown;
}

settlements::DunningChoice DunningPage::choice() const
{
    return {.skippedItems = {m_skipped.begin(), m_skipped.end()}};
}

void DunningPage::reload()
{
    readLater(
        settlements::actions::dunning,
        [on = m_on, choice = choice()](Reader& books) { return read(books, on, choice); },
        [this](const Shown& shown) { show(shown); });
}

void DunningPage::show(const Shown& shown)
{
    showProposal(shown);
    showNotices(shown);
    showDeeds();
}

void DunningPage::addLines(const DunningProposal& proposal, const QString& name,
                           std::vector<RowOfCells>& rows)
{
    const auto add = [&](const settlements::OpenItem& item, int level, const Money& open,
                         const Money& interest, const RowCell& outcome) {
        rows.push_back({.id = proposal.party.value(),
                        .kind = u"crm.party"_s,
                        .cells = {{.text = name},
                                  {.text = item.number},
                                  {.text = dayText(item.dueOn, locality())},
                                  numberCell(static_cast<int>(item.dueOn.daysTo(m_on))),
                                  numberCell(level),
                                  moneyCell(open, locality()),
                                  interest.isZero() ? RowCell{} : moneyCell(interest, locality()),
                                  outcome}});
    };
    for (const settlements::DunnedItem& one : proposal.items) {
        add(one.item, one.level, one.open, one.interest,
            {.text = tr("Notice"), .tone = Tone::Info});
        m_lines.push_back({proposal.party, one.item.id, one.item.number});
    }
    for (const settlements::ItemNotDunned& one : proposal.others) {
        add(one.item, one.level, one.item.open, Money::zero(one.item.open.currency()),
            outcomeCell(one, locality()));
        m_lines.push_back({proposal.party, one.item.id, one.item.number,
                           one.why == settlements::NotDunned::ItemHeld,
                           one.why == settlements::NotDunned::PartyHeld});
    }
}

void DunningPage::showProposal(const Shown& shown)
{
    const int row = std::max(0, m_proposal->currentIndex().row());
    m_lines.clear();
    std::vector<RowOfCells> rows;
    int letters = 0;
    for (const DunningProposal& proposal : shown.proposals) {
        addLines(proposal, shown.names.at(proposal.party), rows);
        letters += proposal.isSent() ? 1 : 0;
    }
    m_usual->setVisible(!shown.hasLevels);
    m_make->setEnabled(letters > 0 && office().allows(settlements::actions::makeNotices));
    showText(m_empty, !shown.hasLevels ? tr("No level of dunning is set. Take the usual three: a "
                                            "reminder, one with a fee, one with interest.")
                      : rows.empty()   ? tr("Nothing is overdue.")
                                       : QString());
    m_proposal->setRows(std::move(rows));
    if (!m_lines.empty())
        chooseRow(*m_proposal, std::min(row, static_cast<int>(m_lines.size()) - 1));
    m_proposalCard->setNote(tr("%Ln notice(s)", nullptr, letters));
    emit noteChanged(tr("%Ln notice(s) proposed", nullptr, letters));
}

void DunningPage::showNotices(const Shown& shown)
{
    const int row = std::max(0, m_notices->currentIndex().row());
    std::vector<RowOfCells> rows;
    for (const settlements::DunningNotice& one : shown.notices)
        rows.push_back({.id = one.id.value(),
                        .kind = {},
                        .cells = {{.text = one.number},
                                  {.text = dayText(one.noticedOn, locality())},
                                  {.text = shown.names.at(one.party)},
                                  numberCell(one.level),
                                  moneyCell(one.charges(), locality()),
                                  moneyCell(one.total(), locality()),
                                  {.text = dayText(one.payUntil, locality())},
                                  noticeStateCell(one)}});
    const int count = static_cast<int>(rows.size());
    m_notices->setRows(std::move(rows));
    if (count > 0)
        chooseRow(*m_notices, std::min(row, count - 1));
}

void DunningPage::showDeeds()
{
    const Line* const line = current();
    const bool isSkipped = line && m_skipped.contains(line->item);
    const bool isHeld = line && (line->isHeld || line->isPartyHeld);
    m_skip->setText(isSkipped ? tr("Do not &skip") : tr("&Skip"));
    m_skip->setEnabled(line && office().allows(settlements::actions::makeNotices));
    m_hold->setEnabled(line && !isHeld && office().allows(settlements::actions::holdDunning));
    m_release->setEnabled(isHeld && office().allows(settlements::actions::releaseDunning));
    m_letter->setEnabled(currentNotice() != 0);
    m_takeBack->setEnabled(currentNotice() != 0
                           && office().allows(settlements::actions::takeBackNotice));
}

const DunningPage::Line* DunningPage::current() const
{
    const auto row = static_cast<std::size_t>(m_proposal->currentIndex().row());
    return row < m_lines.size() ? &m_lines[row] : nullptr;
}

std::int64_t DunningPage::currentNotice() const
{
    const auto row = static_cast<std::size_t>(m_notices->currentIndex().row());
    return row < m_notices->rows().size() ? m_notices->rows()[row].id : 0;
}

void DunningPage::focusFirst()
{
    m_proposal->setFocus(Qt::TabFocusReason);
}

} // namespace tandem::gui
