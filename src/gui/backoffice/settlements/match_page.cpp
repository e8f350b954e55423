#include "gui/backoffice/settlements/match_page.h"

#include "backoffice/settlements/actions.h"
#include "gui/backoffice/settlements/account_part_dialog.h"
#include "gui/backoffice/settlements/import_dialog.h"
#include "gui/backoffice/settlements/split_dialog.h"
#include "gui/backoffice/settlements/suggestion_panel.h"
#include "gui/kit/card.h"
#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "gui/kit/widths.h"
#include "workflows/match_bank_line.h"

#include <QCryptographicHash>
#include <QHeaderView>
#include <QKeyEvent>
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
constexpr int stateWidth = 110;
constexpr int columnMargin = 28;

} // namespace

MatchPage::MatchPage(Desk& desk, QWidget* parent)
    : Page(desk, {settlements::topics::bankLines, settlements::topics::openItems}, parent)
    , m_lines(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new TableView(metrics::rowRegularHeight))
    , m_panel(new SuggestionPanel(desk.locality))
    , m_balances(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_certain(new QPushButton)
    , m_undo(new QPushButton)
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
    all->addWidget(buildTools());
    auto* const card = new Card(tr("Open bank lines"));
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
    QHeaderView* const head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(Words, QHeaderView::Stretch);
    const QFontMetrics font(fontOf(TextRole::BodyStrong));
    m_table->setColumnWidth(Booked, font.horizontalAdvance(u"28 Sept 2025"_s) + columnMargin);
    m_table->setColumnWidth(State, columnWidth(stateWidth));
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
    auto* const row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceSmall);
    row->addWidget(m_balances, 1);
    bind(m_certain, settlements::actions::acceptMatch, [this] { return acceptCertain(); });
    m_certain->setObjectName(u"certainButton"_s);
    bind(m_undo, settlements::actions::undoMatch, [this] { return undo(); });
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setIcon(iconNamed(u"undo-2"_s));
    m_undo->setText(tr("&Undo the last batch  U"));
    m_undo->setEnabled(false);
    auto* const import =
        new QPushButton(labelOf(settlements::actions::importBankStatement) + u"\u2026"_s);
    import->setIcon(iconNamed(u"landmark"_s));
    import->setEnabled(office().allows(settlements::actions::importBankStatement));
    connect(import, &QPushButton::clicked, this, &MatchPage::importFile);
    for (QPushButton* const button : {m_certain, m_undo, import})
        row->addWidget(button);
    return tools;
}

QWidget* MatchPage::buildWays()
{
    auto* const ways = new QWidget;
    auto* const row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceSmall);
    const bool mayMatch = office().allows(settlements::actions::acceptMatch);
    auto* const account = new QPushButton(tr("Book to an &account\u2026  A"));
    auto* const split = new QPushButton(tr("&Split\u2026  S"));
    connect(account, &QPushButton::clicked, this, &MatchPage::bookToAccount);
    connect(split, &QPushButton::clicked, this, &MatchPage::split);
    for (QPushButton* const button : {account, split}) {
        button->setEnabled(mayMatch);
        row->addWidget(button);
    }
    row->addStretch(1);
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
    const QFontMetrics font(fontOf(TextRole::BodyStrong));
    int amountWidth = 0;
    for (const settlements::LineSuggestions& each : m_state.lines) {
        const settlements::BankLine& line = each.line;
        auto* const words =
            new QStandardItem((line.counterpartyName + u' ' + line.remittance).simplified());
        words->setToolTip(words->text());
        auto* const amount = new QStandardItem(amountText(line.amount, locality()));
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        amount->setData(line.amount.isNegative() ? -1 : 1, SignRole);
        amountWidth = std::max(amountWidth, font.horizontalAdvance(amount->text()));
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
    m_table->setColumnWidth(Amount, amountWidth + columnMargin);
    const auto certain = static_cast<int>(certainOnes(m_state.lines).size());
    m_certain->setText(tr("Accept all &certain ones (%1)").arg(certain));
    m_certain->setEnabled(certain > 0 && office().allows(settlements::actions::acceptMatch));
    if (m_lines->rowCount() > 0)
        m_table->selectRow(std::min(row, m_lines->rowCount() - 1));
    showCurrent();
    showReconciliation();
    emit noteChanged(tr("%L1 lines to explain").arg(m_lines->rowCount()));
}

void MatchPage::showReconciliation()
{
    const auto& state = m_state.reconciliation;
    m_balances->setVisible(state.has_value());
    if (!state)
        return;
    QStringList parts{tr("Books %1").arg(amountText(state->bookBalance, locality()))};
    if (state->bankBalance)
        parts += tr("Bank %1").arg(amountText(*state->bankBalance, locality()));
    parts += tr("Open lines %1").arg(amountText(state->open, locality()));
    if (const auto rest = state->unexplained())
        parts += rest->isZero() ? tr("Reconciled once they are explained")
                                : tr("Difference %1").arg(amountText(*rest, locality()));
    else
        parts += tr("The bank stated no balance");
    m_balances->setText(parts.join(u"  \u00b7  "_s));
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

Result<> MatchPage::accept(int place)
{
    const settlements::LineSuggestions* const line = current();
    if (!line || static_cast<std::size_t>(place) >= line->suggestions.size())
        return {};
    return acceptDrafts({line->suggestions[static_cast<std::size_t>(place)].draft});
}

Result<> MatchPage::acceptDrafts(const std::vector<settlements::MatchDraft>& drafts)
{
    QByteArray body;
    for (const settlements::MatchDraft& draft : drafts)
        for (const settlements::MatchPart& part : draft.parts)
            body += QByteArray::number(draft.line.value()) + '='
                    + QByteArray::number(settlements::amountOf(part).minor()) + '\n';
    const Request request{.key = makeUuid(desk().clock.now(), desk().random),
                          .bodyHash = QCryptographicHash::hash(body, QCryptographicHash::Sha256)};
    TANDEM_TRY(const Receipt receipt, workflows::acceptMatches(office(), request, drafts));
    m_batches.emplace_back(receipt.id);
    m_undo->setEnabled(office().allows(settlements::actions::undoMatch));
    desk().tell(
        tr("%Ln line(s) explained. U takes it back.", nullptr, static_cast<int>(drafts.size())));
    return {};
}

Result<> MatchPage::acceptCertain()
{
    const auto drafts = certainOnes(m_state.lines);
    const auto count = static_cast<int>(drafts.size());
    if (count == 0
        || !desk().confirm(this,
                           tr("Accept the best suggestion of %1 of %2 lines? They are one batch, "
                              "which can be taken back.")
                               .arg(count)
                               .arg(m_state.lines.size()),
                           tr("Accept %1").arg(count)))
        return {};
    return acceptDrafts(drafts);
}

Result<> MatchPage::undo()
{
    if (m_batches.empty())
        return {};
    TANDEM_CHECK(workflows::undoBatch(office(), m_batches.back()));
    m_batches.pop_back();
    m_undo->setEnabled(!m_batches.empty());
    desk().tell(tr("The last batch is taken back; its lines are open again."));
    return {};
}

void MatchPage::bookToAccount()
{
    const settlements::LineSuggestions* const line = current();
    if (!line)
        return;
    auto* const dialog = new AccountPartDialog(
        line->line, m_state.accounts, locality(),
        [this](const settlements::MatchDraft& draft) { return acceptDrafts({draft}); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MatchPage::split()
{
    const settlements::LineSuggestions* const line = current();
    if (!line)
        return;
    auto* const dialog = new SplitDialog(
        desk(), line->line, m_state.accounts,
        [this](const settlements::MatchDraft& draft) { return acceptDrafts({draft}); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MatchPage::importFile()
{
    const QString path = desk().chooseFile(this, tr("Bank statements (*.xml *.csv *.txt *.tsv)"));
    if (path.isEmpty())
        return;
    auto* const dialog = new ImportDialog(desk(), path, m_state.accounts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MatchPage::report(const Result<>& done)
{
    if (!done)
        desk().show(this, done.error());
}

bool MatchPage::answerKey(int key)
{
    const bool mayMatch = office().allows(settlements::actions::acceptMatch);
    if (!mayMatch)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        report(accept(0));
    else if (key >= Qt::Key_1 && key <= Qt::Key_9)
        report(accept(key - Qt::Key_1));
    else if (key == Qt::Key_A)
        bookToAccount();
    else if (key == Qt::Key_S)
        split();
    else if (key == Qt::Key_U)
        report(undo());
    else
        return false;
    return true;
}

bool MatchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && answerKey(key->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace tandem::gui
