#include "base/number_format.h"

#include <array>
#include <utility>

namespace tandem {
namespace {

using NamedFormat = std::pair<std::u16string_view, NumberFormat>;

constexpr std::array namedFormats{
    NamedFormat{u"de-CH", number_formats::swiss}, NamedFormat{u"en-IN", number_formats::indian},
    NamedFormat{u"en", number_formats::english},  NamedFormat{u"de", number_formats::german},
    NamedFormat{u"fr", number_formats::french},   NamedFormat{u"plain", number_formats::plain},
};

/// Whether a group mark belongs between two digits that have `after` digits to their right.
bool startsGroup(qsizetype after, Grouping grouping)
{
    if (after == 0 || grouping == Grouping::None)
        return false;
    if (grouping == Grouping::Western || after == 3)
        return after % 3 == 0;
    return after > 3 && (after - 3) % 2 == 0;
}

QString grouped(QStringView digits, const NumberFormat& format)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && startsGroup(digits.size() - i, format.grouping))
            text += QChar(format.groupMarks.front());
        text += digits[i];
    }
    return text;
}

QString withSign(const QString& digits, NegativeStyle style)
{
    switch (style) {
    case NegativeStyle::Minus:
        return u'-' + digits;
    case NegativeStyle::Trailing:
        return digits + u'-';
    case NegativeStyle::Parentheses:
        return u'(' + digits + u')';
    }
    return digits;
}

} // namespace

std::optional<NumberFormat> findNumberFormat(QStringView locale)
{
    QString name = locale.toString().replace(u'_', u'-');
    name.truncate(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.')); // "de_CH.UTF-8"
    for (const auto& [known, format] : namedFormats) {
        const QString prefix = QString::fromUtf16(known.data(), qsizetype(known.size()));
        if (name == prefix || name.startsWith(prefix + u'-'))
            return format;
    }
    return std::nullopt;
}

QString formatNumber(const Decimal& value, const NumberFormat& format)
{
    const QString plain = value.abs().toString();
    const QStringView all(plain);
    const QStringView whole = all.left(all.size() - value.scale() - (value.scale() > 0 ? 1 : 0));
    QString text = grouped(whole, format);
    if (value.scale() > 0)
        text.append(QChar(format.decimalMark)).append(all.right(value.scale()));
    return value.isNegative() ? withSign(text, format.negative) : text;
}

QString formatAmount(const Money& amount, const NumberFormat& format)
{
    return formatNumber(amount.toDecimal(), format);
}

} // namespace tandem
