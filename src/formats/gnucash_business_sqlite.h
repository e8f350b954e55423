#pragma once

#include "base/result.h"
#include "formats/gnucash_business.h"

struct sqlite3;

namespace tandem::formats::gnucash {

/// What SQLite says is wrong with the book.
Failure damaged(sqlite3* database);

/// The day of a time in UTC. GnuCash stores 10:59, or in old books midnight in the zone of the
/// computer: that is the evening before in UTC where the zone lies east.
QDate dayOf(const QString& stored);

/// Reads customers, documents and the like; tables that the book does not have are empty.
/// Errors: gnucashDamaged.
Result<> readBusiness(sqlite3* database, Business& business);

} // namespace tandem::formats::gnucash
