#include "reports/dashboard.h"

#include "base/check.h"
#include "office/company.h"
#include "reports/aged_items.h"
#include "reports/revenue.h"

#include <QTimeZone>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ageNames{"receivables_current", "receivables_1_30", "receivables_31_60",
                              "receivables_61_90", "receivables_over_90"};
constexpr std::array ageDefinitions{
    QT_TRANSLATE_NOOP("Figure",
                      "Open invoices less credits that are not yet due, or due on that day"),
    QT_TRANSLATE_NOOP("Figure", "Open invoices less credits, due for 1 to 30 days"),
    QT_TRANSLATE_NOOP("Figure", "Open invoices less credits, due for 31 to 60 days"),
    QT_TRANSLATE_NOOP("Figure", "Open invoices less credits, due for 61 to 90 days"),
    QT_TRANSLATE_NOOP("Figure", "Open invoices less credits, due for more than 90 days")};

/// Adds figures one by one.
class Dashboard {
public:
    Dashboard(Reader& books, const Company& owner, QDate asOf)
        : m_books(books)
        , m_base(owner.currency)
        , m_asOf(asOf)
    {
        const QTimeZone zone(owner.timeZone.toUtf8());
        m_dayFromMs = asOf.startOfDay(zone).toMSecsSinceEpoch();
        m_dayUntilMs = asOf.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    }

    Result<std::vector<Figure>> figures()
    {
        TANDEM_CHECK(addCash());
        TANDEM_CHECK(addReceivables());
        TANDEM_CHECK(addRevenues());
        TANDEM_CHECK(addOrders());
        TANDEM_CHECK(addStock());
        TANDEM_CHECK(addVisits());
        TANDEM_CHECK(addOpportunities());
        return std::move(m_figures);
    }

private:
    void add(const char* name, const std::variant<Money, std::int64_t>& value,
             const char* definition)
    {
        m_figures.push_back({.name = QString::fromUtf8(name),
                             .value = value,
                             .definition = QString::fromUtf8(definition),
                             .asOf = m_asOf});
    }

    Result<> addCash()
    {
        const QDate month(m_asOf.year(), m_asOf.month(), 1);
        TANDEM_TRY(const auto sum,
                   m_books.first<Money>(
                       u"reports.dashboard:cash"_s, {{"month_on", month}, {"as_of", m_asOf}},
                       [&](const Row& row) { return row.money("base_minor", m_base); }));
        require(sum.has_value(), "a sum is one row");
        add("cash", *sum,
            QT_TRANSLATE_NOOP("Figure", "Balance of the bank and cash accounts in the ledger"));
        return {};
    }

    Result<> addReceivables()
    {
        TANDEM_TRY(const auto items, agedItems(m_books, AgedSide::Receivable, {}, m_asOf));
        std::vector<Money> sums(ageBucketCount, Money::zero(m_base));
        Money all = Money::zero(m_base);
        for (const AgedItem& item : items) {
            sums[static_cast<std::size_t>(item.bucket)] += item.openBase;
            all += item.openBase;
        }
        add("receivables", all,
            QT_TRANSLATE_NOOP("Figure", "What customers owe: all open invoices less credits"));
        for (std::size_t bucket = 0; bucket < ageBucketCount; ++bucket)
            add(ageNames[bucket], sums[bucket], ageDefinitions[bucket]);
        return {};
    }

    Result<> addRevenue(const char* name, const Days& days, const char* definition)
    {
        TANDEM_TRY(const auto months, revenueByMonth(m_books, days));
        Money sum = Money::zero(m_base);
        for (const Revenue& month : months)
            sum += month.goods + month.freight;
        add(name, sum, definition);
        return {};
    }

    Result<> addRevenues()
    {
        const QDate month(m_asOf.year(), m_asOf.month(), 1);
        const QDate lastMonth = month.addMonths(-1);
        const QDate lastYear = month.addYears(-1);
        TANDEM_CHECK(addRevenue(
            "revenue_this_month", {month, m_asOf},
            QT_TRANSLATE_NOOP("Figure",
                              "Invoices less credit notes without tax, from the first of the "
                              "month to that day")));
        TANDEM_CHECK(addRevenue(
            "revenue_last_month", {lastMonth, month.addDays(-1)},
            QT_TRANSLATE_NOOP("Figure",
                              "Invoices less credit notes without tax, in the whole month "
                              "before")));
        return addRevenue(
            "revenue_same_month_last_year", {lastYear, lastYear.addMonths(1).addDays(-1)},
            QT_TRANSLATE_NOOP(
                "Figure", "Invoices less credit notes without tax, in the whole of the same month "
                          "a year before"));
    }

    Result<> addOrders()
    {
        return m_books.each(
            u"reports.dashboard:orders_in_progress"_s, {{"as_of", m_asOf}}, [&](const Row& row) {
                add("orders_in_progress", row.integer("order_count"),
                    QT_TRANSLATE_NOOP(
                        "Figure",
                        "Orders that customers agreed to, not yet delivered and invoiced in full"));
                add("orders_in_progress_value", row.money("net_minor", m_base),
                    QT_TRANSLATE_NOOP(
                        "Figure",
                        "What these orders are worth without tax, with what was invoiced of them"));
            });
    }

    Result<> addStock()
    {
        return m_books.each(
            u"reports.dashboard:stock_value"_s, {{"as_of", m_asOf}}, [&](const Row& row) {
                add("stock_value", row.money("value_minor", m_base),
                    QT_TRANSLATE_NOOP("Figure",
                                      "What lies in the warehouses, at its average cost"));
            });
    }

    Result<> addVisits()
    {
        return m_books.each(
            u"reports.dashboard:visits"_s, {{"from_ms", m_dayFromMs}, {"until_ms", m_dayUntilMs}},
            [&](const Row& row) {
                add("visits_today", row.integer("visit_count"),
                    QT_TRANSLATE_NOOP("Figure", "Visitors who were expected or came on that day, "
                                                "whether they came or not"));
            });
    }

    Result<> addOpportunities()
    {
        constexpr auto name = "opportunities_weighted";
        constexpr auto definition =
            QT_TRANSLATE_NOOP("Figure", "Open opportunities: what each may bring, times its "
                                        "probability; one figure for each currency");
        bool isNone = true;
        TANDEM_CHECK(m_books.each(
            u"reports.dashboard:opportunities"_s, {{"until_ms", m_dayUntilMs}},
            [&](const Row& row) {
                const QByteArray code = row.text("currency").toUtf8();
                const auto currency =
                    findCurrency({code.data(), static_cast<std::size_t>(code.size())});
                require(currency.has_value(), "a stored currency is one of ISO 4217");
                const Money hundredths = row.money("weighted_hundredths", *currency);
                add(name, hundredths.dividedBy(100, Rounding::HalfAwayFromZero), definition);
                isNone = false;
            }));
        if (isNone)
            add(name, Money::zero(m_base), definition);
        return {};
    }

    Reader& m_books;
    Currency m_base;
    QDate m_asOf;
    std::int64_t m_dayFromMs;
    std::int64_t m_dayUntilMs;
    std::vector<Figure> m_figures;
};

} // namespace

Result<std::vector<Figure>> dashboard(Reader& books, QDate asOf)
{
    TANDEM_TRY(const Company owner, company(books));
    return Dashboard(books, owner, asOf).figures();
}

} // namespace tandem::reports
