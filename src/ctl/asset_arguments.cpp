#include "ctl/asset_arguments.h"

#include "ctl/accounting_arguments.h"
#include "ctl/command.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<assets::Method> methodOf(const QString& name)
{
    const auto method = assets::methodNamed(name);
    if (!method)
        return fail(errors::wordUnknown, {name, u"none, straight_line, declining, units"_s})
            .at(u"method"_s);
    return *method;
}

Result<Quantity> unitsOf(const QString& digits)
{
    if (digits.isEmpty())
        return Quantity::ofWhole(0);
    TANDEM_TRY(const Decimal value, Decimal::parse(digits));
    return Quantity::exactFrom(value);
}

/// The class's own, where an option says nothing else.
Result<assets::Terms> termsOf(const Context& context, const assets::AssetClass& itsClass)
{
    assets::Terms terms{
        .method = itsClass.method, .lifeMonths = itsClass.lifeMonths, .rate = itsClass.rate};
    if (context.has("method")) {
        TANDEM_TRY(terms.method, methodOf(context.value("method")));
    }
    if (context.has("life")) {
        TANDEM_TRY(terms.lifeMonths, context.count("life", 1));
    }
    if (context.has("rate")) {
        TANDEM_TRY(terms.rate, rateOf(context.value("rate")));
    }
    TANDEM_TRY(terms.units, unitsOf(context.value("units")));
    return terms;
}

Result<> readFunding(const Context& context, Reader& books, assets::AssetDraft& draft)
{
    if (context.has("booked"))
        draft.funding = assets::Funding::Booked;
    TANDEM_TRY(draft.fundedFrom, accountIdOf(books, context.value("from-account")));
    if (!context.has("taken-over"))
        return {};
    draft.funding = assets::Funding::Opening;
    TANDEM_TRY(draft.takenOverOn, context.day("taken-over", QDate()));
    TANDEM_TRY(draft.used, unitsOf(context.value("used")));
    TANDEM_TRY(draft.accumulated, amountOf(books, context.value("accumulated", u"0"_s)));
    return {};
}

} // namespace

Result<assets::AssetDraft> assetDraft(const Context& context, Reader& books)
{
    TANDEM_TRY(const QString cost, argumentAt(context, 0, u"what it cost"_s));
    TANDEM_TRY(const auto itsClass, assets::assetClass(books, context.value("class")));
    TANDEM_TRY(const Money paid, amountOf(books, cost));
    TANDEM_TRY(const Money residual, amountOf(books, context.value("residual", u"0"_s)));
    TANDEM_TRY(const assets::Terms terms, termsOf(context, itsClass));
    TANDEM_TRY(const Company owner, company(books));
    assets::AssetDraft draft{.name = context.value("name"),
                             .assetClass = itsClass.id,
                             .acquiredOn = {},
                             .cost = paid,
                             .residual = residual,
                             .terms = terms};
    draft.terms.yearStartsMonth = owner.yearStartsMonth;
    TANDEM_TRY(draft.acquiredOn, context.day("on", books.today()));
    TANDEM_TRY(draft.inServiceOn, context.day("in-service", QDate()));
    TANDEM_TRY(draft.dimension, dimensionOf(books, context.value("dimension")));
    TANDEM_CHECK(readFunding(context, books, draft));
    return draft;
}

std::vector<Option> assetOptions()
{
    return {{"name", "TEXT", "what it is", Option::Need::Required},
            {"class", "CODE", "its class, which says how it is booked", Option::Need::Required},
            {"on", "DAY", "when it was bought; today if not given"},
            {"in-service", "DAY", "depreciation begins with its month; the day it was bought"},
            {"method", "METHOD", "none, straight_line, declining or units; that of the class"},
            {"life", "MONTHS", "its useful life; that of the class"},
            {"rate", "PERCENT", "of the book value a year, if declining; that of the class"},
            {"units", "N", "how many units it is good for"},
            {"residual", "AMOUNT", "what is never depreciated; 0 if not given"},
            {"from-account", "CODE", "what it was paid from; the bank if not given"},
            {"booked", nullptr, "it stands on its account already: post nothing"},
            {"taken-over", "DAY", "from other books, where it was depreciated to this day"},
            {"accumulated", "AMOUNT", "what was depreciated there"},
            {"used", "N", "how many units it had made by then"},
            {"dimension", "DIM=VALUE", "its cost centre"}};
}

Result<assets::AssetClass> assetClassDraft(const Context& context, Reader& books)
{
    TANDEM_TRY(const QString code, argumentAt(context, 0, u"the code of the class"_s));
    assets::AssetClass draft{.id = {}, .code = code, .name = context.value("name")};
    TANDEM_TRY(draft.method, methodOf(context.value("method", u"straight_line"_s)));
    if (context.has("life")) {
        TANDEM_TRY(draft.lifeMonths, context.count("life", 1));
    }
    if (context.has("rate")) {
        TANDEM_TRY(draft.rate, rateOf(context.value("rate")));
    }
    TANDEM_TRY(draft.costAccount, accountIdOf(books, context.value("cost-account")));
    TANDEM_TRY(draft.accumulatedAccount, accountIdOf(books, context.value("accumulated-account")));
    TANDEM_TRY(draft.expenseAccount, accountIdOf(books, context.value("expense-account")));
    return draft;
}

} // namespace tandem::ctl
