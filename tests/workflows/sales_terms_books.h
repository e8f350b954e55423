#pragma once

#include "backoffice/currencies/rate_service.h"
#include "backoffice/settlements/settlement_provers.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "frontoffice/sales/order_service.h"
#include "frontoffice/sales/sales_settings.h"
#include "reports/control_accounts.h"
#include "reports/tax_accounts.h"
#include "support/test_company.h"
#include "workflows/create_order.h"
#include "workflows/issue_credit_note.h"
#include "workflows/issue_invoice.h"

#include <gtest/gtest.h>

namespace tandem::test {

using namespace Qt::StringLiterals;

inline Money dollars(std::int64_t minor)
{
    return Money::ofMinor(minor, usd);
}

/// A company that sells on all kinds of terms.
class SalesBooks : public TestCompany {
public:
    void policy(const sales::SalesPolicy& chosen)
    {
        arrange([&](UnitOfWork& work) { return sales::setSalesPolicy(work, chosen); });
    }
    /// One euro is so many dollars.
    void rate(const QString& value, QDate on)
    {
        arrange([&](UnitOfWork& work) {
            return exchange::enterRate(
                work,
                {.unit = u"EUR"_s, .quoted = u"USD"_s, .on = on, .value = *Decimal::parse(value)});
        });
    }
    sales::Order confirmed(const sales::OrderDraft& draft)
    {
        const auto id = arrange([&](UnitOfWork& work) -> Result<OrderId> {
            TANDEM_TRY(const auto made, workflows::createOrder(work, draft));
            TANDEM_TRY(const auto agreed, sales::confirmOrder(work, made.id, made.version));
            return agreed.id;
        });
        return look([&](Reader& books) { return sales::order(books, id); });
    }
    sales::Invoice invoiced(const sales::Order& order, std::vector<sales::OrderQuantity> lines = {},
                            std::optional<Money> base = {})
    {
        const auto now = look([&](Reader& books) { return sales::order(books, order.id); });
        const auto issued = arrange([&](UnitOfWork& work) {
            return workflows::issueInvoice(work, {.order = now.id,
                                                  .seen = now.version,
                                                  .scope = sales::InvoiceScope::Ordered,
                                                  .lines = std::move(lines),
                                                  .base = base});
        });
        return look([&](Reader& books) { return sales::invoice(books, issued.invoice); });
    }
    sales::CreditNote credited(const sales::Invoice& invoice,
                               std::vector<sales::InvoiceQuantity> lines = {})
    {
        const auto now = look([&](Reader& books) { return sales::invoice(books, invoice.id); });
        const auto issued = arrange([&](UnitOfWork& work) {
            return workflows::issueCreditNote(
                work, {.invoice = now.id, .seen = now.version, .lines = std::move(lines)});
        });
        return look([&](Reader& books) { return sales::creditNote(books, issued.creditNote); });
    }
    settlements::OpenItem item(const sales::Invoice& invoice)
    {
        return *look([&](Reader& books) {
            return settlements::itemOfSource(books, settlements::Side::Receivable, u"invoice"_s,
                                             invoice.id.value());
        });
    }
    /// What verify finds wrong with open items, control accounts and tax accounts.
    QStringList findings()
    {
        return look([](Reader& books) -> Result<QStringList> {
            QStringList all;
            const Findings found = [&](const Finding& finding) {
                all += finding.table + u'.' + finding.column + u": "_s + finding.what;
            };
            TANDEM_CHECK(settlements::proveOpenItems(books, found));
            TANDEM_CHECK(reports::proveControlAccounts(books, found));
            TANDEM_CHECK(reports::proveTaxAccounts(books, found));
            return all;
        });
    }
};

} // namespace tandem::test
