#include "gui/backoffice/ledger/entry_page.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/correction.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/card.h"
#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "gui/kit/tool_tip.h"
#include "reports/record_kinds.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int amountColumns = 2;
constexpr int accountWidth = 300;
constexpr int amountWidth = 150;

/// The page that shows the document an entry comes from; empty if there is none.
QString pageOf(const QString& source)
{
    const std::array known{std::pair{u"invoice"_s, u"sales.invoice"_s},
                           std::pair{u"credit_note"_s, u"sales.credit_note"_s},
                           std::pair{u"deposit_invoice"_s, u"sales.deposit_invoice"_s},
                           std::pair{u"deposit_deduction"_s, u"sales.invoice"_s},
                           std::pair{u"delivery"_s, u"sales.delivery"_s},
                           std::pair{u"bill"_s, u"inventory.bill"_s},
                           std::pair{u"goods_receipt"_s, u"inventory.receipt"_s},
                           std::pair{u"payment"_s, u"settlements.payment"_s}};
    for (const auto& [table, page] : known)
        if (table == source)
            return page;
    return {};
}

QStandardItem* textItem(const QString& text)
{
    auto* const item = new QStandardItem(text);
    item->setToolTip(toolTipOf(text));
    return item;
}

QStandardItem* amountItem(const std::optional<Money>& amount, const Locality& locality)
{
    auto* const item = new QStandardItem(amount ? amountText(*amount, locality) : QString());
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setData(1, SignRole);
    return item;
}

} // namespace

EntryPage::EntryPage(Desk& desk, QWidget* parent)
    : RecordPage(desk, {ledger::actions::entriesTopic}, reports::entryKind(), parent)
    , m_card(new Card(tr("Lines")))
    , m_facts(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_sums(new TextLabel({}, TextRole::BodyStrong))
    , m_lines(new QStandardItemModel(this))
    , m_table(new TableView(metrics::rowRegularHeight))
    , m_reverse(new QPushButton)
    , m_repeat(new QPushButton(tr("Re&peat\u2026")))
    , m_source(new QPushButton)
    , m_other(new QPushButton)
{
    build();
    bind(m_reverse, ledger::actions::reverseEntry, [this] { return reverse(); });
    connect(m_source, &QPushButton::clicked, this, [this] {
        const ledger::Entry::Head& head = m_shown->entry.head;
        this->desk().open(pageOf(head.source), head.sourceId);
    });
    m_repeat->setEnabled(office().allows(ledger::actions::postEntries));
    connect(m_repeat, &QPushButton::clicked, this, [this] {
        this->desk().openFiltered(u"schedules.schedules"_s, u"schedules.repeated"_s,
                                  QString::number(m_entry.value()));
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        const EntryId reversed = m_shown->entry.head.reverses;
        const EntryId other = reversed.isSet() ? reversed : m_shown->reversedBy;
        this->desk().open(u"ledger.entry"_s, other.value());
    });
}

void EntryPage::build()
{
    auto* const all = new QVBoxLayout(room());
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const tools = new QHBoxLayout;
    tools->addWidget(m_facts, 1);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    for (QPushButton* const button : {m_other, m_source, m_repeat, m_reverse})
        tools->addWidget(button);
    m_reverse->setIcon(iconNamed(u"undo-2"_s));
    m_reverse->setObjectName(u"reverseButton"_s);
    m_repeat->setObjectName(u"repeatButton"_s);
    all->addLayout(tools);
    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("Lines of the entry"));
    m_card->body()->addWidget(m_table, 1);
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::spaceMedium, metrics::spaceTiny, metrics::spaceLarge,
                             metrics::spaceSmall);
    foot->addStretch(1);
    foot->addWidget(m_sums);
    m_card->body()->addLayout(foot);
    all->addWidget(m_card, 1);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        const std::int64_t account = index.siblingAtColumn(0).data(RowIdRole).toLongLong();
        this->desk().open(u"ledger.accounts"_s, account);
    });
}

void EntryPage::showRecord(std::int64_t record)
{
    RecordPage::showRecord(record);
    m_entry = EntryId(record);
    reload();
}

void EntryPage::focusFirst()
{
    m_table->setFocus(Qt::TabFocusReason);
}

void EntryPage::reload()
{
    if (!m_entry.isSet())
        return;
    readLater(
        ledger::actions::entries,
        [id = m_entry](Reader& books) -> Result<Read> {
            TANDEM_TRY(auto entry, ledger::entryById(books, id));
            TANDEM_TRY(auto accounts, ledger::accounts(books));
            TANDEM_TRY(const EntryId reversedBy, ledger::reversalOf(books, id));
            return Read{std::move(entry), std::move(accounts), reversedBy};
        },
        [this](const Read& read) {
            if (read.entry.id == m_entry)
                showEntry(read);
        });
}

void EntryPage::showEntry(const Read& read)
{
    m_shown = read;
    const ledger::Entry::Head& head = read.entry.head;
    QStringList facts{dayText(head.postedOn, locality()), tr("journal %1").arg(read.entry.journal)};
    if (!head.reference.isEmpty())
        facts += head.reference;
    facts += tr("posted %1").arg(instantText(read.entry.postedAt, locality()));
    if (head.reverses.isSet())
        facts += tr("reverses entry %1").arg(head.reverses.value());
    if (read.reversedBy.isSet())
        facts += tr("reversed by entry %1").arg(read.reversedBy.value());
    m_facts->setText(head.text + (head.text.isEmpty() ? QString() : u"\n"_s)
                     + facts.join(u" \u00b7 "_s));
    const QString page = pageOf(head.source);
    m_source->setVisible(!page.isEmpty() && head.sourceId != 0);
    m_source->setText(tr("Show the &document"));
    m_other->setVisible(head.reverses.isSet() || read.reversedBy.isSet());
    m_other->setText(head.reverses.isSet() ? tr("Show what it re&verses")
                                           : tr("Show the re&versal"));
    m_reverse->setEnabled(office().allows(ledger::actions::reverseEntry)
                          && !read.reversedBy.isSet());
    showLines(read);
    emit noteChanged(tr("No. %1").arg(read.entry.id.value()));
}

void EntryPage::showLines(const Read& read)
{
    m_lines->clear();
    m_lines->setHorizontalHeaderLabels(
        {tr("Account"), tr("Memo"), tr("Currency"), tr("Debit"), tr("Credit")});
    std::map<AccountId, QString> titles;
    for (const ledger::Account& account : read.accounts)
        titles[account.id] = titleOf(account);
    Money sum = Money::zero(locality().currency);
    for (const ledger::Line& line : read.entry.lines) {
        const AccountId account = std::get<AccountId>(line.account);
        auto* const name = textItem(titles[account]);
        name->setData(qint64(account.value()), RowIdRole);
        const bool isCredit = line.base.isNegative();
        const bool isForeign = line.amount.currency() != line.base.currency();
        if (!isCredit)
            sum += line.base;
        using Side = std::optional<Money>;
        m_lines->appendRow({name, textItem(line.memo),
                            textItem(isForeign ? moneyText(line.amount, locality()) : QString()),
                            amountItem(isCredit ? Side() : Side(line.base), locality()),
                            amountItem(isCredit ? Side(line.base.abs()) : Side(), locality())});
    }
    QHeaderView* const head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    const int columns = m_lines->columnCount();
    for (int column = 0; column < columns - amountColumns; ++column)
        m_lines->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = columns - amountColumns; column < columns; ++column) {
        m_lines->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setColumnWidth(column, amountWidth);
    }
    m_table->setColumnWidth(0, accountWidth);
    m_table->setColumnWidth(2, amountWidth);
    head->setSectionResizeMode(1, QHeaderView::Stretch);
    chooseRow(*m_table, 0);
    m_sums->setText(tr("Sum %1").arg(moneyText(sum, locality())));
}

Result<> EntryPage::reverse()
{
    if (!m_shown)
        return {};
    const QString number = QString::number(m_entry.value());
    if (!desk().confirm(this,
                        tr("Reverse entry %1? A new entry dated today takes it back; both stay in "
                           "the books.")
                            .arg(number),
                        tr("Reverse")))
        return {};
    TANDEM_TRY(const auto posted,
               office().change(ledger::actions::reverseEntry,
                               [&](UnitOfWork& work) { return ledger::reverse(work, m_entry); }));
    desk().tell(tr("Entry %1 reversed by entry %2").arg(number).arg(posted.id.value()));
    return {};
}

} // namespace tandem::gui
