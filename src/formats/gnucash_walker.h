#pragma once

#include "base/error.h"

#include <QXmlStreamReader>

#include <optional>

class QIODevice;

namespace tandem::formats::gnucash {

/// Walks through foreign XML with limits: no DTD, no entities, 64 levels, so many elements.
class XmlWalker {
public:
    explicit XmlWalker(QIODevice& device);

    /// Goes to the next child of the element where we are; at its end, false.
    bool nextChild();
    /// The text of the element where we are, which ends.
    QString text();
    /// Leaves the element where we are, whatever it holds.
    void skip();

    QStringView name() const { return m_xml.qualifiedName(); }
    bool hasFailed() const { return m_error.has_value(); }
    const Error& error() const { return *m_error; }

private:
    QXmlStreamReader::TokenType next();
    void failWith(Error error);

    QXmlStreamReader m_xml;
    std::optional<Error> m_error;
    int m_depth = 0;
    qint64 m_elementsLeft;
};

} // namespace tandem::formats::gnucash
