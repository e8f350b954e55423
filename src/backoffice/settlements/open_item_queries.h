#pragma once

#include "backoffice/settlements/open_item.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// The item of that key. Error: itemNotFound.
Result<OpenItem> openItemById(Reader& books, OpenItemId id);

/// The item that a document opened, the first of several; nothing if it opened none:
/// itemOfSource(books, side, u"invoice"_s, 17).
Result<std::optional<OpenItem>> itemOfSource(Reader& books, Side side, const QString& source,
                                             std::int64_t sourceId);

/// All items that a document opened, one an instalment, in their order.
Result<std::vector<OpenItem>> itemsOfSource(Reader& books, Side side, const QString& source,
                                            std::int64_t sourceId);

/// The item of that number that is open; the oldest, if several are.
Result<std::optional<OpenItem>> openItemByNumber(Reader& books, const QString& number);

/// What is open with a party, in the order of due day and number. At most 10,000 items.
Result<std::vector<OpenItem>> openItemsOf(Reader& books, Side side, PartyId party);

/// Where a list of open items was left: the last one shown.
struct OpenItemPlace {
    QDate dueOn{1, 1, 1};
    OpenItemId id{};
};

/// What is open on one side, by due day, after `place`.
Result<std::vector<OpenItem>> openItems(Reader& books, Side side, const OpenItemPlace& place,
                                        int rowsMax);

/// What was open of an item at the end of a day.
struct ForeignItem {
    OpenItemId id;
    PartyId party;
    QString number;
    Money open;
    Money openBase;
};

/// What was open on one side at the end of a day in other currencies than the company's.
Result<std::vector<ForeignItem>> foreignItemsAt(Reader& books, Side side, QDate on,
                                                const Currency& home);

} // namespace tandem::settlements
