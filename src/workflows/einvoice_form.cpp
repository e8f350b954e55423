#include "workflows/einvoice_form.h"

#include "formats/einvoice_pdf.h"
#include "formats/einvoice_writer.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

std::optional<EInvoiceForm> eInvoiceFormNamed(const QString& word)
{
    if (word == u"ubl")
        return EInvoiceForm::Ubl;
    if (word == u"cii")
        return EInvoiceForm::Cii;
    if (word == u"facturx")
        return EInvoiceForm::FacturX;
    return std::nullopt;
}

Result<QByteArray> eInvoiceFile(const formats::EInvoice& invoice, EInvoiceForm form,
                                const QByteArray& printed)
{
    if (form == EInvoiceForm::Ubl)
        return formats::toUbl(invoice);
    if (form == EInvoiceForm::Cii)
        return formats::toCii(invoice);
    const bool isXRechnung = invoice.profile == formats::xRechnungProfile;
    return formats::withEInvoice(
        {.pdf = printed,
         .xml = formats::toCii(invoice),
         .level = isXRechnung ? formats::FacturXLevel::XRechnung : formats::FacturXLevel::En16931,
         .title = invoice.number,
         .author = invoice.seller.name,
         .issuedOn = invoice.issuedOn});
}

} // namespace tandem::workflows
