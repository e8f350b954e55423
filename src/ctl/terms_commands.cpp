#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/payment_terms_queries.h"
#include "backoffice/settlements/payment_terms_service.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using settlements::PaymentTerms;

namespace {

constexpr auto right = Column::Align::Right;

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto all, office->read(settlements::actions::paymentTerms, [](Reader& books) {
        return settlements::paymentTerms(books);
    }));
    Listing listing = context.list(
        {{"code"}, {"name"}, {"due"}, {"discount", right}, {"discount_days", right}, {"closed"}});
    for (const PaymentTerms& one : all) {
        const QString discount =
            one.hasDiscount() ? one.discount.toPercent().toString() : QString();
        const QString days = one.hasDiscount() ? QString::number(one.discountDays) : QString();
        listing.add({one.code, one.name, textOf(one.instalments), discount, days, one.isClosed});
    }
    return ExitCode::Done;
}

/// What was named of the terms, put in place of what they are.
Result<> fillIn(const Context& context, PaymentTerms& terms)
{
    terms.name = context.value("name", terms.name);
    if (context.has("due")) {
        auto instalments = settlements::instalmentsOf(context.value("due"));
        if (!instalments)
            return fail(settlements::errors::termsUnreadable, {context.value("due")}).at(u"due"_s);
        terms.instalments = std::move(*instalments);
    }
    if (context.has("discount")) {
        TANDEM_TRY(const Decimal percent, Decimal::parse(context.value("discount")));
        TANDEM_TRY(terms.discount, Rate::exactFromPercent(percent));
        if (!terms.hasDiscount())
            terms.discountDays = 0;
    }
    TANDEM_TRY(terms.discountDays, context.count("discount-days", terms.discountDays));
    return {};
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(const QString code, argumentAt(context, 0, u"the code of the terms"_s));
    PaymentTerms terms{.code = code};
    TANDEM_CHECK(fillIn(context, terms));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(settlements::actions::savePaymentTerms, [&](UnitOfWork& work) {
        return settlements::addPaymentTerms(work, terms);
    }));
    context.say(u"There are terms of payment %1."_s.arg(code));
    return ExitCode::Done;
}

/// Changes the terms that the first argument names.
template <class Change>
Result<ExitCode> changed(Context& context, Change change)
{
    TANDEM_TRY(const QString code, argumentAt(context, 0, u"the code of the terms"_s));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(
        office->change(settlements::actions::savePaymentTerms, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(auto terms, settlements::paymentTerms(work, code));
            TANDEM_CHECK(change(terms));
            return settlements::changePaymentTerms(work, terms);
        }));
    context.say(u"The terms of payment %1 are saved."_s.arg(code));
    return ExitCode::Done;
}

Result<ExitCode> change(Context& context)
{
    return changed(context, [&](PaymentTerms& terms) { return fillIn(context, terms); });
}

Result<ExitCode> close(Context& context)
{
    return changed(context, [&](PaymentTerms& terms) -> Result<> {
        terms.isClosed = !context.has("reopen");
        return {};
    });
}

Result<ExitCode> usual(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int added,
               office->change(settlements::actions::savePaymentTerms,
                              [](UnitOfWork& work) { return settlements::addUsualTerms(work); }));
    context.say(u"%1 terms of payment came in."_s.arg(added));
    return list(context);
}

Result<> setPolicy(Context& context, Office& office)
{
    const auto tax = settlements::discountTaxNamed(context.value("discount-tax"));
    if (context.has("discount-tax") && !tax)
        return fail(errors::wordUnknown,
                    {context.value("discount-tax"), u"corrected, kept, invoiced"_s})
            .at(u"discount-tax"_s);
    if (!tax && !context.has("default"))
        return {};
    return office.change(
        settlements::actions::changeTermsPolicy, [&](UnitOfWork& work) -> Result<> {
            if (tax)
                TANDEM_CHECK(settlements::setDiscountTax(work, *tax));
            if (context.has("default"))
                TANDEM_CHECK(settlements::setDefaultTerms(work, context.value("default")));
            return {};
        });
}

Result<ExitCode> policy(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(setPolicy(context, *office));
    return office->read(settlements::actions::paymentTerms, [&](Reader& books) -> Result<ExitCode> {
        TANDEM_TRY(const auto own, settlements::defaultTerms(books));
        TANDEM_TRY(const auto tax, settlements::discountTax(books));
        Listing listing = context.list({{"policy"}, {"value"}});
        listing.add({u"default"_s, own ? own->code : QString()});
        listing.add({u"discount_tax"_s, nameOf(tax)});
        return ExitCode::Done;
    });
}

} // namespace

std::vector<Command> termsCommands()
{
    const Option name{"name", "TEXT", "what invoices say"};
    const Option due{"due", "RULE",
                     "30 (days), eom+30 (after the end of the month), 15th+2 (of the second month "
                     "after), or shares: 1:0 1:30 1:60"};
    const Option discount{"discount", "PERCENT", "what who pays early may keep"};
    const Option days{"discount-days", "DAYS", "for how many days"};
    const auto needed = [](Option option) {
        option.need = Option::Need::Required;
        return option;
    };
    return {{"terms", "list", "", "list the terms of payment", {}, Books::Open, &list},
            {"terms",
             "add",
             "CODE",
             "make terms of payment",
             {needed(name), needed(due), discount, days},
             Books::Open,
             &add},
            {"terms",
             "change",
             "CODE",
             "change terms of payment; documents keep what they were made with",
             {name, due, discount, days},
             Books::Open,
             &change},
            {"terms",
             "close",
             "CODE",
             "offer terms of payment no longer",
             {{"reopen", nullptr, "offer them again"}},
             Books::Open,
             &close},
            {"terms",
             "usual",
             "",
             "add the terms that are usual in the company's country",
             {},
             Books::Open,
             &usual},
            {"terms",
             "policy",
             "",
             "show or set the company's own terms, and what early payment does to tax",
             {{"default", "CODE", "for parties without terms; empty: none"},
              {"discount-tax", "WHICH",
               "corrected (when the discount is taken), kept (as invoiced), or invoiced (on the "
               "discounted net)"}},
             Books::Open,
             &policy}};
}

} // namespace tandem::ctl
