#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <optional>

namespace tandem::formats {

struct XmlLimits {
    qint64 bytesMax = 256LL << 20;
    int depthMax = 64;
    qint64 elementsMax = 20'000'000;
};

/// A stream reader for XML of strangers: no document type, no entities, bounded in every way.
///
/// Qt's own reader turns an external entity into an empty string without an error, so the first
/// DOCTYPE ends the reading. Elements are met by their local names. After the first error
/// nothing more is read, and status() keeps it.
class XmlGuard {
public:
    explicit XmlGuard(const QByteArray& bytes, const XmlLimits& limits = {});

    /// Moves to the next child element of the current one; false after the last, having left it.
    bool nextChild();

    /// The local name of the element that nextChild() moved to.
    QStringView name() const { return m_xml.name(); }
    /// The namespace of that element; empty if it has none.
    QStringView namespaceUri() const { return m_xml.namespaceUri(); }
    /// An attribute of the latest start element; empty if it has none of that name.
    QString attribute(QStringView name) const;
    /// All of them, by their local names.
    const QXmlStreamAttributes& attributes() const { return m_attributes; }
    qint64 line() const { return m_xml.lineNumber(); }

    /// The text of the current element, trimmed; it is left. Its children are passed over.
    QString text();
    /// Leaves the current element.
    void skip();

    /// Reads the content of the current element and leaves it: visitChild() for every child, which
    /// it reads or skips. Answers with the element's own text, trimmed.
    template <class VisitChild>
    QString content(VisitChild visitChild)
    {
        const int begin = m_depth;
        QString text;
        while (m_depth >= begin && advance()) {
            if (m_xml.isStartElement())
                visitChild();
            else if (m_xml.isCharacters())
                text += m_xml.text();
        }
        return text.trimmed();
    }

    /// Visits every element with text from the current one down, as visit(path, text), where path
    /// is "Id/Othr/Id" and begins with the current one; leaves it. attribute() answers for the
    /// visited element.
    template <class Visit>
    void visitLeaves(Visit visit)
    {
        const int begin = m_depth;
        QStringList path{name().toString()};
        QString text;
        while (m_depth >= begin && advance()) {
            if (m_xml.isStartElement()) {
                path += name().toString();
                text.clear();
            } else if (m_xml.isCharacters()) {
                text += m_xml.text();
            } else if (m_xml.isEndElement()) {
                if (const QString leaf = text.trimmed(); !leaf.isEmpty())
                    visit(path.join(u'/'), leaf);
                path.removeLast();
                text.clear();
            }
        }
    }

    /// Errors: xmlTooLong, xmlMalformed, xmlHasDocumentType, xmlHasEntity, xmlTooDeep,
    /// xmlTooManyElements.
    Result<> status() const;
    bool hasFailed() const { return m_error.has_value(); }

private:
    bool advance();
    void refuse(const ErrorCode& code, QStringList arguments);

    QXmlStreamReader m_xml;
    XmlLimits m_limits;
    QXmlStreamAttributes m_attributes;
    std::optional<Error> m_error;
    int m_depth = 0;
    qint64 m_elementCount = 0;
};

} // namespace tandem::formats
