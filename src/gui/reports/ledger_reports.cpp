#include "backoffice/ledger/dimension.h"
#include "gui/reports/report_drill.h"
#include "gui/reports/report_specs.h"
#include "gui/reports/report_words.h"
#include "office/company.h"
#include "reports/line_reports.h"
#include "reports/trial_balance.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

using enum ReportColumnKind;

Result<ReportTable> readTrialBalance(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto balances, reports::trialBalance(books, days.to));
    ReportTable table{.title = Report::tr("Trial balance"),
                      .columns = {{u"account"_s, Column::tr("Account")},
                                  {u"name"_s, Column::tr("Name")},
                                  {u"commodity"_s, Column::tr("Commodity")},
                                  {u"debit"_s, Column::tr("Debit"), Amount},
                                  {u"credit"_s, Column::tr("Credit"), Amount},
                                  {u"balance"_s, Column::tr("Balance"), Amount}},
                      .comparedColumn = 5};
    Money debits = Money::zero(owner.currency);
    Money credits = debits;
    for (const reports::Balance& one : balances) {
        const bool isDebit = !one.base.isNegative();
        (isDebit ? debits : credits) += one.base.abs();
        table.rows.push_back(
            {.key = one.code + u'\t' + one.symbol,
             .cells = {one.code, one.name, one.symbol,
                       isDebit ? ReportCell(one.base) : ReportCell(),
                       isDebit ? ReportCell() : ReportCell(one.base.abs()), one.base},
             .target = registerTarget(one.account, {.to = days.to})});
        if (one.isUnvalued())
            table.note =
                Report::tr("Something has no rate to the company's currency; it counts as 0.");
    }
    table.rows.push_back(
        {.key = u"total"_s,
         .cells = {Report::tr("Total"), QString(), QString(), debits, credits, debits - credits},
         .level = ReportLevel::Total});
    return table;
}

/// Takes the general ledger as it comes, up to reportRowsMax.
class LedgerTable final : public reports::GeneralLedgerReader {
public:
    LedgerTable(ReportTable& table, const reports::RegisterScope& scope)
        : m_table(table)
        , m_scope(scope)
    {
    }

    void account(const reports::LedgerAccount& account) override
    {
        m_account = account.account;
        add({.cells = {account.code + u' ' + account.name, ReportCell(), QString(), QString(),
                       ReportCell(), ReportCell()},
             .level = ReportLevel::Heading,
             .target = registerTarget(m_account, m_scope)});
        for (const reports::RunningBalance& balance : account.opening)
            add({.cells = {Report::tr("Balance before"), ReportCell(), QString(), QString(),
                           ReportCell(), balance.base},
                 .depth = 1});
    }

    void line(const reports::RegisterLine& line) override
    {
        add({.cells = {QString::number(line.entry.value()), line.postedOn, line.reference,
                       line.memo.isEmpty() ? line.text : line.memo, line.base, line.baseBalance},
             .depth = 1,
             .target = {.page = u"ledger.entry"_s, .record = line.entry.value()}});
    }

private:
    void add(ReportRow row)
    {
        if (static_cast<int>(m_table.rows.size()) < reportRowsMax)
            m_table.rows.push_back(std::move(row));
        else
            m_table.note = Report::tr("Only the first 20,000 rows are shown: choose fewer days.");
    }

    ReportTable& m_table;
    reports::RegisterScope m_scope;
    AccountId m_account;
};

/// Which lines these are.
Result<QString> noteOf(Reader& books, const reports::LedgerPart& part)
{
    if (!part.scope.dimension.isSet())
        return Report::tr("Only the accounts behind one figure.");
    if (part.scope.value.isSet()) {
        TANDEM_TRY(const auto words, ledger::dimensionValueWords(books));
        if (const auto found = words.find(part.scope.value); found != words.end())
            return Report::tr("Only the accounts behind one figure, and of them what carries %1.")
                .arg(found->second);
    }
    TANDEM_TRY(const QString code, ledger::dimensionCode(books, part.scope.dimension));
    return Report::tr("Only the accounts behind one figure, and of them what carries no %1.")
        .arg(code);
}

Result<ReportTable> readGeneralLedger(Reader& books, const ReportQuestion& question)
{
    ReportTable table{.title = Report::tr("General ledger"),
                      .columns = {{u"entry"_s, Column::tr("Account and entry")},
                                  {u"posted_on"_s, Column::tr("Date"), Day},
                                  {u"reference"_s, Column::tr("Reference")},
                                  {u"text"_s, Column::tr("Text")},
                                  {u"amount"_s, Column::tr("Amount"), Amount},
                                  {u"balance"_s, Column::tr("Balance"), Amount}}};
    reports::LedgerPart part = question.part.value_or(reports::LedgerPart());
    part.scope.from = question.from;
    part.scope.to = question.to;
    if (question.part) {
        TANDEM_TRY(table.note, noteOf(books, part));
    }
    LedgerTable rows(table, part.scope);
    TANDEM_CHECK(reports::generalLedger(books, part, rows));
    return table;
}

} // namespace

std::vector<ReportSpec> ledgerReports()
{
    using enum reports::StatementKind;
    return {
        {"income_statement",
         QT_TRANSLATE_NOOP("Report", "Income statement"),
         ReportSpan::Range,
         {},
         IncomeStatement},
        {"balance_sheet",
         QT_TRANSLATE_NOOP("Report", "Balance sheet"),
         ReportSpan::AsOf,
         {},
         BalanceSheet},
        {"cash_flow", QT_TRANSLATE_NOOP("Report", "Cash flow"), ReportSpan::Range, {}, CashFlow},
        {"equity_changes",
         QT_TRANSLATE_NOOP("Report", "Changes in equity"),
         ReportSpan::Range,
         {},
         EquityChanges},
        {"trial_balance", QT_TRANSLATE_NOOP("Report", "Trial balance"), ReportSpan::AsOf,
         readTrialBalance, TrialBalance, definitionOf(TrialBalance)},
        {.name = "general_ledger",
         .title = QT_TRANSLATE_NOOP("Report", "General ledger"),
         .span = ReportSpan::Range,
         .read = readGeneralLedger,
         .definition = definitionOf(reports::LineReport::GeneralLedger)},
        journalReport()};
}

} // namespace tandem::gui
