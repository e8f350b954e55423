#pragma once

#include "base/money.h"
#include "ctl/terminal.h"

#include <QDate>

#include <variant>
#include <vector>

namespace tandem::ctl {

enum class Format { Table, Csv, Json };

/// A column of a listing. Its name is the head of a table, the head of a CSV, the key of JSON.
struct Column {
    enum class Align { Left, Right };

    const char* name; ///< "open_amount"; a table shows "open amount".
    Align align = Align::Left;
};

/// A cell: text, a whole number, or yes and no. Amounts are texts, in JSON too.
class Cell {
public:
    Cell(const QString& text) : m_value(text) {}
    Cell(std::int64_t number) : m_value(number) {}
    Cell(int number) : m_value(std::int64_t{number}) {}
    Cell(bool flag) : m_value(flag) {}
    Cell(QDate date) : m_value(date.toString(Qt::ISODate)) {}
    /// The amount's digits with a point, without its currency: "-1234.50".
    Cell(const Money& money);
    Cell(const char*) = delete;

    QString text() const;
    QByteArray json() const;
    bool isText() const { return std::holds_alternative<QString>(m_value); }

private:
    std::variant<QString, std::int64_t, bool> m_value;
};

/// Writes rows as they come, in the format that was asked for, in memory that does not grow with
/// them. What a spreadsheet would take for a formula is written so that it does not. The head comes
/// with the first row, or with the end.
class Listing {
public:
    /// With `unsaid`, a listing that goes without a row and without end() leaves its words there:
    /// whoever made it knows whether there were none, or the command failed.
    Listing(std::FILE* out, Format format, std::vector<Column> columns, QString* unsaid = nullptr);
    ~Listing(); ///< Ends the listing if end() was not called.
    Listing(const Listing&) = delete;
    Listing& operator=(const Listing&) = delete;

    void add(const std::vector<Cell>& cells);
    void end();

private:
    void begin();
    void say(const QString& text);
    void writeTableRow(const QStringList& texts);
    void writeTableHead();
    void writeCsvRow(const QStringList& texts);
    void writeJsonRow(const std::vector<Cell>& cells);
    void flushHeld();

    std::FILE* m_out;
    Format m_format;
    std::vector<Column> m_columns;
    std::vector<QStringList> m_held; ///< The first rows of a table, which give its widths.
    std::vector<qsizetype> m_widths;
    std::int64_t m_count = 0;
    QString* m_unsaid;
    bool m_isUnsaid = false; ///< What is said now goes into m_unsaid.
    bool m_isBegun = false;
    bool m_isEnded = false;
};

} // namespace tandem::ctl
