#pragma once

#include "gui/kit/locality.h"
#include "printing/statement_printing.h"

#include <variant>

namespace tandem::gui {

/// What a statement of account is asked for.
struct AccountStatementQuestion {
    PartyId party;
    QString name;
    reports::AgedSide side = reports::AgedSide::Receivable;
    printing::StatementOf what = printing::StatementOf::Movements;
    QDate from{};
    QDate to{};
};

/// Statements of account as a spreadsheet has them: one below the other, a currency each.
struct AccountStatementTable {
    using Cell = std::variant<std::monostate, QString, QDate, Money>;

    struct Column {
        QString key; ///< The head in CSV: "due_on".
        QString title;
    };

    QString title;
    std::vector<Column> columns{};
    std::vector<std::vector<Cell>> rows{};
};

AccountStatementTable statementTable(const AccountStatementQuestion& question,
                                     const std::vector<reports::PartyStatement>& statements,
                                     const Locality& locality);

/// RFC 4180 with the keys as heads: amounts as plain numbers, days as ISO 8601.
QByteArray asCsv(const AccountStatementTable& table);

/// A workbook at that path: amounts as numbers, days as days. Error: xlsxUnwritable.
Result<> writeXlsx(const AccountStatementTable& table, const QString& path);

} // namespace tandem::gui
