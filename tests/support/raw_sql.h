#pragma once

#include "data/database.h"

namespace tandem::test {

/// Does to the books what Tandem never would. For tests that tamper, never to arrange.
inline Result<> rawSql(Database& books, const QString& sql)
{
    return books.driver().run(sql);
}

} // namespace tandem::test
