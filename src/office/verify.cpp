#include "office/verify.h"

#include "data/migrator.h"
#include "data/schema.h"
#include "office/actions.h"
#include "office/office_provers.h"
#include "office/verify_rows.h"
#include "office/verify_trail.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

Result<> checkStorage(Database& database, const Findings& found)
{
    if (database.dialect() != Dialect::Sqlite)
        return {};
    return database.eachOf(u"PRAGMA quick_check(5)"_s, {}, [&](const Row& row) {
        const std::string_view text = row.cursor().text(0);
        if (text != "ok")
            found({u"sqlite_schema"_s,
                   0,
                   {},
                   QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))});
    });
}

/// How far a verification is, in rows.
class RowProgress {
public:
    explicit RowProgress(const Progress& progress) : m_progress(progress) {}

    /// Counts the rows of a table, once, among those to prove.
    Result<> expect(Database& database, const QString& table)
    {
        if (!m_progress || m_rows.contains(table))
            return {};
        std::int64_t& rows = m_rows[table];
        TANDEM_CHECK(database.eachOf(u"SELECT COUNT(*) AS count FROM "_s + table, {},
                                     [&](const Row& row) { rows = row.integer("count"); }));
        m_total += rows;
        return {};
    }

    /// Says that `rows` more are proven.
    Result<> advance(std::int64_t rows)
    {
        m_done += rows;
        return m_progress ? m_progress(std::min(m_done, m_total), m_total) : Result<>();
    }
    /// Says that a whole table is.
    Result<> pass(const QString& table) { return advance(m_rows.value(table)); }

private:
    const Progress& m_progress;
    QHash<QString, std::int64_t> m_rows;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

Result<bool> isEmpty(Database& database, const QString& table)
{
    bool isEmpty = true;
    TANDEM_CHECK(database.eachOf(u"SELECT id FROM %1 LIMIT 1"_s.arg(table), {},
                                 [&](const Row&) { isEmpty = false; }));
    return isEmpty;
}

/// Keys of rows that follow from others: each was given by the pen, whatever is in the row.
Result<> proveKeys(Database& database, const QString& table, std::int64_t nextKey,
                   const Findings& found)
{
    const QString select =
        u"SELECT id FROM %1 WHERE id < 1 OR id >= :next_key ORDER BY id LIMIT 100"_s.arg(table);
    return database.eachOf(select, {{"next_key", nextKey}}, [&](const Row& row) {
        found({table, row.integer("id"), u"id"_s, u"Tandem never gave this key."_s});
    });
}

/// Runs one prover, in a look of its own: what it relies on may itself have been altered, and then
/// that it breaks down is something that was found.
Result<> runProver(Office& office, const Prover& prover, const Findings& found)
{
    Result<> proven = office.read(actions::verifyBooks,
                                  [&](Reader& books) { return prover.prove(books, found); });
    if (proven)
        return {};
    const ErrorKind kind = proven.error().code->kind;
    const bool isOfTheBooks = kind == ErrorKind::Broken || kind == ErrorKind::NotFound
                              || kind == ErrorKind::Refused || kind == ErrorKind::Invalid;
    if (!isOfTheBooks)
        return proven;
    found({QString::fromLatin1(prover.tables).section(u' ', 0, 0),
           0,
           {},
           u"This table cannot be proven (%1)."_s.arg(proven.error().text())});
    return {};
}

Result<> proveAuditedTables(Database& database, const Findings& found, const RowsProven& proven,
                            Verification& outcome)
{
    for (const auto& [table, cover] : tableCovers().asKeyValueRange())
        if (cover == TableCover::Audited) {
            TANDEM_TRY(const std::int64_t count, proveAuditedTable(database, table, found, proven));
            outcome.rowCount += count;
        }
    return {};
}

/// The tables that provers were given for.
struct ProvenTables {
    QStringList all;
    QStringList keyed; ///< Those whose keys were proven, too.
};

/// What no prover was given for, and the keys of derived tables.
Result<> proveRest(Reader& books, Database& database, const ProvenTables& proven,
                   const Findings& found, Verification& outcome)
{
    TANDEM_TRY(const auto newest, newestNextKey(books));
    for (const auto& [table, cover] : tableCovers().asKeyValueRange()) {
        if (cover == TableCover::Derived && newest && !proven.keyed.contains(table))
            TANDEM_CHECK(proveKeys(database, table, *newest, found));
        const bool isScratch = cover == TableCover::Scratch;
        if (cover == TableCover::Audited || isScratch || proven.all.contains(table))
            continue;
        TANDEM_TRY(const bool hasNone, isEmpty(database, table));
        if (!hasNone)
            outcome.unproven += table;
    }
    return {};
}

QStringList namesIn(const char* tables)
{
    return QString::fromLatin1(tables).split(u' ', Qt::SkipEmptyParts);
}

/// Counts what there is to prove.
Result<> measure(Database& database, Depth depth, std::span<const Prover> provers,
                 RowProgress& rows)
{
    TANDEM_CHECK(rows.expect(database, u"audit"_s));
    if (depth == Depth::Quick)
        return {};
    TANDEM_CHECK(rows.expect(database, u"audit_row"_s));
    for (const auto& [table, cover] : tableCovers().asKeyValueRange())
        if (cover == TableCover::Audited)
            TANDEM_CHECK(rows.expect(database, table));
    for (const Prover& prover : provers)
        for (const QString& table : namesIn(prover.tables))
            TANDEM_CHECK(rows.expect(database, table));
    return {};
}

/// The tables that are chained, derived, or in no prover's care.
Result<> proveOthers(Office& office, Database& database, std::span<const Prover> provers,
                     const Findings& found, RowProgress& rows, Verification& outcome)
{
    ProvenTables proven{{u"audit"_s, u"audit_row"_s, u"audit_image"_s}, {}};
    for (const Prover& prover : provers) {
        TANDEM_CHECK(runProver(office, prover, found));
        proven.all += namesIn(prover.tables);
        proven.keyed += namesIn(prover.keyedTables);
        for (const QString& table : namesIn(prover.tables))
            TANDEM_CHECK(rows.pass(table));
    }
    return office.read(actions::verifyBooks, [&](Reader& books) {
        return proveRest(books, database, proven, found, outcome);
    });
}

} // namespace

Result<Verification> verify(Office& office, Database& database, Depth depth,
                            std::span<const Prover> provers, const Progress& progress)
{
    if (!office.allows(actions::verifyBooks))
        return fail(errors::permissionDenied, {nameOf(actions::verifyBooks.permission)});
    TANDEM_TRY(const QString expected, expectedFingerprint(database));
    Verification outcome;
    const Findings found = [&](const Finding& finding) { outcome.findings.push_back(finding); };
    std::vector<Prover> all(officeProvers().begin(), officeProvers().end());
    all.insert(all.end(), provers.begin(), provers.end());
    RowProgress rows(progress);
    const RowsProven proven = [&](std::int64_t count) { return rows.advance(count); };
    TANDEM_CHECK(office.read(actions::verifyBooks, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const QString fingerprint, schemaFingerprint(database));
        if (!expected.isEmpty() && fingerprint != expected)
            found({u"schema_migration"_s,
                   0,
                   {},
                   u"The tables, triggers and indexes are not as Tandem made them."_s});
        TANDEM_CHECK(measure(database, depth, all, rows));
        TANDEM_CHECK(checkStorage(database, found));
        TANDEM_TRY(outcome.rowCount, proveTrail(books, depth, found, proven));
        return depth == Depth::Full ? proveAuditedTables(database, found, proven, outcome)
                                    : provePen(books, found);
    }));
    if (depth == Depth::Full)
        TANDEM_CHECK(proveOthers(office, database, all, found, rows, outcome));
    return outcome;
}

} // namespace tandem
