#pragma once

#include "documents/sales_document.h"
#include "gui/kit/desk.h"
#include "workflows/einvoice_form.h"

#include <memory>

class QTemporaryDir;

namespace tandem::gui {

/// Takes documents out of the window of `page`: into a file, or to the printer.
class DocumentOutput {
public:
    DocumentOutput(Desk& desk, QWidget* page);
    ~DocumentOutput();

    /// Asks where to and writes the PDF there, or nothing if the user thought better of it. Error:
    /// fileNotWritten.
    Result<> save(const documents::SalesDocument& document);
    /// Asks where to, and writes the electronic invoice there: as UBL, or where the name ends with
    /// .pdf, the printed one with the electronic one inside. Errors: those of
    /// workflows::eInvoiceFile, fileNotWritten.
    Result<> saveElectronic(const formats::EInvoice& invoice,
                            const documents::SalesDocument& document);
    /// Shows the PDF in the program that the desktop has for it, which prints. Errors: those of
    /// writeReadOnlyCopy.
    Result<> print(const documents::SalesDocument& document);

private:
    Result<> write(const QString& file, const QByteArray& bytes);

    Desk& m_desk;
    QWidget* m_page;
    std::unique_ptr<QTemporaryDir> m_copies; ///< What is shown to be printed.
};

} // namespace tandem::gui
