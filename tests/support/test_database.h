#pragma once

#include "data/database.h"

namespace tandem::test {

/// Which database the running test program is asked to use: TANDEM_TEST_DATABASE=postgresql, with
/// TANDEM_TEST_SERVER as its address, or else SQLite in memory.
Dialect wantedDialect();

/// Where a new, empty set of books may lie: ":memory:", or the address of a database made for it.
/// What was made is dropped when the program ends.
DatabaseConfig emptyBooks();

/// An empty database without tables, where the run is on PostgreSQL.
DatabaseConfig serverWithoutBooks();

/// Opens new books; throws if that fails.
std::unique_ptr<Database> openEmptyBooks();

} // namespace tandem::test
