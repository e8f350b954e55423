#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/purchase_service.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/sales_terms.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"
#include "workflows/receive_bill.h"

#include <QRegularExpression>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// TEXT=AMOUNT[@ACCOUNT]: an expense, on an account of its own or on the one for all.
Result<inventory::ExpenseDraft> expenseFrom(Reader& books, const Context& context,
                                            const QString& word, const Currency& currency)
{
    static const QRegularExpression form(u"^(.+)=(-?[0-9.]+)(?:@(.+))?$"_s);
    const auto match = form.match(word);
    if (!match.hasMatch())
        return fail(errors::lineUnreadable, {word, u"TEXT=AMOUNT[@ACCOUNT]"_s});
    TANDEM_TRY(const Decimal number, Decimal::parse(match.captured(2)));
    TANDEM_TRY(const Money net, Money::exactFrom(number, currency));
    inventory::ExpenseDraft expense{
        .description = match.captured(1), .net = net, .taxCode = context.value("tax")};
    const QString account =
        match.captured(3).isEmpty() ? context.value("account") : match.captured(3);
    if (!account.isEmpty()) {
        TANDEM_TRY(expense.account, accountIdOf(books, account));
    }
    return expense;
}

Result<inventory::BillDraft> billFrom(const Context& context, Reader& books)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const Currency currency, currencyNamed(context, owner.currency));
    inventory::BillDraft draft{.supplierNumber = context.value("number"),
                               .terms = context.value("terms")};
    TANDEM_TRY(draft.supplier, partyNamed(books, context.value("supplier")));
    TANDEM_TRY(draft.billedOn, context.day("on", QDate()));
    TANDEM_TRY(draft.dueOn, context.day("due", QDate()));
    TANDEM_TRY(draft.base, typedBase(context, owner.currency));
    for (const QString& word : context.arguments()) {
        TANDEM_TRY(auto expense, expenseFrom(books, context, word, currency));
        draft.expenses.push_back(std::move(expense));
    }
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

} // namespace

std::vector<Command> billCommands()
{
    return {{"bill",
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
              {"on", "DAY", "the day of the bill; today if not given"}},
             Books::Open,
             &add}};
}

} // namespace tandem::ctl
