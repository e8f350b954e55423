#include "gui/backoffice/budgets/forecast_page.h"

#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/scenario_service.h"
#include "gui/backoffice/budgets/scenario_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/compact_text.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/row_table.h"
#include "gui/kit/series_chart.h"
#include "gui/kit/state_words.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using budgets::ForecastWeek;

namespace {

RowCell amountCell(const Money& amount, const Locality& locality)
{
    const int sign = amount.isNegative() ? -1 : amount.isZero() ? 0 : 1;
    return {.text = amountText(amount, locality), .sign = sign};
}

ChartSeries seriesOf(const QString& name, const std::vector<ForecastWeek>& weeks,
                     Money ForecastWeek::*amount)
{
    ChartSeries series{.name = name, .values = {}};
    for (const ForecastWeek& week : weeks)
        series.values.push_back((week.*amount).minor());
    return series;
}

} // namespace

ForecastPage::ForecastPage(Desk& desk, QWidget* parent)
    : Page(desk,
           {{"open_item"},
            {"sales_order"},
            {"purchase_order"},
            {"entry"},
            budgets::actions::scenarioTopic},
           parent)
    , m_from(new DateEdit(desk.clock, locality()))
    , m_scenario(new QComboBox)
    , m_change(new QPushButton(tr("&Change\u2026")))
    , m_remove(new QPushButton)
    , m_new(new QAction(tr("New scenario"), this))
    , m_habit(new QCheckBox(tr("Customers pay as &late as before")))
    , m_facts(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_chart(new SeriesChart(tr("Cash by week")))
    , m_weeks(new RowTable({{tr("Week from")},
                            {tr("Received"), ColumnFit::Stretch, Qt::AlignRight},
                            {tr("Paid"), ColumnFit::Stretch, Qt::AlignRight},
                            {tr("Closing"), ColumnFit::Stretch, Qt::AlignRight},
                            {tr("With the scenario"), ColumnFit::Stretch, Qt::AlignRight}},
                           metrics::rowDenseHeight))
    , m_items(new RowTable({{tr("Day")},
                            {tr("Kind")},
                            {tr("Number")},
                            {tr("Party"), ColumnFit::Stretch},
                            {tr("Amount"), ColumnFit::Contents, Qt::AlignRight}},
                           metrics::rowDenseHeight))
{
    build();
    const bool mayChange = office().allows(budgets::actions::changeScenarios);
    m_new->setEnabled(mayChange);
    connect(m_new, &QAction::triggered, this, [this] { editScenario({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const budgets::Scenario* const one = chosenScenario())
            editScenario(*one);
    });
    bind(m_remove, budgets::actions::changeScenarios, [this] { return removeScenario(); });
    m_remove->setText(tr("Re&move"));
    m_from->setValue(desk.clock.today());
    connect(m_from, &DateEdit::valueChanged, this, &ForecastPage::reload);
    connect(m_scenario, &QComboBox::activated, this, &ForecastPage::reload);
    connect(m_habit, &QCheckBox::toggled, this, &ForecastPage::reload);
    connect(m_chart, &Chart::activated, this, &ForecastPage::showItems);
    connect(m_weeks->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showItems(current.row()); });
    connect(m_items, &RowTable::rowOpened, this, &ForecastPage::openItem);
}

void ForecastPage::build()
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const tools = new QHBoxLayout;
    auto* const fromLabel = new QLabel(tr("F&rom"));
    fromLabel->setBuddy(m_from);
    auto* const scenarioLabel = new QLabel(tr("&Scenario"));
    scenarioLabel->setBuddy(m_scenario);
    for (QWidget* const one : std::initializer_list<QWidget*>{
             fromLabel, m_from, scenarioLabel, m_scenario, m_change, m_remove, m_habit})
        tools->addWidget(one);
    for (QPushButton* const button : {m_change, m_remove})
        setVariant(button, "compact");
    m_change->hide();
    m_remove->hide();
    m_change->setObjectName(u"changeScenarioButton"_s);
    m_remove->setObjectName(u"removeScenarioButton"_s);
    m_scenario->addItem(tr("None"));
    m_scenario->setObjectName(u"scenarioCombo"_s);
    tools->addWidget(m_facts, 1);
    all->addLayout(tools);
    auto* const picture = new Card;
    picture->body()->addWidget(m_chart);
    all->addWidget(picture);
    auto* const tables = new QHBoxLayout;
    tables->setSpacing(metrics::spaceMedium);
    m_weeks->setAccessibleName(tr("Weeks"));
    m_items->setAccessibleName(tr("What the week is made of"));
    for (RowTable* const table : {m_weeks, m_items}) {
        auto* const card = new Card;
        card->body()->addWidget(table, 1);
        tables->addWidget(card, 1);
    }
    all->addLayout(tables, 1);
}

void ForecastPage::reload()
{
    const auto from = m_from->value();
    if (!from)
        return; // the field says what is wrong with it
    const reports::ForecastQuestion asked{.from = *from,
                                          .habit = m_habit->isChecked()
                                                       ? reports::PaymentHabit::ByAverageDaysLate
                                                       : reports::PaymentHabit::ByDueDay};
    const QString wanted = m_scenario->currentData().toString();
    readLater(
        budgets::actions::forecast,
        [asked, wanted](Reader& books) -> Result<Read> {
            TANDEM_TRY(const auto scenarios, budgets::scenarios(books));
            std::vector<budgets::Scenario> chosen;
            for (const budgets::Scenario& one : scenarios)
                if (one.name == wanted)
                    chosen.push_back(one);
            TANDEM_TRY(auto expected, workflows::expectedCash(books, asked.from, asked.through()));
            TANDEM_TRY(const auto forecast,
                       reports::cashForecast(books, asked, chosen, expected.items));
            expected.items.clear();
            return Read{forecast, scenarios, expected};
        },
        [this](const Read& read) { show(read); });
}

void ForecastPage::focusFirst()
{
    m_from->setFocus(Qt::TabFocusReason);
}

void ForecastPage::show(const Read& read)
{
    m_shown = read.forecast;
    const QString chosen = m_scenario->currentData().toString();
    m_scenario->clear();
    m_scenario->addItem(tr("None"));
    for (const budgets::Scenario& one : read.scenarios)
        m_scenario->addItem(one.name, one.name);
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(chosen)));
    m_scenarios = read.scenarios;
    m_change->setVisible(chosenScenario() != nullptr);
    m_change->setEnabled(m_new->isEnabled());
    m_remove->setVisible(chosenScenario() != nullptr);
    QString facts =
        tr("Opening %1, at least %2")
            .arg(moneyText(m_shown->opening, locality()), moneyText(course().lowest(), locality()));
    if (m_shown->leftOutCount + read.expected.leftOutCount > 0)
        facts += tr("; what is in currencies without a rate is not counted");
    if (read.expected.isPayHidden)
        facts += tr("; pay is not counted, as you may not see it");
    m_facts->setText(facts);
    showChart();
    showWeeks();
    showItems(0);
}

const budgets::Scenario* ForecastPage::chosenScenario() const
{
    const auto one = std::ranges::find(m_scenarios, m_scenario->currentData().toString(),
                                       &budgets::Scenario::name);
    return one == m_scenarios.end() ? nullptr : &*one;
}

void ForecastPage::editScenario(const budgets::Scenario& scenario)
{
    auto* const dialog = new ScenarioDialog(desk(), scenario, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Result<> ForecastPage::removeScenario()
{
    const budgets::Scenario* const one = chosenScenario();
    if (!one || !desk().confirm(this, tr("Remove the scenario %1?").arg(one->name), tr("Remove")))
        return {};
    return office().change(budgets::actions::changeScenarios, [id = one->id](UnitOfWork& work) {
        return budgets::removeScenario(work, id);
    });
}

void ForecastPage::showChart()
{
    const auto& base = m_shown->courses.front().weeks;
    const bool hasScenario = m_shown->courses.size() > 1;
    SeriesChartData drawn{
        .labels = {},
        .texts = {.inFull = [this, currency = m_shown->opening.currency()](qint64 minor) {
            return moneyText(Money::ofMinor(minor, currency), locality());
        }}};
    for (const ForecastWeek& week : base)
        drawn.labels += locality().locale.toString(week.from, u"d MMM"_s);
    if (hasScenario)
        drawn.bars = {seriesOf(tr("Base"), base, &ForecastWeek::closing),
                      seriesOf(course().scenario, course().weeks, &ForecastWeek::closing)};
    else
        drawn.bars = {seriesOf(tr("Received"), base, &ForecastWeek::received),
                      seriesOf(tr("Paid"), base, &ForecastWeek::paid)};
    if (!hasScenario)
        drawn.line = seriesOf(tr("Closing"), base, &ForecastWeek::closing);
    m_chart->setData(std::move(drawn));
}

void ForecastPage::showWeeks()
{
    const auto& base = m_shown->courses.front().weeks;
    const bool hasScenario = m_shown->courses.size() > 1;
    m_weeks->setColumnHidden(4, !hasScenario);
    std::vector<RowOfCells> rows;
    for (std::size_t i = 0; i < base.size(); ++i) {
        const ForecastWeek& week = base[i];
        rows.push_back({.id = static_cast<std::int64_t>(i),
                        .cells = {{.text = dayText(week.from, locality())},
                                  amountCell(week.received, locality()),
                                  amountCell(week.paid, locality()),
                                  amountCell(week.closing, locality()),
                                  amountCell(course().weeks[i].closing, locality())}});
    }
    m_weeks->setRows(std::move(rows));
}

void ForecastPage::showItems(int index)
{
    if (!m_shown || index < 0 || index >= static_cast<int>(course().weeks.size()))
        return;
    std::vector<RowOfCells> rows;
    for (const budgets::ForecastItem& item : course().weeks[static_cast<std::size_t>(index)].items)
        rows.push_back({.id = item.source.id,
                        .kind = item.source.table,
                        .cells = {{.text = dayText(item.on, locality())},
                                  {.text = stateText(nameOf(item.kind))},
                                  {.text = item.source.number},
                                  {.text = item.source.party},
                                  amountCell(item.amount, locality())}});
    m_items->setRows(std::move(rows));
}

void ForecastPage::openItem(const RowOfCells& row)
{
    if (row.kind == u"sales_order")
        desk().open(u"sales.order"_s, row.id);
    else if (row.kind == u"purchase_order")
        desk().open(u"inventory.purchase_order"_s, row.id);
    else if (row.kind == u"open_item")
        desk().openFiltered(u"settlements.bank"_s, u"settlements.open_items"_s,
                            u"number:\"%1\""_s.arg(row.cells[2].text));
}

} // namespace tandem::gui
