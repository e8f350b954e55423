#include "formats/gnucash_walker.h"

#include "formats/book_errors.h"

using namespace Qt::StringLiterals;

namespace tandem::formats::gnucash {
namespace {

constexpr int depthMax = 64;
constexpr qint64 elementsMax = 200'000'000;
constexpr qsizetype textMax = 1 << 20;

} // namespace

XmlWalker::XmlWalker(QIODevice& device) : m_xml(&device), m_elementsLeft(elementsMax)
{
    m_xml.setNamespaceProcessing(false); // old books do not declare their prefixes
}

void XmlWalker::failWith(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    m_depth = 0;
}

QXmlStreamReader::TokenType XmlWalker::next()
{
    if (m_error)
        return QXmlStreamReader::Invalid;
    const auto token = m_xml.readNext();
    const auto unsafe = [&](QString what) {
        failWith({&errors::gnucashUnsafe, {std::move(what)}, {}, {}});
        return QXmlStreamReader::Invalid;
    };
    if (token == QXmlStreamReader::DTD)
        return unsafe(u"a document type"_s);
    if (token == QXmlStreamReader::EntityReference)
        return unsafe(u"an entity"_s);
    if (token == QXmlStreamReader::StartElement && ++m_depth > depthMax)
        return unsafe(u"more than 64 levels"_s);
    if (token == QXmlStreamReader::StartElement && --m_elementsLeft < 0)
        return unsafe(u"too many elements"_s);
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    if (token == QXmlStreamReader::Invalid) {
        failWith({&errors::gnucashDamaged,
                  {u"line %1, %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString())},
                  {},
                  {}});
    }
    return token;
}

bool XmlWalker::nextChild()
{
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

QString XmlWalker::text()
{
    QString text;
    for (const int depth = m_depth; m_depth >= depth && !m_error;) {
        const auto token = next();
        if (token == QXmlStreamReader::Characters)
            text += m_xml.text();
        if (text.size() > textMax)
            failWith({&errors::gnucashUnsafe, {u"a text longer than a million letters"_s}, {}, {}});
    }
    return text;
}

void XmlWalker::skip()
{
    for (const int depth = m_depth; m_depth >= depth && !m_error;)
        next();
}

} // namespace tandem::formats::gnucash
