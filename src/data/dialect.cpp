#include "data/dialect.h"

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

struct TypeWord {
    QLatin1StringView word;
    QLatin1StringView sqlite;
    QLatin1StringView postgresql;
};

// Text is compared by its bytes on both databases: a list has one order everywhere, whatever the
// locale of the PostgreSQL server.
constexpr std::array typeWords{
    TypeWord{"{id}"_L1, "INTEGER NOT NULL PRIMARY KEY"_L1, "BIGINT NOT NULL PRIMARY KEY"_L1},
    TypeWord{"{ref}"_L1, "INTEGER NOT NULL"_L1, "BIGINT NOT NULL"_L1},
    TypeWord{"{ref?}"_L1, "INTEGER"_L1, "BIGINT"_L1},
    TypeWord{"{count}"_L1, "INTEGER NOT NULL"_L1, "BIGINT NOT NULL"_L1},
    TypeWord{"{flag}"_L1, "INTEGER NOT NULL"_L1, "BIGINT NOT NULL"_L1},
    TypeWord{"{money}"_L1, "INTEGER NOT NULL"_L1, "BIGINT NOT NULL"_L1},
    TypeWord{"{micro}"_L1, "INTEGER NOT NULL"_L1, "BIGINT NOT NULL"_L1},
    TypeWord{"{currency}"_L1, "TEXT NOT NULL"_L1, "TEXT COLLATE \"C\" NOT NULL"_L1},
    TypeWord{"{instant}"_L1, "INTEGER NOT NULL"_L1, "BIGINT NOT NULL"_L1},
    TypeWord{"{instant?}"_L1, "INTEGER"_L1, "BIGINT"_L1},
    TypeWord{"{date}"_L1, "TEXT NOT NULL"_L1, "DATE NOT NULL"_L1},
    TypeWord{"{date?}"_L1, "TEXT"_L1, "DATE"_L1},
    TypeWord{"{text}"_L1, "TEXT NOT NULL"_L1, "TEXT COLLATE \"C\" NOT NULL"_L1},
    TypeWord{"{text?}"_L1, "TEXT"_L1, "TEXT COLLATE \"C\""_L1},
    TypeWord{"{bytes}"_L1, "BLOB NOT NULL"_L1, "BYTEA NOT NULL"_L1},
    TypeWord{"{bytes?}"_L1, "BLOB"_L1, "BYTEA"_L1},
    TypeWord{"{strict}"_L1, "STRICT"_L1, ""_L1},
};

/// The triggers of `{final} audit 'the audit trail is final';`: rows come, and neither change nor
/// go.
QStringList finalTriggers(const QString& statement, Dialect dialect)
{
    const QString table = statement.section(u' ', 1, 1);
    const QString text = statement.section(u' ', 2).chopped(1);
    const QString sqlite = u"CREATE TRIGGER %1_%2 BEFORE %3 ON %1\n"
                           "BEGIN SELECT RAISE(ABORT, %4); END;"_s;
    const QString postgresql = u"CREATE TRIGGER %1_%2 BEFORE %3 ON %1\n"
                               "FOR EACH %5 EXECUTE FUNCTION refuse_change(%4);"_s;
    if (dialect == Dialect::Sqlite)
        return {sqlite.arg(table, u"is_final"_s, u"UPDATE"_s, text),
                sqlite.arg(table, u"stays"_s, u"DELETE"_s, text)};
    return {postgresql.arg(table, u"is_final"_s, u"UPDATE OR DELETE"_s, text, u"ROW"_s),
            postgresql.arg(table, u"stays_whole"_s, u"TRUNCATE"_s, text, u"STATEMENT"_s)};
}

/// Whether `line` closes a statement, given that `statement` came before it.
bool endsStatement(const QString& statement, const QString& line)
{
    const QString trimmed = line.trimmed();
    if (!trimmed.endsWith(u';'))
        return false;
    if (statement.contains(u"$$"_s)) // a PostgreSQL function: it ends after its second $$
        return (statement + line).count(u"$$"_s) % 2 == 0;
    if (statement.startsWith(u"CREATE TRIGGER"_s) && (statement + line).contains(u"BEGIN"_s))
        return trimmed == u"END;"_s || trimmed.endsWith(u" END;"_s);
    return true;
}

} // namespace

QString dialectName(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? u"sqlite"_s : u"postgresql"_s;
}

QString expandTypes(const QString& ddl, Dialect dialect)
{
    QString expanded = ddl;
    for (const TypeWord& type : typeWords)
        expanded.replace(type.word, dialect == Dialect::Sqlite ? type.sqlite : type.postgresql);
    return expanded;
}

QString prefixQuery(const QStringList& words, Dialect dialect)
{
    const bool isSqlite = dialect == Dialect::Sqlite;
    QStringList terms;
    for (const QString& word : words)
        terms += isSqlite           ? u'"' + word + u"\"*"_s
                 : word.size() <= 2 ? u"'^"_s + word + u'\''
                                    : u'\'' + word + u"':*"_s;
    return terms.join(isSqlite ? u" "_s : u" & "_s);
}

QString partsQuery(const QStringList& words, Dialect dialect)
{
    const bool isSqlite = dialect == Dialect::Sqlite;
    QStringList terms;
    for (const QString& word : words)
        terms += isSqlite ? u'"' + word + u'"' : u'%' + word + u'%';
    return terms.join(isSqlite ? u" AND "_s : u"|"_s);
}

QString withinQuery(const QString& part, Dialect dialect)
{
    if (dialect == Dialect::Postgresql)
        return u'%' + likeLiteral(part.toLower()) + u'%';
    const QList<uint> letters = part.toUcs4();
    QStringList trigrams;
    for (qsizetype at = 0; at + trigramLetters <= letters.size(); ++at) {
        const QList<uint> three = letters.sliced(at, trigramLetters);
        trigrams += u'"'
                    + QString::fromUcs4(reinterpret_cast<const char32_t*>(three.constData()),
                                        trigramLetters)
                          .replace(u'"', u"\"\""_s)
                    + u'"';
    }
    trigrams.removeDuplicates();
    return trigrams.join(u" AND "_s);
}

QString isAmong(const QString& column, const QString& name, Dialect dialect)
{
    return (dialect == Dialect::Sqlite
                ? u"%1 IN (SELECT value FROM json_each('[' || :%2 || ']'))"_s
                : u"%1 IN (SELECT UNNEST(CAST('{' || CAST(:%2 AS TEXT) || '}' AS BIGINT[])))"_s)
        .arg(column, name);
}

QString likeLiteral(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

QString prefixPatterns(const QStringList& words)
{
    QStringList patterns;
    for (const QString& word : words)
        patterns += u"% "_s + word + u'%';
    return patterns.join(u'|');
}

QStringList migrationStatements(const QString& source, Dialect dialect)
{
    static const QString only = u"-- only: "_s;
    QStringList statements;
    QString statement;
    QString keptFor;
    for (const QString& line : expandTypes(source, dialect).split(u'\n')) {
        if (line.startsWith(only))
            keptFor = line.mid(only.size()).trimmed();
        if (line.trimmed().isEmpty() || line.startsWith(u"--"_s))
            continue;
        if (!endsStatement(statement, line)) {
            statement += line + u'\n';
            continue;
        }
        const QString whole = statement + line;
        if (whole.startsWith(u"{final} "_s))
            statements += finalTriggers(whole, dialect);
        else if (keptFor.isEmpty() || keptFor == dialectName(dialect))
            statements += whole;
        statement.clear();
        keptFor.clear();
    }
    return statements;
}

} // namespace tandem
