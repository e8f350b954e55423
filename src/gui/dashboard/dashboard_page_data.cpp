#include "gui/dashboard/attention_button.h"
#include "gui/dashboard/dashboard_page.h"
#include "gui/dashboard/share_card.h"
#include "gui/kit/ageing_bar.h"
#include "gui/kit/compact_text.h"
#include "gui/kit/donut_chart.h"
#include "gui/kit/figure_card.h"
#include "gui/kit/series_chart.h"
#include "gui/kit/text_label.h"
#include "gui/kit/tool_tip.h"
#include "reports/aged_items.h"

#include <QComboBox>
#include <QVBoxLayout>

/// What DashboardPage does with the answer.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ageTints{ColorToken::Chart2, ColorToken::Chart1, ColorToken::Chart3,
                              ColorToken::Chart4, ColorToken::Bad};
constexpr std::array customerTints{ColorToken::Chart1, ColorToken::Chart2, ColorToken::Chart3,
                                   ColorToken::Chart4, ColorToken::Chart5};

/// "+4.2 %", or nothing to compare with.
void compare(FigureCardData& card, std::int64_t now, std::int64_t before, Tone rising,
             const QString& against, const Locality& locality)
{
    const auto tenths = changeTenths(now, before);
    if (!tenths)
        return;
    card.isRising = *tenths >= 0;
    const Tone falling = rising == Tone::Ok ? Tone::Bad : Tone::Ok;
    card.tone = *tenths == 0 ? Tone::Neutral : card.isRising ? rising : falling;
    QString number = formatNumber(Decimal::ofScaled(*tenths, 1), locality.numbers);
    card.delta =
        (card.isRising ? u"+"_s : QString()) + number.replace(u'-', u'\u2212') + u"\u00a0%"_s;
    card.against = against;
}

struct AttentionWords {
    QString text;
    QString detail;
    ColorToken tint;
    ColorToken ground;
};

AttentionWords wordsOf(const Attention& one)
{
    const auto count = static_cast<int>(one.count);
    using enum AttentionSpec::Kind;
    const auto words = [&](const char* text, const char* detail, ColorToken tint,
                           ColorToken ground) {
        return AttentionWords{DashboardPage::tr(text, nullptr, count), DashboardPage::tr(detail),
                              tint, ground};
    };
    switch (one.spec.kind) {
    case OverdueInvoices:
        return words(
            QT_TRANSLATE_N_NOOP("tandem::gui::DashboardPage", "%Ln invoice(s) overdue"),
            QT_TRANSLATE_NOOP("tandem::gui::DashboardPage", "Past their due day, not paid"),
            ColorToken::Bad, ColorToken::BadSoft);
    case OpenBankLines:
        return words(
            QT_TRANSLATE_N_NOOP("tandem::gui::DashboardPage", "%Ln bank line(s) unmatched"),
            QT_TRANSLATE_NOOP("tandem::gui::DashboardPage", "Not booked against anything yet"),
            ColorToken::Warn, ColorToken::WarnSoft);
    case LeaveToApprove:
        return words(
            QT_TRANSLATE_N_NOOP("tandem::gui::DashboardPage", "%Ln leave request(s) to decide"),
            QT_TRANSLATE_NOOP("tandem::gui::DashboardPage",
                              "Asked for, neither approved nor declined"),
            ColorToken::Ok, ColorToken::OkSoft);
    case ItemsOut:
        return words(
            QT_TRANSLATE_N_NOOP("tandem::gui::DashboardPage", "%Ln item(s) out of stock"),
            QT_TRANSLATE_NOOP("tandem::gui::DashboardPage", "In use, and nothing on the shelf"),
            ColorToken::Info, ColorToken::InfoSoft);
    case OrdersToInvoice:
        break;
    }
    return words(QT_TRANSLATE_N_NOOP("tandem::gui::DashboardPage", "%Ln order(s) to finish"),
                 QT_TRANSLATE_NOOP("tandem::gui::DashboardPage",
                                   "Confirmed, not delivered and invoiced in full"),
                 ColorToken::Info, ColorToken::InfoSoft);
}

} // namespace

ComparedPeriod DashboardPage::period() const
{
    return static_cast<ComparedPeriod>(m_period->currentIndex());
}

QString DashboardPage::periodWords() const
{
    switch (period()) {
    case ComparedPeriod::Month:
        return tr("last month");
    case ComparedPeriod::Quarter:
        return tr("last quarter");
    case ComparedPeriod::Year:
        break;
    }
    return tr("last year");
}

QString DashboardPage::daysWords(const reports::Days& days) const
{
    return tr("%1 to %2").arg(dayText(days.from, locality()), dayText(days.to, locality()));
}

QString DashboardPage::inFull(qint64 minor) const
{
    return amountText(Money::ofMinor(minor, locality().currency), locality());
}

QString DashboardPage::stated(const QString& definition, QDate asOf) const
{
    return tr("%1. As of %2.").arg(definition, dayText(asOf, locality()));
}

void DashboardPage::showFigures(const DashboardData& answer)
{
    const QString currency = QString::fromLatin1(locality().currency.code());
    const auto cardOf = [&](const QString& name, Tone rising) {
        const reports::Figure& now = figureNamed(answer.figures, name);
        const bool isAmount = std::holds_alternative<Money>(now.value);
        const std::int64_t number = numberOf(now);
        FigureCardData card{
            .value = isAmount ? inFull(number)
                              : locality().locale.toString(static_cast<qlonglong>(number)),
            .definition =
                stated(QCoreApplication::translate("Figure", now.definition.toUtf8()), now.asOf)};
        if (isAmount)
            card.definition += u' ' + tr("In %1.").arg(currency);
        if (rising != Tone::Neutral)
            compare(card, number, numberOf(figureNamed(answer.figuresBefore, name)), rising,
                    tr("since last month"), locality());
        return card;
    };
    m_cash->setData(cardOf(u"cash"_s, Tone::Ok));
    m_receivables->setData(cardOf(u"receivables"_s, Tone::Bad));
    m_visits->setData(cardOf(u"visits_today"_s, Tone::Neutral));
    FigureCardData orders = cardOf(u"orders_in_progress"_s, Tone::Neutral);
    orders.against =
        tr("worth %1")
            .arg(inFull(numberOf(figureNamed(answer.figures, u"orders_in_progress_value"_s))));
    m_orders->setData(std::move(orders));
}

void DashboardPage::showSales(const DashboardData& answer)
{
    FigureCardData sales{
        .value = inFull(answer.sales.minor()),
        .definition =
            stated(tr("Invoices less credit notes without tax, %1. %2: %3. %4: %5")
                       .arg(daysWords(answer.days.now), daysWords(answer.days.before),
                            inFull(answer.salesBefore.minor()), daysWords(answer.days.yearBefore),
                            inFull(answer.salesYearBefore.minor())),
                   answer.asOf)};
    compare(sales, answer.sales.minor(), answer.salesBefore.minor(), Tone::Ok,
            tr("on %1").arg(periodWords()), locality());
    for (const Money& month : answer.months)
        sales.course.push_back(month.minor());
    m_sales->setText(tr("Sales, %1").arg(m_period->currentText().toLower()));
    m_sales->setData(sales);
}

void DashboardPage::showRevenue(const DashboardData& answer)
{
    SeriesChartData chart{.labels = {},
                          .bars = {{tr("These twelve months"), {}}, {tr("Year before"), {}}},
                          .texts = {.inFull = [this](qint64 minor) { return inFull(minor); },
                                    .onAxis =
                                        [this](qint64 minor) {
                                            return compactText(
                                                Money::ofMinor(minor, locality().currency),
                                                locality());
                                        }}};
    for (int at = 0; at < dashboardMonths; ++at) {
        chart.labels += locality().locale.toString(answer.monthsFrom.addMonths(at), u"MMM yy"_s);
        chart.bars[0].values.push_back(answer.months[std::size_t(at)].minor());
        chart.bars[1].values.push_back(answer.monthsYearBefore[std::size_t(at)].minor());
    }
    m_revenue->setData(std::move(chart));
    m_revenue->setAccessibleDescription(
        stated(tr("Invoices less credit notes without tax"), answer.asOf));
    m_revenue->setToolTip(toolTipOf(m_revenue->accessibleDescription()));
}

void DashboardPage::showAges(const DashboardData& answer)
{
    const std::array names{std::pair{u"receivables_current"_s, tr("Not due yet")},
                           std::pair{u"receivables_1_30"_s, tr("1–30 days late")},
                           std::pair{u"receivables_31_60"_s, tr("31–60 days late")},
                           std::pair{u"receivables_61_90"_s, tr("61–90 days late")},
                           std::pair{u"receivables_over_90"_s, tr("Over 90 days late")}};
    std::vector<ChartShare> shares;
    for (std::size_t bucket = 0; bucket < names.size(); ++bucket)
        shares.push_back({names[bucket].second,
                          numberOf(figureNamed(answer.figures, names[bucket].first)),
                          ageTints[bucket]});
    m_ages->setData(std::move(shares), {.inFull = [this](qint64 minor) { return inFull(minor); }});
    m_ages->setAccessibleDescription(
        stated(tr("Open invoices less credits, by days past due"), answer.asOf));
}

void DashboardPage::showCustomers(const DashboardData& answer)
{
    std::vector<ChartShare> shares;
    for (const reports::Revenue& one : answer.customers)
        shares.push_back({one.name, (one.goods + one.freight).minor(),
                          customerTints[shares.size() % customerTints.size()]});
    m_customers->setVisible(!shares.empty());
    m_noCustomers->setVisible(shares.empty());
    m_customers->setData(std::move(shares),
                         {.inFull = [this](qint64 minor) { return inFull(minor); }});
    m_customers->setAccessibleDescription(
        stated(tr("Invoices less credit notes without tax, %1").arg(daysWords(answer.days.now)),
               answer.asOf));
}

void DashboardPage::showItems(const DashboardData& answer)
{
    std::vector<ChartShare> shares;
    std::int64_t rest_minor = answer.sales.minor();
    for (const reports::Revenue& one : answer.items) {
        const std::int64_t minor = (one.goods + one.freight).minor();
        shares.push_back({one.name, minor, customerTints[shares.size() % customerTints.size()]});
        rest_minor -= minor;
    }
    if (rest_minor > 0 && !shares.empty())
        shares.push_back({tr("Others"), rest_minor, ColorToken::Chart6});
    m_items->setShares(shares, inFull(answer.sales.minor()),
                       {.inFull = [this](qint64 minor) { return inFull(minor); }});
    m_items->chart().setAccessibleDescription(stated(
        tr("Invoices less credit notes without tax by item, %1").arg(daysWords(answer.days.now)),
        answer.asOf));
    m_items->chart().setToolTip(toolTipOf(m_items->chart().accessibleDescription()));
}

void DashboardPage::showAttention(const DashboardData& answer)
{
    while (QLayoutItem* const item = m_attention->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Attention& one : answer.attention) {
        if (!office().allows(one.spec.list.view))
            continue;
        const AttentionWords words = wordsOf(one);
        auto* const row = new AttentionButton(QString::fromLatin1(one.spec.icon), words.tint,
                                              words.ground, words.text, words.detail);
        connect(row, &AttentionButton::clicked, this, [this, spec = one.spec] {
            desk().openFiltered(QString::fromLatin1(spec.page), QString::fromLatin1(spec.list.name),
                                spec.filter);
        });
        m_attention->addWidget(row);
    }
    if (m_attention->count() > 0)
        return;
    auto* const none =
        new TextLabel(tr("Nothing waits. Well done."), TextRole::Body, ColorToken::Subtle);
    none->setContentsMargins(metrics::spaceLarge, 0, metrics::spaceLarge, 0);
    m_attention->addWidget(none);
}

} // namespace tandem::gui
