#include "formats/gnucash_sqlite.h"

#include "formats/book_errors.h"
#include "formats/gnucash_business_sqlite.h"
#include "formats/gnucash_statement.h"

#include <sqlite3.h>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace tandem::formats::gnucash {
namespace {

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

// A virtual table would run code of its own; GnuCash has none.
constexpr const char* plainTables = R"(
    SELECT count(*)
      FROM sqlite_schema
     WHERE type = 'table'
       AND name IN ('accounts', 'books', 'commodities', 'slots', 'splits', 'transactions')
       AND sql LIKE 'CREATE TABLE %')";

constexpr const char* lockTables = R"(
    SELECT count(*)
      FROM sqlite_schema
     WHERE type = 'table' AND name = 'gnclock' AND sql LIKE 'CREATE TABLE %')";

constexpr const char* priceTables = R"(
    SELECT count(*)
      FROM sqlite_schema
     WHERE type = 'table' AND name = 'prices' AND sql LIKE 'CREATE TABLE %')";

constexpr const char* prices = R"(
    SELECT c.namespace, c.mnemonic, y.namespace, y.mnemonic, p.date, p.value_num, p.value_denom
      FROM prices p
      JOIN commodities c ON c.guid = p.commodity_guid
      JOIN commodities y ON y.guid = p.currency_guid
     ORDER BY p.rowid)";

constexpr const char* locks = "SELECT hostname FROM gnclock";

// The tree of scheduled transactions' templates hangs under another root; it is not read.
constexpr const char* accounts = R"(
    WITH RECURSIVE tree (guid) AS (
        SELECT root_account_guid FROM books
         UNION
        SELECT a.guid FROM accounts a JOIN tree ON a.parent_guid = tree.guid)
    SELECT a.guid, a.parent_guid, a.name, a.account_type, a.code, a.description,
           c.namespace, c.mnemonic,
           a.placeholder
             OR EXISTS (SELECT 1 FROM slots s
                         WHERE s.obj_guid = a.guid AND s.name = 'placeholder'
                           AND s.string_val = 'true')
      FROM accounts a
      JOIN tree ON tree.guid = a.guid
      LEFT JOIN commodities c ON c.guid = a.commodity_guid
     ORDER BY a.rowid)";

constexpr const char* transactions = R"(
    SELECT t.guid, t.num, t.description, t.post_date, c.namespace, c.mnemonic,
           s.account_guid, s.memo, s.value_num, s.value_denom, s.quantity_num, s.quantity_denom,
           s.lot_guid
      FROM transactions t
      LEFT JOIN commodities c ON c.guid = t.currency_guid
      JOIN splits s ON s.tx_guid = t.guid
     WHERE c.namespace IS NOT 'template'
       AND NOT EXISTS (SELECT 1
                         FROM splits x
                         JOIN accounts a ON a.guid = x.account_guid
                         JOIN commodities y ON y.guid = a.commodity_guid
                        WHERE x.tx_guid = t.guid AND y.namespace = 'template')
     ORDER BY t.rowid, s.rowid)";

constexpr const char* notes = R"(
    SELECT name, string_val, gdate_val, timespec_val
      FROM slots
     WHERE obj_guid = ? AND name IN ('notes', 'date-posted', 'trans-date-due'))";

QDate slotDay(const QString& stored)
{
    QString digits = stored;
    return QDate::fromString(digits.remove(u'-').left(8), u"yyyyMMdd"_s);
}

bool harden(sqlite3* database)
{
    const auto set = [&](int option, int value) {
        return sqlite3_db_config(database, option, value, nullptr) == SQLITE_OK;
    };
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 1 << 24);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    const bool isSet = set(SQLITE_DBCONFIG_DEFENSIVE, 1) && set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
                       && set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
                       && set(SQLITE_DBCONFIG_ENABLE_VIEW, 0)
                       && set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    return isSet
           && sqlite3_exec(database, "PRAGMA query_only = ON; PRAGMA cell_size_check = ON", nullptr,
                           nullptr, nullptr)
                  == SQLITE_OK;
}

Result<Connection> openCopy(QByteArrayView bytes)
{
    sqlite3* opened = nullptr;
    const int result = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE, nullptr);
    Connection connection(opened, &sqlite3_close);
    const auto size = static_cast<sqlite3_uint64>(bytes.size());
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(size));
    if (result != SQLITE_OK || !copy) {
        sqlite3_free(copy);
        return fail(errors::gnucashDamaged, {u"there is no memory for it"_s});
    }
    std::memcpy(copy, bytes.data(), size);
    const int taken =
        sqlite3_deserialize(opened, "main", copy, bytes.size(), bytes.size(),
                            SQLITE_DESERIALIZE_READONLY | SQLITE_DESERIALIZE_FREEONCLOSE);
    if (taken != SQLITE_OK || !harden(opened))
        return damaged(opened);
    return connection;
}

Result<qint64> countOf(sqlite3* database, const char* sql)
{
    Statement statement(database, sql);
    if (!statement.step())
        return damaged(database);
    return statement.number(0);
}

Result<> checkSchema(sqlite3* database)
{
    Statement check(database, "PRAGMA quick_check(1)");
    if (!check.step())
        return damaged(database);
    if (check.text(0) != u"ok")
        return fail(errors::gnucashDamaged, {check.text(0)});
    TANDEM_TRY(const qint64 tables, countOf(database, plainTables));
    if (tables != 6)
        return fail(errors::gnucashNotABook);
    TANDEM_TRY(const qint64 hasLocks, countOf(database, lockTables));
    if (hasLocks == 0)
        return {};
    Statement lock(database, locks);
    if (lock.step())
        return fail(errors::gnucashInUse, {lock.text(0)});
    return lock.hasFailed() ? Result<>(damaged(database)) : Result<>();
}

Result<> readAccounts(sqlite3* database, BookBuilder& builder)
{
    Statement row(database, accounts);
    while (row.step()) {
        Account account;
        account.guid = row.text(0);
        account.parent = row.text(1);
        account.name = row.text(2);
        account.type = row.text(3);
        account.code = row.text(4);
        account.description = row.text(5);
        account.commodity = {row.text(6), row.text(7)};
        account.isPlaceholder = row.number(8) != 0;
        TANDEM_CHECK(builder.add(std::move(account)));
    }
    return row.hasFailed() ? Result<>(damaged(database)) : Result<>();
}

Result<> readPrices(sqlite3* database, BookBuilder& builder)
{
    TANDEM_TRY(const qint64 hasPrices, countOf(database, priceTables));
    if (hasPrices == 0)
        return {};
    Statement row(database, prices);
    while (row.step())
        builder.add(Price{.commodity = {row.text(0), row.text(1)},
                          .currency = {row.text(2), row.text(3)},
                          .on = dayOf(row.text(4)),
                          .value = {row.number(5), row.number(6)}});
    return row.hasFailed() ? Result<>(damaged(database)) : Result<>();
}

Result<> finish(sqlite3* database, Statement& slot, Transaction& transaction, BookBuilder& builder)
{
    if (transaction.guid.isEmpty())
        return {};
    slot.rebind(transaction.guid);
    while (slot.step()) {
        if (slot.text(0) == u"notes")
            transaction.notes = slot.text(1);
        else if (slot.text(0) == u"trans-date-due")
            transaction.dueOn =
                slot.text(2).isEmpty() ? dayOf(slot.text(3)) : slotDay(slot.text(2));
        else if (const QDate day = slotDay(slot.text(2)); day.isValid())
            transaction.postedOn = day;
    }
    if (slot.hasFailed())
        return damaged(database);
    return builder.add(transaction);
}

Result<> readTransactions(sqlite3* database, BookBuilder& builder)
{
    Statement slot(database, notes);
    Statement row(database, transactions);
    Transaction transaction;
    while (row.step()) {
        if (const QString guid = row.text(0); guid != transaction.guid) {
            TANDEM_CHECK(finish(database, slot, transaction, builder));
            transaction = {guid, row.text(1),        row.text(2),
                           {},   dayOf(row.text(3)), {row.text(4), row.text(5)},
                           {}};
        }
        for (const int number : {8, 9, 10, 11}) {
            if (!row.isInteger(number))
                return fail(errors::gnucashBadBook,
                            {transaction.description, u"one of its amounts is no number"_s});
        }
        transaction.splits.push_back({row.text(6),
                                      row.text(7),
                                      {row.number(8), row.number(9)},
                                      {row.number(10), row.number(11)},
                                      row.text(12)});
    }
    if (row.hasFailed())
        return damaged(database);
    return finish(database, slot, transaction, builder);
}

} // namespace

bool isSqlite(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

Result<> readSqlite(QByteArrayView bytes, BookBuilder& builder)
{
    TANDEM_TRY(const Connection connection, openCopy(bytes));
    TANDEM_CHECK(checkSchema(connection.get()));
    TANDEM_CHECK(readAccounts(connection.get(), builder));
    TANDEM_CHECK(readPrices(connection.get(), builder));
    TANDEM_CHECK(readBusiness(connection.get(), builder.business()));
    return readTransactions(connection.get(), builder);
}

} // namespace tandem::formats::gnucash
