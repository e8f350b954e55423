#include "gui/reports/report_specs.h"
#include "gui/reports/report_words.h"
#include "reports/actions.h"
#include "reports/duties.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

QString dutyWords(Permission makes)
{
    switch (makes) {
    case Permission::LedgerPost:
        return Report::tr("Entries");
    case Permission::SettlementWrite:
        return Report::tr("Payments");
    case Permission::PurchaseWrite:
        return Report::tr("Purchases");
    case Permission::HrWrite:
        return Report::tr("Employees and leave");
    default:
        break;
    }
    return nameOf(makes);
}

Result<ReportTable> readDuties(Reader& books, const reports::Days&)
{
    TANDEM_TRY(const auto all, reports::sharedDuties(books));
    ReportTable table{.title = Report::tr("Duties"),
                      .columns = {{u"user"_s, Column::tr("User")},
                                  {u"full_name"_s, Column::tr("Name")},
                                  {u"roles"_s, Column::tr("Roles")},
                                  {u"both"_s, Column::tr("Could both make and approve")},
                                  {u"rules"_s, Column::tr("Named by rules")}}};
    for (const reports::SharedDuty& one : all)
        table.rows.push_back({.key = one.userName + u' ' + nameOf(one.makes),
                              .cells = {one.userName, one.fullName, one.roles.join(u", "_s),
                                        dutyWords(one.makes), one.rules.join(u", "_s)}});
    table.footnotes = {
        Report::tr("Nobody approves what is their own; but two people of this list could approve "
                   "each other's."),
        Report::tr("Where every rule on entries or payments names who approves, only those who are "
                   "named are listed for them.")};
    return table;
}

} // namespace

std::vector<ReportSpec> officeReports()
{
    return {{.name = "duties",
             .title = QT_TRANSLATE_NOOP("Report", "Duties"),
             .span = ReportSpan::AsOf,
             .read = readDuties,
             .view = &reports::actions::sharedDuties}};
}

std::vector<ReportSpec> reportSpecs()
{
    std::vector<ReportSpec> all = ledgerReports();
    for (auto* const some : {&taxReports, &budgetReports, &tradeReports, &officeReports})
        for (ReportSpec& one : some())
            all.push_back(std::move(one));
    return all;
}

std::vector<ReportSpec> reportSpecs(const Office& office)
{
    std::vector<ReportSpec> all = reportSpecs();
    std::erase_if(all,
                  [&](const ReportSpec& one) { return one.view && !office.allows(*one.view); });
    return all;
}

} // namespace tandem::gui
