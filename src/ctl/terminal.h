#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace tandem::documents {
struct InvoiceDocument;
}

namespace tandem::ctl {

/// Where a command reads and writes, and what paints for it. Tests give files of their own.
struct Terminal {
    std::FILE* in = stdin;
    std::FILE* out = stdout;
    std::FILE* error = stderr;
    /// Paints an invoice, as documents::toPdf; nullptr in a program that does without Qt Gui.
    QByteArray (*paintInvoice)(const documents::InvoiceDocument&) = nullptr;
};

void print(std::FILE* file, const QString& text);

} // namespace tandem::ctl
