#pragma once

#include "office/office.h"

#include <functional>
#include <string>
#include <vector>

namespace tandem::bench {

/// What whoever measures may look at.
inline constexpr View everything{"bench.everything", Permission::AuditRead, ""};

using Report = std::function<Result<std::int64_t>(Reader&)>;

/// A report, and the same in plain SQL: both come to the same number.
struct Question {
    const char* what;
    Report report;
    std::string sql;
};

/// What is asked of an AccountingBook.
std::vector<Question> questionsOf(Office& office);

} // namespace tandem::bench
