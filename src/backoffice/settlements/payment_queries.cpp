#include "backoffice/settlements/payment_queries.h"

#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/open_item_row.h"
#include "office/company.h"

#include <limits>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

Payment paymentOf(const Row& row, const Currency& base)
{
    return {
        .moved = {.payment = row.id<PaymentId>("id"),
                  .number = row.text("number"),
                  .direction = row.text("direction") == u"in"_s ? Direction::In : Direction::Out,
                  .side = sideNamed(row.text("side")),
                  .party = row.id<PartyId>("party_id"),
                  .paidOn = row.date("paid_on"),
                  .amount = row.money("amount_minor", currencyOf(row, "currency")),
                  .credit = row.money("credit_minor", currencyOf(row, "credit_currency")),
                  .base = row.money("base_minor", base),
                  .bankAccount = row.id<AccountId>("bank_account_id"),
                  .item = row.id<OpenItemId>("item_id")},
        .reference = row.text("reference"),
        .cancelledOn = row.dateOrInvalid("cancelled_on")};
}

} // namespace

Result<Payment> paymentById(Reader& books, PaymentId id)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    TANDEM_TRY(auto payment, books.first<Payment>(
                                 u"settlements.payments:load"_s, {{"id", id}},
                                 [&](const Row& row) { return paymentOf(row, company.currency); }));
    if (!payment)
        return fail(errors::paymentNotFound, {QString::number(id.value())}).at(u"payment"_s);
    return *payment;
}

Result<std::optional<Payment>> paymentByNumber(Reader& books, const QString& number)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    return books.first<Payment>(u"settlements.payments:of_number"_s, {{"number", number}},
                                [&](const Row& row) { return paymentOf(row, company.currency); });
}

Result<std::vector<Payment>> payments(Reader& books, PaymentId before, int rowsMax)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    const std::int64_t end =
        before.isSet() ? before.value() : std::numeric_limits<std::int64_t>::max();
    return books.rows<Payment>(u"settlements.payments:page"_s,
                               {{"before_id", end}, {"rows_max", rowsMax}},
                               [&](const Row& row) { return paymentOf(row, company.currency); });
}

} // namespace tandem::settlements
