#include "formats/einvoice_pdf.h"

#include "formats/einvoice_errors.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

/// Metadata of PDF/A-3b and Factur-X. Source: Factur-X 1.0, "XMP extension schema".
constexpr const char* metadata = R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%3</rdf:li></rdf:Seq></dc:creator>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>Tandem</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
<fx:DocumentType>INVOICE</fx:DocumentType>
<fx:DocumentFileName>%4</fx:DocumentFileName>
<fx:Version>1.0</fx:Version>
<fx:ConformanceLevel>%5</fx:ConformanceLevel>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>fx</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
%6</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)";

QString describedProperty(const char* name, const char* description)
{
    return u"<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>%1</pdfaProperty:name>"
           "<pdfaProperty:valueType>Text</pdfaProperty:valueType>"
           "<pdfaProperty:category>external</pdfaProperty:category>"
           "<pdfaProperty:description>%2</pdfaProperty:description></rdf:li>\n"_s.arg(
               QLatin1String(name), QLatin1String(description));
}

QByteArray metadataOf(const EInvoicePdf& invoice, const QString& fileName)
{
    const QString properties =
        describedProperty("DocumentFileName", "name of the embedded XML invoice file")
        + describedProperty("DocumentType", "INVOICE")
        + describedProperty("Version", "version of the Factur-X XML schema")
        + describedProperty("ConformanceLevel", "conformance level of the XML invoice");
    return QString::fromUtf8(metadata)
        .arg(QString(QChar(0xFEFF)), invoice.title.toHtmlEscaped(), invoice.author.toHtmlEscaped(),
             fileName, invoice.level == FacturXLevel::XRechnung ? u"XRECHNUNG"_s : u"EN 16931"_s,
             properties)
        .toUtf8();
}

void setMetadata(QPDF& document, const QByteArray& text)
{
    auto stream = QPDFObjectHandle::newStream(&document, text.toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    document.getRoot().replaceKey("/Metadata", stream);
    // Would have to say the same as the metadata, so that only one of the two stays.
    document.getTrailer().removeKey("/Info");
    document.getTrailer().removeKey("/ID"); // Qt's is random
}

void embed(QPDF& document, const EInvoicePdf& invoice, const QString& fileName)
{
    auto content = QPDFEFStreamObjectHelper::createEFStream(document, invoice.xml.toStdString());
    content.setSubtype("text/xml");
    content.setModDate(
        u"D:%1000000Z"_s.arg(invoice.issuedOn.toString(u"yyyyMMdd"_s)).toStdString());
    auto file = QPDFFileSpecObjectHelper::createFileSpec(document, fileName.toStdString(), content);
    file.setDescription("Electronic invoice");
    auto dictionary = file.getObjectHandle();
    dictionary.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Alternative"));
    QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(fileName.toStdString(), file);
    auto associated = QPDFObjectHandle::newArray();
    associated.appendItem(dictionary);
    document.getRoot().replaceKey("/AF", associated);
}

} // namespace

// The library throws what goes wrong; here it becomes a value.
Result<QByteArray> withEInvoice(const EInvoicePdf& invoice)
{
    const QString fileName =
        invoice.level == FacturXLevel::XRechnung ? u"xrechnung.xml"_s : u"factur-x.xml"_s;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("invoice", invoice.pdf.constData(),
                                   std::size_t(invoice.pdf.size()));
        setMetadata(document, metadataOf(invoice, fileName));
        embed(document, invoice, fileName);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setDeterministicID(true);
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(written->getBuffer()),
                          qsizetype(written->getSize()));
    } catch (const std::exception& trouble) {
        return fail(errors::einvoicePdfUnwritable, {QString::fromUtf8(trouble.what()).left(200)});
    }
}

} // namespace tandem::formats
