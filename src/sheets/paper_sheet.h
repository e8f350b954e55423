#pragma once

#include "documents/list_document.h"
#include "office/list_export.h"

#include <memory>

class QPagedPaintDevice;

namespace tandem::sheets {

/// How values and totals are written for people.
struct PaperWords {
    QString company;
    QString title;
    QString note;
    std::function<QString(const ListRow& row, std::size_t column)> textOf;
    std::function<QStringList(const ListSize& size)> totalsOf;
};

/// Sets pages of A4 that fit so many columns: upright, or across.
void setPage(QPagedPaintDevice& device, std::size_t columnCount);

/// A list on paper, or in a PDF: `device` is one or the other. Needs a QGuiApplication.
class PaperSheet final : public ListSheet {
public:
    PaperSheet(QPagedPaintDevice& device, PaperWords words);

    Result<> begin(const ListExtract& extract) override;
    Result<> add(const ListRow& row) override;
    Result<> end(const ListSize& size) override;

private:
    QPagedPaintDevice& m_device;
    PaperWords m_words;
    std::vector<std::size_t> m_columns;
    std::unique_ptr<documents::ListPainter> m_painter;
};

/// As PaperSheet, into a PDF file that is there only when it is whole. Error: sheetUnwritable.
class PdfSheet final : public ListSheet {
public:
    PdfSheet(const QString& path, PaperWords words);
    ~PdfSheet() override;

    Result<> begin(const ListExtract& extract) override;
    Result<> add(const ListRow& row) override;
    Result<> end(const ListSize& size) override;

private:
    struct File;
    std::unique_ptr<File> m_file;
    PaperWords m_words;
};

} // namespace tandem::sheets
