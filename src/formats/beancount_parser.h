#pragma once

#include "base/result.h"
#include "formats/beancount_directive.h"
#include "formats/beancount_lexer.h"
#include "formats/book_import.h"

#include <QHash>

namespace tandem::formats::beancount {

/// What the lines of a journal say.
struct Parsed {
    QString title{};
    QStringList operatingCurrencies{};
    QString booking = QStringLiteral("STRICT");
    QHash<QString, AccountTypeHint> roots{}; ///< The names of the top accounts.
    bool opensAccountsItself = false;        ///< By the plugin auto_accounts.
    std::vector<Directive> directives{};
    std::vector<LeftOut> leftOut{};
};

/// Reads the lines of a journal, in their order.
/// Errors: journalNotText, journalIncludes, journalPlugin, journalBadLine, journalBadDate,
/// journalBadAmount, journalAmountTooLong, journalUnknownDirective.
Result<Parsed> parse(QByteArrayView journal, OnUnsupported onUnsupported);

} // namespace tandem::formats::beancount
