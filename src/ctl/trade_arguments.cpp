#include "ctl/trade_arguments.h"

#include "ctl/errors.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_queries.h"

#include <QRegularExpression>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsUsual = 100;

Result<std::optional<UnitPrice>> priceOf(const QString& digits, const Currency& currency)
{
    if (digits.isEmpty())
        return std::optional<UnitPrice>();
    TANDEM_TRY(const Decimal value, Decimal::parse(digits));
    TANDEM_TRY(const UnitPrice price, UnitPrice::exactFrom(value, currency));
    return std::optional<UnitPrice>(price);
}

Result<Quantity> quantityOf(const QString& digits)
{
    TANDEM_TRY(const Decimal value, Decimal::parse(digits));
    return Quantity::exactFrom(value);
}

Result<Rate> discountOf(const QString& percent)
{
    if (percent.isEmpty())
        return Rate::ofMillionths(0);
    TANDEM_TRY(const Decimal value, Decimal::parse(percent));
    return Rate::exactFromPercent(value);
}

} // namespace

Result<std::vector<ItemArgument>> itemArguments(const QStringList& words, const Currency& currency)
{
    static const QRegularExpression form(u"^(.+)=([0-9.]+)(?:@([0-9.]+))?(?:-([0-9.]+)%)?$"_s);
    std::vector<ItemArgument> all;
    for (const QString& word : words) {
        const auto match = form.match(word);
        if (!match.hasMatch())
            return fail(errors::lineUnreadable, {word, u"ITEM=QUANTITY[@PRICE][-DISCOUNT%]"_s});
        ItemArgument argument{.item = match.captured(1), .quantity = Quantity::ofWhole(0)};
        TANDEM_TRY(argument.quantity, quantityOf(match.captured(2)));
        TANDEM_TRY(argument.price, priceOf(match.captured(3), currency));
        TANDEM_TRY(argument.discount, discountOf(match.captured(4)));
        all.push_back(std::move(argument));
    }
    return all;
}

Result<std::vector<LineArgument>> lineArguments(const QStringList& words, const Currency& currency)
{
    static const QRegularExpression form(u"^([0-9]{1,6})=([0-9.]+)(?:@([0-9.]+))?$"_s);
    std::vector<LineArgument> all;
    for (const QString& word : words) {
        const auto match = form.match(word);
        if (!match.hasMatch())
            return fail(errors::lineUnreadable, {word, u"LINE=QUANTITY"_s});
        LineArgument argument{.position = match.captured(1).toInt(),
                              .quantity = Quantity::ofWhole(0)};
        TANDEM_TRY(argument.quantity, quantityOf(match.captured(2)));
        TANDEM_TRY(argument.price, priceOf(match.captured(3), currency));
        all.push_back(argument);
    }
    return all;
}

Failure noSuchPosition(int position)
{
    return fail(errors::positionUnknown, {QString::number(position)});
}

Result<QString> argumentAt(const Context& context, qsizetype index, const QString& what)
{
    if (context.arguments().size() <= index)
        return fail(errors::argumentMissing, {what});
    return context.arguments().at(index);
}

QByteArray bodyOf(const Context& context, const char* verb)
{
    QByteArray body = verb;
    for (const QString& word : context.arguments())
        body += '\0' + word.toUtf8();
    for (const char* option :
         {"customer", "supplier", "reference", "on", "due", "number", "reason", "scope", "expense",
          "tax", "currency", "prices", "discount", "base", "terms", "account"})
        body += '\0' + context.value(option).toUtf8();
    return body;
}

QString text(Quantity quantity)
{
    return quantity.toDecimal().trimmed().toString();
}

QString text(const UnitPrice& price)
{
    return price.toDecimal().trimmed(price.currency().digits()).toString();
}

Result<QString> partyLabel(Reader& books, PartyId id)
{
    TANDEM_TRY(const auto party, crm::party(books, id));
    return party.code.isEmpty() ? party.name : party.code;
}

Result<PartyId> partyNamed(Reader& books, const QString& code)
{
    TANDEM_TRY(const auto found, crm::partyByCode(books, code));
    if (!found)
        return fail(crm::errors::partyNotFound, {code});
    return found->id;
}

workflows::ImportMode importMode(const Context& context)
{
    return context.has("dry-run") ? workflows::ImportMode::Try : workflows::ImportMode::Save;
}

Result<int> rowsMax(const Context& context)
{
    return context.count("rows", rowsUsual);
}

} // namespace tandem::ctl
