#include "formats/bank_statement.h"

#include "formats/bank_errors.h"
#include "formats/stated_amount.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

Error warning(const ErrorCode& code, QStringList arguments)
{
    return {&code, std::move(arguments), {}, {}};
}

} // namespace

std::optional<Decimal> bookedSum(const std::vector<BankLine>& lines)
{
    std::optional<Decimal> sum = Decimal();
    for (const BankLine& line : lines) {
        if (line.status == BookingStatus::Booked && sum)
            sum = exactSum(*sum, line.amount);
    }
    return sum;
}

std::vector<Error> warningsOf(const BankStatement& statement)
{
    std::vector<Error> warnings;
    QSet<QString> currencies;
    for (const BankLine& line : statement.lines) {
        currencies += line.currency;
        if (line.status == BookingStatus::Booked && !line.bookedOn.isValid())
            warnings.push_back(
                warning(errors::lineWithoutDate, {statement.id, QString::number(line.fileLine)}));
    }
    if (!statement.opening || !statement.closing)
        return warnings;

    currencies += statement.opening->currency;
    currencies += statement.closing->currency;
    if (currencies.size() > 1) {
        QStringList names = currencies.values();
        names.sort();
        warnings.push_back(
            warning(errors::balanceInOtherCurrency, {statement.id, names.join(u", "_s)}));
        return warnings;
    }
    const auto sum = bookedSum(statement.lines);
    const auto reached = sum ? exactSum(statement.opening->amount, *sum) : std::nullopt;
    if (!reached || *reached != statement.closing->amount)
        warnings.push_back(
            warning(errors::balanceDoesNotHold,
                    {statement.id, statement.opening->amount.toString(),
                     sum ? sum->toString() : u"?"_s, statement.closing->amount.toString()}));
    return warnings;
}

} // namespace tandem::formats
