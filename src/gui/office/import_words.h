#pragma once

#include "workflows/import_file.h"

#include <QCoreApplication>

namespace tandem::gui {

/// What the import page says of the kinds of files, and of what came of one.
class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    static QString hint(workflows::FileKind kind);
    /// For the dialog that chooses a file.
    static QString filter(workflows::FileKind kind);
    /// In sentences: what was added or would be, what was known, proven, and left out.
    static QString outcome(const workflows::FileImported& imported, workflows::ImportMode mode);
};

} // namespace tandem::gui
