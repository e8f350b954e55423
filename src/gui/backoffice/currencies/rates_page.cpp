#include "gui/backoffice/currencies/rates_page.h"

#include "backoffice/currencies/actions.h"
#include "backoffice/currencies/rate_queries.h"
#include "backoffice/currencies/rate_service.h"
#include "base/number_format.h"
#include "gui/backoffice/currencies/rate_dialog.h"
#include "gui/backoffice/currencies/revalue_dialog.h"
#include "gui/kit/series_chart.h"
#include "reports/lists.h"
#include "workflows/import_exchange_rates.h"

#include <QAction>
#include <QFile>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using exchange::DatedRate;
using exchange::ExchangeRateId;

namespace {

constexpr int chartWidth = 420;
constexpr int chartDigits = 6;
constexpr qint64 fileBytesMax = 64LL << 20;

} // namespace

RatesPage::RatesPage(Desk& shared, QWidget* parent)
    : ListPage(shared, reports::exchangeRateList(),
               {.rowHeight = metrics::rowDenseHeight,
                .emptyText = tr("No rates yet. Import the ECB's file, or press Ctrl+N.")},
               parent)
    , m_new(new QAction(tr("New rate"), this))
    , m_chart(new SeriesChart(tr("Course over a year")))
{
    m_new->setEnabled(office().allows(exchange::actions::enterRate));
    connect(m_new, &QAction::triggered, this, [this] { (new RateDialog(desk(), this))->open(); });
    buildTools();
    m_chart->setFixedWidth(chartWidth);
    m_chart->hide();
    setDetail(m_chart);
    connect(this, &ListPage::recordOpened, this, &RatesPage::change);
    connect(this, &ListPage::currentChanged, this, &RatesPage::showCourse);
}

void RatesPage::buildTools()
{
    addButton(exchange::actions::removeRate, &RatesPage::removeCurrent);
    addButton(exchange::actions::importRates, &RatesPage::import);
    QPushButton* const revalued = addButton(exchange::actions::revalue, &RatesPage::revalue);
    revalued->setText(tr("Reval&ue…"));
    revalued->setObjectName(u"revalueButton"_s);
}

QPushButton* RatesPage::addButton(const Action& action, Result<> (RatesPage::*run)())
{
    auto* const button = new QPushButton;
    bind(button, action, [this, run] { return (this->*run)(); });
    button->setProperty("compact", true);
    addTool(button);
    return button;
}

void RatesPage::change(std::int64_t record)
{
    if (record == 0 || !office().allows(exchange::actions::enterRate))
        return;
    readLater(
        exchange::actions::rates,
        [record](Reader& books) { return exchange::rateById(books, ExchangeRateId(record)); },
        [this](const DatedRate& rate) { (new RateDialog(desk(), rate, this))->open(); });
}

Result<> RatesPage::removeCurrent()
{
    const ExchangeRateId id(currentRecord());
    if (!id.isSet() || !desk().confirm(this, tr("Delete this exchange rate?"), tr("Delete")))
        return {};
    TANDEM_TRY(const auto rate, office().read(exchange::actions::rates, [&](Reader& books) {
        return exchange::rateById(books, id);
    }));
    TANDEM_CHECK(office().change(exchange::actions::removeRate, [&](UnitOfWork& work) {
        return exchange::removeRate(work, id, rate.version);
    }));
    desk().tell(tr("The rate is deleted"));
    return {};
}

Result<> RatesPage::import()
{
    const QString path = desk().chooseFile(this, tr("Exchange rates (*.xml *.csv)"));
    if (path.isEmpty())
        return {};
    QFile file(path);
    file.open(QIODevice::ReadOnly); // what cannot be read is empty, and the reader says so
    TANDEM_TRY(const auto taken,
               workflows::importExchangeRates(office(), file.read(fileBytesMax), u"ecb"_s,
                                              workflows::ImportMode::Save));
    QStringList said{tr("%Ln rate(s) added", nullptr, static_cast<int>(taken.added))};
    if (taken.known > 0)
        said += tr("%Ln known already", nullptr, static_cast<int>(taken.known));
    if (taken.differing > 0)
        said +=
            tr("%Ln kept although the file differs", nullptr, static_cast<int>(taken.differing));
    if (!taken.unknown.isEmpty())
        said += tr("left out: %1").arg(taken.unknown.join(u", "_s));
    desk().tell(said.join(u", "_s));
    return {};
}

Result<> RatesPage::revalue()
{
    (new RevalueDialog(desk(), this))->open();
    return {};
}

void RatesPage::showCourse(std::int64_t record)
{
    m_chart->setVisible(record != 0);
    if (record == 0)
        return;
    struct Course {
        DatedRate rate;
        std::vector<DatedRate> days;
    };
    readLater(
        exchange::actions::rates,
        [record](Reader& books) -> Result<Course> {
            TANDEM_TRY(auto rate, exchange::rateById(books, ExchangeRateId(record)));
            TANDEM_TRY(auto days, exchange::courseOf(books, rate.rate.unit(), rate.rate.quoted(),
                                                     rate.on.addYears(-1), rate.on));
            return Course{std::move(rate), std::move(days)};
        },
        [this, record](const Course& course) {
            if (record == currentRecord())
                drawCourse(course.rate, course.days);
        });
}

void RatesPage::drawCourse(const DatedRate& rate, const std::vector<DatedRate>& days)
{
    const auto written = [numbers = locality().numbers](qint64 value) {
        return formatNumber(Decimal::ofScaled(value, chartDigits).trimmed(2), numbers);
    };
    SeriesChartData course{.labels = {},
                           .line = ChartSeries{.name = u"%1/%2"_s.arg(codeOf(rate.rate.unit()),
                                                                      codeOf(rate.rate.quoted())),
                                               .values = {}},
                           .texts = {.inFull = written, .onAxis = written}};
    for (const DatedRate& day : days) {
        if (day.rate.unit() != rate.rate.unit())
            continue; // published the other way round
        course.labels += dayText(day.on, locality());
        const Decimal value = day.rate.value().rescaled(chartDigits, Rounding::HalfAwayFromZero);
        course.line->values.push_back(static_cast<qint64>(value.coefficient()));
    }
    m_chart->setData(std::move(course));
}

} // namespace tandem::gui
