// How a Decimal is written and read. Its arithmetic is in decimal.cpp.
#include "base/decimal.h"
#include "base/money_errors.h"

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

Failure refused(QStringView text, const QString& reason)
{
    return fail(errors::notANumber, {text.left(64).toString(), reason, u"-12.340"_s});
}

} // namespace

Result<Decimal> Decimal::parse(QStringView text)
{
    QStringView rest = text;
    const bool isNegative = rest.startsWith(u'-');
    if (isNegative || rest.startsWith(u'+'))
        rest = rest.mid(1);
    Int128 coefficient = 0;
    int digits = 0;
    int scale = -1; // of no point seen
    for (const QChar character : rest) {
        if (character == u'.' && scale < 0) {
            scale = 0;
            continue;
        }
        if (character < u'0' || character > u'9')
            return refused(text, u"it holds the character '%1'"_s.arg(character));
        ++digits;
        scale += scale >= 0 ? 1 : 0;
        if (coefficient >= powersOfTen[digitsMax - 1] || scale > scaleMax)
            return fail(errors::numberTooLarge);
        coefficient = coefficient * 10 + (character.unicode() - u'0');
    }
    if (digits == 0)
        return refused(text, u"it has no digits"_s);
    return Decimal(isNegative ? -coefficient : coefficient, std::max(scale, 0));
}

QString Decimal::toString() const
{
    QString reversed;
    UInt128 left = magnitude(m_coefficient);
    for (int place = 0; left != 0 || place <= m_scale; ++place) {
        if (place == m_scale && place > 0)
            reversed += u'.';
        reversed += QChar(static_cast<char16_t>(u'0' + static_cast<unsigned>(left % 10)));
        left /= 10;
    }
    if (isNegative())
        reversed += u'-';
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

} // namespace tandem
