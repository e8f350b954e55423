#include "gui/dashboard/dashboard_data.h"

#include "base/check.h"
#include "office/company.h"
#include "reports/lists.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

Result<Money> revenueIn(Reader& books, const reports::Days& days, const Currency& base)
{
    TANDEM_TRY(const auto months, reports::revenueByMonth(books, days));
    Money sum = Money::zero(base);
    for (const reports::Revenue& month : months)
        sum += month.goods + month.freight;
    return sum;
}

Result<std::vector<Money>> revenueOfMonths(Reader& books, QDate from, QDate to,
                                           const Currency& base)
{
    TANDEM_TRY(const auto months, reports::revenueByMonth(books, {from, to}));
    std::vector<Money> all;
    for (int at = 0; at < dashboardMonths; ++at) {
        const QString key = from.addMonths(at).toString(u"yyyy-MM"_s);
        const auto found = std::ranges::find(months, key, &reports::Revenue::key);
        all.push_back(found == months.end() ? Money::zero(base) : found->goods + found->freight);
    }
    return all;
}

Result<std::vector<Attention>> waiting(Reader& books, QDate today, const Currency& base,
                                       const std::vector<AttentionSpec>& looked)
{
    std::vector<Attention> all;
    for (const AttentionSpec& one : looked) {
        ListQuery query{.sortedBy = one.list.sortedBy, .conditions = {}};
        TANDEM_TRY(query.conditions,
                   parseFilter(one.filter, one.list, {.today = today, .currency = base}));
        TANDEM_TRY(const ListSize size, listSize(books, one.list, query));
        if (size.rowCount > 0)
            all.push_back({one, size.rowCount});
    }
    return all;
}

} // namespace

std::vector<AttentionSpec> attentionSpecs()
{
    using enum AttentionSpec::Kind;
    return {
        {OverdueInvoices, "circle-alert", "sales.orders", reports::invoiceList(),
         u"due<today open>0"_s},
        {OpenBankLines, "landmark", "settlements.bank", reports::bankLineList(),
         u"-state:matched"_s},
        {OrdersToInvoice, "file-text", "sales.orders", reports::orderList(), u"state:confirmed"_s},
        {ItemsOut, "package", "inventory.items", reports::itemList(),
         u"kind:stock state:active quantity<=0"_s},
        {LeaveToApprove, "id-card", "hr.people", reports::leaveRequestList(),
         u"state:requested"_s}};
}

Result<DashboardData> readDashboard(Reader& books, QDate today, ComparedPeriod period,
                                    const std::vector<AttentionSpec>& looked)
{
    TANDEM_TRY(const Company owner, company(books));
    const Currency base = owner.currency;
    const QDate month(today.year(), today.month(), 1);
    const Money none = Money::zero(base);
    DashboardData data{.asOf = today,
                       .figures = {},
                       .figuresBefore = {},
                       .days = comparedDays(period, today, owner.yearStartsMonth),
                       .sales = none,
                       .salesBefore = none,
                       .salesYearBefore = none,
                       .monthsFrom = month.addMonths(1 - dashboardMonths),
                       .months = {},
                       .monthsYearBefore = {},
                       .customers = {},
                       .items = {},
                       .attention = {}};
    TANDEM_TRY(data.figures, reports::dashboard(books, today));
    TANDEM_TRY(data.figuresBefore, reports::dashboard(books, month.addDays(-1)));
    TANDEM_TRY(data.sales, revenueIn(books, data.days.now, base));
    TANDEM_TRY(data.salesBefore, revenueIn(books, data.days.before, base));
    TANDEM_TRY(data.salesYearBefore, revenueIn(books, data.days.yearBefore, base));
    TANDEM_TRY(data.months, revenueOfMonths(books, data.monthsFrom, today, base));
    TANDEM_TRY(data.monthsYearBefore, revenueOfMonths(books, data.monthsFrom.addYears(-1),
                                                      data.monthsFrom.addDays(-1), base));
    TANDEM_TRY(data.customers,
               reports::revenueByCustomer(books, data.days.now, dashboardCustomers));
    TANDEM_TRY(data.items, reports::revenueByItem(books, data.days.now, dashboardItems));
    TANDEM_TRY(data.attention, waiting(books, today, base, looked));
    return data;
}

const reports::Figure& figureNamed(const std::vector<reports::Figure>& figures, const QString& name)
{
    const auto found = std::ranges::find(figures, name, &reports::Figure::name);
    require(found != figures.end(), "the dashboard has a figure that is asked for by its name");
    return *found;
}

std::int64_t numberOf(const reports::Figure& figure)
{
    if (const auto* const amount = std::get_if<Money>(&figure.value))
        return amount->minor();
    return std::get<std::int64_t>(figure.value);
}

} // namespace tandem::gui
