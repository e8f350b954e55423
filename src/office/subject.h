#pragma once

#include <QString>

#include <cstdint>

namespace tandem {

/// Any record of any module: what notes, attachments and the search index hang on to.
struct Subject {
    QString table;
    std::int64_t id = 0;
    friend bool operator==(const Subject&, const Subject&) = default;
};

} // namespace tandem
