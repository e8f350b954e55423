#include "reports/register_scope.h"

#include <array>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array closingWords{"counted"_L1, "left_out"_L1, "alone"_L1};

/// Takes one word of a place; whether it could be read.
bool take(RegisterPlace& place, const QString& key, const QString& value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (key == "from"_L1 || key == "to"_L1)
        (key == "from"_L1 ? place.scope.from : place.scope.to) = day;
    else if (key == "account"_L1)
        place.account = AccountId(number);
    else if (key == "dimension"_L1)
        place.scope.dimension = ledger::DimensionId(number);
    else if (key == "value"_L1)
        place.scope.value = ledger::DimensionValueId(number);
    const bool isDay = key == "from"_L1 || key == "to"_L1;
    if (key != "closings"_L1)
        return isDay ? day.isValid() : isNumber;
    const auto word = std::ranges::find(closingWords, value);
    if (word == closingWords.end())
        return false;
    place.scope.closings = static_cast<ClosingLines>(word - closingWords.begin());
    return true;
}

} // namespace

QString textOf(const RegisterPlace& place)
{
    const RegisterScope& scope = place.scope;
    QStringList words{u"account:"_s + QString::number(place.account.value())};
    if (scope.from.isValid())
        words += u"from:"_s + scope.from.toString(Qt::ISODate);
    if (scope.to.isValid())
        words += u"to:"_s + scope.to.toString(Qt::ISODate);
    if (scope.dimension.isSet())
        words += u"dimension:"_s + QString::number(scope.dimension.value());
    if (scope.value.isSet())
        words += u"value:"_s + QString::number(scope.value.value());
    if (scope.closings != ClosingLines::Counted)
        words += u"closings:"_s + closingWords.at(static_cast<std::size_t>(scope.closings));
    return words.join(u' ');
}

std::optional<RegisterPlace> registerPlaceOf(const QString& text)
{
    RegisterPlace place;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        if (!take(place, word.section(u':', 0, 0), word.section(u':', 1)))
            return {};
    if (!place.account.isSet())
        return {};
    return place;
}

} // namespace tandem::reports
