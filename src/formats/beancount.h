#pragma once

#include "base/result.h"
#include "formats/book_import.h"

#include <QByteArrayView>

#include <vector>

namespace tandem::formats {

struct BeancountBook {
    ForeignBook book;
    std::vector<LeftOut> leftOut;
    QStringList operatingCurrencies;
    qint64 balancesChecked = 0;
    qint64 padsFilled = 0;
};

/// Reads a beancount journal; docs/guide/coming-over.md, "beancount", says what of it.
///
/// A line at cost or at a price is worth that in the other commodity; what rounding leaves over
/// within beancount's tolerance goes to the largest of these lines. Balance assertions are checked
/// and "pad" fills the accounts, with beancount's tolerance. Plugins that may change numbers and
/// files that are included are refused.
/// Errors: journalNotText, journalIncludes, journalPlugin, journalCostUnclear, and those of
/// book_errors.h about lines, dates, amounts, balances and assertions of a journal.
Result<BeancountBook> readBeancount(QByteArrayView journal,
                                    OnUnsupported onUnsupported = OnUnsupported::Refuse);

} // namespace tandem::formats
