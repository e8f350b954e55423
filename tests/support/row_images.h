#pragma once

#include "base/check.h"
#include "data/row_image.h"
#include "support/test_database.h"

namespace tandem::test {

using namespace Qt::StringLiterals;

/// Every row of a table as its audit image would be, in the order of the keys.
inline QStringList rowImages(Database& books, const QString& table)
{
    QStringList images;
    const auto read =
        books.eachOf(u"SELECT * FROM "_s + table + u" ORDER BY id"_s, {},
                     [&](const Row& row) { images += QString::fromUtf8(imageOf(row)); });
    require(read.has_value(), "the rows of a table can be read");
    return images;
}

} // namespace tandem::test
