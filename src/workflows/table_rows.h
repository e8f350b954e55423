#pragma once

#include "data/database.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tandem::workflows {

/// A table of the books, as it leaves them.
struct TableColumns {
    QString name;
    QStringList columns{};
    std::vector<bool> isWithheld{}; ///< Hashes of passwords, and what holds them.
};

/// The columns of a table, in their order.
Result<TableColumns> tableColumns(Database& database, const QString& name);

/// Takes a row: numbers as digits, bytes in hex; unset for no value.
using TableRowSink = std::function<void(const std::vector<std::optional<QString>>& cells)>;

/// Reads a table by id, in portions; `portionEnds` is called after each. What is withheld reads as
/// no value. Errors: those of `portionEnds`.
Result<> eachTableRow(Database& database, const TableColumns& table, const TableRowSink& take,
                      const std::function<Result<>()>& portionEnds);

} // namespace tandem::workflows
