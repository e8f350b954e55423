#include "office/office_provers.h"

#include "data/check_codes.h"
#include "data/migrator.h"
#include "office/anchor.h"
#include "office/attachments.h"
#include "office/search.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t firstKey = 1'000; // as migration 0001 sets it

Result<> proveMigrations(Reader& books, const Findings& found)
{
    QMap<std::int64_t, Migration> expected;
    for (const Migration& migration : migrations())
        expected.insert(migration.version, migration);
    TANDEM_CHECK(books.each(u"data.schema:applied"_s, {}, [&](const Row& row) {
        const std::int64_t id = row.integer("id");
        if (!expected.contains(id)) {
            found({u"schema_migration"_s, id, u"id"_s, u"There is no such migration."_s});
            return;
        }
        const Migration migration = expected.take(id);
        if (row.text("name") != migration.name)
            found({u"schema_migration"_s, id, u"name"_s, u"The name is another."_s});
        if (row.text("checksum") != migration.checksum)
            found({u"schema_migration"_s, id, u"checksum"_s, u"The checksum is another."_s});
    }));
    for (const Migration& migration : expected)
        found({u"schema_migration"_s, migration.version, u"id"_s, u"This row has vanished."_s});
    return {};
}

constexpr std::array provers{Prover{"pen", &provePen}, Prover{"schema_migration", &proveMigrations},
                             Prover{"anchor", &proveAnchors},
                             Prover{"attachment_content", &proveContents},
                             Prover{"search_entry", &proveSearch}};

} // namespace

std::span<const Prover> officeProvers()
{
    return provers;
}

Result<std::optional<std::int64_t>> newestNextKey(Reader& books)
{
    return books.first<std::int64_t>(u"office.verify:newest_next_key"_s, {},
                                     [](const Row& row) { return row.integer("next_key"); });
}

Result<> provePen(Reader& books, const Findings& found)
{
    TANDEM_TRY(const auto newest, newestNextKey(books));
    int penCount = 0;
    TANDEM_CHECK(books.each(u"office.verify:pens"_s, {}, [&](const Row& row) {
        const std::int64_t id = row.integer("id");
        ++penCount;
        if (id != 1)
            found({u"pen"_s, id, u"id"_s, u"There is one pen, and its id is 1."_s});
        if (row.integer("next_key") != newest.value_or(firstKey))
            found({u"pen"_s, id, u"next_key"_s, u"The trail states another next key."_s});
    }));
    if (penCount != 1)
        found({u"pen"_s, 1, u"id"_s, u"There is not one pen."_s});
    return {};
}

} // namespace tandem
