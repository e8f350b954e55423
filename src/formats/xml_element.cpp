#include "formats/xml_element.h"

#include <algorithm>

namespace tandem::formats {
namespace {

/// Reads the element that the guard stands on.
XmlElement readElement(XmlGuard& xml, std::span<const QStringView> known)
{
    XmlElement element{.name = xml.name().toString(), .text = {}, .line = xml.line()};
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        element.attributes.push_back({attribute.name().toString(), attribute.value().toString()});
    element.text = xml.content([&] {
        if (std::ranges::find(known, xml.namespaceUri()) == known.end())
            xml.skip();
        else
            element.children.push_back(readElement(xml, known));
    });
    return element;
}

} // namespace

const XmlElement* XmlElement::find(QStringView path) const
{
    const XmlElement* at = this;
    for (const QStringView step : path.split(u'/')) {
        const auto child =
            std::ranges::find_if(at->children, [&](const XmlElement& c) { return c.name == step; });
        if (child == at->children.end())
            return nullptr;
        at = &*child;
    }
    return at;
}

std::vector<const XmlElement*> XmlElement::all(QStringView childName) const
{
    std::vector<const XmlElement*> found;
    for (const XmlElement& child : children) {
        if (child.name == childName)
            found.push_back(&child);
    }
    return found;
}

QString XmlElement::textAt(QStringView path) const
{
    const XmlElement* const found = find(path);
    return found == nullptr ? QString() : found->text;
}

QString XmlElement::attribute(QStringView attributeName) const
{
    for (const Attribute& candidate : attributes) {
        if (candidate.name == attributeName)
            return candidate.value;
    }
    return {};
}

Result<XmlElement> readXmlElement(const QByteArray& bytes, std::span<const QStringView> known,
                                  const XmlLimits& limits)
{
    XmlGuard xml(bytes, limits);
    XmlElement root;
    if (xml.nextChild())
        root = readElement(xml, known);
    // The end of the root is not the end of the file: what follows must be well-formed, too.
    xml.skip();
    TANDEM_CHECK(xml.status());
    return root;
}

Result<QString> rootNamespace(const QByteArray& bytes, const XmlLimits& limits)
{
    XmlGuard xml(bytes, limits);
    QString uri;
    if (xml.nextChild())
        uri = xml.namespaceUri().toString();
    TANDEM_CHECK(xml.status());
    return uri;
}

} // namespace tandem::formats
