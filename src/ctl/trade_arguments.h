#pragma once

#include "base/quantity.h"
#include "ctl/context.h"
#include "workflows/import_mode.h"

namespace tandem::ctl {

/// "CHAI=3@18.00-4%": an item, how many, and where stated its price and discount.
struct ItemArgument {
    QString item;
    Quantity quantity;
    std::optional<UnitPrice> price{};
    Rate discount = Rate::ofMillionths(0);
};

/// "2=5@5.10": the second line of a document, how much of it, and where stated its price.
struct LineArgument {
    int position;
    Quantity quantity;
    std::optional<UnitPrice> price{};
};

/// Errors: lineUnreadable.
Result<std::vector<ItemArgument>> itemArguments(const QStringList& words, const Currency& currency);
Result<std::vector<LineArgument>> lineArguments(const QStringList& words, const Currency& currency);

/// Error: positionUnknown, always.
Failure noSuchPosition(int position);

/// The line of a document at a position. Error: positionUnknown.
template <class Lines>
auto lineAt(const Lines& lines, int position) -> Result<typename Lines::value_type>
{
    for (const auto& line : lines) {
        if (line.position == position)
            return line;
    }
    return noSuchPosition(position);
}

/// The argument at `index`; `what` is named where it is missing. Error: argumentMissing.
Result<QString> argumentAt(const Context& context, qsizetype index, const QString& what);

/// What was asked for, as bytes for the request's hash.
QByteArray bodyOf(const Context& context, const char* verb);

QString text(Quantity quantity);
/// A price with the digits of its currency, and more where it has more.
QString text(const UnitPrice& price);

/// The code of a party, or its name if it has none.
Result<QString> partyLabel(Reader& books, PartyId id);
/// The party with a code. Error: crm::errors::partyNotFound.
Result<PartyId> partyNamed(Reader& books, const QString& code);

/// Whether an import is only tried: --dry-run.
workflows::ImportMode importMode(const Context& context);

/// How many rows a list shows: --rows, or 100. Error: numberUnreadable.
Result<int> rowsMax(const Context& context);

} // namespace tandem::ctl
