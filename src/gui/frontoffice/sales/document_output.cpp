#include "gui/frontoffice/sales/document_output.h"

#include "gui/frontoffice/sales/invoice_page.h"
#include "gui/kit/attached_file.h"
#include "gui/kit/errors.h"

#include <QSaveFile>
#include <QTemporaryDir>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

QString fileNameOf(const documents::SalesDocument& document)
{
    return document.number + u".pdf"_s;
}

} // namespace

DocumentOutput::DocumentOutput(Desk& desk, QWidget* page) : m_desk(desk), m_page(page) {}

DocumentOutput::~DocumentOutput() = default;

Result<> DocumentOutput::save(const documents::SalesDocument& document)
{
    const QString file = m_desk.chooseSaveFile(m_page, fileNameOf(document));
    if (file.isEmpty())
        return {};
    return write(file, documents::toPdf(document));
}

Result<> DocumentOutput::write(const QString& file, const QByteArray& bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(errors::fileNotWritten, {file});
    m_desk.tell(InvoicePage::tr("%1 saved").arg(file));
    return {};
}

Result<> DocumentOutput::saveElectronic(const formats::EInvoice& invoice,
                                        const documents::SalesDocument& document)
{
    const QString file = m_desk.chooseSaveFile(m_page, invoice.number + u".xml"_s);
    if (file.isEmpty())
        return {};
    const bool isPdf = file.endsWith(u".pdf", Qt::CaseInsensitive);
    TANDEM_TRY(const QByteArray bytes,
               workflows::eInvoiceFile(
                   invoice, isPdf ? workflows::EInvoiceForm::FacturX : workflows::EInvoiceForm::Ubl,
                   isPdf ? documents::toArchivePdf(document) : QByteArray()));
    return write(file, bytes);
}

Result<> DocumentOutput::print(const documents::SalesDocument& document)
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    TANDEM_TRY(const QString file,
               writeReadOnlyCopy(*m_copies, {.name = fileNameOf(document),
                                             .mediaType = u"application/pdf"_s,
                                             .content = documents::toPdf(document)}));
    if (!m_desk.showFile(file))
        m_desk.tell(InvoicePage::tr("No program shows PDF files here. Save it instead."));
    return {};
}

} // namespace tandem::gui
