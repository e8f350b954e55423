#pragma once

#include "documents/label_document.h"
#include "documents/letter_document.h"
#include "documents/table_document.h"
#include "sheets/paper_sheet.h"

namespace tandem::documents {
struct SalesDocument;
}

namespace tandem::ctl {

/// What puts things on paper: each makes a PDF.
struct Painter {
    QByteArray (*document)(const documents::SalesDocument& document);
    QByteArray (*archive)(const documents::SalesDocument& document); ///< PDF/A-1b
    QByteArray (*letter)(const documents::LetterDocument& letter);
    QByteArray (*labels)(const std::vector<documents::Label>& labels, int firstPlace, QDate on);
    QByteArray (*table)(const documents::TableDocument& table);
    std::unique_ptr<ListSheet> (*list)(const QString& path, sheets::PaperWords words);
};

/// The one of a program that is linked with Qt Gui and has a QGuiApplication. A program that never
/// asks for it is not linked with Qt Gui. Source: docs/decisions/0009-starting.md.
const Painter& guiPainter();

} // namespace tandem::ctl
