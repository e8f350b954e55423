#include "data/suspended_rules.h"

#include "data/errors.h"

namespace tandem {

using namespace Qt::StringLiterals;

Result<SuspendedRules> suspendRules(Database& database)
{
    SuspendedRules rules;
    QStringList removals;
    TANDEM_CHECK(database.each(u"data.schema:rules"_s, {}, [&](const Row& row) {
        removals += row.text("removal");
        rules.restore += row.text("restoring");
    }));
    if (database.dialect() == Dialect::Sqlite)
        TANDEM_CHECK(database.driver().run(u"PRAGMA defer_foreign_keys = ON"_s));
    for (const QString& removal : removals)
        TANDEM_CHECK(database.driver().run(removal));
    return rules;
}

Result<> resumeRules(Database& database, const SuspendedRules& rules)
{
    for (const QString& statement : rules.restore)
        TANDEM_CHECK(database.driver().run(statement));
    if (database.dialect() == Dialect::Postgresql)
        return {};
    // The search index follows its table by triggers, which were away.
    QStringList indexes;
    TANDEM_CHECK(database.each(u"data.schema:search_indexes"_s, {},
                               [&](const Row& row) { indexes += row.text("name"); }));
    for (const QString& index : indexes)
        TANDEM_CHECK(database.driver().run(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(index)));
    int broken = 0;
    TANDEM_CHECK(database.eachOf(u"PRAGMA foreign_key_check"_s, {}, [&](const Row&) { ++broken; }));
    if (broken > 0)
        return fail(errors::constraintRefused,
                    {u"%1 rows refer to rows that are not there"_s.arg(broken)});
    return {};
}

} // namespace tandem
