#pragma once

#include <QString>

namespace tandem::gui {

/// Versions of the libraries this program was built with or runs on.
struct LibraryVersions {
    QString sqlite;
    QString postgresql;
    QString boost;
    QString sodium;
    QString spdlog;
    QString zlib;
    QString icu;
    QString expected;
};

LibraryVersions libraryVersions();

} // namespace tandem::gui
