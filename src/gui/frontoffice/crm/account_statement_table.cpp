#include "gui/frontoffice/crm/account_statement_table.h"

#include "formats/csv_writer.h"
#include "formats/xlsx_writer.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using printing::StatementOf;
using reports::PartyStatement;

namespace {

using Cell = AccountStatementTable::Cell;
using Column = AccountStatementTable::Column;

constexpr int columnCharacters = 20;

QString words(const char* text)
{
    return QCoreApplication::translate("AccountStatement", text);
}

QString kindWords(const QString& kind, const Locality& locality)
{
    const bool isGerman = locality.locale.language() == QLocale::German;
    return printing::lineWords(kind, isGerman ? documents::DocumentLanguage::German
                                              : documents::DocumentLanguage::English);
}

Cell dayCell(QDate day)
{
    return day.isValid() ? Cell(day) : Cell();
}

void addMovements(AccountStatementTable& table, const AccountStatementQuestion& question,
                  const PartyStatement& statement, const Locality& locality)
{
    const auto balance = [&](QDate on, const char* text, const Money& amount) {
        table.rows.push_back(
            {on, QString(), words(text), Cell(), statement.currency, Cell(), amount});
    };
    balance(question.from, QT_TRANSLATE_NOOP("AccountStatement", "Opening balance"),
            statement.opening);
    for (const reports::PartyStatementLine& line : statement.lines)
        table.rows.push_back({line.on, line.number, kindWords(line.kind, locality),
                              dayCell(line.dueOn), statement.currency, line.amount, line.balance});
    balance(question.to, QT_TRANSLATE_NOOP("AccountStatement", "Closing balance"),
            statement.closing);
}

void addOpenItems(AccountStatementTable& table, const PartyStatement& statement)
{
    for (const reports::AgedItem& item : statement.open)
        table.rows.push_back(
            {item.number, item.issuedOn, dayCell(item.dueOn), statement.currency, item.open});
    table.rows.push_back({words(QT_TRANSLATE_NOOP("AccountStatement", "Closing balance")), Cell(),
                          Cell(), statement.currency, statement.closing});
}

std::vector<AccountStatementTable::Column> columnsOf(StatementOf what)
{
    const Column number{u"number"_s, words(QT_TRANSLATE_NOOP("AccountStatement", "Document"))};
    const Column due{u"due_on"_s, words(QT_TRANSLATE_NOOP("AccountStatement", "Due"))};
    const Column currency{u"currency"_s, words(QT_TRANSLATE_NOOP("AccountStatement", "Currency"))};
    const QString day = words(QT_TRANSLATE_NOOP("AccountStatement", "Day"));
    if (what == StatementOf::OpenItems)
        return {number,
                {u"issued_on"_s, day},
                due,
                currency,
                {u"open"_s, words(QT_TRANSLATE_NOOP("AccountStatement", "Open"))}};
    return {{u"day"_s, day},
            number,
            {u"kind"_s, words(QT_TRANSLATE_NOOP("AccountStatement", "Kind"))},
            due,
            currency,
            {u"amount"_s, words(QT_TRANSLATE_NOOP("AccountStatement", "Amount"))},
            {u"balance"_s, words(QT_TRANSLATE_NOOP("AccountStatement", "Balance"))}};
}

QString plainText(const Cell& cell)
{
    if (const auto* const text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* const day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto* const amount = std::get_if<Money>(&cell))
        return amount->toDecimal().toString();
    return {};
}

void add(formats::XlsxWriter& writer, const Cell& cell)
{
    if (const auto* const text = std::get_if<QString>(&cell))
        return writer.addText(*text);
    if (const auto* const day = std::get_if<QDate>(&cell))
        return writer.addDate(*day);
    if (const auto* const amount = std::get_if<Money>(&cell))
        return writer.addNumber(amount->toDecimal().toString(), amount->currency().digits());
    writer.addEmpty();
}

} // namespace

AccountStatementTable statementTable(const AccountStatementQuestion& question,
                                     const std::vector<PartyStatement>& statements,
                                     const Locality& locality)
{
    AccountStatementTable table{
        .title = words(QT_TRANSLATE_NOOP("AccountStatement", "Statement of account of %1"))
                     .arg(question.name),
        .columns = columnsOf(question.what)};
    for (const PartyStatement& one : statements)
        if (question.what == StatementOf::OpenItems)
            addOpenItems(table, one);
        else
            addMovements(table, question, one, locality);
    return table;
}

QByteArray asCsv(const AccountStatementTable& table)
{
    formats::CsvWriter writer;
    QStringList heads;
    for (const Column& column : table.columns)
        heads += column.key;
    writer.row(heads);
    for (const std::vector<Cell>& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells += plainText(cell);
        writer.row(cells);
    }
    return writer.bytes();
}

Result<> writeXlsx(const AccountStatementTable& table, const QString& path)
{
    formats::XlsxWriter writer(path);
    QStringList heads;
    for (const Column& column : table.columns)
        heads += column.title;
    TANDEM_CHECK(
        writer.begin(table.title, heads, std::vector<int>(table.columns.size(), columnCharacters)));
    for (const std::vector<Cell>& row : table.rows) {
        for (const Cell& cell : row)
            add(writer, cell);
        TANDEM_CHECK(writer.endRow());
    }
    return writer.finish();
}

} // namespace tandem::gui
