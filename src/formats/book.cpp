#include "formats/book.h"

namespace tandem::formats {

AccountTypeHint usualAccountType(const QString& topName)
{
    struct Usual {
        const char* name;
        AccountTypeHint type;
    };
    static constexpr Usual usual[] = {
        {"asset", AccountTypeHint::Asset},         {"assets", AccountTypeHint::Asset},
        {"debt", AccountTypeHint::Liability},      {"debts", AccountTypeHint::Liability},
        {"liability", AccountTypeHint::Liability}, {"liabilities", AccountTypeHint::Liability},
        {"equity", AccountTypeHint::Equity},       {"income", AccountTypeHint::Income},
        {"incomes", AccountTypeHint::Income},      {"revenue", AccountTypeHint::Income},
        {"revenues", AccountTypeHint::Income},     {"expense", AccountTypeHint::Expense},
        {"expenses", AccountTypeHint::Expense},
    };
    for (const Usual& one : usual) {
        if (topName.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0)
            return one.type;
    }
    return AccountTypeHint::Unknown;
}

} // namespace tandem::formats
