#include "backoffice/tax/tax_queries.h"
#include "backoffice/tax/tax_return.h"
#include "gui/reports/report_specs.h"
#include "gui/reports/report_words.h"
#include "reports/tax_accounts.h"
#include "reports/withheld_tax.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

using enum ReportColumnKind;

ReportTarget entryOf(EntryId entry)
{
    return {.page = u"ledger.entry"_s, .record = entry.value()};
}

/// What a movement adds to a box.
Money measured(const tax::TaxMovement& movement, const tax::TaxBox& box)
{
    if (box.measure == tax::BoxMeasure::Net)
        return movement.net;
    return box.measure == tax::BoxMeasure::Tax ? movement.tax : movement.deductible;
}

/// A box, and below it what it adds up.
void addBox(ReportTable& table, const tax::TaxForm& form, std::size_t place,
            const tax::TaxReturn& shown, const std::vector<tax::TaxMovement>& movements)
{
    const tax::TaxBox& box = form.boxes[place];
    const tax::BoxValue& value = shown.boxes[place];
    const QString name = form.nameOfBox(box.code, QLocale().language()).value_or(value.name);
    const bool isSum = box.measure == tax::BoxMeasure::Sum;
    table.rows.push_back({.key = box.code,
                          .cells = {box.code, name, value.amount, value.correction},
                          .level = isSum ? ReportLevel::Total : ReportLevel::Heading});
    for (const tax::TaxMovement& one : movements) {
        if (isSum || !takesUp(form, box, asSum(one)))
            continue;
        if (static_cast<int>(table.rows.size()) >= reportRowsMax) {
            table.note = Report::tr("Only the first 20,000 rows are shown: choose fewer days.");
            return;
        }
        const bool isLate = one.dueOn < shown.period.startsOn;
        const Money amount = measured(one, box);
        table.rows.push_back({.cells = {QString(),
                                        Report::tr("Entry %1 of %2")
                                            .arg(QString::number(one.entry.value()),
                                                 one.taxedOn.toString(Qt::ISODate)),
                                        amount, isLate ? ReportCell(amount) : ReportCell()},
                              .depth = 1,
                              .target = entryOf(one.entry)});
    }
}

Result<ReportTable> readTaxReturn(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const auto shown, tax::taxReturn(books, {days.from, days.to}));
    TANDEM_TRY(const auto form, tax::taxForm(shown.form));
    TANDEM_TRY(const auto movements, tax::movementsOfBox(books, shown, {}, reportRowsMax));
    TANDEM_TRY(const auto unexplained, reports::unexplainedTax(books, days.from, days.to, 1));
    ReportTable table{.title = Report::tr("Tax return"),
                      .columns = {{u"box"_s, Column::tr("Box")},
                                  {u"name"_s, Column::tr("Name")},
                                  {u"amount"_s, Column::tr("Amount"), Amount},
                                  {u"correction"_s, Column::tr("Of it corrections"), Amount}}};
    if (!unexplained.empty())
        table.note = Report::tr("Entry %1 has tax without a tax code: it is in no box.")
                         .arg(unexplained.front().entry.value());
    for (std::size_t place = 0; place < form.boxes.size() && place < shown.boxes.size(); ++place)
        addBox(table, form, place, shown, movements);
    return table;
}

Result<ReportTable> readNotYetDue(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const auto waiting, reports::taxNotYetDue(books, reportRowsMax));
    ReportTable table{.title = Report::tr("Tax not yet due"),
                      .columns = {{u"document"_s, Column::tr("Document")},
                                  {u"party"_s, Column::tr("Party")},
                                  {u"date"_s, Column::tr("Date"), Day},
                                  {u"days"_s, Column::tr("Days")},
                                  {u"net"_s, Column::tr("Net"), Amount},
                                  {u"tax"_s, Column::tr("Tax"), Amount}}};
    for (const reports::TaxNotYetDue& one : waiting)
        table.rows.push_back({.cells = {one.number, one.party, one.taxedOn,
                                        QString::number(one.age(days.to)), one.net, one.tax},
                              .target = entryOf(one.entry)});
    return table;
}

Result<ReportTable> readWithheld(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const auto all, reports::withheldTax(books, days.from, days.to, reportRowsMax));
    ReportTable table{.title = Report::tr("Withheld tax"),
                      .columns = {{u"party"_s, Column::tr("Party")},
                                  {u"code"_s, Column::tr("Code")},
                                  {u"document"_s, Column::tr("Document")},
                                  {u"date"_s, Column::tr("Date"), Day},
                                  {u"net"_s, Column::tr("Net"), Amount},
                                  {u"tax"_s, Column::tr("Tax"), Amount}}};
    for (const reports::WithheldTax& one : all)
        table.rows.push_back(
            {.cells = {one.party, one.code, one.document, one.withheldOn, one.net, one.tax}});
    return table;
}

} // namespace

std::vector<ReportSpec> taxReports()
{
    return {
        {"tax_return", QT_TRANSLATE_NOOP("Report", "Tax return"), ReportSpan::Range, readTaxReturn},
        {"tax_not_yet_due", QT_TRANSLATE_NOOP("Report", "Tax not yet due"), ReportSpan::AsOf,
         readNotYetDue},
        {"withheld_tax", QT_TRANSLATE_NOOP("Report", "Withheld tax"), ReportSpan::Range,
         readWithheld}};
}

} // namespace tandem::gui
