#include "ctl/painter.h"

#include "documents/sales_document.h"

namespace tandem::ctl {

namespace {

std::unique_ptr<ListSheet> pdfOfList(const QString& path, sheets::PaperWords words)
{
    return std::make_unique<sheets::PdfSheet>(path, std::move(words));
}

} // namespace

const Painter& guiPainter()
{
    static constexpr Painter painter{.document = &documents::toPdf,
                                     .archive = &documents::toArchivePdf,
                                     .letter = &documents::letterPdf,
                                     .labels = &documents::labelSheets,
                                     .table = &documents::tablePdf,
                                     .list = &pdfOfList};
    return painter;
}

} // namespace tandem::ctl
