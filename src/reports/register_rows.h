#pragma once

#include "reports/register.h"

// What the register and the general ledger read alike.
namespace tandem::reports {

/// A row of register.sql; what stands afterwards is nothing yet.
RegisterLine readRegisterLine(const Row& row, const Currency& base);
/// A row with a commodity's symbol, amount_minor and base_minor.
RunningBalance readRunningBalance(const Row& row, const Currency& base);

/// What stands on an account while its lines go by.
class Standing {
public:
    Standing(std::vector<RunningBalance> opening, const Currency& base);

    /// Counts the line in, and writes the balances after it beside it.
    void take(RegisterLine& line);

private:
    std::vector<RunningBalance> m_balances;
    Money m_base;
};

} // namespace tandem::reports
