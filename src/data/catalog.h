#pragma once

#include "data/dialect.h"

#include <QHash>
#include <QString>

namespace tandem {

/// The SQL of Tandem by name. "sales.orders:load" is the block `-- name: load` of
/// resources/sql/sales/orders.sql, or of orders.postgresql.sql where that file has one.
///
/// Reading a file happens when one of its names is first asked for.
class Catalog {
public:
    explicit Catalog(Dialect dialect) : m_dialect(dialect) {}

    /// The text of a statement. A name that does not exist is a bug and throws.
    const QString& text(const QString& name) const;

    /// Every name there is, for the tests.
    QStringList names() const;

private:
    void readFile(const QString& path, const QString& prefix) const;

    Dialect m_dialect;
    mutable QHash<QString, QString> m_texts;
};

} // namespace tandem
