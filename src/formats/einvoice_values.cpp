#include "formats/einvoice_values.h"

#include "formats/einvoice_errors.h"
#include "formats/stated_amount.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

// With 18 digits after the point, a hundred thousand of them add up without loss.
constexpr int wholeDigitsMax = 15;

} // namespace

void EInvoiceValues::refuse(const ErrorCode& code, const XmlElement& element)
{
    if (!m_error)
        m_error = Error{
            &code, {QString::number(element.line), element.name, element.text.left(40)}, {}, {}};
}

StatedDecimal EInvoiceValues::number(const XmlElement& below, QStringView path)
{
    return number(below.find(path));
}

StatedDecimal EInvoiceValues::number(const XmlElement* element)
{
    if (element == nullptr || element->text.isEmpty())
        return {};
    const auto amount = statedAmount(element->text, Decimal::digitsMax);
    if (!amount || amount->digits() - amount->scale() > wholeDigitsMax) {
        refuse(errors::einvoiceAmountUnreadable, *element);
        return {};
    }
    return amount;
}

QDate EInvoiceValues::day(const XmlElement& below, QStringView path)
{
    const XmlElement* const element = below.find(path);
    if (element == nullptr || element->text.isEmpty())
        return {};
    const QDate day = QDate::fromString(element->text.left(10), u"yyyy-MM-dd"_s);
    const QString rest = element->text.mid(10);
    if (!day.isValid() || !(rest.isEmpty() || QStringView(u"+-ZT").contains(rest.front())))
        refuse(errors::einvoiceDateUnreadable, *element);
    return day;
}

QDate EInvoiceValues::compactDay(const XmlElement& below, QStringView path)
{
    const XmlElement* const element = below.find(path);
    if (element == nullptr || element->text.isEmpty() || element->attribute(u"format") != u"102")
        return {};
    const QDate day = QDate::fromString(element->text, u"yyyyMMdd"_s);
    if (!day.isValid())
        refuse(errors::einvoiceDateUnreadable, *element);
    return day;
}

EInvoiceAdjustment::Kind EInvoiceValues::kind(const XmlElement& below, QStringView path)
{
    const XmlElement* const element = below.find(path);
    if (element != nullptr && (element->text == u"true" || element->text == u"1"))
        return EInvoiceAdjustment::Kind::Charge;
    if (element == nullptr || (element->text != u"false" && element->text != u"0")) {
        const XmlElement& culprit = element == nullptr ? below : *element;
        if (!m_error)
            m_error = Error{&errors::einvoiceFlagUnreadable,
                            {QString::number(culprit.line), culprit.text.left(40)},
                            {},
                            {}};
    }
    return EInvoiceAdjustment::Kind::Allowance;
}

Result<> EInvoiceValues::status() const
{
    if (m_error)
        return Failure(*m_error);
    return {};
}

EInvoiceId identifierAt(const XmlElement& below, QStringView path, QStringView schemeAttribute)
{
    const XmlElement* const element = below.find(path);
    if (element == nullptr)
        return {};
    return {element->text, element->attribute(schemeAttribute)};
}

} // namespace tandem::formats
