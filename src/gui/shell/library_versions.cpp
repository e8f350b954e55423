#include "gui/shell/library_versions.h"

#include <boost/version.hpp>
#include <libpq-fe.h>
#include <sodium.h>
#include <spdlog/version.h>
#include <sqlite3.h>
#include <tl/expected.hpp>
#include <unicode/uvernum.h>
#include <zlib.h>

namespace tandem::gui {

using namespace Qt::StringLiterals;

LibraryVersions libraryVersions()
{
    const int server = PQlibVersion();
    return {.sqlite = QString::fromLatin1(sqlite3_libversion()),
            .postgresql = u"%1.%2"_s.arg(server / 10'000).arg(server % 10'000),
            .boost = u"%1.%2"_s.arg(BOOST_VERSION / 100'000).arg(BOOST_VERSION / 100 % 1'000),
            .sodium = QString::fromLatin1(sodium_version_string()),
            .spdlog =
                u"%1.%2.%3"_s.arg(SPDLOG_VER_MAJOR).arg(SPDLOG_VER_MINOR).arg(SPDLOG_VER_PATCH),
            .zlib = QString::fromLatin1(zlibVersion()),
            .icu = QStringLiteral(U_ICU_VERSION),
            .expected = u"%1.%2.%3"_s.arg(TL_EXPECTED_VERSION_MAJOR)
                            .arg(TL_EXPECTED_VERSION_MINOR)
                            .arg(TL_EXPECTED_VERSION_PATCH)};
}

} // namespace tandem::gui
