#pragma once

#include "data/database.h"

#include <memory>
#include <string>
#include <vector>

namespace tandem::bench {

/// What a revaluation or a closing writes, as bare rows.
struct BareLine {
    std::int64_t account;
    std::int64_t minor;
};

/// The same file, or the same database, asked in plain SQL through the vendor's own C interface.
class BareBooks {
public:
    virtual ~BareBooks() = default;

    /// Reads every row of a question and returns the sum of its last column, a whole number.
    virtual std::int64_t ask(const std::string& sql) = 0;
    /// The first two columns of every row.
    virtual std::vector<BareLine> rows(const std::string& sql) = 0;
    /// Writes lines into a table of their own beside the books, with an index as the ledger has
    /// it, in one transaction that is saved durably.
    virtual void write(const std::vector<BareLine>& lines) = 0;
};

/// `scratch` is the file where lines are written.
std::unique_ptr<BareBooks> bareSqliteBooks(const std::string& file, const std::string& scratch);
std::unique_ptr<BareBooks> barePostgresBooks(const std::string& url);

} // namespace tandem::bench
