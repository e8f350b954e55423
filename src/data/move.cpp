#include "data/move.h"

#include "base/check.h"
#include "data/errors.h"
#include "data/migrator.h"
#include "data/row_image.h"
#include "data/schema.h"
#include "data/suspended_rules.h"

#include <QCryptographicHash>

#include <deque>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int portionRows = 1'000;

/// One column of a table of the target, and how its values are bound there.
struct Column {
    QByteArray name;
    Param::Kind kind;
};

Result<std::vector<Column>> columnsOf(Database& database, const QString& table)
{
    std::vector<Column> columns;
    TANDEM_CHECK(database.each(u"data.schema:columns"_s, {{"table", table}}, [&](const Row& row) {
        const QString type = row.text("type");
        const auto kind = type == u"DATE"_s    ? Param::Kind::Date
                          : type == u"BYTES"_s ? Param::Kind::Bytes
                          : type == u"TEXT"_s  ? Param::Kind::Text
                                               : Param::Kind::Integer;
        columns.push_back({row.text("name").toUtf8(), kind});
    }));
    return columns;
}

QString insertSql(const QString& table, const std::vector<Column>& columns)
{
    QStringList names;
    QStringList values;
    for (const Column& column : columns) {
        names += QString::fromUtf8(column.name);
        values += u':' + names.back();
    }
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s),
                                                    values.join(u", "_s));
}

/// Binds one row for the target. The values live in `texts` and `blobs` until it is sent.
Result<> copyRow(Driver& driver, const QString& sql, const std::vector<Column>& columns,
                 const Row& row)
{
    std::deque<QString> texts;
    std::deque<QByteArray> blobs;
    std::vector<Param> params;
    params.reserve(columns.size());
    for (const Column& column : columns) {
        const char* const name = column.name.constData();
        const bool isNull = row.isNull(name);
        switch (column.kind) {
        case Param::Kind::Integer:
            params.push_back(isNull ? Param::orNull(name, Id<Column>())
                                    : Param(name, row.integer(name)));
            break;
        case Param::Kind::Date:
            params.emplace_back(name, row.dateOrInvalid(name));
            break;
        case Param::Kind::Text:
            texts.push_back(row.textOrEmpty(name));
            params.push_back(isNull ? Param::orNull(name, texts.back())
                                    : Param(name, texts.back()));
            break;
        case Param::Kind::Bytes:
            blobs.push_back(isNull ? QByteArray() : row.bytes(name));
            params.push_back(isNull ? Param::orNull(name, blobs.back())
                                    : Param(name, blobs.back()));
            break;
        }
    }
    return driver.send(sql, sql, params);
}

Result<> copyTable(Database& from, Database& target, const QString& table)
{
    TANDEM_TRY(const std::vector<Column> columns, columnsOf(target, table));
    const QString insert = insertSql(table, columns);
    TANDEM_CHECK(target.driver().run(u"DELETE FROM "_s + table));
    // In portions by key: PostgreSQL would otherwise keep a whole table in memory.
    const QString select =
        u"SELECT * FROM %1 WHERE id > :after ORDER BY id LIMIT %2"_s.arg(table).arg(portionRows);
    std::int64_t after = std::numeric_limits<std::int64_t>::min();
    int copied = portionRows;
    while (copied == portionRows) {
        copied = 0;
        Result<> sent;
        TANDEM_CHECK(from.eachOf(select, {{"after", after}}, [&](const Row& row) {
            after = row.integer("id");
            ++copied;
            if (sent)
                sent = copyRow(target.driver(), insert, columns, row);
        }));
        TANDEM_CHECK(sent);
    }
    return {};
}

Result<std::int64_t> countRows(Database& database, const QString& table)
{
    std::int64_t count = 0;
    TANDEM_CHECK(database.eachOf(u"SELECT COUNT(*) AS count FROM "_s + table, {},
                                 [&](const Row& row) { count = row.integer("count"); }));
    return count;
}

/// The tables to copy: those of the target, which may be of an earlier schema.
Result<QStringList> tablesOf(Database& target)
{
    QStringList tables;
    TANDEM_CHECK(target.each(u"data.schema:tables"_s, {}, [&](const Row& row) {
        if (tableCovers().contains(row.text("name")))
            tables += row.text("name");
    }));
    return tables;
}

/// While one side of a move reads a large table, the other waits in its transaction, for longer
/// than a server would else let it.
Result<> waitWithoutEnd(Database& database)
{
    if (database.dialect() == Dialect::Sqlite)
        return {};
    return database.driver().run(u"SET LOCAL idle_in_transaction_session_timeout = 0"_s);
}

Result<std::vector<TableMoved>> copyAll(Database& from, Database& target, const Progress& progress)
{
    for (const QString& table : {u"company"_s, u"audit"_s}) {
        TANDEM_TRY(const std::int64_t count, countRows(target, table));
        if (count > 0)
            return fail(errors::targetNotEmpty,
                        {DatabaseConfig::shownName(target.config().location)});
    }
    TANDEM_CHECK(from.driver().beginRead());
    TANDEM_CHECK(waitWithoutEnd(from));
    TANDEM_CHECK(waitWithoutEnd(target));
    TANDEM_TRY(const QString fingerprint, schemaFingerprint(target));
    TANDEM_TRY(const SuspendedRules rules, suspendRules(target));
    TANDEM_TRY(const QStringList tables, tablesOf(target));
    std::int64_t done = 0;
    const auto goOn = [&]() -> Result<> {
        return progress ? progress(++done, 2 * tables.size()) : Result<>();
    };
    for (const QString& table : tables) {
        TANDEM_CHECK(copyTable(from, target, table));
        TANDEM_CHECK(goOn());
    }
    TANDEM_CHECK(resumeRules(target, rules));
    TANDEM_TRY(const QString after, schemaFingerprint(target));
    require(after == fingerprint, "the tables of the target have all their rules again");

    std::vector<TableMoved> moved;
    for (const QString& table : tables) {
        TANDEM_TRY(const TableMoved source, tableContent(from, table));
        TANDEM_TRY(const TableMoved copy, tableContent(target, table));
        if (source.rowCount != copy.rowCount || source.contentHash != copy.contentHash)
            return fail(errors::moveDiffers, {table});
        moved.push_back(copy);
        TANDEM_CHECK(goOn());
    }
    TANDEM_CHECK(target.driver().commit());
    return moved;
}

} // namespace

Result<std::vector<TableMoved>> moveBooks(Database& from, Database& target,
                                          const Progress& progress)
{
    // Not beginChange: it would note every row for an audit trail that comes along whole.
    TANDEM_CHECK(target.driver().run(u"BEGIN"_s));
    auto moved = copyAll(from, target, progress);
    from.driver().rollback();
    if (!moved)
        target.driver().rollback();
    return moved;
}

Result<TableMoved> tableContent(Database& database, const QString& table)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    TableMoved content{.table = table, .rowCount = 0, .contentHash = {}};
    const QString select =
        u"SELECT * FROM %1 WHERE id > :after ORDER BY id LIMIT %2"_s.arg(table).arg(portionRows);
    std::int64_t after = std::numeric_limits<std::int64_t>::min();
    int read = portionRows;
    while (read == portionRows) {
        read = 0;
        TANDEM_CHECK(database.eachOf(select, {{"after", after}}, [&](const Row& row) {
            after = row.integer("id");
            ++read;
            hash.addData(imageOf(row));
            hash.addData(QByteArrayView("\n", 1));
        }));
        content.rowCount += read;
    }
    content.contentHash = QString::fromLatin1(hash.result().toHex());
    return content;
}

} // namespace tandem
