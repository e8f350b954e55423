#pragma once

#include "base/check.h"

#include <QDirIterator>
#include <QFile>
#include <QString>

#include <vector>

namespace tandem::test {

/// A file of the project, for tests of the code itself.
struct SourceFile {
    QString path; ///< Relative to the folder that was asked for.
    QString text;
};

/// The C++ and SQL files below a folder of the project: "src", "resources/sql".
inline std::vector<SourceFile> sourceFiles(const QString& folder)
{
    std::vector<SourceFile> all;
    const QDir root(QStringLiteral(TANDEM_SOURCE_DIR "/") + folder);
    QDirIterator files(root.path(),
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.sql")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        require(file.open(QIODevice::ReadOnly), "a source can be read");
        all.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
    }
    require(!all.empty(), "there are sources to look at");
    return all;
}

} // namespace tandem::test
