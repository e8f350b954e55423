#include "workflows/value_lines.h"

#include "backoffice/currencies/document_base.h"
#include "backoffice/currencies/rate_queries.h"
#include "office/company.h"

#include <map>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

/// What the lines of one currency come to so far.
struct Running {
    Money amount;
    Money value;
};

} // namespace

Result<> valueLines(Reader& books, QDate on, std::span<TypedLine> lines)
{
    TANDEM_TRY(const Company home, company(books));
    std::map<QString, Running> sums;
    for (TypedLine& typed : lines) {
        ledger::Line& line = typed.line;
        const Currency& currency = line.amount.currency();
        if (currency == home.currency || !findCurrency(currency.code()))
            continue;
        if (typed.hasBase) {
            TANDEM_TRY(const QString note,
                       exchange::overrideNote(books, line.amount, line.base, on));
            if (!note.isEmpty())
                line.memo += line.memo.isEmpty() ? note : u"; "_s + note;
            continue;
        }
        TANDEM_TRY(const auto at, exchange::conversion(books, currency, home.currency, on));
        const Running nothing{Money::zero(currency), Money::zero(home.currency)};
        Running& sum = sums.try_emplace(codeOf(currency), nothing).first->second;
        sum.amount += line.amount;
        TANDEM_TRY(const Money value, at.convert(sum.amount, home.currency));
        line.base = value - sum.value;
        sum.value = value;
    }
    return {};
}

Result<Money> proposedBase(Reader& books, const Money& amount, QDate on)
{
    return exchange::homeValue(books, amount, on);
}

} // namespace tandem::workflows
