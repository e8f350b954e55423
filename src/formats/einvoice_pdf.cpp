#include "formats/einvoice_pdf.h"

#include "formats/einvoice_errors.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <array>
#include <stdexcept>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t xmlBytesMax = std::size_t{64} << 20;

/// Takes what comes out of an embedded file, and refuses more than an invoice can be: a small file
/// can unpack to any size.
class BoundedSink : public Pipeline {
public:
    BoundedSink() : Pipeline("invoice", nullptr) {}
    void write(const unsigned char* data, std::size_t length) override
    {
        if (std::size_t(bytes.size()) + length > xmlBytesMax)
            throw std::runtime_error("the embedded invoice is longer than 64 MiB");
        bytes.append(reinterpret_cast<const char*>(data), qsizetype(length));
    }
    void finish() override {}

    QByteArray bytes;
};

QByteArray contentOf(QPDFFileSpecObjectHelper& file)
{
    BoundedSink sink;
    file.getEmbeddedFileStream().pipeStreamData(&sink, 0, qpdf_dl_generalized);
    return sink.bytes;
}

/// The file that holds the invoice: one of the names that the standards give, else the only XML.
std::shared_ptr<QPDFFileSpecObjectHelper> invoiceFile(QPDF& pdf)
{
    constexpr std::array names{"factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml"};
    const auto files = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles();
    for (const char* const known : names) {
        for (const auto& [key, file] : files) {
            if (QString::fromStdString(file->getFilename()).toLower() == QLatin1String(known))
                return file;
        }
    }
    std::shared_ptr<QPDFFileSpecObjectHelper> only;
    int xmlCount = 0;
    for (const auto& [key, file] : files) {
        if (!QString::fromStdString(file->getFilename()).toLower().endsWith(u".xml"))
            continue;
        only = file;
        ++xmlCount;
    }
    return xmlCount == 1 ? only : nullptr;
}

} // namespace

bool isPdf(const QByteArray& bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

// The library throws what is wrong with a file; here it becomes a value.
Result<QByteArray> eInvoiceXmlOf(const QByteArray& pdf)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("invoice", pdf.constData(), std::size_t(pdf.size()));
        const auto file = invoiceFile(document);
        if (!file)
            return fail(errors::einvoicePdfWithoutXml);
        return contentOf(*file);
    } catch (const std::exception& trouble) {
        return fail(errors::einvoicePdfUnreadable, {QString::fromUtf8(trouble.what()).left(200)});
    }
}

} // namespace tandem::formats
