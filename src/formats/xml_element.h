#pragma once

#include "formats/xml_guard.h"

#include <QStringList>

#include <span>
#include <vector>

namespace tandem::formats {

/// An element of a small document that is read whole: its local name, and all below it.
struct XmlElement {
    struct Attribute {
        QString name;
        QString value;
    };

    QString name;
    QString text; ///< Its own, trimmed.
    qint64 line = 0;
    std::vector<Attribute> attributes{};
    std::vector<XmlElement> children{};

    /// The first element at a path such as u"Party/PostalAddress"; nullptr if there is none.
    const XmlElement* find(QStringView path) const;
    /// The children of that name, in the order of the document.
    std::vector<const XmlElement*> all(QStringView childName) const;
    /// The text at a path; empty if there is none.
    QString textAt(QStringView path) const;
    QString attribute(QStringView attributeName) const;
};

/// Reads a document into elements. Only those of the namespaces `known` are kept, the root of any:
/// what else stands in the file means nothing to the caller.
/// Errors: those of XmlGuard.
Result<XmlElement> readXmlElement(const QByteArray& bytes, std::span<const QStringView> known,
                                  const XmlLimits& limits);

/// The namespace of the root of a document; empty if it has none.
/// Errors: those of XmlGuard.
Result<QString> rootNamespace(const QByteArray& bytes, const XmlLimits& limits);

} // namespace tandem::formats
