#include "workflows/pack_words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

void readMigration(const QString& text, std::map<QString, TableWords>& tables)
{
    static const QRegularExpression created(u"^CREATE TABLE (\\w+)"_s);
    static const QRegularExpression added(u"^ALTER TABLE (\\w+) ADD COLUMN (\\w+) +\\{(\\w+)"_s);
    static const QRegularExpression column(u"^ +(\\w+) +\\{(\\w+)"_s);
    QString table;
    QStringList comment;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u"-- only:"_s) || line.startsWith(u")"_s)) {
            table.clear();
        } else if (line.startsWith(u"-- "_s)) {
            comment += line.mid(3).trimmed();
            continue;
        } else if (const auto match = created.match(line); match.hasMatch()) {
            table = match.captured(1);
            tables[table].purpose = comment.join(u' ');
        } else if (const auto more = added.match(line); more.hasMatch()) {
            tables[more.captured(1)].types[more.captured(2)] = more.captured(3);
        } else if (const auto one = column.match(line); one.hasMatch() && !table.isEmpty()) {
            tables[table].types[one.captured(1)] = one.captured(2);
        }
        comment.clear();
    }
}

} // namespace

std::map<QString, TableWords> tableWords()
{
    std::map<QString, TableWords> tables;
    const QDir folder(u":/migrations"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            readMigration(QString::fromUtf8(file.readAll()), tables);
    }
    return tables;
}

QByteArray packReadme(const QString& company, const QString& currency)
{
    const QString text =
        u"The books of %1, all of them, in open formats.\n\n"
        "checksums.sha256   the SHA-256 of every other file, as sha256sum -c reads it\n"
        "tables.csv         each table: how many rows, and what it holds\n"
        "columns.csv        each column: its table, and the type of its values\n"
        "tables/TABLE.csv   the rows of a table, by id\n"
        "trial_balance.csv  what every account comes to, by commodity; base is in %2\n"
        "journal.ledger     the general ledger, for ledger and hledger\n"
        "attachments/HASH   attached files; attachment.csv says by content_hash what they are\n\n"
        "Cells are UTF-8 by RFC 4180 (comma, CRLF). Nothing between two commas is no value; an\n"
        "empty text is \"\". A text that begins with = + - @ or an apostrophe stands after an\n"
        "apostrophe, which is no part of it.\n\n"
        "Types: id and ref are keys, ref that of a row of another table; money counts the minor\n"
        "units of the currency that the row names, else of %2 (1234 is 12.34); micro counts\n"
        "millionths; count is a number; flag is 0 or 1; date is 2025-12-31; instant counts\n"
        "milliseconds since 1970 in UTC; bytes are in hex; text and currency are words.\n"
        "In ledger tables a debit is positive and a credit negative.\n\n"
        "Hashes of passwords and the images in the audit trail are left empty.\n"_s;
    return text.arg(company, currency).toUtf8();
}

} // namespace tandem::workflows
