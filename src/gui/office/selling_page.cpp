#include "gui/office/selling_page.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/dunning_level.h"
#include "frontoffice/sales/actions.h"
#include "gui/kit/card.h"
#include "gui/kit/row_table.h"
#include "gui/kit/table_view.h"
#include "gui/office/credit_policy_dialog.h"
#include "gui/office/dunning_level_dialog.h"
#include "gui/office/rate_typed.h"
#include "gui/office/sales_policy_dialog.h"
#include "gui/office/selling_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using settlements::DunningLevel;

namespace {

RowTable* factTable(const QString& name)
{
    auto* const table =
        new RowTable({{SellingPage::tr("What"), ColumnFit::Stretch}, {SellingPage::tr("How")}},
                     metrics::rowDenseHeight);
    table->setObjectName(name);
    return table;
}

QPushButton* namedButton(const QString& name)
{
    auto* const button = new QPushButton;
    button->setObjectName(name);
    button->setProperty("compact", true);
    return button;
}

QString titleOf(const DunningLevel& level, const Locality& locality)
{
    const QString code = locality.locale.name().left(2);
    const auto own = std::ranges::find(level.texts, code, &settlements::DunningText::language);
    if (own != level.texts.end())
        return own->title;
    return level.texts.empty() ? QString() : level.texts.front().title;
}

RowCell numberCell(int number, const Locality& locality)
{
    return {.text = locality.locale.toString(number), .sign = 1};
}

} // namespace

Result<SellingPage::Shown> SellingPage::Shown::of(Reader& books)
{
    Shown shown;
    TANDEM_TRY(shown.sales, sales::salesPolicy(books));
    TANDEM_TRY(shown.credit, settlements::creditPolicy(books));
    TANDEM_TRY(shown.levels, settlements::dunningLevels(books));
    return shown;
}

SellingPage::SellingPage(Desk& desk, QWidget* parent)
    : Page(desk, {settlements::topics::dunningLevels, {"setting"}}, parent)
    , m_sales(factTable(u"salesTable"_s))
    , m_credit(factTable(u"creditTable"_s))
    , m_levels(new RowTable({{tr("Level")},
                             {tr("Title"), ColumnFit::Stretch},
                             {tr("Days after"), ColumnFit::Contents, Qt::AlignRight},
                             {tr("Days to pay"), ColumnFit::Contents, Qt::AlignRight},
                             {tr("Fee"), ColumnFit::Contents, Qt::AlignRight},
                             {tr("Interest"), ColumnFit::Contents, Qt::AlignRight}},
                            metrics::rowDenseHeight))
    , m_changeSales(namedButton(u"changeSalesButton"_s))
    , m_changeCredit(namedButton(u"changeCreditButton"_s))
    , m_addLevel(namedButton(u"addLevelButton"_s))
    , m_changeLevel(namedButton(u"changeLevelButton"_s))
    , m_removeLevel(namedButton(u"removeLevelButton"_s))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceLarge);
    auto* const policies = new QHBoxLayout;
    policies->setSpacing(metrics::spaceLarge);
    policies->addWidget(buildSales());
    policies->addWidget(buildCredit());
    all->addLayout(policies, 1);
    all->addWidget(buildLevels(), 2);
}

QWidget* SellingPage::buildSales()
{
    auto* const card = new Card(tr("Prices"));
    m_sales->setAccessibleName(tr("Prices"));
    bind(m_changeSales, sales::actions::changeSalesPolicy, [this]() -> Result<> {
        if (m_shown)
            (new SalesPolicyDialog(desk(), m_shown->sales, this))->open();
        return {};
    });
    m_changeSales->setText(tr("Change &prices\u2026"));
    card->addHeadWidget(m_changeSales);
    card->body()->addWidget(m_sales);
    return card;
}

QWidget* SellingPage::buildCredit()
{
    auto* const card = new Card(tr("Credit"));
    m_credit->setAccessibleName(tr("Credit"));
    bind(m_changeCredit, settlements::actions::changeCreditPolicy, [this]() -> Result<> {
        if (m_shown)
            (new CreditPolicyDialog(desk(), m_shown->credit, this))->open();
        return {};
    });
    m_changeCredit->setText(tr("Change &credit\u2026"));
    card->addHeadWidget(m_changeCredit);
    card->body()->addWidget(m_credit);
    return card;
}

QWidget* SellingPage::buildLevels()
{
    auto* const card = new Card(tr("Levels of dunning"));
    m_levels->setObjectName(u"levelTable"_s);
    m_levels->setAccessibleName(tr("Levels of dunning"));
    using settlements::actions::changeDunningLevels;
    bind(m_addLevel, changeDunningLevels, [this]() -> Result<> {
        if (m_shown)
            openLevel(m_shown->levels.size());
        return {};
    });
    bind(m_changeLevel, changeDunningLevels, [this]() -> Result<> {
        if (m_levels->currentIndex().isValid())
            openLevel(static_cast<std::size_t>(m_levels->currentIndex().row()));
        return {};
    });
    bind(m_removeLevel, changeDunningLevels, [this] { return removeLevel(); });
    m_addLevel->setText(tr("&Add level\u2026"));
    m_changeLevel->setText(tr("Change &level\u2026"));
    m_removeLevel->setText(tr("&Take the last away"));
    for (QPushButton* const button : {m_removeLevel, m_changeLevel, m_addLevel})
        card->addHeadWidget(button);
    connect(m_levels, &RowTable::rowOpened, this, [this] { m_changeLevel->click(); });
    card->body()->addWidget(m_levels);
    return card;
}

void SellingPage::reload()
{
    readLater(
        settlements::actions::credit, [](Reader& books) { return Shown::of(books); },
        [this](Shown shown) { show(std::move(shown)); });
}

void SellingPage::show(Shown shown)
{
    m_shown.emplace(std::move(shown));
    const auto& limit = m_shown->credit.defaultLimit;
    m_sales->setRows({{.cells = {{.text = tr("Prices of the list")},
                                 {.text = SellingWords::of(m_shown->sales.basis)}}},
                      {.cells = {{.text = tr("Totals of invoices")},
                                 {.text = SellingWords::of(m_shown->sales.cashRounding)}}}});
    m_credit->setRows({{.cells = {{.text = tr("Beyond the limit")},
                                  {.text = SellingWords::of(m_shown->credit.check)}}},
                       {.cells = {{.text = tr("Usual limit")},
                                  limit ? RowCell{.text = moneyText(*limit, locality()), .sign = 1}
                                        : RowCell{.text = tr("No limit")}}}});
    showLevels();
}

void SellingPage::showLevels()
{
    const int before = std::max(0, m_levels->currentIndex().row());
    std::vector<RowOfCells> rows;
    for (const DunningLevel& one : m_shown->levels)
        rows.push_back(
            {.id = one.level,
             .cells = {numberCell(one.level, locality()),
                       {.text = titleOf(one, locality())},
                       numberCell(one.daysAfter, locality()),
                       numberCell(one.respiteDays, locality()),
                       {.text = moneyText(one.fee, locality()), .sign = one.fee.isZero() ? 0 : 1},
                       {.text = rateText(one.interest, locality()) + u" %"_s, .sign = 1}}});
    const int count = static_cast<int>(rows.size());
    m_levels->setRows(std::move(rows));
    if (count > 0)
        chooseRow(*m_levels, std::min(before, count - 1));
    const bool mayChange = office().allows(settlements::actions::changeDunningLevels);
    m_changeLevel->setEnabled(count > 0 && mayChange);
    m_removeLevel->setEnabled(count > 0 && mayChange);
}

/// A level that is there, or the one after the last.
void SellingPage::openLevel(std::size_t place)
{
    const auto& levels = m_shown->levels;
    (new DunningLevelDialog(desk(),
                            place < levels.size()
                                ? levels[place]
                                : DunningLevel{.level = static_cast<int>(levels.size()) + 1,
                                               .fee = Money::zero(locality().currency)},
                            this))
        ->open();
}

Result<> SellingPage::removeLevel()
{
    if (!m_shown || m_shown->levels.empty())
        return {};
    const int last = m_shown->levels.back().level;
    if (!desk().confirm(this, tr("Take level %1 away? Its notices stay.").arg(last),
                        tr("Take away")))
        return {};
    return office().change(settlements::actions::changeDunningLevels, [&](UnitOfWork& work) {
        return settlements::removeDunningLevel(work, last);
    });
}

void SellingPage::focusFirst()
{
    m_levels->setFocus();
}

} // namespace tandem::gui
