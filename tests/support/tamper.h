#pragma once

#include "data/schema.h"
#include "office/verify.h"
#include "support/test_office.h"

namespace tandem::test {

using namespace Qt::StringLiterals;

/// Changes books as somebody would who holds the file or the server, past every rule of theirs.
class Tamperer {
public:
    explicit Tamperer(Database& books) : m_books(books)
    {
        if (books.dialect() == Dialect::Sqlite) {
            run(u"PRAGMA ignore_check_constraints = ON"_s);
            run(u"PRAGMA foreign_keys = OFF"_s);
            for (const QString& trigger :
                 column(u"SELECT name AS x FROM sqlite_schema WHERE type = "
                        "'trigger'"_s))
                run(u"DROP TRIGGER "_s + trigger);
            return;
        }
        run(u"SET session_replication_role = replica"_s);
        for (const QString& drop :
             column(u"SELECT 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || "
                    "quote_ident(conname) AS x FROM pg_constraint WHERE contype IN ('c', 'f') AND "
                    "connamespace = current_schema()::regnamespace"_s))
            run(drop);
    }

    /// The columns of a table: name and kind, as data.schema:columns has them.
    std::vector<std::pair<QString, QString>> columnsOf(const QString& table)
    {
        std::vector<std::pair<QString, QString>> columns;
        check(m_books.each(u"data.schema:columns"_s, {{"table", table}}, [&](const Row& row) {
            columns.emplace_back(row.text("name"), row.text("type"));
        }));
        return columns;
    }

    /// The newest row of a table, or nothing if there is none.
    std::optional<std::int64_t> newestRow(const QString& table)
    {
        std::optional<std::int64_t> id;
        check(m_books.eachOf(u"SELECT id FROM %1 ORDER BY id DESC LIMIT 1"_s.arg(table), {},
                             [&](const Row& row) { id = row.integer("id"); }));
        return id;
    }

    /// The newest row in which a column is NULL, and the newest in which it is not.
    std::vector<std::int64_t> newestRows(const QString& table, const QString& column)
    {
        std::vector<std::int64_t> ids;
        for (const QString& test : {u"IS NULL"_s, u"IS NOT NULL"_s})
            check(m_books.eachOf(u"SELECT id FROM %1 WHERE %2 %3 ORDER BY id DESC LIMIT 1"_s.arg(
                                     table, column, test),
                                 {}, [&](const Row& row) { ids.push_back(row.integer("id")); }));
        return ids;
    }

    /// What becomes of a value.
    enum class Alteration {
        Other, ///< The next number, a letter more, a bit flipped.
        Empty, ///< Nothing becomes 0 or the empty text, and what there is becomes nothing.
    };

    /// Changes one value; the answer puts it back. `id` becomes the row's key afterwards. Nothing
    /// if the database refuses such a value.
    std::optional<std::function<void()>> alter(const QString& table, std::int64_t& id,
                                               const QString& column, const QString& kind,
                                               Alteration alteration = Alteration::Other)
    {
        Value old;
        check(m_books.eachOf(u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(column, table), {{"id", id}},
                             [&](const Row& row) { old = read(row, column.toUtf8(), kind); }));
        const Value altered =
            alteration == Alteration::Other ? changed(old, kind, column == u"id"_s) : emptied(old);
        if (!write(table, id, column, altered))
            return std::nullopt;
        if (column == u"id"_s)
            id = altered.integer;
        return [=, this, newId = id] { check(write(table, newId, column, old)); };
    }

private:
    struct Value {
        bool isNull = true;
        std::int64_t integer = 0;
        QString text;
        QByteArray bytes;
        QDate date;
        QString kind;
    };

    static Value read(const Row& row, const QByteArray& column, const QString& kind)
    {
        Value value{
            .isNull = row.isNull(column), .text = {}, .bytes = {}, .date = {}, .kind = kind};
        if (value.isNull)
            return value;
        if (kind == u"INTEGER"_s)
            value.integer = row.integer(column);
        else if (kind == u"TEXT"_s)
            value.text = row.text(column);
        else if (kind == u"DATE"_s)
            value.date = row.date(column);
        else
            value.bytes = row.bytes(column);
        return value;
    }

    static Value changed(Value value, const QString& kind, bool isKey)
    {
        const bool wasNull = value.isNull;
        value.isNull = false;
        if (kind == u"INTEGER"_s)
            value.integer += isKey ? 1'000'000'000 : 1;
        else if (kind == u"TEXT"_s)
            value.text += u'x';
        else if (kind == u"DATE"_s)
            value.date = wasNull ? QDate(2020, 1, 1) : value.date.addDays(1);
        else if (value.bytes.isEmpty())
            value.bytes = "x";
        else
            value.bytes.back() = static_cast<char>(value.bytes.back() ^ 1);
        return value;
    }

    /// Nothing becomes the emptiest value there is, and what there is becomes nothing.
    static Value emptied(Value value)
    {
        value.isNull = !value.isNull;
        value.text = u""_s;
        value.bytes = "";
        value.date = QDate(1, 1, 1);
        return value;
    }

    Result<> write(const QString& table, std::int64_t id, const QString& column, const Value& value)
    {
        const QString sql = u"UPDATE %1 SET %2 = :value WHERE id = :old_id"_s.arg(table, column);
        const QString noText; // what a Param refers to must outlive it
        const QByteArray noBytes;
        const Param null = value.kind == u"TEXT"_s    ? Param::orNull("value", noText)
                           : value.kind == u"BYTES"_s ? Param::orNull("value", noBytes)
                           : value.kind == u"DATE"_s  ? Param("value", QDate())
                                                      : Param::orNull("value", UserId());
        const Param full = value.kind == u"TEXT"_s    ? Param("value", value.text)
                           : value.kind == u"BYTES"_s ? Param("value", value.bytes)
                           : value.kind == u"DATE"_s  ? Param("value", value.date)
                                                      : Param("value", value.integer);
        const std::array params{value.isNull ? null : full, Param("old_id", id)};
        TANDEM_TRY(const int written, m_books.driver().execute(sql, sql, params, nullptr));
        require(written == 1, qPrintable(sql));
        return {};
    }

    QStringList column(const QString& sql)
    {
        QStringList values;
        check(m_books.eachOf(sql, {}, [&](const Row& row) { values += row.text("x"); }));
        return values;
    }
    void run(const QString& sql) { check(m_books.driver().run(sql)); }
    static void check(const Result<>& result)
    {
        require(result.has_value(), result ? "" : qPrintable(result.error().detail));
    }

    Database& m_books;
};

} // namespace tandem::test
