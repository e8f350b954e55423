#include "reports/register_scope.h"

#include <array>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array closingWords{"counted"_L1, "left_out"_L1, "alone"_L1};

} // namespace

QStringList wordsOf(const RegisterScope& scope)
{
    QStringList words;
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
    return words;
}

bool takeWord(RegisterScope& scope, const QString& key, const QString& value)
{
    if (key == "from"_L1 || key == "to"_L1) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        (key == "from"_L1 ? scope.from : scope.to) = day;
        return day.isValid();
    }
    if (key == "closings"_L1) {
        const auto word = std::ranges::find(closingWords, value);
        if (word == closingWords.end())
            return false;
        scope.closings = static_cast<ClosingLines>(word - closingWords.begin());
        return true;
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (key == "dimension"_L1)
        scope.dimension = ledger::DimensionId(number);
    else if (key == "value"_L1)
        scope.value = ledger::DimensionValueId(number);
    else
        return false;
    return isNumber;
}

QString textOf(const RegisterPlace& place)
{
    return (u"account:"_s + QString::number(place.account.value()) + u' '
            + wordsOf(place.scope).join(u' '))
        .trimmed();
}

std::optional<RegisterPlace> registerPlaceOf(const QString& text)
{
    RegisterPlace place;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = word.section(u':', 0, 0);
        const QString value = word.section(u':', 1);
        if (key == "account"_L1)
            place.account = AccountId(value.toLongLong());
        else if (!takeWord(place.scope, key, value))
            return {};
    }
    if (!place.account.isSet())
        return {};
    return place;
}

} // namespace tandem::reports
