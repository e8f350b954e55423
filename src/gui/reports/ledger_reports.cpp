#include "gui/reports/report_specs.h"
#include "office/company.h"
#include "reports/register.h"
#include "reports/statement.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

using enum ReportColumnKind;

QString word(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString column(const char* text)
{
    return QCoreApplication::translate("Column", text);
}

ReportTarget registerOf(AccountId account)
{
    return {.page = u"ledger.register"_s, .record = account.value()};
}

ReportRow total(const QString& key, const QString& name, const Money& amount)
{
    return {.key = key, .cells = {name, QString(), amount}, .level = ReportLevel::Total};
}

Result<ReportTable> readTrialBalance(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto balances, reports::trialBalance(books, days.to));
    ReportTable table{.title = word("Trial balance"),
                      .columns = {{u"account"_s, column("Account")},
                                  {u"name"_s, column("Name")},
                                  {u"commodity"_s, column("Commodity")},
                                  {u"debit"_s, column("Debit"), Amount},
                                  {u"credit"_s, column("Credit"), Amount},
                                  {u"balance"_s, column("Balance"), Amount}},
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
            table.note = word("Something has no rate to the company's currency; it counts as 0.");
    }
    table.rows.push_back(
        {.key = u"total"_s,
         .cells = {word("Total"), QString(), QString(), debits, credits, debits - credits},
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
            .columns = {{u"name"_s, column("Name")},
                        {u"account"_s, column("Account")},
                        {u"amount"_s, column("Amount"), Amount}},
            .comparedColumn = 2};
}

QString unvaluedNote(const std::vector<reports::Balance>& unvalued)
{
    return unvalued.empty()
               ? QString()
               : word("Something has no rate to the company's currency; it counts as 0.");
}

Result<ReportTable> readIncomeStatement(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const auto statement, reports::incomeStatement(books, days.from, days.to));
    ReportTable table = statementTable(word("Income statement"));
    table.note = unvaluedNote(statement.unvalued);
    addSection(table, u"income"_s, word("Income"), word("Total income"), statement.income);
    addSection(table, u"expenses"_s, word("Expenses"), word("Total expenses"), statement.expenses);
    table.rows.push_back(total(u"result"_s, word("Result"), statement.result));
    return table;
}

Result<ReportTable> readBalanceSheet(Reader& books, const reports::Days& days)
{
    TANDEM_TRY(const auto sheet, reports::balanceSheet(books, days.to));
    ReportTable table = statementTable(word("Balance sheet"));
    table.note = unvaluedNote(sheet.unvalued);
    addSection(table, u"assets"_s, word("Assets"), word("Total assets"), sheet.assets);
    addSection(table, u"liabilities"_s, word("Liabilities"), word("Total liabilities"),
               sheet.liabilities);
    addSection(table, u"equity"_s, word("Equity"), word("Total equity"), sheet.equity);
    table.rows.push_back(
        total(u"unclosed"_s, word("Result not closed into equity yet"), sheet.unclosedResult));
    table.rows.push_back(
        total(u"all"_s, word("Total equity and liabilities"), sheet.totalEquityAndLiabilities));
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
            add({.cells = {word("Balance before"), ReportCell(), QString(), QString(), ReportCell(),
                           balance.base},
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
            m_table.note = word("Only the first 20,000 rows are shown: choose fewer days.");
    }

    ReportTable& m_table;
    AccountId m_account;
};

Result<ReportTable> readGeneralLedger(Reader& books, const reports::Days& days)
{
    ReportTable table{.title = word("General ledger"),
                      .columns = {{u"entry"_s, column("Account and entry")},
                                  {u"posted_on"_s, column("Date"), Day},
                                  {u"reference"_s, column("Reference")},
                                  {u"text"_s, column("Text")},
                                  {u"amount"_s, column("Amount"), Amount},
                                  {u"balance"_s, column("Balance"), Amount}}};
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
