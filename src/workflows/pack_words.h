#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace tandem::workflows {

/// What a table of the books is, as the migrations say it.
struct TableWords {
    QString purpose;                  ///< The comment above it.
    std::map<QString, QString> types; ///< By column: "money", "date", …
};

/// Of every table, by name.
std::map<QString, TableWords> tableWords();

/// What a reader of a pack must know, in English.
QByteArray packReadme(const QString& company, const QString& currency);

} // namespace tandem::workflows
