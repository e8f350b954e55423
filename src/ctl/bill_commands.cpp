#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/bill_queries.h"
#include "backoffice/settlements/open_item_queries.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/sales_terms.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"
#include "office/currency_code.h"
#include "workflows/receive_bill.h"

#include <QRegularExpression>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<inventory::BillDraft> billFrom(const Context& context, Reader& books)
{
    TANDEM_TRY(const Company owner, company(books));
    inventory::BillDraft draft{.supplierNumber = context.value("number"),
                               .terms = context.value("terms"),
                               .withholding = context.value("withhold")};
    TANDEM_TRY(draft.supplier, partyNamed(books, context.value("supplier")));
    TANDEM_TRY(draft.billedOn, context.day("on", QDate()));
    TANDEM_TRY(draft.dueOn, context.day("due", QDate()));
    TANDEM_TRY(draft.base, typedBase(context, owner.currency));
    TANDEM_TRY(const auto expenses, expenseArguments(books, context));
    for (const ExpenseArgument& one : expenses)
        draft.expenses.push_back({.description = one.description,
                                  .net = one.net,
                                  .taxCode = context.value("tax"),
                                  .account = one.account});
    return draft;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto draft, office->read(inventory::actions::purchases, [&](Reader& books) {
        return billFrom(context, books);
    }));
    TANDEM_TRY(
        const Receipt receipt,
        workflows::receiveBill(*office, context.request(bodyOf(context, "bill add")), draft));
    Listing listing = context.list({{"number"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

/// "2=5" takes back so much of a line, "2=5@12.50" a net of its own with it, "2=0@12.50" nothing
/// but money.
Result<std::vector<inventory::CreditedLineDraft>> creditedLines(const QStringList& words,
                                                                const inventory::Bill& bill)
{
    static const QRegularExpression form(u"^([0-9]+)=([0-9.]+)(?:@(-?[0-9.]+))?$"_s);
    std::vector<inventory::CreditedLineDraft> all;
    for (const QString& word : words) {
        const auto match = form.match(word);
        if (!match.hasMatch())
            return fail(errors::lineUnreadable, {word, u"LINE=QUANTITY[@NET]"_s});
        TANDEM_TRY(const auto line, lineAt(bill.lines, match.captured(1).toInt()));
        TANDEM_TRY(const Decimal count, Decimal::parse(match.captured(2)));
        TANDEM_TRY(const Quantity quantity, Quantity::exactFrom(count));
        inventory::CreditedLineDraft part{.line = line.id, .quantity = quantity};
        if (!match.captured(3).isEmpty()) {
            TANDEM_TRY(const Decimal net, Decimal::parse(match.captured(3)));
            TANDEM_TRY(part.net, Money::exactFrom(net, line.net.currency()));
        }
        all.push_back(part);
    }
    return all;
}

Result<ExitCode> credit(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the bill's number"_s));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto bill, office->read(inventory::actions::purchases, [&](Reader& books) {
        return inventory::bill(books, number);
    }));
    inventory::BillCreditDraft draft{.bill = bill.head.id,
                                     .supplierNumber = context.value("number"),
                                     .reason = context.value("reason")};
    TANDEM_TRY(draft.creditedOn, context.day("on", QDate()));
    TANDEM_TRY(draft.lines, creditedLines(context.arguments().mid(1), bill));
    const auto use =
        context.has("keep") ? workflows::CreditUse::Stands : workflows::CreditUse::Settles;
    TANDEM_TRY(const Receipt receipt,
               workflows::creditBill(*office, context.request(bodyOf(context, "bill credit")),
                                     draft, use));
    Listing listing = context.list({{"number"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

Result<ExitCode> listBills(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    return office->read(inventory::actions::purchases, [&](Reader& books) -> Result<ExitCode> {
        TANDEM_TRY(const auto bills, inventory::bills(books, {}, rows));
        Listing listing = context.list({{"id", right},
                                        {"number"},
                                        {"kind"},
                                        {"supplier_number"},
                                        {"supplier"},
                                        {"billed_on"},
                                        {"due_on"},
                                        {"gross", right},
                                        {"currency"}});
        for (const inventory::BillRow& row : bills) {
            TANDEM_TRY(const QString supplier, partyLabel(books, row.supplier));
            listing.add({row.id.value(), row.number, nameOf(row.kind), row.supplierNumber, supplier,
                         row.billedOn, row.dueOn, row.net + row.tax, codeOf(row.net.currency())});
        }
        return ExitCode::Done;
    });
}

Result<ExitCode> showBill(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the bill's number"_s));
    TANDEM_TRY(Office * office, context.office());
    return office->read(inventory::actions::purchases, [&](Reader& books) -> Result<ExitCode> {
        TANDEM_TRY(const inventory::Bill bill, inventory::bill(books, number));
        TANDEM_TRY(const auto items, settlements::itemsOfSource(books, settlements::Side::Payable,
                                                                u"bill"_s, bill.head.id.value()));
        Money open = Money::zero(bill.head.net.currency());
        for (const settlements::OpenItem& item : items)
            open += item.open;
        context.say(u"%1 (theirs: %2) of %3, due %4: net %5, tax %6, open %7 %8"_s.arg(
            bill.head.number, bill.head.supplierNumber, bill.head.billedOn.toString(Qt::ISODate),
            bill.head.dueOn.toString(Qt::ISODate), bill.head.net.toDecimal().toString(),
            bill.head.tax.toDecimal().toString(), open.toDecimal().toString(),
            codeOf(bill.head.net.currency())));
        if (bill.head.isForeign())
            context.say(u"worth %1 and %2 of tax, %3"_s.arg(
                bill.head.baseNet.toDecimal().toString(), bill.head.baseTax.toDecimal().toString(),
                bill.head.rates));
        Listing listing = context.list({{"line", right},
                                        {"description"},
                                        {"quantity", right},
                                        {"net", right},
                                        {"taken_back", right}});
        for (const inventory::BilledLine& line : bill.lines)
            listing.add({line.position, line.description, text(line.quantity), line.net,
                         line.takenBack.net});
        return ExitCode::Done;
    });
}

} // namespace

std::vector<Command> billCommands()
{
    return {
        {"bill",
         "add",
         "TEXT=AMOUNT[@ACCOUNT]...",
         "take a supplier's bill that is about no order, its amounts without tax; a credit "
         "note has negative ones",
         {{"supplier", "CODE", "from whom", Option::Need::Required},
          {"number", "TEXT", "the number printed on the bill", Option::Need::Required},
          {"account", "CODE", "the account of its expenses; that of purchases if not given"},
          {"tax", "CODE", "the code of input tax of its lines"},
          {"currency", "CODE", "the currency of the bill; the company's if not given"},
          {"base", "AMOUNT",
           "what the total is worth in the company's currency; by the rate "
           "of the day if not given"},
          {"due", "DAY", "when it is due; by the terms if not given"},
          {"terms", "CODE", "terms of payment; as agreed with the supplier if not given"},
          {"withhold", "CODE",
           "the withholding tax that is kept back of it; see 'withholding list'"},
          {"on", "DAY", "the day of the bill; today if not given"}},
         Books::Open,
         &add},
        {"bill",
         "credit",
         "NUMBER [LINE=QUANTITY[@NET]...]",
         "take a supplier's credit note for a bill or deposit, or for parts of its lines; of a "
         "quantity of 0, a lower price",
         {{"number", "TEXT", "the number printed on the credit note", Option::Need::Required},
          {"reason", "TEXT", "why"},
          {"keep", nullptr, "let it stand, instead of setting it against what is open of the bill"},
          {"on", "DAY", "the day of the credit note; today if not given"}},
         Books::Open,
         &credit},
        {"purchase",
         "bills",
         "",
         "list the bills of suppliers, the latest first",
         {{"limit", "N", "at most so many rows; 100 if not given"}},
         Books::Open,
         &listBills},
        {"purchase",
         "show-bill",
         "NUMBER",
         "show a bill, what is open of it, and its lines",
         {},
         Books::Open,
         &showBill}};
}

} // namespace tandem::ctl
