#pragma once

#include "office/list.h"

/// Columns that several lists have, the same everywhere.
namespace tandem::reports::columns {

inline constexpr ListColumn number{.key = "number", .title = QT_TRANSLATE_NOOP("Column", "Number")};
inline constexpr ListColumn state{
    .key = "state", .title = QT_TRANSLATE_NOOP("Column", "State"), .kind = ListKind::State};
/// Of the amounts of the row.
inline constexpr ListColumn currency{
    .key = "currency", .title = QT_TRANSLATE_NOOP("Column", "Currency"), .isShown = false};
inline constexpr ListColumn code{.key = "code", .title = QT_TRANSLATE_NOOP("Column", "Code")};
inline constexpr ListColumn customer{.key = "customer",
                                     .title = QT_TRANSLATE_NOOP("Column", "Customer")};
inline constexpr ListColumn reference{.key = "reference",
                                      .title = QT_TRANSLATE_NOOP("Column", "Reference")};
inline constexpr ListColumn gross{.key = "gross_minor",
                                  .title = QT_TRANSLATE_NOOP("Column", "Amount"),
                                  .kind = ListKind::Money,
                                  .isSummed = true};
inline constexpr ListColumn issuedOn{
    .key = "issued_on", .title = QT_TRANSLATE_NOOP("Column", "Issued"), .kind = ListKind::Date};
inline constexpr ListColumn dueOn{
    .key = "due_on", .title = QT_TRANSLATE_NOOP("Column", "Due"), .kind = ListKind::Date};
inline constexpr ListColumn amount{
    .key = "amount_minor", .title = QT_TRANSLATE_NOOP("Column", "Amount"), .kind = ListKind::Money};
inline constexpr ListColumn name{
    .key = "name", .title = QT_TRANSLATE_NOOP("Column", "Name"), .sortKey = "sort_name"};
/// Behind `name`: what it is sorted by.
inline constexpr ListColumn sortName{
    .key = "sort_name", .title = QT_TRANSLATE_NOOP("Column", "Sort name"), .isShown = false};
inline constexpr ListColumn orderedOn{
    .key = "ordered_on", .title = QT_TRANSLATE_NOOP("Column", "Ordered"), .kind = ListKind::Date};
inline constexpr ListColumn open{.key = "open_minor",
                                 .title = QT_TRANSLATE_NOOP("Column", "Open"),
                                 .kind = ListKind::Money,
                                 .isSummed = true};
inline constexpr ListColumn party{.key = "party", .title = QT_TRANSLATE_NOOP("Column", "Party")};
inline constexpr ListColumn unit{.key = "unit", .title = QT_TRANSLATE_NOOP("Column", "Unit")};
inline constexpr ListColumn item{.key = "name", .title = QT_TRANSLATE_NOOP("Column", "Item")};
inline constexpr ListColumn warehouse{.key = "warehouse",
                                      .title = QT_TRANSLATE_NOOP("Column", "Warehouse")};
inline constexpr ListColumn quantity{.key = "quantity_micro",
                                     .title = QT_TRANSLATE_NOOP("Column", "Quantity"),
                                     .kind = ListKind::Quantity};
inline constexpr ListColumn value{.key = "value_minor",
                                  .title = QT_TRANSLATE_NOOP("Column", "Value"),
                                  .kind = ListKind::Money,
                                  .isSummed = true};
inline constexpr ListColumn supplier{.key = "supplier",
                                     .title = QT_TRANSLATE_NOOP("Column", "Supplier")};

} // namespace tandem::reports::columns
