#include "frontoffice/sales/deposit_queries.h"

#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/deposit_row.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/pricing.h"
#include "office/company.h"
#include "office/currency_code.h"

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

Result<> readTaxes(Reader& books, const Currency& home, Deposit& deposit)
{
    TANDEM_TRY(deposit.taxes,
               books.rows<DepositTax>(u"sales.deposits:taxes"_s,
                                      {{"deposit_invoice_id", deposit.id}}, [&](const Row& row) {
                                          return readDepositTax(row, deposit.net.currency(), home);
                                      }));
    return {};
}

} // namespace

Result<Deposit> deposit(Reader& books, DepositId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto found,
               books.first<Deposit>(u"sales.deposits:load"_s, {{"id", id}}, &readDeposit));
    if (!found)
        return fail(errors::depositNotFound, {QString::number(id.value())}).at(u"deposit"_s);
    TANDEM_CHECK(readTaxes(books, owner.currency, *found));
    return std::move(*found);
}

Result<Deposit> deposit(Reader& books, const QString& number)
{
    TANDEM_TRY(const auto id,
               books.first<DepositId>(u"sales.deposits:by_number"_s, {{"number", number}},
                                      [](const Row& row) { return row.id<DepositId>("id"); }));
    if (!id)
        return fail(errors::depositNotFound, {number}).at(u"deposit"_s);
    return deposit(books, *id);
}

Result<std::vector<Deposit>> depositsOf(Reader& books, OrderId order)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto all, books.rows<Deposit>(u"sales.deposits:of_order"_s,
                                             {{"sales_order_id", order}}, &readDeposit));
    for (Deposit& one : all)
        TANDEM_CHECK(readTaxes(books, owner.currency, one));
    return all;
}

Result<std::vector<DepositDeduction>> deductionsOn(Reader& books, InvoiceId invoice)
{
    return books.rows<DepositDeduction>(
        u"sales.deposits:deductions"_s, {{"invoice_id", invoice}}, [](const Row& row) {
            const Currency currency = currencyOf(row);
            return DepositDeduction{.deposit = row.id<DepositId>("deposit_invoice_id"),
                                    .number = row.text("number"),
                                    .issuedOn = row.date("issued_on"),
                                    .depositTax = row.integer("deposit_invoice_tax_id"),
                                    .code = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
                                    .net = row.money("net_minor", currency),
                                    .tax = row.money("tax_minor", currency)};
        });
}

Result<std::vector<DepositRoom>> depositRooms(Reader& books, const Order& order, QDate on)
{
    std::vector<PricedLine> lines;
    for (const OrderLine& line : order.lines) {
        TANDEM_TRY(auto code, tax::taxCode(books, line.taxCode, on));
        lines.push_back({std::move(code), line.amount, line.documentDiscount});
    }
    if (lines.empty())
        return std::vector<DepositRoom>();
    TANDEM_TRY(const auto rounding, tax::taxRounding(books));
    PricedDocument whole = priced(lines, {.basis = order.basis, .taxRounding = rounding});
    std::vector<DepositRoom> rooms;
    for (const tax::TaxShare& share : whole.shares) {
        Money asked = Money::zero(share.net.currency());
        for (const OrderLine& line : order.lines)
            if (line.taxCode == share.code)
                asked += shareOf(line.net, line.quantity, Quantity::ofWhole(0), line.invoiced);
        rooms.push_back({share, asked});
    }
    TANDEM_TRY(const auto deposits, depositsOf(books, order.id));
    for (const Deposit& deposit : deposits)
        for (const DepositTax& one : deposit.taxes)
            for (DepositRoom& room : rooms)
                if (room.whole.code == one.code && !deposit.isCredited())
                    room.asked += one.leftNet();
    return rooms;
}

} // namespace tandem::sales
