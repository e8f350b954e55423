#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem::gui {

/// What an action of the trail did, in the user's language: "Issue invoice".
QString actionWords(const QString& action);

/// What kinds of records tables hold, in the user's language: "orders, invoices".
QString tableWords(const QString& tables);

/// The kinds of records that one looks for in the trail, by table, with their words.
std::vector<std::pair<QString, QString>> tablesLookedFor();

} // namespace tandem::gui
