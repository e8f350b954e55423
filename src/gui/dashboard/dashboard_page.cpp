#include "gui/dashboard/dashboard_page.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/settlements/actions.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/sales/actions.h"
#include "gui/dashboard/card_row.h"
#include "gui/dashboard/share_card.h"
#include "gui/kit/ageing_bar.h"
#include "gui/kit/card.h"
#include "gui/kit/donut_chart.h"
#include "gui/kit/figure_card.h"
#include "gui/kit/series_chart.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "reports/actions.h"
#include "reports/aged_items.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// The days of a filter on due days that give one bucket of receivables.
QString dueFilter(reports::AgeBucket bucket, QDate today)
{
    const auto before = [&](int days) { return today.addDays(-days).toString(Qt::ISODate); };
    switch (bucket) {
    case reports::AgeBucket::Current:
        return u"side:receivable due>="_s + before(0);
    case reports::AgeBucket::To30:
        return u"side:receivable due<%1 due>=%2"_s.arg(before(0), before(30));
    case reports::AgeBucket::To60:
        return u"side:receivable due<%1 due>=%2"_s.arg(before(30), before(60));
    case reports::AgeBucket::To90:
        return u"side:receivable due<%1 due>=%2"_s.arg(before(60), before(90));
    case reports::AgeBucket::Over90:
        break;
    }
    return u"side:receivable due<"_s + before(90);
}

template <class Opened>
void onActivated(const Chart* chart, QObject* page, Opened opened)
{
    QObject::connect(chart, &Chart::activated, page, std::move(opened));
}

} // namespace

DashboardPage::DashboardPage(Desk& desk, QWidget* parent)
    : Page(desk,
           {{"entry"},
            {"open_item"},
            {"invoice"},
            {"credit_note"},
            {"sales_order"},
            {"visit"},
            {"bank_line"},
            {"leave_request"},
            {"stock_move"}},
           parent)
    , m_period(new QComboBox)
    , m_asOf(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_cash(new FigureCard(tr("Cash and bank")))
    , m_receivables(new FigureCard(tr("Receivables")))
    , m_sales(new FigureCard(tr("Sales")))
    , m_orders(new FigureCard(tr("Orders in progress")))
    , m_visits(new FigureCard(tr("Visits today")))
    , m_revenue(new SeriesChart(tr("Revenue by month")))
    , m_ages(new AgeingBar(tr("Receivables by age")))
    , m_customers(new AgeingBar(tr("Largest customers")))
    , m_noCustomers(new TextLabel(tr("Nothing was invoiced in this period yet."), TextRole::Body,
                                  ColorToken::Subtle))
    , m_items(new ShareCard(tr("Revenue by item"), tr("Nothing was invoiced in this period yet.")))
    , m_attention(new QVBoxLayout)
{
    auto* const content = new QWidget;
    auto* const all = new QVBoxLayout(content);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceLarge);
    all->addWidget(buildTools());
    all->addWidget(buildFigures());
    all->addLayout(buildCharts(), 1);
    all->addLayout(buildDetails());
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget* DashboardPage::buildTools()
{
    auto* const tools = new QWidget;
    auto* const row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceSmall);
    row->addWidget(m_asOf);
    row->addStretch(1);
    auto* const label = new QLabel(tr("&Compare"));
    label->setBuddy(m_period);
    row->addWidget(label);
    m_period->setObjectName(u"periodCombo"_s);
    setVariant(m_period, "compact");
    m_period->addItems({tr("This month"), tr("This quarter"), tr("This year")});
    row->addWidget(m_period);
    connect(m_period, &QComboBox::currentIndexChanged, this, &DashboardPage::reload);
    return tools;
}

CardRow* DashboardPage::buildFigures()
{
    auto* const figures = new CardRow;
    const auto add = [&](FigureCard* card, const QString& name, const View& rows, auto open) {
        card->setObjectName(name);
        if (!office().allows(rows)) { // who may not see the rows has no use for the figure
            card->setParent(this);
            return card->hide();
        }
        figures->addCard(card);
        connect(card, &FigureCard::clicked, this, open);
    };
    add(m_cash, u"cashCard"_s, ledger::actions::accounts,
        [this] { desk().openFiltered(u"reports.statements"_s, u"trial_balance"_s, {}); });
    add(m_receivables, u"receivablesCard"_s, settlements::actions::openItems, [this] {
        desk().openFiltered(u"settlements.bank"_s, u"settlements.open_items"_s,
                            u"side:receivable"_s);
    });
    add(m_sales, u"salesCard"_s, sales::actions::invoices, [this] {
        if (m_data)
            desk().openFiltered(
                u"sales.orders"_s, u"sales.invoices"_s,
                u"issued>=%1 issued<=%2"_s.arg(m_data->days.now.from.toString(Qt::ISODate),
                                               m_data->days.now.to.toString(Qt::ISODate)));
    });
    add(m_orders, u"ordersCard"_s, sales::actions::orders, [this] {
        desk().openFiltered(u"sales.orders"_s, u"sales.orders"_s, u"state:confirmed"_s);
    });
    add(m_visits, u"visitsCard"_s, reception::actions::visits,
        [this] { desk().open(u"reception.board"_s, 0); });
    return figures;
}

QLayout* DashboardPage::buildCharts()
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(metrics::spaceLarge);
    auto* const revenue = new Card(tr("Revenue by month"));
    revenue->setNote(tr("without tax, against the year before"));
    revenue->body()->setContentsMargins(metrics::spaceSmall, 0, metrics::spaceSmall,
                                        metrics::spaceSmall);
    revenue->body()->addWidget(m_revenue);
    m_revenue->setObjectName(u"revenueChart"_s);
    onActivated(m_revenue, this, [this](int month) {
        if (m_data)
            desk().openFiltered(u"sales.orders"_s, u"sales.invoices"_s,
                                u"issued:"_s
                                    + m_data->monthsFrom.addMonths(month).toString(u"yyyy-MM"_s));
    });
    row->addWidget(revenue, 3);
    auto* const attention = new Card(tr("Needs attention"));
    attention->setObjectName(u"attentionCard"_s);
    m_attention->setContentsMargins(0, 0, 0, metrics::spaceSmall);
    attention->body()->addLayout(m_attention);
    attention->body()->addStretch(1);
    row->addWidget(attention, 2);
    return row;
}

QLayout* DashboardPage::buildDetails()
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(metrics::spaceLarge);
    const auto add = [&](const QString& title, const QString& note, AgeingBar* bar, int stretch) {
        auto* const card = new Card(title);
        card->setNote(note);
        card->body()->setContentsMargins(0, 0, 0, metrics::spaceMedium);
        card->body()->addWidget(bar);
        card->body()->addStretch(1);
        row->addWidget(card, stretch);
        return card;
    };
    add(tr("Receivables by age"), tr("by days past due"), m_ages, 3);
    m_ages->setObjectName(u"agesBar"_s);
    onActivated(m_ages, this, [this](int bucket) { openAge(bucket); });
    Card* const customers = add(tr("Largest customers"), tr("in the period"), m_customers, 2);
    m_noCustomers->setContentsMargins(metrics::spaceLarge, 0, metrics::spaceLarge, 0);
    customers->body()->insertWidget(0, m_noCustomers);
    onActivated(m_customers, this, [this](int place) {
        if (m_data)
            desk().openFiltered(
                u"sales.orders"_s, u"sales.invoices"_s,
                u"customer:\"%1\" issued>=%2"_s.arg(m_data->customers[std::size_t(place)].name,
                                                    m_data->days.now.from.toString(Qt::ISODate)));
    });
    m_items->setNote(tr("in the period"));
    m_items->chart().setObjectName(u"itemsChart"_s);
    row->addWidget(m_items, 2);
    onActivated(&m_items->chart(), this, [this](int part) {
        const auto place = static_cast<std::size_t>(part);
        if (m_data && place < m_data->items.size())
            desk().openFiltered(u"inventory.items"_s, u"inventory.items"_s,
                                u"code=\"%1\""_s.arg(m_data->items[place].key));
    });
    return row;
}

void DashboardPage::openAge(int bucket)
{
    if (m_data)
        desk().openFiltered(u"settlements.bank"_s, u"settlements.open_items"_s,
                            dueFilter(static_cast<reports::AgeBucket>(bucket), m_data->asOf));
}

void DashboardPage::focusFirst()
{
    m_cash->setFocus(Qt::OtherFocusReason);
}

void DashboardPage::reload()
{
    readLater(
        reports::actions::dashboard,
        [today = desk().clock.today(), chosen = period(), looked = attentionSpecs()](
            Reader& books) { return readDashboard(books, today, chosen, looked); },
        [this](const DashboardData& answer) { show(answer); });
}

void DashboardPage::show(const DashboardData& answer)
{
    m_data = answer;
    m_asOf->setText(tr("As of %1, amounts in %2")
                        .arg(dayText(answer.asOf, locality()),
                             QString::fromLatin1(locality().currency.code())));
    showFigures(answer);
    showSales(answer);
    showRevenue(answer);
    showAges(answer);
    showCustomers(answer);
    showItems(answer);
    showAttention(answer);
}

} // namespace tandem::gui
