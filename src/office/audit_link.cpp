#include "office/audit_link.h"

namespace tandem {

AuditLink AuditLink::of(const Row& row)
{
    return {.id = row.integer("id"),
            .at = row.instant("at_ms"),
            .user = row.id<UserId>("user_id"),
            .coveredUser = row.idOrUnset<UserId>("covered_user_id"),
            .action = row.text("action"),
            .topics = row.text("topics"),
            .nextKey = row.integer("next_key"),
            .rowCount = row.integer("row_count"),
            .previousHash = row.bytes("previous_hash")};
}

QByteArray AuditLink::hash(const QByteArray& rowsHash) const
{
    return ChainHash()
        .add(std::string_view("tandem audit 1"))
        .add(previousHash)
        .add(id)
        .add(at.ms)
        .add(user.value())
        .add(coveredUser.value())
        .add(action)
        .add(topics)
        .add(nextKey)
        .add(rowCount)
        .add(rowsHash)
        .result();
}

CheckCodes AuditLink::codes() const
{
    return CheckCodes()
        .add(id)
        .add(at.ms)
        .add(user.value())
        .add(coveredUser.value())
        .add(action)
        .add(topics)
        .add(nextKey)
        .add(rowCount)
        .add(previousHash);
}

AuditRow AuditRow::of(const Row& row)
{
    return {.id = row.integer("id"),
            .auditId = row.integer("audit_id"),
            .table = row.text("table_name"),
            .rowId = row.integer("row_id"),
            .operation = row.text("operation"),
            .imageHash = row.bytes("image_hash")};
}

void AuditRow::addTo(ChainHash& chain) const
{
    chain.add(id).add(table).add(rowId).add(operation).add(imageHash);
}

CheckCodes AuditRow::codes(const QByteArray& salt) const
{
    return CheckCodes()
        .add(id)
        .add(auditId)
        .add(table)
        .add(rowId)
        .add(operation)
        .add(imageHash)
        .add(salt);
}

} // namespace tandem
