#pragma once

#include "backoffice/settlements/dunning.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// The levels in their order, with their texts.
Result<std::vector<DunningLevel>> dunningLevels(Reader& books);

/// Sets a level, a new one after the last or one that is there; texts replace those it had.
/// Errors: dunningLevelUnfit, dunningDaysUnfit, dunningFeeUnfit, dunningRateUnfit,
/// dunningTextMissing.
Result<> saveDunningLevel(UnitOfWork& work, const DunningLevel& level);

/// Takes the last level away. Notices of it stay. Error: dunningLevelUsed.
Result<> removeDunningLevel(UnitOfWork& work, int level);

/// Three levels as most houses have them, with words in English and German: a reminder, a second
/// one with a fee, a last one with a fee and interest. Levels that are set are replaced.
Result<> saveUsualDunningLevels(UnitOfWork& work);

} // namespace tandem::settlements
