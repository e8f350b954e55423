#pragma once

#include "formats/book_import.h"
#include "formats/datev_booking.h"

#include <span>

namespace tandem::formats {

struct DatevImportOptions {
    OnUnsupported onUnsupported = OnUnsupported::Refuse;
    DatevChart chart = DatevChart::Unknown; ///< Where the files do not name it.
};

struct DatevBook {
    ForeignBook book;
    std::vector<LeftOut> leftOut;
};

/// Reads batches of bookings, with the names of accounts, customers and suppliers from further
/// files of DATEV if they are among those given; docs/guide/coming-over.md, "DATEV".
///
/// A tax key, and an account that bears tax by itself, split the gross amount into net and tax as
/// DATEV does. Bookings that Tandem made of one entry become that entry again.
/// Errors: those of datev_errors.h, journalUnbalanced.
Result<DatevBook> readDatev(std::span<const QByteArrayView> files,
                            const DatevImportOptions& options = {});

} // namespace tandem::formats
