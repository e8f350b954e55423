#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace tandem::documents {

/// What stands on the label of an item.
struct Label {
    QString code; ///< In words, and as bars for a scanner.
    QString name;
    QString price; ///< "EUR 4.50"; empty: none.
};

/// How many labels a sheet holds: 3 by 8, each 70 by 37 millimetres.
inline constexpr int labelsOnSheet = 24;

/// Labels on sheets of A4, the first of them at `firstPlace`, from 1, so that a sheet that was
/// begun can be used up.
QByteArray labelSheets(const std::vector<Label>& labels, int firstPlace, QDate on);

} // namespace tandem::documents
