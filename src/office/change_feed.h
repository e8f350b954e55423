#pragma once

#include "office/unit_of_work.h"

namespace tandem {

/// What others changed since a link of the audit trail: the tables, and the newest link.
struct Changes {
    std::int64_t lastAuditId = 0;
    std::set<QString> topics;
};

/// The newest link of the audit trail: where to ask from. 0 in new books.
Result<std::int64_t> lastChange(Reader& books);

/// Tables that changed after `auditId`; ask again with the answer's lastAuditId. Pages reload on
/// their topics. Whether to ask at all, Driver::dataVersion tells at no cost.
Result<Changes> changesSince(Reader& books, std::int64_t auditId);

} // namespace tandem
