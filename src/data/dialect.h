#pragma once

#include <QString>

namespace tandem {

/// The two databases Tandem runs on. What differs between them stays in src/data.
enum class Dialect { Sqlite, Postgresql };

/// The name of a dialect in file names and tags: "sqlite" or "postgresql".
QString dialectName(Dialect dialect);

/// Replaces the type words of a migration, {id} {money} {instant} ..., by the dialect's types.
/// docs/data.md lists them with their meaning; a migration may use no other type.
QString expandTypes(const QString& ddl, Dialect dialect);

/// A full-text query for what has, for each of `words`, a word that begins with it. The words hold
/// letters and digits only. PostgreSQL is asked for one or two letters as ^ab, as its index has it.
QString prefixQuery(const QStringList& words, Dialect dialect);

/// A query for what has each of `words` within its words, at any place. A word has three letters or
/// more, letters and digits only. PostgreSQL takes it as patterns for LIKE with | between.
QString partsQuery(const QStringList& words, Dialect dialect);

/// Letters of a text that an index of trigrams can be asked for, at least.
inline constexpr int trigramLetters = 3;

/// A query for what holds `part` within its text, whatever its case; false hits are possible. The
/// part has trigramLetters or more, of any kind but U+0000. PostgreSQL takes it as a pattern for
/// LIKE, of what lower_case() makes of the text.
QString withinQuery(const QString& part, Dialect dialect);

/// SQL for: the whole number `column` is one of those of the parameter :`name`, a text with ,
/// between.
QString isAmong(const QString& column, const QString& name, Dialect dialect);

/// `text` as a pattern of LIKE that means it literally; ESCAPE is the backslash.
QString likeLiteral(QString text);

/// Patterns for LIKE, with | between: for each of `words`, that a word begins with it in a text
/// that begins with a blank.
QString prefixPatterns(const QStringList& words);

/// The statements of a migration that `dialect` runs, type words expanded, in order.
///
/// A statement ends with a line that ends in `;` outside a trigger or function body. A comment
/// `-- only: sqlite` (or postgresql) before a statement keeps it for that dialect alone. The
/// statement `{final} some_table 'why';` makes the triggers that refuse to change or delete its
/// rows.
QStringList migrationStatements(const QString& source, Dialect dialect);

} // namespace tandem
