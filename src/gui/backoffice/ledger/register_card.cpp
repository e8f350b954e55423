#include "gui/backoffice/ledger/register_card.h"

#include "gui/kit/column_share.h"
#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"

#include <QComboBox>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAheadOfEnd = 40;

} // namespace

RegisterCard::RegisterCard(Desk& desk, QWidget* parent)
    : Card(tr("Register"), parent)
    , m_desk(desk)
    , m_model(new RegisterModel(desk, this))
    , m_table(new TableView(metrics::rowDenseHeight))
    , m_currencies(new QComboBox)
    , m_count(new TextLabel({}, TextRole::Caption, ColorToken::Muted))
    , m_sums(new TextLabel({}, TextRole::BodyStrong))
    , m_empty(new TextLabel(tr("Nothing was posted to this account yet."), TextRole::Body,
                            ColorToken::Subtle))
    , m_all(new QToolButton)
{
    buildTable();
    buildFoot();
    connect(m_model, &RegisterModel::failed, this, &RegisterCard::failed);
    connect(m_model, &RegisterModel::counted, this, &RegisterCard::showSums);
    connect(m_model, &RegisterModel::begun, m_table, &QTableView::scrollToBottom);
    connect(m_model, &RegisterModel::begun, this, &RegisterCard::showCurrencies);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RegisterCard::showCurrencies);
    connect(m_currencies, &QComboBox::currentIndexChanged, this, &RegisterCard::showCurrencies);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { keepPlace(last - first + 1); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value < rowsAheadOfEnd * m_table->rowHeight())
            m_model->fetchEarlier();
    });
}

/// The column of currencies that the user chose; a register of one currency has none to choose.
void RegisterCard::showCurrencies()
{
    const bool hasChoice = m_model->hasForeign();
    m_currencies->setVisible(hasChoice);
    const auto chosen =
        hasChoice ? m_currencies->currentData().value<Currencies>() : Currencies::Base;
    m_model->setShown(chosen == Currencies::Own ? RegisterModel::Shown::Own
                                                : RegisterModel::Shown::Base);
    for (const int column : {RegisterModel::OwnAmount, RegisterModel::OwnBalance})
        m_table->setColumnHidden(column, chosen != Currencies::Both);
}

void RegisterCard::buildTable()
{
    const QString home = QString::fromUtf8(m_desk.locality.currency.code().data(),
                                           qsizetype(m_desk.locality.currency.code().size()));
    m_currencies->setObjectName(u"registerCurrencyCombo"_s);
    m_currencies->setAccessibleName(tr("Currency of the register"));
    m_currencies->addItem(tr("%1 and own currency").arg(home),
                          QVariant::fromValue(Currencies::Both));
    m_currencies->addItem(tr("In %1").arg(home), QVariant::fromValue(Currencies::Base));
    m_currencies->addItem(tr("In own currency"), QVariant::fromValue(Currencies::Own));
    m_currencies->hide();
    addHeadWidget(m_currencies);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Register"));
    showCurrencies();
    new ColumnShare(*m_table, {RegisterModel::Text, RegisterModel::Counter});
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        const reports::RegisterLine& line = m_model->lineAt(index.row());
        emit entryOpened({line.entry, line.postedOn});
    });
    m_all->setObjectName(u"allLinesButton"_s);
    m_all->setText(tr("All lines"));
    m_all->setIcon(iconNamed(u"x"_s));
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setVariant(m_all, "compact");
    m_all->hide();
    addHeadWidget(m_all);
    connect(m_all, &QToolButton::clicked, this, &RegisterCard::allWanted);
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

void RegisterCard::setAccount(AccountId account, const QString& title,
                              const reports::RegisterScope& scope)
{
    const QString words = wordsOf(scope);
    setNote(words.isEmpty() ? title : title + u" \u00b7 "_s + words);
    m_all->setVisible(scope != reports::RegisterScope());
    m_model->setAccount(account, scope);
}

/// What is looked at, for who came here from a figure.
QString RegisterCard::wordsOf(const reports::RegisterScope& scope) const
{
    QStringList words;
    const QString to = scope.to.isValid() ? dayText(scope.to, m_desk.locality) : QString();
    if (scope.from.isValid())
        words += tr("%1 to %2").arg(dayText(scope.from, m_desk.locality), to);
    else if (scope.to.isValid())
        words += tr("to %1").arg(to);
    if (scope.dimension.isSet())
        words += scope.value.isSet() ? tr("one value of a dimension")
                                     : tr("without a value of the dimension");
    if (scope.closings == reports::ClosingLines::LeftOut)
        words += tr("without closings of years");
    else if (scope.closings == reports::ClosingLines::Alone)
        words += tr("closings of years alone");
    return words.join(u", "_s);
}

void RegisterCard::showSums(const reports::Turnover& turnover)
{
    m_count->setText(tr("%Ln lines", nullptr, static_cast<int>(turnover.lineCount)));
    m_sums->setText(tr("Debit %1      Credit %2      Balance %3")
                        .arg(amountText(turnover.debit, m_desk.locality),
                             amountText(turnover.credit, m_desk.locality),
                             amountText(turnover.balance(), m_desk.locality)));
    m_table->setVisible(turnover.lineCount != 0);
    m_empty->setVisible(turnover.lineCount == 0);
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
