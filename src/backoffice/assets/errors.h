#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with fixed assets.
namespace tandem::assets::errors {

inline constexpr ErrorCode nameMissing{
    "assets.name_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The asset has no name. Say what it is.")};
inline constexpr ErrorCode codeMissing{
    "assets.code_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The class of assets has no code. Give it a short one.")};
inline constexpr ErrorCode codeTaken{
    "assets.code_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is a class of assets %1 already. Choose another code.")};
inline constexpr ErrorCode classNotFound{
    "assets.class_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no class of assets %1. Add it first.")};
inline constexpr ErrorCode assetNotFound{
    "assets.asset_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no asset %1. Look for it in the register.")};
inline constexpr ErrorCode runNotFound{
    "assets.run_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no depreciation run %1.")};
inline constexpr ErrorCode dayMissing{
    "assets.day_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The day is missing. Say when it was.")};
inline constexpr ErrorCode costNotPositive{
    "assets.cost_not_positive", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "What an asset cost is more than zero.")};
inline constexpr ErrorCode residualUnfit{
    "assets.residual_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The residual value lies between zero and the cost of %1.")};
inline constexpr ErrorCode lifeUnfit{
    "assets.life_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A useful life of %1 months is not possible. Take 1 to 1200.")};
inline constexpr ErrorCode rateUnfit{
    "assets.rate_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A declining rate lies above 0 % and up to 100 % a year.")};
inline constexpr ErrorCode unitsUnfit{
    "assets.units_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "How many units it is good for, or was used for, is more than "
                               "zero.")};
inline constexpr ErrorCode accumulatedUnfit{
    "assets.accumulated_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "What was depreciated before lies between zero and %1, the cost "
                               "less the residual value.")};
inline constexpr ErrorCode notByUnits{
    "assets.not_by_units", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Asset %1 is not depreciated by units, so usage says nothing.")};
inline constexpr ErrorCode disposed{
    "assets.disposed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Asset %1 was disposed of already.")};
inline constexpr ErrorCode movesLater{
    "assets.moves_later", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Asset %1 has moves up to %2, so nothing can happen to it on %3. "
                               "Take a later day, or undo them first.")};
inline constexpr ErrorCode partUnfit{
    "assets.part_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The part that goes is more than zero and at most %1, what is left "
                               "of the cost.")};
inline constexpr ErrorCode proceedsNegative{
    "assets.proceeds_negative", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Proceeds are zero or more.")};
inline constexpr ErrorCode impairmentUnfit{
    "assets.impairment_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Asset %1 can be written down by more than zero and at most %2, its "
                               "book value.")};
inline constexpr ErrorCode reversalUnfit{
    "assets.reversal_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Asset %1 can be written up by more than zero and at most %2: it "
                               "would stand no higher without the impairment.")};
inline constexpr ErrorCode transferChangesNothing{
    "assets.transfer_changes_nothing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Asset %1 is there already. Choose another class or cost centre.")};
inline constexpr ErrorCode nothingToUndo{
    "assets.nothing_to_undo", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Nothing is left to undo of asset %1.")};
inline constexpr ErrorCode undoTheRun{
    "assets.undo_the_run", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Asset %1 was depreciated by run %2. Undo the run.")};
inline constexpr ErrorCode runUndone{
    "assets.run_undone", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Depreciation run %1 was undone already.")};
inline constexpr ErrorCode runNotLast{
    "assets.run_not_last", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Asset %1 has later moves. Undo those first, then run %2.")};
inline constexpr ErrorCode nothingToDepreciate{
    "assets.nothing_to_depreciate", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Up to %1 nothing is left to depreciate.")};

} // namespace tandem::assets::errors
