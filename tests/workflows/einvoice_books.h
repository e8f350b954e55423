#pragma once

#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
#include "backoffice/tax/tax_service.h"
#include "support/test_trade.h"
#include "workflows/receive_einvoice.h"

#include <gtest/gtest.h>

namespace tandem::test {

/// A company with a German chart, open years and a code for what is exempt, that gets bills.
class EInvoiceBooks : public TestTrade {
public:
    EInvoiceBooks()
    {
        using namespace Qt::StringLiterals;
        arrange([](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::applyChart(work, u"general"_s));
            for (int year = 2013; year <= 2027; ++year)
                TANDEM_CHECK(ledger::openFiscalYears(work, {year, 1, 1}, {year, 12, 31}));
            TANDEM_CHECK(tax::createTaxCode(work, {.code = u"PEX"_s,
                                                   .name = u"Exempt"_s,
                                                   .kind = tax::TaxKind::Exempt,
                                                   .direction = tax::TaxDirection::Input,
                                                   .rate = percent(0),
                                                   .validFrom = QDate(2000, 1, 1)}));
            return {};
        });
    }

    Result<Receipt> receive(const QByteArray& bytes, const workflows::EInvoiceChoices& choices = {},
                            workflows::ImportMode mode = workflows::ImportMode::Save)
    {
        return workflows::receiveEInvoice(office, {}, {QStringLiteral("invoice.xml"), bytes},
                                          choices, mode);
    }
    inventory::Bill bill(const Receipt& receipt)
    {
        return look([&](Reader& books) { return inventory::bill(books, receipt.number); });
    }
};

} // namespace tandem::test
