#include "books_check.h"

#include "backoffice/ledger/actions.h"
#include "ctl/provers.h"
#include "office/verify.h"

#include <QFile>

#include <map>

namespace tandem::faults {

using namespace Qt::StringLiterals;

namespace {

/// An entry as it stands in the tables.
struct StoredEntry {
    std::int64_t id;
    QString key;
    QString number;
    std::int64_t debitCents;
    std::int64_t sumCents;
};

Result<std::vector<StoredEntry>> storedEntries(Database& database)
{
    std::vector<StoredEntry> all;
    TANDEM_CHECK(database.eachOf(
        u"SELECT entry.id, entry.key, entry.reference,"
        " CAST(SUM(CASE WHEN amount_minor > 0 THEN amount_minor ELSE 0 END) AS BIGINT) AS debit,"
        " CAST(SUM(amount_minor) AS BIGINT) AS total"
        " FROM entry LEFT JOIN entry_line ON entry_line.entry_id = entry.id"
        " GROUP BY entry.id, entry.key, entry.reference ORDER BY entry.id"_s,
        {}, [&](const Row& row) {
            all.push_back({.id = row.integer("id"),
                           .key = row.textOrEmpty("key"),
                           .number = row.text("reference"),
                           .debitCents = row.integer("debit"),
                           .sumCents = row.integer("total")});
        }));
    return all;
}

void compareWithPromises(const std::vector<StoredEntry>& entries,
                         const std::vector<Acknowledged>& promises, BooksReport& report)
{
    std::map<QString, const StoredEntry*> byKey;
    for (const StoredEntry& entry : entries) {
        if (byKey.emplace(entry.key, &entry).second)
            continue;
        ++report.doubled;
        report.flaws += u"doubled: %1"_s.arg(entry.key);
    }
    for (const Acknowledged& promise : promises) {
        const auto found = byKey.find(promise.key);
        if (found != byKey.end() && found->second->id == promise.entry
            && found->second->number == promise.number)
            continue;
        ++report.lost;
        report.flaws += u"lost: %1 %2 %3"_s.arg(promise.key).arg(promise.entry).arg(promise.number);
    }
}

void checkSequence(const std::vector<StoredEntry>& entries, BooksReport& report)
{
    int position = 0;
    for (const StoredEntry& entry : entries) {
        ++position;
        const int key = entry.key.mid(1).toInt();
        const QString number = u"FT-2025-%1"_s.arg(position, 5, 10, QChar(u'0'));
        if (entry.id == position && entry.number == number && entry.sumCents == 0
            && entry.debitCents == FaultBooks::centsOf(key))
            continue;
        ++report.damaged;
        report.flaws += u"entry %1: %2 %3 %4"_s.arg(entry.id)
                            .arg(entry.key, entry.number)
                            .arg(entry.debitCents);
    }
}

Result<> letDatabaseProve(Database& database, BooksReport& report)
{
    if (database.dialect() != Dialect::Sqlite)
        return {};
    for (const QString& check : {u"PRAGMA integrity_check"_s, u"PRAGMA foreign_key_check"_s})
        TANDEM_CHECK(database.eachOf(check, {}, [&](const Row& row) {
            const QString text = QString::fromUtf8(QByteArray(row.cursor().text(0).data()));
            if (text == u"ok"_s)
                return;
            ++report.damaged;
            report.flaws += check + u": "_s + text;
        }));
    return {};
}

Result<> letOfficeProve(FaultBooks& books, BooksReport& report)
{
    TANDEM_TRY(const Verification verified,
               verify(books.office(), books.database(), Depth::Full, ctl::moduleProvers()));
    for (const Finding& finding : verified.findings) {
        ++report.damaged;
        report.flaws +=
            u"%1 %2 %3: %4"_s.arg(finding.table).arg(finding.row).arg(finding.column, finding.what);
    }
    for (const QString& table : verified.unproven) {
        ++report.damaged;
        report.flaws += u"nothing proves "_s + table;
    }
    return {};
}

} // namespace

std::vector<Acknowledged> acknowledgedIn(const QString& file)
{
    std::vector<Acknowledged> all;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return all;
    const QString text = QString::fromUtf8(in.readAll());
    for (const QString& line : text.left(text.lastIndexOf(u'\n') + 1).split(u'\n')) {
        const QStringList words = line.split(u' ');
        if (words.size() == 3)
            all.push_back({words[0], words[1].toLongLong(), words[2]});
    }
    return all;
}

Result<BooksReport> checkBooks(FaultBooks& books, const std::vector<Acknowledged>& promises)
{
    BooksReport report;
    // Inside a look of the office, which turns what no column may hold into an error.
    TANDEM_TRY(const std::vector<StoredEntry> entries,
               books.office().read(ledger::actions::entries,
                                   [&](Reader&) { return storedEntries(books.database()); }));
    report.entryCount = static_cast<int>(entries.size());
    compareWithPromises(entries, promises, report);
    checkSequence(entries, report);
    TANDEM_CHECK(books.office().read(ledger::actions::entries, [&](Reader&) {
        return letDatabaseProve(books.database(), report);
    }));
    TANDEM_CHECK(letOfficeProve(books, report));
    return report;
}

} // namespace tandem::faults
