#include "frontoffice/crm/tax_id.h"

#include "frontoffice/crm/check_digits.h"
#include "frontoffice/crm/errors.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

bool isAustrian(const QString& number) // U and eight digits
{
    int sum = 4;
    for (qsizetype at = 1; at < 8; ++at) {
        const int product = number[at].digitValue() * (at % 2 == 1 ? 1 : 2);
        sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10 == number[8].digitValue();
}

bool isBelgian(const QString& number)
{
    return 97 - number.left(8).toInt() % 97 == number.mid(8).toInt();
}

bool isCzech(const QString& number)
{
    if (number.size() != 8)
        return true; // a person's number; those of before 1954 have no check digit
    const int check = (11 - weightedSum(number, {8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    return (check == 0 ? 1 : check) % 10 == number[7].digitValue();
}

bool isDanish(const QString& number)
{
    return weightedSum(number, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool isDutch(const QString& number) // nine digits, B, two digits
{
    const QString digits = number.left(9);
    const int check = weightedSum(digits, {9, 8, 7, 6, 5, 4, 3, 2});
    const bool fitsCompany = digits.toInt() > 0 && check % 11 == digits[8].digitValue();
    return fitsCompany || remainderOf(u"NL"_s + number, 97) == 1; // sole traders since 2020
}

bool isEstonian(const QString& number)
{
    return weightedSum(number, {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0;
}

bool isFinnish(const QString& number)
{
    return weightedSum(number, {7, 9, 10, 5, 8, 4, 2, 1}) % 11 == 0;
}

bool isFrench(const QString& number) // two signs and the SIREN
{
    static const QString signs = u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"_s;
    const QString siren = number.mid(2);
    if (!siren.startsWith(u"000"_s) && !passesLuhn(siren)) // 000: Monaco
        return false;
    const qsizetype first = signs.indexOf(number[0]);
    const qsizetype second = signs.indexOf(number[1]);
    if (first < 10 && second < 10)
        return remainderOf(siren + u"12"_s, 97) == number.left(2).toInt();
    const qsizetype check = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
    return (siren.toInt() + 1 + check / 11) % 11 == check % 11;
}

bool isBritish(const QString& number)
{
    if (!number[0].isDigit())
        return true; // government departments and health authorities: GD001, HA500
    const int check = weightedSum(number, {8, 7, 6, 5, 4, 3, 2, 10, 1}) % 97;
    return check == 0 || (number.left(3).toInt() >= 100 && (check == 42 || check == 55));
}

bool isGreek(const QString& number)
{
    return weightedSum(number, {256, 128, 64, 32, 16, 8, 4, 2}) % 11 % 10 == number[8].digitValue();
}

bool isHungarian(const QString& number)
{
    return weightedSum(number, {9, 7, 3, 1, 9, 7, 3, 1}) % 10 == 0;
}

bool isIrish(const QString& number)
{
    static const QString letters = u"WABCDEFGHIJKLMNOPQRSTUV"_s;
    if (!number[1].isDigit()) { // the old form: 8Z49289F
        const QString digits = u'0' + number.mid(2, 5) + number[0];
        return letters[weightedSum(digits, {8, 7, 6, 5, 4, 3, 2}) % 23] == number[7];
    }
    const int second = number.size() == 9 && number[8] != u'W' ? number[8].unicode() - u'A' + 1 : 0;
    return letters[(weightedSum(number, {8, 7, 6, 5, 4, 3, 2}) + 9 * second) % 23] == number[7];
}

bool isLuxembourgish(const QString& number)
{
    return number.left(6).toInt() % 89 == number.mid(6).toInt();
}

bool isMaltese(const QString& number)
{
    return weightedSum(number, {3, 4, 6, 7, 8, 9, 10, 1}) % 37 == 0;
}

bool isNorwegian(const QString& number)
{
    return weightedSum(number, {3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool isPolish(const QString& number)
{
    return weightedSum(number, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == number[9].digitValue();
}

bool isPortuguese(const QString& number)
{
    const int check = 11 - weightedSum(number, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    return (check > 9 ? 0 : check) == number[8].digitValue();
}

bool isRomanian(const QString& number)
{
    const QString padded = number.rightJustified(10, u'0');
    return weightedSum(padded, {7, 5, 3, 2, 1, 7, 5, 3, 2}) * 10 % 11 % 10
           == padded[9].digitValue();
}

bool isSlovak(const QString& number)
{
    return number.toLongLong() % 11 == 0;
}

bool isSlovenian(const QString& number)
{
    const int check = 11 - weightedSum(number, {8, 7, 6, 5, 4, 3, 2}) % 11;
    return check != 11 && check % 10 == number[7].digitValue();
}

bool isSpanish(const QString& number)
{
    static const QString personLetters = u"TRWAGMYFPDXBNJZSQVHLCKE"_s;
    static const QString companyLetters = u"JABCDEFGHI"_s;
    const qsizetype foreigner = u"XYZ"_s.indexOf(number[0]);
    if (number[0].isDigit() || foreigner >= 0) {
        const QString digits =
            foreigner >= 0 ? QString::number(foreigner) + number.mid(1, 7) : number.left(8);
        return personLetters[digits.toInt() % 23] == number[8];
    }
    if (u"KLM"_s.contains(number[0]))
        return personLetters[number.mid(1, 7).toInt() % 23] == number[8];
    int sum = 0;
    for (qsizetype at = 1; at < 8; ++at) {
        const int product = number[at].digitValue() * (at % 2 == 1 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    const int check = (10 - sum % 10) % 10;
    return number[8] == companyLetters[check] || number[8] == QChar(u'0' + check);
}

bool isSwedish(const QString& number)
{
    return passesLuhn(number.left(10));
}

bool isSwiss(const QString& number) // E, nine digits, perhaps MWST
{
    const QString digits = number.mid(1, 9);
    return (11 - weightedSum(digits, {5, 4, 3, 2, 7, 6, 5, 4}) % 11) % 11 == digits[8].digitValue();
}

bool passesLuhnOfAll(const QString& number)
{
    return passesLuhn(number);
}

bool passesMod11And10OfAll(const QString& number)
{
    return passesMod11And10(number);
}

/// How the VAT numbers of one country look after their prefix, and which of those can be right.
struct VatRule {
    const char* country;
    const char* prefix;
    const char* shape;
    bool (*isRight)(const QString& number); ///< None where only the shape is known.
};

constexpr std::array vatRules{
    VatRule{"AT", "AT", "U[0-9]{8}", &isAustrian},
    VatRule{"BE", "BE", "[01][0-9]{9}", &isBelgian},
    VatRule{"BG", "BG", "[0-9]{9,10}", nullptr},
    VatRule{"CH", "CH", "E[0-9]{9}(MWST|TVA|IVA|TPV)?", &isSwiss},
    VatRule{"CY", "CY", "[0-9]{8}[A-Z]", nullptr},
    VatRule{"CZ", "CZ", "[0-9]{8,10}", &isCzech},
    VatRule{"DE", "DE", "[1-9][0-9]{8}", &passesMod11And10OfAll},
    VatRule{"DK", "DK", "[1-9][0-9]{7}", &isDanish},
    VatRule{"EE", "EE", "[0-9]{9}", &isEstonian},
    VatRule{"ES", "ES", "[A-Z0-9][0-9]{7}[A-Z0-9]", &isSpanish},
    VatRule{"FI", "FI", "[0-9]{8}", &isFinnish},
    VatRule{"FR", "FR", "[0-9A-HJ-NP-Z]{2}[0-9]{9}", &isFrench},
    VatRule{"GB", "GB", "([0-9]{9}|[0-9]{12}|GD[0-4][0-9]{2}|HA[5-9][0-9]{2})", &isBritish},
    VatRule{"GR", "EL", "[0-9]{9}", &isGreek},
    VatRule{"HR", "HR", "[0-9]{11}", &passesMod11And10OfAll},
    VatRule{"HU", "HU", "[0-9]{8}", &isHungarian},
    VatRule{"IE", "IE", "([0-9]{7}[A-W][A-IW]?|[7-9][A-Z][0-9]{5}[A-W])", &isIrish},
    VatRule{"IT", "IT", "[0-9]{11}", &passesLuhnOfAll},
    VatRule{"LT", "LT", "([0-9]{9}|[0-9]{12})", nullptr},
    VatRule{"LU", "LU", "[0-9]{8}", &isLuxembourgish},
    VatRule{"LV", "LV", "[0-9]{11}", nullptr},
    VatRule{"MT", "MT", "[1-9][0-9]{7}", &isMaltese},
    VatRule{"NL", "NL", "[0-9]{9}B[0-9]{2}", &isDutch},
    VatRule{"NO", "NO", "[0-9]{9}(MVA)?", &isNorwegian},
    VatRule{"PL", "PL", "[0-9]{10}", &isPolish},
    VatRule{"PT", "PT", "[1-9][0-9]{8}", &isPortuguese},
    VatRule{"RO", "RO", "[1-9][0-9]{1,9}", &isRomanian},
    VatRule{"SE", "SE", "[0-9]{10}[0-9]{2}", &isSwedish},
    VatRule{"SI", "SI", "[1-9][0-9]{7}", &isSlovenian},
    VatRule{"SK", "SK", "[1-9][0-9]{9}", &isSlovak},
};

QString withoutMarks(const QString& written)
{
    QString kept;
    for (const QChar sign : written.toUpper())
        if (sign.isDigit() || (sign >= u'A' && sign <= u'Z'))
            kept += sign;
    return kept;
}

/// What is often left out: the zero that older Belgian and Dutch numbers begin with.
QString withLeadingZeros(const QString& country, const QString& number)
{
    if (country == u"BE"_s && number.size() == 9)
        return u'0' + number;
    if (country == u"NL"_s && number.indexOf(u'B') >= 0)
        return number.rightJustified(12, u'0');
    return number;
}

} // namespace

Result<QString> checkedVatNumber(const QString& country, const QString& written)
{
    const auto rule = std::find_if(vatRules.begin(), vatRules.end(), [&](const VatRule& known) {
        return country == QLatin1StringView(known.country);
    });
    if (rule == vatRules.end()) {
        const QString number = withoutMarks(written);
        if (number.size() < 4 || number.size() > 20)
            return fail(errors::taxIdMalformed, {written, country}).at(u"number"_s);
        return number;
    }
    const QString prefix = QString::fromLatin1(rule->prefix);
    QString number = withoutMarks(written);
    if (number.startsWith(prefix))
        number = number.mid(prefix.size());
    number = withLeadingZeros(country, number);
    const QRegularExpression shape(u"^("_s + QString::fromLatin1(rule->shape) + u")\\z"_s);
    if (!shape.match(number).hasMatch())
        return fail(errors::taxIdMalformed, {written, country}).at(u"number"_s);
    if (rule->isRight && !rule->isRight(number))
        return fail(errors::taxIdCheckDigits, {written}).at(u"number"_s);
    return prefix + number;
}

Result<QString> checkedOtherTaxNumber(const QString& country, const QString& written)
{
    const QString number = withoutMarks(written);
    if (number.size() < 3 || number.size() > 20)
        return fail(errors::taxIdMalformed, {written, country}).at(u"number"_s);
    return number;
}

} // namespace tandem::crm
