#include "formats/einvoice_reader.h"

#include "formats/einvoice_cii.h"
#include "formats/einvoice_errors.h"
#include "formats/einvoice_pdf.h"
#include "formats/einvoice_ubl.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr XmlLimits limits{.bytesMax = 64LL << 20, .depthMax = 32, .elementsMax = 2'000'000};

Result<EInvoice> ubl(const QByteArray& bytes, EInvoiceSyntax syntax)
{
    constexpr std::array known{ublAggregateNamespace, ublBasicNamespace};
    TANDEM_TRY(const XmlElement root, readXmlElement(bytes, known, limits));
    return eInvoiceOfUbl(root, syntax);
}

Result<EInvoice> cii(const QByteArray& bytes)
{
    constexpr std::array known{ciiNamespace, ciiAggregateNamespace, ciiTypeNamespace,
                               ciiQualifiedTypeNamespace};
    TANDEM_TRY(const XmlElement root, readXmlElement(bytes, known, limits));
    return eInvoiceOfCii(root);
}

Result<EInvoice> readXml(const QByteArray& bytes)
{
    TANDEM_TRY(const QString uri, rootNamespace(bytes, limits));
    if (uri == ublInvoiceNamespace)
        return ubl(bytes, EInvoiceSyntax::UblInvoice);
    if (uri == ublCreditNoteNamespace)
        return ubl(bytes, EInvoiceSyntax::UblCreditNote);
    if (uri == ciiNamespace)
        return cii(bytes);
    if (uri == u"urn:ferd:CrossIndustryDocument:invoice:1p0")
        return fail(errors::einvoiceOutdatedForm);
    return fail(errors::einvoiceUnknownForm, {uri.isEmpty() ? u"no namespace"_s : uri.left(80)});
}

} // namespace

Result<EInvoice> readEInvoice(const QByteArray& bytes)
{
    if (!isPdf(bytes))
        return readXml(bytes);
    TANDEM_TRY(const QByteArray xml, eInvoiceXmlOf(bytes));
    return readXml(xml);
}

} // namespace tandem::formats
