#pragma once

#include "backoffice/budgets/cash_forecast.h"
#include "office/unit_of_work.h"

namespace tandem::budgets {

/// Saves a scenario: a new one if its id is not set, else over the one of that id and version.
/// Errors: scenarioUnnamed, scenarioKnown, delayOutOfRange, shareOutOfRange, oneOffIncomplete,
/// foreignAmount, amountTooLarge, changedMeanwhile.
Result<ScenarioId> saveScenario(UnitOfWork& work, const Scenario& scenario);

/// Error: scenarioNotFound.
Result<> removeScenario(UnitOfWork& work, ScenarioId id);

/// All scenarios with their extra items, by name; the first hundred.
Result<std::vector<Scenario>> scenarios(Reader& books);

/// Error: scenarioNotFound.
Result<Scenario> scenarioNamed(Reader& books, const QString& name);

} // namespace tandem::budgets
