#include "backoffice/assets/asset_service.h"
#include "backoffice/assets/depreciation_service.h"
#include "backoffice/budgets/budget_queries.h"
#include "backoffice/budgets/budget_service.h"
#include "backoffice/loans/loan_service.h"
#include "reports/aged_items.h"
#include "reports/budget_report.h"
#include "reports/general_ledger.h"
#include "reports/journal_report.h"
#include "reports/statement_table.h"
#include "support/golden.h"
#include "tax_books.h"

#include <gtest/gtest.h>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Entry;
using ledger::Line;
using reports::StatementKind;
using test::euros;

const QDate yearStart(2025, 1, 1);
const QDate yearEnd(2025, 12, 31);

QString textOf(const Money& amount)
{
    return amount.toDecimal().toString().rightJustified(12);
}

QString textOf(const reports::StatementCell& cell)
{
    const auto* const amount = std::get_if<Money>(&cell);
    return amount ? textOf(*amount) : QString(12, u' ');
}

QString trimmedRight(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

/// The first quarter of a small trading company: its capital, a loan, a machine, invoices of which
/// one is paid and one credited in part, bills, rent, wages, and a private drawing.
class SampleBook : public test::TaxBooks {
public:
    SampleBook()
    {
        clock.day = {2025, 1, 2};
        booked({2025, 1, 2}, u"Capital"_s, AccountRole::Bank, AccountRole::OpeningBalances,
               10'000'00);
        arrange([&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(loans::takeLoan(work, {.name = u"House bank"_s,
                                                .terms = {.principal = euros(12'000'00),
                                                          .rate = Rate::ofMillionths(60'000),
                                                          .count = 12,
                                                          .takenOn = {2025, 1, 15},
                                                          .firstDueOn = {2025, 2, 15}}}));
            TANDEM_TRY(
                const auto machines,
                assets::createClass(
                    work, {.id = {}, .code = u"MACH"_s, .name = u"Machines"_s, .lifeMonths = 60}));
            TANDEM_CHECK(assets::acquire(work, {.name = u"Grinder"_s,
                                                .assetClass = machines,
                                                .acquiredOn = {2025, 1, 10},
                                                .cost = euros(6'000'00),
                                                .residual = euros(0),
                                                .terms = {.lifeMonths = 60}}));
            return {};
        });
        trade();
        arrange([](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const auto all, loans::loans(work, 1));
            TANDEM_CHECK(
                loans::payInstalment(work, all.front().id, 1, schedules::LatePolicy::Refuse));
            TANDEM_CHECK(assets::depreciate(work, {2025, 3, 31}));
            return {};
        });
        plan();
        clock.day = {2025, 4, 15};
    }

    QString statement(StatementKind kind, const reports::Days& days)
    {
        const auto table = look([&](Reader& books) {
            return reports::statementTable(books, {.kind = kind, .days = days});
        });
        QString text;
        for (const reports::StatementRow& row : table.rows) {
            const QString name = row.words ? QString::fromUtf8(row.words) : row.name;
            QString line = (QString(row.words ? 0 : 2 * row.depth, u' ') + row.code + u' ' + name)
                               .trimmed()
                               .prepend(QString(2 * row.depth, u' '))
                               .leftJustified(52);
            for (const reports::StatementCell& cell : row.cells)
                line += textOf(cell);
            text += trimmedRight(line);
        }
        return text;
    }

private:
    void booked(QDate on, const QString& text, AccountRole debit, AccountRole credit,
                std::int64_t minor)
    {
        arrange([&](UnitOfWork& work) {
            return ledger::post(
                work, Entry::of({.postedOn = on, .source = u"manual"_s, .text = text},
                                {Line::of(debit, euros(minor)), Line::of(credit, euros(-minor))}));
        });
    }

    void trade()
    {
        clock.day = {2025, 1, 20};
        invoice(10);
        bill(200'00, u"P19"_s, u"R-1"_s);
        clock.day = {2025, 2, 10};
        const InvoiceId second = invoice(5);
        paid(952'00);
        clock.day = {2025, 2, 20};
        test::done(workflows::issueCreditNote(
            office, request(),
            {.invoice = second, .seen = 1, .reason = u"Half of it"_s, .lines = {}}));
        clock.day = {2025, 3, 5};
        invoice(3);
        bill(50'00, u"P19"_s, u"R-2"_s);
        booked({2025, 3, 31}, u"Rent"_s, AccountRole::PurchaseExpense, AccountRole::Bank, 900'00);
    }

    /// 300.00 of expense in each month.
    void plan()
    {
        arrange([&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const auto expense, ledger::accountOf(work, AccountRole::PurchaseExpense));
            TANDEM_TRY(const auto budget,
                       budgets::createBudget(work, {u"Operations"_s, u"2025"_s}));
            std::vector<budgets::BudgetCell> cells;
            for (const QDate month : budget.months())
                cells.push_back({expense, {}, month, euros(300'00)});
            TANDEM_CHECK(budgets::saveCells(work, budget.id, 1, cells));
            return budgets::approveBudget(work, budget.id, 2);
        });
    }
};

/// The books are the same in every test: they are only looked at.
class GoldenStatements : public testing::Test {
protected:
    static void SetUpTestSuite() { s_at = std::make_unique<SampleBook>(); }
    static void TearDownTestSuite() { s_at.reset(); }

    static void expect(const QString& name, const QString& text)
    {
        test::expectGolden(u"tests/golden/statements/%1.txt"_s.arg(name), text);
    }

    inline static std::unique_ptr<SampleBook> s_at;
};

TEST_F(GoldenStatements, OfTheAccounts)
{
    const reports::Days quarter{yearStart, {2025, 3, 31}};
    expect(u"trial_balance"_s, s_at->statement(StatementKind::TrialBalance, quarter));
    expect(u"income_statement"_s, s_at->statement(StatementKind::IncomeStatement, quarter));
    expect(u"balance_sheet"_s, s_at->statement(StatementKind::BalanceSheet, quarter));
    expect(u"cash_flow"_s, s_at->statement(StatementKind::CashFlow, quarter));
    expect(u"equity_changes"_s, s_at->statement(StatementKind::EquityChanges, quarter));
}

TEST_F(GoldenStatements, JournalAndGeneralLedger)
{
    struct Journal final : reports::JournalReader {
        void entry(const reports::JournalEntry& entry) override
        {
            text += trimmedRight(u"%1  %2  %3  %4  %5"_s.arg(entry.entry.value())
                                     .arg(entry.postedOn.toString(Qt::ISODate),
                                          entry.journal.leftJustified(9),
                                          entry.reference.leftJustified(14), entry.text));
        }
        void line(const reports::JournalLine& line) override
        {
            text +=
                trimmedRight(u"    %1 %2%3%4"_s.arg(line.code, line.name.leftJustified(34),
                                                    textOf(line.debit()), textOf(line.credit())));
        }
        QString text;
    } journal;
    const auto sums = s_at->look([&](Reader& books) {
        return reports::journalReport(books, {yearStart, yearEnd}, {}, journal);
    });
    for (const reports::JournalSum& sum : sums)
        journal.text +=
            trimmedRight(u"%1 %2 entries, %3 lines%4%5"_s.arg(sum.journal.leftJustified(9))
                             .arg(sum.entryCount)
                             .arg(sum.lineCount)
                             .arg(textOf(sum.debit), textOf(sum.credit)));
    expect(u"journal"_s, journal.text);

    struct Ledger final : reports::GeneralLedgerReader {
        void account(const reports::LedgerAccount& account) override
        {
            text += account.code + u' ' + account.name + u'\n';
            for (const reports::RunningBalance& before : account.opening)
                text += u"    balance before"_s.leftJustified(60) + textOf(before.base) + u'\n';
        }
        void line(const reports::RegisterLine& line) override
        {
            text += trimmedRight(
                u"    %1 %2 %3%4%5"_s.arg(line.entry.value(), 3)
                    .arg(line.postedOn.toString(Qt::ISODate),
                         (line.memo.isEmpty() ? line.text : line.memo).leftJustified(30),
                         textOf(line.base), textOf(line.baseBalance)));
        }
        QString text;
    } lines;
    s_at->look([&](Reader& books) -> Result<bool> {
        TANDEM_CHECK(reports::generalLedger(
            books, {.scope = {.from = QDate(2025, 2, 1), .to = QDate(2025, 3, 31)}}, lines));
        return true;
    });
    expect(u"general_ledger"_s, lines.text);
}

TEST_F(GoldenStatements, OfWhatIsOwed)
{
    for (const auto side : {reports::AgedSide::Receivable, reports::AgedSide::Payable}) {
        QString text;
        const auto parties = s_at->look([&](Reader& books) {
            return reports::agedParties(books, side, {2025, 4, 15});
        });
        for (const reports::AgedParty& party : parties) {
            text += party.name.leftJustified(20) + party.currency;
            for (const Money& bucket : party.buckets)
                text += textOf(bucket);
            text += textOf(party.open) + u'\n';
        }
        const auto items = s_at->look([&](Reader& books) {
            return reports::agedItems(books, side, {}, {2025, 4, 15});
        });
        for (const reports::AgedItem& item : items)
            text += u"    %1 %2 %3 %4%5\n"_s.arg(
                item.number.leftJustified(14), item.issuedOn.toString(Qt::ISODate),
                item.dueOn.toString(Qt::ISODate), nameOf(item.bucket).leftJustified(8),
                textOf(item.open));
        expect(side == reports::AgedSide::Receivable ? u"aged_receivables"_s : u"aged_payables"_s,
               text);
    }
}

TEST_F(GoldenStatements, TaxReturn)
{
    const auto shown = s_at->look([](Reader& books) {
        return tax::taxReturn(books, {yearStart, {2025, 3, 31}});
    });
    QString text;
    for (const tax::BoxValue& box : shown.boxes)
        text += trimmedRight(box.code.leftJustified(6) + box.name.leftJustified(60)
                             + textOf(box.amount));
    expect(u"tax_return"_s, text);
}

TEST_F(GoldenStatements, Budget)
{
    const auto report = s_at->look([](Reader& books) -> Result<reports::BudgetReport> {
        TANDEM_TRY(const auto approved, budgets::approvedBudgets(books, yearEnd));
        return reports::budgetReport(
            books, {.budget = approved.front().id, .from = yearStart, .to = {2025, 3, 31}});
    });
    QString text;
    const auto add = [&](const QString& name, const reports::BudgetFigures& figures) {
        text += name.leftJustified(44) + textOf(figures.budget) + textOf(figures.actual)
                + textOf(figures.difference()) + textOf(figures.remainder()) + u'\n';
    };
    for (const reports::BudgetSection& section : report.sections) {
        for (const reports::BudgetReportLine& line : section.lines)
            add(QString(2 * line.depth, u' ') + line.code + u' ' + line.name, line.figures);
        add(u"Total"_s, section.total);
    }
    add(u"Result"_s, report.result);
    expect(u"budget"_s, text);
}

} // namespace
} // namespace tandem::workflows
