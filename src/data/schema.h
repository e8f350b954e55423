#pragma once

#include <QMap>
#include <QString>

namespace tandem {

/// How `verify` proves the rows of a table. Every table has one; docs/data.md, "Proof".
enum class TableCover {
    Audited, ///< Each change leaves an image of the row, and its hash, in the audit trail.
    Chained, ///< Rows are written once, and their hash is a link of a chain.
    Derived, ///< Rows follow from others, and are computed again.
    Scratch, ///< Rows that may vanish: drafts, counters of the machine, the search index.
};

/// The tables of the books and how each is covered, as the migrations state it in lines
/// `-- audited: party party_address`.
const QMap<QString, TableCover>& tableCovers();

} // namespace tandem
