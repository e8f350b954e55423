#pragma once

#include "backoffice/currencies/revaluation.h"

/// What currencies tell the other modules.
namespace tandem::exchange {

/// The fact that positions were revalued, as one entry books it.
struct PositionsRevalued {
    RevaluationId revaluation;
    QDate on;
    Outcome outcome;             ///< Unrealised, or Realised; of all lines alike.
    std::vector<Revalued> lines; ///< None without a difference.
    QString rates;               ///< In words.
};

} // namespace tandem::exchange
