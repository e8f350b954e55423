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

Result<bool> isEmpty(Database& database, const QString& table)
{
    bool isEmpty = true;
    TANDEM_CHECK(database.eachOf(u"SELECT id FROM %1 LIMIT 1"_s.arg(table), {},
                                 [&](const Row&) { isEmpty = false; }));
    return isEmpty;
}

Result<> proveTables(Reader& books, Database& database, std::span<const Prover> provers,
                     const Findings& found, Verification& outcome)
{
    QStringList proven{u"audit"_s, u"audit_row"_s, u"audit_image"_s};
    std::vector<Prover> all(officeProvers().begin(), officeProvers().end());
    all.insert(all.end(), provers.begin(), provers.end());
    for (const Prover& prover : all) {
        TANDEM_CHECK(prover.prove(books, found));
        proven += QString::fromLatin1(prover.tables).split(u' ');
    }
    for (const auto& [table, cover] : tableCovers().asKeyValueRange()) {
        if (cover == TableCover::Audited) {
            TANDEM_TRY(const std::int64_t count, proveAuditedTable(database, table, found));
            outcome.rowCount += count;
        } else if (cover != TableCover::Scratch && !proven.contains(table)) {
            TANDEM_TRY(const bool hasNone, isEmpty(database, table));
            if (!hasNone)
                outcome.unproven += table;
        }
    }
    return {};
}

} // namespace

Result<Verification> verify(Office& office, Database& database, Depth depth,
                            std::span<const Prover> provers)
{
    if (!office.allows(actions::verifyBooks))
        return fail(errors::permissionDenied, {nameOf(actions::verifyBooks.permission)});
    TANDEM_TRY(const QString expected, expectedFingerprint(database));
    return office.read(actions::verifyBooks, [&](Reader& books) -> Result<Verification> {
        Verification outcome;
        const Findings found = [&](const Finding& finding) { outcome.findings.push_back(finding); };
        TANDEM_TRY(const QString fingerprint, schemaFingerprint(database));
        if (!expected.isEmpty() && fingerprint != expected)
            found({u"schema_migration"_s,
                   0,
                   {},
                   u"The tables, triggers and indexes are not as Tandem made them."_s});
        TANDEM_CHECK(checkStorage(database, found));
        TANDEM_TRY(outcome.rowCount, proveTrail(books, depth, found));
        if (depth == Depth::Full)
            TANDEM_CHECK(proveTables(books, database, provers, found, outcome));
        else
            TANDEM_CHECK(provePen(books, found));
        return outcome;
    });
}

} // namespace tandem
