#include "frontoffice/crm/iban.h"

#include "base/check.h"
#include "frontoffice/crm/check_digits.h"
#include "frontoffice/crm/errors.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

struct IbanLength {
    QLatin1StringView country;
    int signs;
};

/// The IBAN registry of ISO 13616: in the order of the countries.
constexpr std::array ibanLengths{
    IbanLength{"AD"_L1, 24}, IbanLength{"AE"_L1, 23}, IbanLength{"AL"_L1, 28},
    IbanLength{"AT"_L1, 20}, IbanLength{"AZ"_L1, 28}, IbanLength{"BA"_L1, 20},
    IbanLength{"BE"_L1, 16}, IbanLength{"BG"_L1, 22}, IbanLength{"BH"_L1, 22},
    IbanLength{"BI"_L1, 27}, IbanLength{"BR"_L1, 29}, IbanLength{"BY"_L1, 28},
    IbanLength{"CH"_L1, 21}, IbanLength{"CR"_L1, 22}, IbanLength{"CY"_L1, 28},
    IbanLength{"CZ"_L1, 24}, IbanLength{"DE"_L1, 22}, IbanLength{"DJ"_L1, 27},
    IbanLength{"DK"_L1, 18}, IbanLength{"DO"_L1, 28}, IbanLength{"EE"_L1, 20},
    IbanLength{"EG"_L1, 29}, IbanLength{"ES"_L1, 24}, IbanLength{"FI"_L1, 18},
    IbanLength{"FK"_L1, 18}, IbanLength{"FO"_L1, 18}, IbanLength{"FR"_L1, 27},
    IbanLength{"GB"_L1, 22}, IbanLength{"GE"_L1, 22}, IbanLength{"GI"_L1, 23},
    IbanLength{"GL"_L1, 18}, IbanLength{"GR"_L1, 27}, IbanLength{"GT"_L1, 28},
    IbanLength{"HR"_L1, 21}, IbanLength{"HU"_L1, 28}, IbanLength{"IE"_L1, 22},
    IbanLength{"IL"_L1, 23}, IbanLength{"IQ"_L1, 23}, IbanLength{"IS"_L1, 26},
    IbanLength{"IT"_L1, 27}, IbanLength{"JO"_L1, 30}, IbanLength{"KW"_L1, 30},
    IbanLength{"KZ"_L1, 20}, IbanLength{"LB"_L1, 28}, IbanLength{"LC"_L1, 32},
    IbanLength{"LI"_L1, 21}, IbanLength{"LT"_L1, 20}, IbanLength{"LU"_L1, 20},
    IbanLength{"LV"_L1, 21}, IbanLength{"LY"_L1, 25}, IbanLength{"MC"_L1, 27},
    IbanLength{"MD"_L1, 24}, IbanLength{"ME"_L1, 22}, IbanLength{"MK"_L1, 19},
    IbanLength{"MN"_L1, 20}, IbanLength{"MR"_L1, 27}, IbanLength{"MT"_L1, 31},
    IbanLength{"MU"_L1, 30}, IbanLength{"NI"_L1, 28}, IbanLength{"NL"_L1, 18},
    IbanLength{"NO"_L1, 15}, IbanLength{"OM"_L1, 23}, IbanLength{"PK"_L1, 24},
    IbanLength{"PL"_L1, 28}, IbanLength{"PS"_L1, 29}, IbanLength{"PT"_L1, 25},
    IbanLength{"QA"_L1, 29}, IbanLength{"RO"_L1, 24}, IbanLength{"RS"_L1, 22},
    IbanLength{"RU"_L1, 33}, IbanLength{"SA"_L1, 24}, IbanLength{"SC"_L1, 31},
    IbanLength{"SD"_L1, 18}, IbanLength{"SE"_L1, 24}, IbanLength{"SI"_L1, 19},
    IbanLength{"SK"_L1, 24}, IbanLength{"SM"_L1, 27}, IbanLength{"SO"_L1, 23},
    IbanLength{"ST"_L1, 25}, IbanLength{"SV"_L1, 28}, IbanLength{"TL"_L1, 23},
    IbanLength{"TN"_L1, 24}, IbanLength{"TR"_L1, 26}, IbanLength{"UA"_L1, 29},
    IbanLength{"VA"_L1, 22}, IbanLength{"VG"_L1, 24}, IbanLength{"XK"_L1, 20},
    IbanLength{"YE"_L1, 30},
};

/// The IBAN as one number, its first four signs last, modulo 97: 1 if it is right.
int checkOf(const QString& iban)
{
    return remainderOf(iban.mid(4) + iban.left(4), 97);
}

} // namespace

Result<QString> checkedIban(const QString& written)
{
    QString iban = written.toUpper();
    iban.remove(QRegularExpression(u"[\\s\\-]"_s));
    static const QRegularExpression shape(u"^[A-Z]{2}[0-9]{2}[A-Z0-9]+\\z"_s);
    if (!shape.match(iban).hasMatch())
        return fail(errors::ibanCharacters, {written}).at(u"iban"_s);
    const QString country = iban.left(2);
    const auto length =
        std::find_if(ibanLengths.begin(), ibanLengths.end(),
                     [&](const IbanLength& known) { return known.country == country; });
    if (length == ibanLengths.end())
        return fail(errors::ibanCountry, {written, country}).at(u"iban"_s);
    if (iban.size() != length->signs)
        return fail(errors::ibanLength, {written, QString::number(iban.size()), country,
                                         QString::number(length->signs)})
            .at(u"iban"_s);
    if (checkOf(iban) != 1)
        return fail(errors::ibanCheckDigits, {written}).at(u"iban"_s);
    return iban;
}

QString printedIban(const QString& iban)
{
    QString printed;
    for (qsizetype at = 0; at < iban.size(); at += 4)
        printed += (at > 0 ? u" "_s : QString()) + iban.mid(at, 4);
    return printed;
}

QString ibanCheckDigits(const QString& iban)
{
    require(iban.size() > 4, "an IBAN has more than its country and check digits");
    const int digits = 98 - checkOf(iban.left(2) + u"00"_s + iban.mid(4));
    return QString::number(digits).rightJustified(2, u'0');
}

} // namespace tandem::crm
