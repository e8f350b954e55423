#include "frontoffice/crm/phone.h"

#include "frontoffice/crm/errors.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace tandem::crm {

using namespace Qt::StringLiterals;

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

Result<QString> phoneKey(const QString& written, const QString& country)
{
    QString digits;
    std::copy_if(written.begin(), written.end(), std::back_inserter(digits),
                 [](QChar sign) { return sign.isDigit(); });
    if (digits.size() < 3)
        return fail(errors::phoneWithoutDigits, {written}).at(u"value"_s);

    const PhoneNumberUtil& phones = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string region = country.isEmpty() ? "ZZ" : country.toStdString();
    const auto outcome = phones.Parse(written.toStdString(), region, &number);
    if (outcome != PhoneNumberUtil::NO_PARSING_ERROR || !phones.IsPossibleNumber(number))
        return digits;
    std::string formatted;
    phones.Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

QString printedPhone(const QString& key)
{
    const PhoneNumberUtil& phones = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (!key.startsWith(u'+')
        || phones.Parse(key.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return key;
    std::string formatted;
    phones.Format(number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace tandem::crm
