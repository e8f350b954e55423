#include "gui/reports/report_specs.h"
#include "office/company.h"
#include "reports/register.h"
#include "reports/statement.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

using enum ReportColumnKind;

/// The words of reports and their columns, for translators.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

struct Column {
    Q_DECLARE_TR_FUNCTIONS(Column)
};

ReportTarget registerOf(AccountId account)
{
    return {.page = u"ledger.accounts"_s, .record = account.value()};
}

ReportRow total(const QString& key, const QString& name, const Money& amount)
{
    return {.key = key, .cells = {name, QString(), amount}, .level = ReportLevel::Total};
}

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
             .target = registerOf(one.account)});
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

void addSection(ReportTable& table, const QString& key, const QString& name,
                const QString& totalName, const reports::StatementSection& section)
{
    table.rows.push_back(
        {.key = key, .cells = {name, QString(), ReportCell()}, .level = ReportLevel::Heading});
    for (const reports::StatementLine& line : section.lines)
        table.rows.push_back(
            {.key = key + u'\t' + QString::number(line.drill.account.value()),
             .cells = {line.name, line.code, line.amount},
             .depth = line.depth + 1,
             .level = line.isHeading ? ReportLevel::Heading : ReportLevel::Line,
             .target = line.isHeading ? ReportTarget{} : registerOf(line.drill.account)});
    table.rows.push_back(total(key + u"_total"_s, totalName, section.total));
}

ReportTable statementTable(const QString& title)
{
    return {.title = title,
            .columns = {{u"name"_s, Column::tr("Name")},
                        {u"account"_s, Column::tr("Account")},
                        {u"amount"_s, Column::tr("Amount"), Amount}},
            .comparedColumn = 2};
}

QString unvaluedNote(const std::vector<reports::Balance>& unvalued)
{
    return unvalued.empty()
               ? QString()
               : Report::tr("Something has no rate to the company's currency; it counts as 0.");
}

Result<ReportTable> readIncomeStatement(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const auto statement, reports::incomeStatement(books, days.from, days.to));
    ReportTable table = statementTable(Report::tr("Income statement"));
    table.note = unvaluedNote(statement.unvalued);
    addSection(table, u"income"_s, Report::tr("Income"), Report::tr("Total income"),
               statement.income);
    addSection(table, u"expenses"_s, Report::tr("Expenses"), Report::tr("Total expenses"),
               statement.expenses);
    table.rows.push_back(total(u"result"_s, Report::tr("Result"), statement.result));
    return table;
}

Result<ReportTable> readBalanceSheet(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const auto sheet, reports::balanceSheet(books, days.to));
    ReportTable table = statementTable(Report::tr("Balance sheet"));
    table.note = unvaluedNote(sheet.unvalued);
    addSection(table, u"assets"_s, Report::tr("Assets"), Report::tr("Total assets"), sheet.assets);
    addSection(table, u"liabilities"_s, Report::tr("Liabilities"), Report::tr("Total liabilities"),
               sheet.liabilities);
    addSection(table, u"equity"_s, Report::tr("Equity"), Report::tr("Total equity"), sheet.equity);
    table.rows.push_back(total(u"unclosed"_s, Report::tr("Result not closed into equity yet"),
                               sheet.unclosedResult));
    table.rows.push_back(total(u"all"_s, Report::tr("Total equity and liabilities"),
                               sheet.totalEquityAndLiabilities));
    return table;
}

/// Takes the general ledger as it comes, up to reportRowsMax.
class LedgerTable final : public reports::GeneralLedgerReader {
public:
    explicit LedgerTable(ReportTable& table) : m_table(table) {}

    void account(const reports::LedgerAccount& account) override
    {
        m_account = account.account;
        add({.cells = {account.code + u' ' + account.name, ReportCell(), QString(), QString(),
                       ReportCell(), ReportCell()},
             .level = ReportLevel::Heading,
             .target = registerOf(m_account)});
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
    AccountId m_account;
};

Result<ReportTable> readGeneralLedger(Reader& books, const reports::Days& days)
{
    ReportTable table{.title = Report::tr("General ledger"),
                      .columns = {{u"entry"_s, Column::tr("Account and entry")},
                                  {u"posted_on"_s, Column::tr("Date"), Day},
                                  {u"reference"_s, Column::tr("Reference")},
                                  {u"text"_s, Column::tr("Text")},
                                  {u"amount"_s, Column::tr("Amount"), Amount},
                                  {u"balance"_s, Column::tr("Balance"), Amount}}};
    LedgerTable rows(table);
    TANDEM_CHECK(reports::generalLedger(books, days.from, days.to, rows));
    return table;
}

} // namespace

std::vector<ReportSpec> ledgerReports()
{
    return {{"income_statement", QT_TRANSLATE_NOOP("Report", "Income statement"), ReportSpan::Range,
             readIncomeStatement},
            {"balance_sheet", QT_TRANSLATE_NOOP("Report", "Balance sheet"), ReportSpan::AsOf,
             readBalanceSheet},
            {"trial_balance", QT_TRANSLATE_NOOP("Report", "Trial balance"), ReportSpan::AsOf,
             readTrialBalance},
            {"general_ledger", QT_TRANSLATE_NOOP("Report", "General ledger"), ReportSpan::Range,
             readGeneralLedger}};
}

} // namespace tandem::gui
