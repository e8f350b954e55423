#pragma once

#include "data/chain_hash.h"
#include "data/check_codes.h"
#include "data/row.h"

namespace tandem {

/// One link of the audit chain: a row of `audit`, but its hash.
struct AuditLink {
    std::int64_t id;
    Instant at;
    UserId user;
    UserId coveredUser; ///< Unset unless the user stood in for this one.
    QString action;
    QString topics;
    std::int64_t nextKey;
    std::int64_t rowCount;
    QByteArray previousHash;

    static AuditLink of(const Row& row);

    /// The link's hash, over its fields and `rowsHash`, that of its audit rows in order.
    QByteArray hash(const QByteArray& rowsHash) const;
    /// The codes of its columns, in the order above.
    CheckCodes codes() const;
};

/// The columns that AuditLink::codes stands for.
inline constexpr std::array auditColumns{"id",           "at_ms",  "user_id",  "covered_user_id",
                                         "action",       "topics", "next_key", "row_count",
                                         "previous_hash"};

/// One row that a change left behind: a row of `audit_row`, with the salt of its image.
struct AuditRow {
    std::int64_t id;
    std::int64_t auditId;
    QString table;
    std::int64_t rowId;
    QString operation; ///< "save" or "delete".
    QByteArray imageHash;

    static AuditRow of(const Row& row);

    void addTo(ChainHash& chain) const;
    /// The codes of its columns in the order above, then that of the image's salt.
    CheckCodes codes(const QByteArray& salt) const;
};

/// The columns that AuditRow::codes stands for; the last is the image's.
inline constexpr std::array auditRowColumns{"id",        "audit_id",   "table_name", "row_id",
                                            "operation", "image_hash", "salt"};

} // namespace tandem
