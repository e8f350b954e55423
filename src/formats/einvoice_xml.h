#pragma once

#include "formats/einvoice.h"

#include <QXmlStreamWriter>

namespace tandem::formats {

/// Writes the elements of an electronic invoice: none that is empty.
class EInvoiceXml {
public:
    EInvoiceXml() : m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
    }

    void begin(const QString& name) { m_xml.writeStartElement(name); }
    void attribute(const QString& name, const QString& value) { m_xml.writeAttribute(name, value); }
    void end() { m_xml.writeEndElement(); }

    void text(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_xml.writeTextElement(name, value);
    }
    /// A text with one attribute, which is left out if it is empty.
    void text(const QString& name, const QString& value, const QString& attributeName,
              const QString& attributeValue)
    {
        if (value.isEmpty())
            return;
        begin(name);
        if (!attributeValue.isEmpty())
            attribute(attributeName, attributeValue);
        m_xml.writeCharacters(value);
        end();
    }
    void number(const QString& name, const StatedDecimal& value)
    {
        if (value)
            text(name, value->trimmed().toString());
    }
    /// An amount with two decimals.
    void amount(const QString& name, const StatedDecimal& value)
    {
        if (value)
            text(name, value->trimmed(2).toString());
    }
    void amount(const QString& name, const StatedDecimal& value, const QString& currency)
    {
        if (value)
            text(name, value->trimmed(2).toString(), QStringLiteral("currencyID"), currency);
    }

    QByteArray finish()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// An element that is open while this lives.
class EInvoiceElement {
public:
    EInvoiceElement(EInvoiceXml& xml, const QString& name) : m_xml(xml) { m_xml.begin(name); }
    ~EInvoiceElement() { m_xml.end(); }
    EInvoiceElement(const EInvoiceElement&) = delete;
    EInvoiceElement& operator=(const EInvoiceElement&) = delete;

private:
    EInvoiceXml& m_xml;
};

} // namespace tandem::formats
