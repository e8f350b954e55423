#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/errors.h"
#include "ctl/commands.h"
#include "ctl/errors.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QString> firstArgument(const Context& context, const QString& what)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {what});
    return context.arguments().front();
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing listing = context.list({{"dimension"}, {"value"}, {"name"}, {"closed"}});
    TANDEM_CHECK(office->read(ledger::actions::accounts, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const auto all, ledger::dimensions(books));
        for (const ledger::Dimension& dimension : all) {
            listing.add({dimension.code, QString(), dimension.name, false});
            TANDEM_TRY(const auto values, ledger::dimensionValues(books, dimension.id));
            for (const ledger::DimensionValue& value : values)
                listing.add({dimension.code, value.code, value.name, value.isClosed});
        }
        return {};
    }));
    return ExitCode::Done;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(const QString code, firstArgument(context, u"the code of the dimension"_s));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(ledger::actions::changeDimensions, [&](UnitOfWork& work) {
        return ledger::createDimension(work, code, context.value("name"));
    }));
    context.say(u"There is the dimension %1 now."_s.arg(code));
    return ExitCode::Done;
}

Result<ExitCode> addValue(Context& context)
{
    TANDEM_TRY(const QString words, firstArgument(context, u"a value, as in cost-center=BERLIN"_s));
    const QStringList parts = words.split(u'=');
    if (parts.size() != 2)
        return fail(ledger::errors::dimensionValueUnreadable, {words});
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(
        ledger::actions::changeDimensions,
        [&](UnitOfWork& work) -> Result<ledger::DimensionValueId> {
            TANDEM_TRY(const auto dimension, ledger::dimensionByCode(work, parts[0]));
            return ledger::createDimensionValue(work, dimension, parts[1], context.value("name"));
        }));
    context.say(u"There is the value %1 now."_s.arg(words));
    return ExitCode::Done;
}

enum class ValueState { Open, Closed };

Result<ExitCode> setValue(Context& context, ValueState state)
{
    TANDEM_TRY(const QString words, firstArgument(context, u"a value, as in cost-center=BERLIN"_s));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(
        office->change(ledger::actions::changeDimensions, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(auto value, ledger::dimensionValueNamed(work, words));
            value.isClosed = state == ValueState::Closed;
            return ledger::saveDimensionValue(work, value);
        }));
    context.say(state == ValueState::Closed ? u"Lines carry %1 no more."_s.arg(words)
                                            : u"Lines may carry %1 again."_s.arg(words));
    return ExitCode::Done;
}

Result<ExitCode> openValue(Context& context)
{
    return setValue(context, ValueState::Open);
}

Result<ExitCode> closeValue(Context& context)
{
    return setValue(context, ValueState::Closed);
}

Result<ExitCode> require(Context& context)
{
    const QString code = context.value("account");
    const QString wanted = context.arguments().value(0);
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(
        office->change(ledger::actions::changeDimensions, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const auto account, ledger::accountByCode(work, code));
            if (!account)
                return fail(ledger::errors::accountNotFound, {code}).at(u"account"_s);
            ledger::DimensionId dimension;
            if (!wanted.isEmpty()) {
                TANDEM_TRY(const auto found, ledger::dimensionByCode(work, wanted));
                dimension = found.id;
            }
            return ledger::requireDimension(work, account->id, dimension);
        }));
    context.say(
        wanted.isEmpty()
            ? u"Lines of account %1 need no dimension."_s.arg(code)
            : u"Each line of account %1 carries a value of %2 from now on."_s.arg(code, wanted));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> dimensionCommands()
{
    const Option name{"name", "NAME", "what it is called (default: its code)"};
    return {{"dimension", "list", "", "list dimensions and their values", {}, Books::Open, &list},
            {"dimension",
             "add",
             "CODE",
             "add a dimension, such as cost-center",
             {name},
             Books::Open,
             &add},
            {"dimension",
             "add-value",
             "CODE=VALUE",
             "add a value, such as cost-center=BERLIN",
             {name},
             Books::Open,
             &addValue},
            {"dimension",
             "close-value",
             "CODE=VALUE",
             "let lines carry a value no more",
             {},
             Books::Open,
             &closeValue},
            {"dimension",
             "open-value",
             "CODE=VALUE",
             "let lines carry a value again",
             {},
             Books::Open,
             &openValue},
            {"dimension",
             "require",
             "[CODE]",
             "want a value of the dimension on each line of an account; without CODE, of none",
             {{"account", "CODE", "which account", Option::Need::Required}},
             Books::Open,
             &require}};
}

} // namespace tandem::ctl
