#pragma once

#include <QByteArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <zlib.h>

#include <string>

namespace tandem::formats::test {

/// The text of a small book: a bank in EUR, shares, an expense, two transactions.
inline QByteArray gnucashXml(const std::string& transactions = {})
{
    const auto account = [](const char* name, const char* id, const char* type, const char* space,
                            const char* commodity, const char* parent, const char* more) {
        return std::string("<gnc:account version=\"2.0.0\"><act:name>") + name
               + "</act:name><act:id type=\"guid\">" + id + "</act:id><act:type>" + type
               + "</act:type>"
               + (commodity[0] == 0 ? std::string()
                                    : "<act:commodity><cmdty:space>" + std::string(space)
                                          + "</cmdty:space><cmdty:id>" + commodity
                                          + "</cmdty:id></act:commodity>")
               + more
               + (parent[0] == 0
                      ? std::string()
                      : "<act:parent type=\"guid\">" + std::string(parent) + "</act:parent>")
               + "</gnc:account>\n";
    };
    const std::string accounts =
        account("Root Account", "root", "ROOT", "", "", "", "")
        + account("Assets", "assets", "ASSET", "CURRENCY", "EUR", "root",
                  "<act:slots><slot><slot:key>placeholder</slot:key><slot:value type=\"string\">"
                  "true</slot:value></slot></act:slots>")
        + account("Bank: Giro", "bank", "BANK", "CURRENCY", "EUR", "assets",
                  "<act:code>1200</act:code><act:description>Giro &amp; co</act:description>")
        + account("Shares", "shares", "STOCK", "XETRA", "SAP", "assets", "")
        + account("Office", "office", "EXPENSE", "CURRENCY", "EUR", "root", "");
    const std::string usual =
        "<gnc:transaction version=\"2.0.0\"><trn:id>t1</trn:id><trn:currency><cmdty:space>CURRENCY"
        "</cmdty:space><cmdty:id>EUR</cmdty:id></trn:currency><trn:num>17</trn:num>"
        "<trn:date-posted><ts:date>2025-03-01 10:59:00 +0000</ts:date></trn:date-posted>"
        "<trn:description>Paper</trn:description><trn:slots><slot><slot:key>notes</slot:key>"
        "<slot:value type=\"string\">for March</slot:value></slot></trn:slots><trn:splits>"
        "<trn:split><split:id>s1</split:id><split:memo>A4</split:memo><split:value>1999/100"
        "</split:value><split:quantity>1999/100</split:quantity><split:account>office"
        "</split:account></trn:split><trn:split><split:id>s2</split:id><split:value>-1999/100"
        "</split:value><split:quantity>-1999/100</split:quantity><split:account>bank"
        "</split:account></trn:split></trn:splits></gnc:transaction>"
        "<gnc:transaction version=\"2.0.0\"><trn:id>t2</trn:id><trn:currency><cmdty:space>CURRENCY"
        "</cmdty:space><cmdty:id>EUR</cmdty:id></trn:currency>"
        "<trn:date-posted><ts:date>2025-03-02 00:00:00 +0100</ts:date></trn:date-posted>"
        "<trn:description>Buy</trn:description><trn:splits>"
        "<trn:split><split:value>25000/100</split:value><split:quantity>15000/10000"
        "</split:quantity><split:account>shares</split:account></trn:split><trn:split>"
        "<split:value>-25000/100</split:value><split:quantity>-25000/100</split:quantity>"
        "<split:account>bank</split:account></trn:split></trn:splits></gnc:transaction>";
    return QByteArray::fromStdString(
        "<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n<gnc-v2 "
        "xmlns:gnc=\"http://www.gnucash.org/XML/gnc\">\n"
        "<gnc:count-data cd:type=\"book\">1</gnc:count-data><gnc:book version=\"2.0.0\">"
        "<book:id type=\"guid\">b</book:id>\n"
        + accounts + (transactions.empty() ? usual : transactions)
        + "<gnc:template-transactions><gnc:account><act:name>T</act:name><act:id>root</act:id>"
          "</gnc:account></gnc:template-transactions></gnc:book></gnc-v2>\n");
}

inline QByteArray gzipped(const QByteArray& content)
{
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY), Z_OK);
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))) + 64, 0);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// The same book as GnuCash keeps it in SQLite, then changed by `more`.
inline QByteArray gnucashSqlite(const char* more = "")
{
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(":memory:", &database), SQLITE_OK);
    const std::string sql = std::string(R"(
        CREATE TABLE gnclock (hostname text(255), pid integer);
        CREATE TABLE books (guid text(32) PRIMARY KEY NOT NULL, root_account_guid text(32) NOT NULL,
            root_template_guid text(32) NOT NULL);
        CREATE TABLE commodities (guid text(32) PRIMARY KEY NOT NULL, namespace text(2048) NOT NULL,
            mnemonic text(2048) NOT NULL, fullname text(2048), cusip text(2048),
            fraction integer NOT NULL, quote_flag integer NOT NULL, quote_source text(2048),
            quote_tz text(2048));
        CREATE TABLE accounts (guid text(32) PRIMARY KEY NOT NULL, name text(2048) NOT NULL,
            account_type text(2048) NOT NULL, commodity_guid text(32),
            commodity_scu integer NOT NULL, non_std_scu integer NOT NULL, parent_guid text(32),
            code text(2048),
            description text(2048), hidden integer, placeholder integer);
        CREATE TABLE transactions (guid text(32) PRIMARY KEY NOT NULL,
            currency_guid text(32) NOT NULL, num text(2048) NOT NULL, post_date text(19),
            enter_date text(19), description text(2048));
        CREATE TABLE splits (guid text(32) PRIMARY KEY NOT NULL, tx_guid text(32) NOT NULL,
            account_guid text(32) NOT NULL, memo text(2048) NOT NULL, action text(2048) NOT NULL,
            reconcile_state text(1) NOT NULL, reconcile_date text(19), value_num bigint NOT NULL,
            value_denom bigint NOT NULL, quantity_num bigint NOT NULL,
            quantity_denom bigint NOT NULL,
            lot_guid text(32));
        CREATE TABLE slots (id integer PRIMARY KEY AUTOINCREMENT NOT NULL,
            obj_guid text(32) NOT NULL, name text(4096) NOT NULL, slot_type integer NOT NULL,
            int64_val bigint,
            string_val text(4096), double_val float8, timespec_val text(19), guid_val text(32),
            numeric_val_num bigint, numeric_val_denom bigint, gdate_val text(8));
        INSERT INTO books VALUES ('b', 'root', 'templates');
        INSERT INTO commodities (guid, namespace, mnemonic, fraction, quote_flag)
        VALUES ('eur', 'CURRENCY', 'EUR', 100, 0), ('sap', 'XETRA', 'SAP', 10000, 0),
               ('tmp', 'template', 'template', 1, 0);
        INSERT INTO accounts VALUES
            ('office', 'Office', 'EXPENSE', 'eur', 100, 0, 'root', '', '', 0, 0),
            ('root', 'Root Account', 'ROOT', NULL, 0, 0, NULL, '', '', 0, 0),
            ('templates', 'Template Root', 'ROOT', NULL, 0, 0, NULL, '', '', 0, 0),
            ('rent', 'rent', 'BANK', 'tmp', 1, 0, 'templates', '', '', 0, 0),
            ('assets', 'Assets', 'ASSET', 'eur', 100, 0, 'root', '', '', 0, 1),
            ('bank', 'Bank: Giro', 'BANK', 'eur', 100, 0, 'assets', '1200', 'Giro & co', 0, 0),
            ('shares', 'Shares', 'STOCK', 'sap', 10000, 0, 'assets', '', '', 0, 0);
        INSERT INTO transactions VALUES
            ('t1', 'eur', '17', '2025-03-01 10:59:00', '', 'Paper'),
            ('t2', 'eur', '', '20250301230000', '', 'Buy'),
            ('t3', 'eur', '', '2025-03-01 10:59:00', '', 'rent, scheduled');
        INSERT INTO splits VALUES
            ('s1', 't1', 'office', 'A4', '', 'n', '', 1999, 100, 1999, 100, NULL),
            ('s2', 't1', 'bank', '', '', 'n', '', -1999, 100, -1999, 100, NULL),
            ('s3', 't2', 'shares', '', '', 'n', '', 25000, 100, 15000, 10000, NULL),
            ('s4', 't2', 'bank', '', '', 'n', '', -25000, 100, -25000, 100, NULL),
            ('s5', 't3', 'rent', '', '', 'n', '', 0, 1, 0, 1, NULL);
        INSERT INTO slots (obj_guid, name, slot_type, string_val, gdate_val)
        VALUES ('t1', 'notes', 4, 'for March', NULL), ('t1', 'date-posted', 10, NULL, '20250301');
        )") + more;
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK)
        << message;
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(database, "main", &size, 0);
    const QByteArray content(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    sqlite3_free(bytes);
    sqlite3_close(database);
    return content;
}

} // namespace tandem::formats::test
