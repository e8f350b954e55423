#include "frontoffice/crm/check_digits.h"

namespace tandem::crm {

int weightedSum(QStringView digits, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype at = 0;
    for (const int weight : weights) {
        if (at >= digits.size())
            break;
        sum += weight * digits[at++].digitValue();
    }
    return sum;
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        const int digit = digits[digits.size() - 1 - at].digitValue();
        const int doubled = 2 * digit;
        sum += at % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

bool passesMod11And10(QStringView digits)
{
    int check = 5;
    for (const QChar digit : digits)
        check = ((check == 0 ? 10 : check) * 2 % 11 + digit.digitValue()) % 10;
    return check == 1;
}

int remainderOf(QStringView signs, int divisor)
{
    int remainder = 0;
    for (const QChar sign : signs) {
        const int value = sign.isDigit() ? sign.digitValue() : sign.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % divisor;
    }
    return remainder;
}

} // namespace tandem::crm
