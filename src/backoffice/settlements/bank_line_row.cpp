#include "backoffice/settlements/bank_line_row.h"

#include <array>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the enum.
constexpr std::array hindranceNames{""_L1, "pending"_L1, "undated"_L1, "digits"_L1, "currency"_L1};

Hindrance hindranceNamed(const QString& name)
{
    for (std::size_t i = 0; i < hindranceNames.size(); ++i)
        if (hindranceNames[i] == name)
            return static_cast<Hindrance>(i);
    require(false, "a stored hindrance is a known one");
    return Hindrance::None;
}

/// The currency of a line; what a file calls one need not be of ISO 4217, but then it is a
/// hindrance and the amount is zero.
Currency lineCurrency(const QString& code)
{
    const QByteArray latin = code.toLatin1();
    const std::string_view name(latin.data(), static_cast<std::size_t>(latin.size()));
    return findCurrency(name).value_or(Currency(name, 0));
}

} // namespace

QString hindranceName(Hindrance hindrance)
{
    return hindranceNames.at(static_cast<std::size_t>(hindrance));
}

BankLine bankLineOf(const Row& row)
{
    const QString currency = row.text("currency");
    return {.id = row.id<BankLineId>("id"),
            .account = row.id<AccountId>("bank_account_id"),
            .bookedOn = row.dateOrInvalid("booked_on"),
            .valueOn = row.dateOrInvalid("value_on"),
            .stated = Decimal::ofScaled(row.integer("amount_units"),
                                        static_cast<int>(row.integer("amount_scale"))),
            .currency = currency,
            .amount = row.money("amount_minor", lineCurrency(currency)),
            .hindrance = hindranceNamed(row.text("hindrance")),
            .isReversal = row.flag("is_reversal"),
            .isMatched = !row.isNull("match_id"),
            .counterpartyName = row.text("counterparty_name"),
            .counterpartyIban = row.text("counterparty_iban"),
            .endToEndId = row.text("end_to_end_id"),
            .bankReference = row.text("bank_reference"),
            .remittance = row.text("remittance")};
}

} // namespace tandem::settlements
