#include "backoffice/settlements/payment_request.h"

#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/open_item_row.h"
#include "backoffice/settlements/settlement_row.h"
#include "office/company.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(RequestedTarget target)
{
    switch (target) {
    case RequestedTarget::DueDay:
        return u"due_day"_s;
    case RequestedTarget::Document:
        return u"document"_s;
    case RequestedTarget::Portions:
        break;
    }
    return u"portions"_s;
}

RequestedTarget targetNamed(const QString& name)
{
    if (name == u"due_day"_s)
        return RequestedTarget::DueDay;
    return name == u"document"_s ? RequestedTarget::Document : RequestedTarget::Portions;
}

PaymentRequest requestOf(const Row& row, const Currency& home)
{
    PaymentRequest request{
        .id = row.id<PaymentRequestId>("id"),
        .payment = {.direction = row.text("direction") == u"in"_s ? Direction::In : Direction::Out,
                    .side = sideNamed(row.text("side")),
                    .party = row.id<PartyId>("party_id"),
                    .paidOn = row.date("paid_on"),
                    .amount = row.money("amount_minor", currencyOf(row, "currency")),
                    .bankAccount = row.id<AccountId>("bank_account_id"),
                    .reference = row.text("reference")},
        .target = targetNamed(row.text("settles")),
        .document = row.text("document"),
        .partlyPaid =
            row.flag("grants_discount") ? PartlyPaid::GrantsDiscount : PartlyPaid::GrantsNone,
        .user = row.id<UserId>("user_id"),
        .paid = row.idOrUnset<PaymentId>("payment_id"),
        .version = row.integer("version")};
    if (!row.textOrEmpty("credit_currency").isEmpty())
        request.payment.credit = row.money("credit_minor", currencyOf(row, "credit_currency"));
    if (row.integer("base_minor") != 0)
        request.payment.base = row.money("base_minor", home);
    return request;
}

Result<> insertPortion(UnitOfWork& work, PaymentRequestId request, const Portion& portion)
{
    TANDEM_TRY(const auto id, work.newId<Id<struct PaymentRequestPortionTag>>());
    TANDEM_CHECK(work.execute(u"settlements.payment_requests:insert_portion"_s,
                              {{"id", id},
                               {"payment_request_id", request},
                               {"item_id", portion.item},
                               {"amount_minor", portion.amount},
                               {"kind", kindName(portion.kind)}}));
    return {};
}

} // namespace

Result<PaymentRequestId> savePaymentRequest(UnitOfWork& work, const PaymentRequest& request)
{
    const PaymentDraft& payment = request.payment;
    TANDEM_CHECK(checkPayment(payment));
    const QString direction = payment.direction == Direction::In ? u"in"_s : u"out"_s;
    const QString creditCurrency = payment.credit ? codeOf(payment.credit->currency()) : QString();
    const std::int64_t credit = payment.credit ? payment.credit->minor() : 0;
    const std::int64_t base = payment.base ? payment.base->minor() : 0;
    TANDEM_TRY(const auto id, work.newId<PaymentRequestId>());
    TANDEM_CHECK(
        work.execute(u"settlements.payment_requests:insert"_s,
                     {{"id", id},
                      {"direction", direction},
                      {"side", sideName(payment.side)},
                      {"party_id", payment.party},
                      {"paid_on", payment.paidOn},
                      {"currency", codeOf(payment.amount.currency())},
                      {"amount_minor", payment.amount},
                      Param::orNull("credit_currency", creditCurrency),
                      {"credit_minor", credit},
                      {"base_minor", base},
                      {"bank_account_id", payment.bankAccount},
                      {"reference", payment.reference},
                      {"settles", nameOf(request.target)},
                      {"document", request.document},
                      {"grants_discount", request.partlyPaid == PartlyPaid::GrantsDiscount ? 1 : 0},
                      {"user_id", work.session().user}}));
    for (const Portion& portion : request.portions)
        TANDEM_CHECK(insertPortion(work, id, portion));
    return id;
}

Result<> markPaid(UnitOfWork& work, const PaymentRequest& request, PaymentId payment)
{
    return work.save(u"settlements.payment_requests:mark_paid"_s,
                     {{"payment_id", payment}, {"id", request.id}, {"version", request.version}});
}

Result<PaymentRequest> paymentRequestById(Reader& books, PaymentRequestId id)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    TANDEM_TRY(auto request, books.first<PaymentRequest>(
                                 u"settlements.payment_requests:load"_s, {{"id", id}},
                                 [&](const Row& row) { return requestOf(row, company.currency); }));
    if (!request)
        return fail(errors::paymentRequestNotFound, {QString::number(id.value())});
    struct Kept {
        OpenItemId item;
        std::int64_t minor;
        AllocationKind kind;
    };
    TANDEM_TRY(const auto kept, books.rows<Kept>(u"settlements.payment_requests:portions"_s,
                                                 {{"payment_request_id", id}}, [](const Row& row) {
                                                     return Kept{row.id<OpenItemId>("item_id"),
                                                                 row.integer("amount_minor"),
                                                                 kindNamed(row.text("kind"))};
                                                 }));
    for (const Kept& one : kept) {
        TANDEM_TRY(const OpenItem item, openItemById(books, one.item));
        request->portions.push_back({.item = one.item,
                                     .amount = Money::ofMinor(one.minor, item.open.currency()),
                                     .kind = one.kind});
    }
    return std::move(*request);
}

} // namespace tandem::settlements
