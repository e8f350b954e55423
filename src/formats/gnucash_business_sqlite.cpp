#include "formats/gnucash_business_sqlite.h"

#include "formats/book_errors.h"
#include "formats/gnucash_statement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tandem::formats::gnucash {
namespace {

// A virtual table or a view would run code of its own; GnuCash has none.
constexpr const char* hasTable = R"(
    SELECT count(*)
      FROM sqlite_schema
     WHERE type = 'table' AND name = ? AND sql LIKE 'CREATE TABLE %')";

constexpr const char* customers = R"(
    SELECT guid, id, name, notes, terms, addr_name, addr_addr1, addr_addr2, addr_addr3, addr_addr4,
           addr_phone, addr_email
      FROM customers
     ORDER BY rowid)";

constexpr const char* vendors = R"(
    SELECT guid, id, name, notes, terms, addr_name, addr_addr1, addr_addr2, addr_addr3, addr_addr4,
           addr_phone, addr_email
      FROM vendors
     ORDER BY rowid)";

constexpr const char* employees = R"(
    SELECT guid, id, username, '', '', addr_name, addr_addr1, addr_addr2, addr_addr3, addr_addr4,
           addr_phone, addr_email
      FROM employees
     ORDER BY rowid)";

constexpr const char* jobs = R"(
    SELECT guid, id, name, owner_type, owner_guid FROM jobs ORDER BY rowid)";

constexpr const char* terms = R"(
    SELECT guid, name, type, duedays FROM billterms ORDER BY rowid)";

constexpr const char* taxTables = R"(
    SELECT name, COALESCE(parent, '') FROM taxtables ORDER BY rowid)";

constexpr const char* documents = R"(
    SELECT i.guid, i.id, i.owner_type, i.owner_guid, i.post_txn, i.post_lot,
           EXISTS (SELECT 1 FROM slots s
                    WHERE s.obj_guid = i.guid AND s.name = 'credit-note' AND s.int64_val = 1)
      FROM invoices i
     ORDER BY i.rowid)";

constexpr const char* lines = R"(
    SELECT COALESCE(NULLIF(invoice, ''), bill), description, quantity_num, quantity_denom,
           CASE WHEN COALESCE(invoice, '') <> '' THEN i_price_num ELSE b_price_num END,
           CASE WHEN COALESCE(invoice, '') <> '' THEN i_price_denom ELSE b_price_denom END
      FROM entries
     ORDER BY rowid)";

constexpr const char* lots = R"(
    SELECT l.guid, kind.int64_val, owner.guid_val
      FROM lots l
      JOIN slots frame ON frame.obj_guid = l.guid AND frame.name = 'gncOwner'
      JOIN slots kind ON kind.obj_guid = frame.guid_val AND kind.name = 'gncOwner/owner-type'
      JOIN slots owner ON owner.obj_guid = frame.guid_val AND owner.name = 'gncOwner/owner-guid'
     ORDER BY l.rowid)";

/// `take(row)` for each row of a table, if the book has it.
template <class Take>
Result<> readEach(sqlite3* database, const QString& table, const char* sql, const Take& take)
{
    Statement exists(database, hasTable);
    exists.rebind(table);
    if (!exists.step())
        return damaged(database);
    if (exists.number(0) == 0)
        return {};
    Statement row(database, sql);
    while (row.step())
        take(row);
    return row.hasFailed() ? Result<>(damaged(database)) : Result<>();
}

OwnerKind kindOf(std::int64_t number)
{
    const bool isKnown = number >= 0 && number <= static_cast<int>(OwnerKind::Employee);
    return isKnown ? static_cast<OwnerKind>(number) : OwnerKind::None;
}

Result<> readPeople(sqlite3* database, const QString& table, const char* sql, OwnerKind kind,
                    Business& business)
{
    return readEach(database, table, sql, [&](const Statement& row) {
        Person person{.kind = kind,
                      .guid = row.text(0),
                      .number = row.text(1),
                      .name = row.text(2),
                      .phone = row.text(10),
                      .mail = row.text(11),
                      .notes = row.text(3),
                      .terms = row.text(4)};
        if (person.name.isEmpty())
            person.name = row.text(5);
        for (const int column : {6, 7, 8, 9})
            if (const QString line = row.text(column).trimmed(); !line.isEmpty())
                person.address += line;
        business.people.push_back(std::move(person));
    });
}

Result<> readDocuments(sqlite3* database, Business& business)
{
    TANDEM_CHECK(readEach(database, u"invoices"_s, documents, [&](const Statement& row) {
        business.documents.push_back({.guid = row.text(0),
                                      .number = row.text(1),
                                      .owner = {kindOf(row.number(2)), row.text(3)},
                                      .transaction = row.text(4),
                                      .lot = row.text(5),
                                      .isCreditNote = row.number(6) != 0});
    }));
    TANDEM_CHECK(readEach(database, u"entries"_s, lines, [&](const Statement& row) {
        business.lines.push_back({.document = row.text(0),
                                  .description = row.text(1),
                                  .count = {row.number(2), row.number(3)},
                                  .price = {row.number(4), row.number(5)}});
    }));
    return readEach(database, u"lots"_s, lots, [&](const Statement& row) {
        business.lots.push_back({row.text(0), {kindOf(row.number(1)), row.text(2)}});
    });
}

} // namespace

Failure damaged(sqlite3* database)
{
    return fail(errors::gnucashDamaged, {QString::fromUtf8(sqlite3_errmsg(database))});
}

QDate dayOf(const QString& stored)
{
    QString digits = stored;
    digits.remove(u'-').remove(u':').remove(u' ');
    const QDate date = QDate::fromString(digits.left(8), u"yyyyMMdd"_s);
    const int hour = digits.mid(8, 2).toInt();
    return hour > 12 ? date.addDays(1) : date;
}

Result<> readBusiness(sqlite3* database, Business& business)
{
    TANDEM_CHECK(readPeople(database, u"customers"_s, customers, OwnerKind::Customer, business));
    TANDEM_CHECK(readPeople(database, u"vendors"_s, vendors, OwnerKind::Vendor, business));
    TANDEM_CHECK(readPeople(database, u"employees"_s, employees, OwnerKind::Employee, business));
    TANDEM_CHECK(readEach(database, u"jobs"_s, jobs, [&](const Statement& row) {
        business.jobs.push_back(
            {row.text(0), row.text(1), row.text(2), {kindOf(row.number(3)), row.text(4)}});
    }));
    TANDEM_CHECK(readEach(database, u"billterms"_s, terms, [&](const Statement& row) {
        Terms read{row.text(0), row.text(1), {}};
        if (row.text(2) == u"GNC_TERM_TYPE_DAYS")
            read.dueDays = static_cast<int>(row.number(3));
        business.terms.push_back(std::move(read));
    }));
    TANDEM_CHECK(readEach(database, u"taxtables"_s, taxTables, [&](const Statement& row) {
        business.taxTables.push_back({row.text(0), !row.text(1).isEmpty()});
    }));
    return readDocuments(database, business);
}

} // namespace tandem::formats::gnucash
