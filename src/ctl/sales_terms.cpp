#include "ctl/sales_terms.h"

#include "ctl/errors.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/sales_settings.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<sales::DocumentDiscount> discountOf(const QString& words, const Currency& currency)
{
    const bool isPercent = words.endsWith(u'%');
    TANDEM_TRY(const Decimal number, Decimal::parse(isPercent ? words.chopped(1) : words));
    if (number.isZero())
        return sales::DocumentDiscount();
    if (!isPercent) {
        TANDEM_TRY(const Money amount, Money::exactFrom(number, currency));
        return sales::DocumentDiscount(amount);
    }
    TANDEM_TRY(const Rate part, Rate::exactFromPercent(number));
    return sales::DocumentDiscount(part);
}

Result<PriceBasis> basisOf(const QString& word)
{
    const auto basis = sales::priceBasisNamed(word);
    if (!basis)
        return fail(errors::wordUnknown, {word, u"net, gross"_s}).at(u"prices"_s);
    return *basis;
}

Result<sales::CashRounding> cashRoundingOf(const QString& word)
{
    if (word == u"none")
        return sales::CashRounding::None;
    if (word == u"invoices")
        return sales::CashRounding::Invoices;
    return fail(errors::wordUnknown, {word, u"none, invoices"_s}).at(u"cash-rounding"_s);
}

Result<ExitCode> policy(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const auto read = [](Reader& books) { return sales::salesPolicy(books); };
    TANDEM_TRY(sales::SalesPolicy policy, office->read(sales::actions::orders, read));
    const bool changes = context.has("prices") || context.has("cash-rounding");
    if (context.has("prices")) {
        TANDEM_TRY(policy.basis, basisOf(context.value("prices")));
    }
    if (context.has("cash-rounding")) {
        TANDEM_TRY(policy.cashRounding, cashRoundingOf(context.value("cash-rounding")));
    }
    if (changes)
        TANDEM_CHECK(office->change(sales::actions::changeSalesPolicy, [&](UnitOfWork& work) {
            return sales::setSalesPolicy(work, policy);
        }));
    const bool isRounded = policy.cashRounding == sales::CashRounding::Invoices;
    Listing listing = context.list({{"policy"}, {"value"}});
    listing.add({u"prices"_s, sales::nameOf(policy.basis)});
    listing.add({u"cash_rounding"_s, isRounded ? u"invoices"_s : u"none"_s});
    return ExitCode::Done;
}

} // namespace

std::vector<Option> termOptions()
{
    return {{"currency", "CODE", "the currency of the document; the company's if not given"},
            {"prices", "WHICH", "without tax (net) or with it (gross); as the price list's"},
            {"discount", "AMOUNT|PERCENT%", "on the whole document; 0 takes it away"}};
}

Result<Currency> currencyNamed(const Context& context, const Currency& usual)
{
    if (!context.has("currency"))
        return usual;
    const QString code = context.value("currency").trimmed().toUpper();
    const auto found = findCurrency(code.toStdString());
    if (!found)
        return fail(errors::wordUnknown, {code, u"the codes of ISO 4217, such as USD"_s})
            .at(u"currency"_s);
    return *found;
}

Result<> takeTerms(const Context& context, const Currency& currency, sales::OrderDraft& draft)
{
    draft.currency = currency;
    if (context.has("prices")) {
        TANDEM_TRY(draft.basis, basisOf(context.value("prices")));
    }
    if (context.has("discount")) {
        TANDEM_TRY(draft.documentDiscount, discountOf(context.value("discount"), currency));
    }
    return {};
}

Result<std::optional<Money>> typedBase(const Context& context, const Currency& home)
{
    if (!context.has("base"))
        return std::optional<Money>();
    TANDEM_TRY(const Decimal number, Decimal::parse(context.value("base")));
    TANDEM_TRY(const Money amount, Money::exactFrom(number, home));
    return std::optional(amount);
}

QString termsText(const sales::Order& order)
{
    QString words = u", in "_s + QString::fromLatin1(order.currency().code());
    if (order.basis == PriceBasis::Gross)
        words += u", prices with tax"_s;
    if (!order.documentDiscount.isZero())
        words += u", discount "_s + order.documentDiscount.toDecimal().toString();
    return words;
}

std::vector<Command> salesPolicyCommands()
{
    return {
        {"sales",
         "policy",
         "",
         "show how sales are priced, or change it for documents from now on",
         {{"prices", "WHICH", "what the price list states: without tax (net) or with it (gross)"},
          {"cash-rounding", "WHICH", "whether totals are what coins can pay: none, invoices"}},
         Books::Open,
         &policy}};
}

} // namespace tandem::ctl
