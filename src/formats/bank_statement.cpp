#include "formats/bank_statement.h"

#include "formats/bank_errors.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

Error warning(const ErrorCode& code, QStringList arguments)
{
    return {&code, std::move(arguments), {}, {}};
}

} // namespace

std::optional<ExactAmount> bookedSum(const std::vector<BankLine>& lines)
{
    std::optional<ExactAmount> sum = ExactAmount{};
    for (const BankLine& line : lines) {
        if (line.status == BookingStatus::Booked && sum)
            sum = sum->plus(line.amount);
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
    const auto reached = sum ? statement.opening->amount.plus(*sum) : std::nullopt;
    if (!reached || *reached != statement.closing->amount)
        warnings.push_back(warning(errors::balanceDoesNotHold,
                                   {statement.id, statement.opening->amount.text(),
                                    sum ? sum->text() : u"?"_s, statement.closing->amount.text()}));
    return warnings;
}

} // namespace tandem::formats
