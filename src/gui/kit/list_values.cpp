#include "gui/kit/list_values.h"

#include "gui/kit/state_words.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

bool isNumber(ListKind kind)
{
    return kind == ListKind::Count || kind == ListKind::Quantity || kind == ListKind::Price
           || kind == ListKind::Money;
}

QString valueText(const ListSpec& spec, const ListRow& row, std::size_t column,
                  const Locality& locality)
{
    const ListValue& value = row.values[column];
    switch (spec.columns[column].kind) {
    case ListKind::Text:
        return std::get<QString>(value);
    case ListKind::State:
        return stateText(std::get<QString>(value));
    case ListKind::Count:
        return QString::number(std::get<std::int64_t>(value));
    case ListKind::Quantity:
        return quantityText(std::get<std::int64_t>(value), locality);
    case ListKind::Price:
        return priceText(std::get<std::int64_t>(value), locality);
    case ListKind::Money:
        return amountText(
            Money::ofMinor(std::get<std::int64_t>(value), currencyOf(spec, row, locality.currency)),
            locality);
    case ListKind::Date:
        return dayText(QDate::fromString(std::get<QString>(value), Qt::ISODate), locality);
    case ListKind::Instant:
        break;
    }
    return instantText({std::get<std::int64_t>(value)}, locality);
}

QString totalText(const ListSize& size, const QString& column, const Locality& locality)
{
    std::vector<Money> amounts;
    for (const ListTotal& total : size.totals)
        if (total.column == column)
            amounts.push_back(Money::ofMinor(
                total.minor,
                findCurrency(total.currency.toStdString()).value_or(locality.currency)));
    if (amounts.empty())
        return amountText(Money::zero(locality.currency), locality);
    const bool isOwnOnly = amounts.size() == 1 && amounts.front().currency() == locality.currency;
    QStringList texts;
    for (const Money& amount : amounts)
        texts += isOwnOnly ? amountText(amount, locality) : moneyText(amount, locality);
    return texts.join(u" \u00b7 "_s);
}

QStringList totalLines(const ListSpec& spec, const ListSize& size, const Locality& locality)
{
    QStringList lines;
    for (const ListColumn& column : spec.columns)
        if (column.isSummed)
            lines += u"%1  %2"_s.arg(QCoreApplication::translate("Column", column.title),
                                     totalText(size, QString::fromLatin1(column.key), locality));
    return lines;
}

} // namespace tandem::gui
