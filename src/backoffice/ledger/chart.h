#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/account_role.h"
#include "office/unit_of_work.h"

namespace tandem::ledger {

/// In which language the accounts of a chart are named. English where a chart has no other name.
enum class ChartLanguage { English, German, French };

/// An account as a chart of accounts proposes it.
struct ChartAccount {
    QString code;
    QString parentCode; ///< Empty at the top; the parent comes before its children.
    AccountType type = AccountType::Asset;
    ControlKind control = ControlKind::None;
    AccountUse use = AccountUse::Lines;
    std::vector<AccountRole> roles;
    QString name;
};

/// The charts there are: "general", "pcg", "skr03", "skr04", "uk", "us".
QStringList chartNames();

/// The accounts of a chart. Errors: chartUnknown.
Result<std::vector<ChartAccount>> chart(const QString& name, ChartLanguage language);

/// Makes the accounts of a chart and gives them their roles, in books that have no account yet.
/// Errors: chartUnknown, chartApplied.
Result<> applyChart(UnitOfWork& work, const QString& name,
                    ChartLanguage language = ChartLanguage::English);

} // namespace tandem::ledger
