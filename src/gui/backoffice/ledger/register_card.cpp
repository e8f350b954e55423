#include "gui/backoffice/ledger/register_card.h"

#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAheadOfEnd = 40;
constexpr int columnMargin = 24;

} // namespace

RegisterCard::RegisterCard(Desk& desk, QWidget* parent)
    : Card(tr("Register"), parent)
    , m_desk(desk)
    , m_model(new RegisterModel(desk, this))
    , m_table(new TableView(metrics::rowDenseHeight))
    , m_count(new TextLabel({}, TextRole::Caption, ColorToken::Muted))
    , m_sums(new TextLabel({}, TextRole::BodyStrong))
    , m_empty(new TextLabel(tr("Nothing was posted to this account yet."), TextRole::Body,
                            ColorToken::Subtle))
{
    buildTable();
    buildFoot();
    connect(m_model, &RegisterModel::failed, this, &RegisterCard::failed);
    connect(m_model, &RegisterModel::counted, this, &RegisterCard::showSums);
    connect(m_model, &RegisterModel::begun, m_table, &QTableView::scrollToBottom);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { keepPlace(last - first + 1); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value < rowsAheadOfEnd * m_table->rowHeight())
            m_model->fetchEarlier();
    });
}

void RegisterCard::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Register"));
    QHeaderView* const head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    const QFontMetrics font(fontOf(TextRole::BodyStrong));
    const auto fit = [&](RegisterModel::Column column, const QString& widest) {
        m_table->setColumnWidth(column, font.horizontalAdvance(widest) + columnMargin);
    };
    fit(RegisterModel::Date, u"28 Sept 2025"_s);
    fit(RegisterModel::Number, u"8888"_s);
    for (const auto column : {RegisterModel::Debit, RegisterModel::Credit, RegisterModel::Balance})
        fit(column, u"\u22128,888.88"_s);
    for (const auto column : {RegisterModel::Text, RegisterModel::Counter})
        head->setSectionResizeMode(column, QHeaderView::Stretch); // words share what is left
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        emit entryOpened(m_model->lineAt(index.row()).entry);
    });
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
}

void RegisterCard::buildFoot()
{
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::spaceMedium, metrics::spaceTiny, metrics::spaceLarge,
                             metrics::spaceSmall);
    foot->addWidget(m_count);
    foot->addStretch(1);
    foot->addWidget(m_sums);
    body()->addLayout(foot);
}

void RegisterCard::setAccount(AccountId account, const QString& title)
{
    setNote(title);
    m_model->setAccount(account);
}

void RegisterCard::showSums(const reports::Turnover& turnover)
{
    m_count->setText(tr("%L1 lines").arg(turnover.lineCount));
    m_sums->setText(tr("Debit %1      Credit %2      Balance %3")
                        .arg(amountText(turnover.debit, m_desk.locality),
                             amountText(turnover.credit, m_desk.locality),
                             amountText(turnover.balance(), m_desk.locality)));
    fitAmounts(turnover);
    m_table->setVisible(turnover.lineCount != 0);
    m_empty->setVisible(turnover.lineCount == 0);
}

/// No line is larger than the sum of its side, and no balance than the larger one.
void RegisterCard::fitAmounts(const reports::Turnover& turnover)
{
    const QFontMetrics font(fontOf(TextRole::BodyStrong));
    const auto widthOf = [&](const Money& amount) {
        return font.horizontalAdvance(amountText(-amount, m_desk.locality)) + columnMargin;
    };
    const int least = font.horizontalAdvance(u"\u22128,888.88"_s) + columnMargin;
    const int debit = std::max(least, widthOf(turnover.debit));
    const int credit = std::max(least, widthOf(turnover.credit));
    m_table->setColumnWidth(RegisterModel::Debit, debit);
    m_table->setColumnWidth(RegisterModel::Credit, credit);
    m_table->setColumnWidth(RegisterModel::Balance, std::max(debit, credit));
}

/// What is on screen stays there while earlier lines come in above it.
void RegisterCard::keepPlace(int newRows)
{
    QScrollBar* const bar = m_table->verticalScrollBar();
    const int place = bar->value();
    m_table->setUpdatesEnabled(false);
    QMetaObject::invokeMethod(
        this,
        [this, bar, place, newRows] {
            bar->setValue(place + newRows * m_table->rowHeight());
            m_table->setUpdatesEnabled(true);
        },
        Qt::QueuedConnection);
}

} // namespace tandem::gui
