#include "gui/backoffice/settlements/match_page.h"

#include "backoffice/settlements/actions.h"
#include "gui/backoffice/settlements/imported_files_dialog.h"
#include "gui/backoffice/settlements/reconciliation_bar.h"
#include "gui/backoffice/settlements/record_payment_dialog.h"
#include "gui/backoffice/settlements/suggestion_panel.h"
#include "gui/kit/card.h"
#include "gui/kit/column_share.h"
#include "gui/kit/flow_layout.h"
#include "gui/kit/icon.h"
#include "gui/kit/record_dialog.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/tool_tip.h"
#include "reports/record_kinds.h"

#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Booked, Words, Amount, State, ColumnCount };

constexpr int linesWidth = 640;
constexpr int panelWidth = 460;

} // namespace

MatchPage::MatchPage(Desk& desk, QWidget* parent)
    : Page(desk, {settlements::topics::bankLines, settlements::topics::openItems}, parent)
    , m_lines(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new TableView(metrics::rowRegularHeight))
    , m_panel(new SuggestionPanel(desk.locality))
    , m_balances(new ReconciliationBar(desk.locality))
    , m_certain(new QPushButton)
    , m_undo(new QPushButton)
    , m_takeBack(new QPushButton)
    , m_pay(new QPushButton)
    , m_notes(
          new RecordButton(desk, reports::bankLineKind(), {settlements::topics::bankLines}, this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MatchPage::showCurrent);
    connect(m_panel, &SuggestionPanel::chosen, this, [this](int place) { report(accept(place)); });
}

void MatchPage::build()
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceSmall);
    all->addWidget(m_balances);
    all->addWidget(buildTools());
    auto* const card = new Card(tr("Open bank lines"));
    setVariant(m_notes, "compact");
    card->addHeadWidget(m_notes);
    card->body()->addWidget(m_table);
    m_lines->setHorizontalHeaderLabels(
        {tr("Booked"), tr("What the bank says"), tr("Amount"), tr("Suggestion")});
    for (const Column column : {Booked, Words, State})
        m_lines->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_lines->horizontalHeaderItem(Amount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("Open bank lines"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    new ColumnShare(*m_table, {Words});
    m_panel->addFoot(buildWays());
    auto* const panes = new QSplitter(Qt::Horizontal);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(metrics::spaceMedium);
    panes->addWidget(card);
    panes->addWidget(m_panel);
    panes->setStretchFactor(0, 1);
    panes->setSizes({linesWidth, panelWidth});
    all->addWidget(panes, 1);
}

QWidget* MatchPage::buildTools()
{
    auto* const tools = new QWidget;
    auto* const row = new FlowLayout(tools);
    bind(m_certain, settlements::actions::acceptMatch, [this] { return acceptCertain(); });
    m_certain->setObjectName(u"certainButton"_s);
    bind(m_undo, settlements::actions::undoMatch, [this] { return undo(); });
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setIcon(iconNamed(u"undo-2"_s));
    m_undo->setText(tr("&Undo the last batch  U"));
    m_undo->setEnabled(false);
    bind(m_takeBack, settlements::actions::undoMatch, [this] { return takeBack(); });
    m_takeBack->setObjectName(u"takeBackButton"_s);
    m_takeBack->setProperty("tour", u"take_back"_s);
    m_takeBack->setText(tr("&Take back\u2026"));
    bind(m_pay, settlements::actions::receivePayment, [this]() -> Result<> {
        (new RecordPaymentDialog(desk(), m_state.accounts, this))->open();
        return {};
    });
    m_pay->setObjectName(u"payButton"_s);
    m_pay->setProperty("tour", u"payment"_s);
    m_pay->setIcon(iconNamed(u"wallet"_s));
    m_pay->setText(tr("Record a &payment\u2026"));
    auto* const import =
        new QPushButton(labelOf(settlements::actions::importBankStatement) + u"\u2026"_s);
    import->setIcon(iconNamed(u"landmark"_s));
    import->setEnabled(office().allows(settlements::actions::importBankStatement));
    connect(import, &QPushButton::clicked, this, &MatchPage::importFile);
    auto* const files = new QPushButton(tr("Imported fi&les\u2026"));
    files->setObjectName(u"importedFilesButton"_s);
    files->setProperty("tour", u"imported_files"_s);
    connect(files, &QPushButton::clicked, this,
            [this] { (new ImportedFilesDialog(desk(), this))->open(); });
    for (QPushButton* const button : {m_certain, m_undo, m_takeBack, m_pay, import, files})
        row->addWidget(button);
    return tools;
}

QWidget* MatchPage::buildWays()
{
    auto* const ways = new QWidget;
    auto* const row = new FlowLayout(ways);
    const bool mayMatch = office().allows(settlements::actions::acceptMatch);
    auto* const account = new QPushButton(tr("Book to an &account\u2026  A"));
    auto* const split = new QPushButton(tr("&Split\u2026  S"));
    connect(account, &QPushButton::clicked, this, &MatchPage::bookToAccount);
    connect(split, &QPushButton::clicked, this, &MatchPage::split);
    for (QPushButton* const button : {account, split}) {
        button->setEnabled(mayMatch);
        row->addWidget(button);
    }
    return ways;
}

void MatchPage::reload()
{
    readLater(
        settlements::actions::bankLines, [](Reader& books) { return readMatchState(books); },
        [this](MatchState state) { take(std::move(state)); });
}

void MatchPage::take(MatchState state)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_state = std::move(state);
    m_lines->setRowCount(0);
    for (const settlements::LineSuggestions& each : m_state.lines) {
        const settlements::BankLine& line = each.line;
        auto* const words =
            new QStandardItem((line.counterpartyName + u' ' + line.remittance).simplified());
        words->setToolTip(toolTipOf(words->text()));
        auto* const amount = new QStandardItem(amountText(line.amount, locality()));
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        amount->setData(line.amount.isNegative() ? -1 : 1, SignRole);
        const bool isKnown = !each.suggestions.empty();
        const bool isCertain = isKnown && each.suggestions.front().score >= certainScore;
        auto* const sure = new QStandardItem(isCertain ? tr("Certain")
                                             : isKnown ? tr("Likely")
                                                       : tr("Nothing fits"));
        sure->setData(static_cast<int>(isCertain ? Tone::Ok
                                       : isKnown ? Tone::Warn
                                                 : Tone::Neutral),
                      ToneRole);
        m_lines->appendRow(
            {new QStandardItem(dayText(line.bookedOn, locality())), words, amount, sure});
    }
    const auto certain = static_cast<int>(certainOnes(m_state.lines).size());
    m_certain->setText(tr("Accept all &certain ones (%1)").arg(certain));
    m_certain->setEnabled(certain > 0 && office().allows(settlements::actions::acceptMatch));
    if (m_lines->rowCount() > 0)
        chooseRow(*m_table, std::min(row, m_lines->rowCount() - 1));
    showCurrent();
    m_balances->show(m_state.reconciliation);
    emit noteChanged(tr("%Ln lines to explain", nullptr, m_lines->rowCount()));
}

const settlements::LineSuggestions* MatchPage::current() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || static_cast<std::size_t>(row) >= m_state.lines.size())
        return nullptr;
    return &m_state.lines[static_cast<std::size_t>(row)];
}

void MatchPage::showCurrent()
{
    const settlements::LineSuggestions* const line = current();
    m_panel->setLine(line);
    m_notes->setRecord(line ? line->line.id.value() : 0);
    if (!line)
        return;
    readLater(
        settlements::actions::bankLines,
        [of = *line](Reader& books) { return entriesOf(books, of); },
        [this, id = line->line.id](const QStringList& entries) {
            if (const auto* const now = current(); now && now->line.id == id)
                m_panel->setEntries(entries);
        });
}

void MatchPage::focusFirst()
{
    m_table->setFocus(Qt::TabFocusReason);
}

} // namespace tandem::gui
