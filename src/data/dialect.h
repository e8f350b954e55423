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
