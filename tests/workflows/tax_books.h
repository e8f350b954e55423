#pragma once

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/settlement_queries.h"
#include "backoffice/tax/errors.h"
#include "backoffice/tax/tax_movement_service.h"
#include "backoffice/tax/tax_settings.h"
#include "reports/tax_accounts.h"
#include "support/test_company.h"
#include "workflows/confirm_order.h"
#include "workflows/create_order.h"
#include "workflows/file_tax_return.h"
#include "workflows/issue_credit_note.h"
#include "workflows/issue_invoice.h"
#include "workflows/pay.h"
#include "workflows/receive_bill.h"

namespace tandem::test {

using namespace Qt::StringLiterals;
using ledger::AccountRole;

template <class T>
T done(const Result<T>& result)
{
    require(result.has_value(), result ? "" : qPrintable(TestOffice::text(result.error())));
    return *result;
}

inline void well(const Result<>& result)
{
    require(result.has_value(), result ? "" : qPrintable(TestOffice::text(result.error())));
}

/// A company that sells services in January and March, and buys.
class TaxBooks : public TestCompany {
public:
    TaxBooks() { clock.day = {2025, 1, 20}; }

    /// An invoice for hours at 80.00 + 19 %.
    InvoiceId invoice(std::int64_t hours)
    {
        const Receipt order = done(workflows::createOrder(
            office, request(),
            {.customer = customer, .lines = {{.item = tasting, .quantity = pieces(hours)}}}));
        well(workflows::confirmOrder(office, OrderId(order.id), 1).map([](const auto&) {}));
        return InvoiceId(done(workflows::issueInvoice(office, request(),
                                                      {.order = OrderId(order.id),
                                                       .seen = 2,
                                                       .scope = sales::InvoiceScope::Ordered}))
                             .id);
    }
    Receipt bill(std::int64_t net, const QString& code, const QString& number)
    {
        return done(workflows::receiveBill(
            office, request(),
            {.supplier = supplier,
             .supplierNumber = number,
             .expenses = {{.description = u"Rent"_s, .net = euros(net), .taxCode = code}}}));
    }
    Receipt paid(std::int64_t minor)
    {
        return done(workflows::receivePayment(office, request(),
                                              {.payment = {.direction = settlements::Direction::In,
                                                           .side = settlements::Side::Receivable,
                                                           .party = customer,
                                                           .paidOn = clock.day,
                                                           .amount = euros(minor),
                                                           .bankAccount = look([](Reader& books) {
                                                               return ledger::accountOf(
                                                                   books, AccountRole::Bank);
                                                           })}}));
    }
    Money box(const tax::TaxPeriod& period, const QString& code)
    {
        return boxOf(period, code).amount;
    }
    tax::BoxValue boxOf(const tax::TaxPeriod& period, const QString& code)
    {
        const auto found = look([&](Reader& books) { return tax::taxReturn(books, period); });
        const auto at = std::ranges::find(found.boxes, code, &tax::BoxValue::code);
        require(at != found.boxes.end(), "the box is on the form");
        return *at;
    }
    Result<Receipt> file(const tax::TaxPeriod& period)
    {
        return workflows::fileTaxReturn(office, request(), {.period = period});
    }
    void payTaxOnPayment(tax::DueOnPayment which)
    {
        arrange([&](UnitOfWork& work) { return tax::setDueOnPayment(work, which); });
    }
    QStringList findings()
    {
        return look([](Reader& books) -> Result<QStringList> {
            QStringList all;
            TANDEM_CHECK(reports::proveTaxAccounts(
                books, [&](const Finding& one) { all += QString::number(one.row) + one.what; }));
            return all;
        });
    }
};

inline const tax::TaxPeriod january{{2025, 1, 1}, {2025, 1, 31}};
inline const tax::TaxPeriod february{{2025, 2, 1}, {2025, 2, 28}};

} // namespace tandem::test
