#include "formats/xml_guard.h"

#include "formats/bank_errors.h"

namespace tandem::formats {

XmlGuard::XmlGuard(const QByteArray& bytes, const XmlLimits& limits) : m_limits(limits)
{
    if (bytes.size() > limits.bytesMax)
        refuse(errors::xmlTooLong,
               {QString::number(bytes.size()), QString::number(limits.bytesMax)});
    else
        m_xml.addData(bytes);
}

void XmlGuard::refuse(const ErrorCode& code, QStringList arguments)
{
    m_error = Error{&code, std::move(arguments), {}, {}};
}

/// Reads one token; false at the end of the document and after an error.
bool XmlGuard::advance()
{
    if (m_error || m_xml.atEnd())
        return false;
    const QString place = QString::number(line());
    switch (m_xml.readNext()) {
    case QXmlStreamReader::DTD:
        refuse(errors::xmlHasDocumentType, {place});
        return false;
    case QXmlStreamReader::EntityReference:
        refuse(errors::xmlHasEntity, {place, m_xml.name().toString()});
        return false;
    case QXmlStreamReader::Invalid:
        refuse(errors::xmlMalformed,
               {place, QString::number(m_xml.columnNumber()), m_xml.errorString()});
        return false;
    case QXmlStreamReader::StartElement:
        if (++m_depth > m_limits.depthMax) {
            refuse(errors::xmlTooDeep, {place, QString::number(m_limits.depthMax)});
            return false;
        }
        if (++m_elementCount > m_limits.elementsMax) {
            refuse(errors::xmlTooManyElements, {place, QString::number(m_limits.elementsMax)});
            return false;
        }
        m_attributes = m_xml.attributes();
        return true;
    case QXmlStreamReader::EndElement:
        --m_depth;
        return true;
    default:
        return true;
    }
}

bool XmlGuard::nextChild()
{
    while (advance()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement())
            return false;
    }
    return false;
}

QString XmlGuard::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& candidate : m_attributes) {
        if (candidate.name() == name)
            return candidate.value().toString();
    }
    return {};
}

QString XmlGuard::text()
{
    const int begin = m_depth;
    QString text;
    while (m_depth >= begin && advance()) {
        if (m_xml.isCharacters() && m_depth == begin)
            text += m_xml.text();
    }
    return text.trimmed();
}

void XmlGuard::skip()
{
    const int begin = m_depth;
    while (m_depth >= begin && advance()) {
    }
}

Result<> XmlGuard::status() const
{
    if (m_error)
        return Failure(*m_error);
    return {};
}

} // namespace tandem::formats
