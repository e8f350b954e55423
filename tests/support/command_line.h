#pragma once

#include "base/check.h"
#include "ctl/command.h"
#include "ctl/painter.h"

#include <QTemporaryDir>

namespace tandem::test {

/// What a call of tandemctl came to.
struct CommandResult {
    ctl::ExitCode exitCode;
    QString out;
    QString error;
};

/// A data folder beside the books for the time of a call, unless the test set one: what a call
/// keeps outside the books must meet neither another test's nor the user's own.
class DataFolderBesideBooks {
public:
    explicit DataFolderBesideBooks(const QStringList& arguments)
        : m_isMine(!qEnvironmentVariableIsSet("XDG_DATA_HOME"))
    {
        const auto option = arguments.indexOf(QStringLiteral("--company"));
        const QString books = option < 0 ? QString() : arguments.value(option + 1);
        if (m_isMine)
            qputenv("XDG_DATA_HOME",
                    (books.startsWith(u'/') ? books + QStringLiteral(".data") : m_other.path())
                        .toUtf8());
    }
    ~DataFolderBesideBooks()
    {
        if (m_isMine)
            qunsetenv("XDG_DATA_HOME");
    }
    DataFolderBesideBooks(const DataFolderBesideBooks&) = delete;
    DataFolderBesideBooks& operator=(const DataFolderBesideBooks&) = delete;

private:
    bool m_isMine;
    QTemporaryDir m_other;
};

/// Runs tandemctl in this process, with `input` on its standard input.
inline CommandResult tandemctl(const QStringList& arguments, const QByteArray& input = {})
{
    const DataFolderBesideBooks folder(arguments);
    std::FILE* const in = std::tmpfile();
    std::FILE* const out = std::tmpfile();
    std::FILE* const error = std::tmpfile();
    require(in && out && error, "a test can make files");
    std::fwrite(input.constData(), 1, static_cast<std::size_t>(input.size()), in);
    std::rewind(in);
    ctl::Terminal terminal{in, out, error, &ctl::guiPainter()};
    const ctl::ExitCode exitCode = ctl::runCommandLine(arguments, terminal);
    const auto textOf = [](std::FILE* file) {
        std::rewind(file);
        QByteArray bytes;
        char part[4096];
        while (const std::size_t read = std::fread(part, 1, sizeof part, file))
            bytes.append(part, static_cast<qsizetype>(read));
        std::fclose(file);
        return QString::fromUtf8(bytes);
    };
    std::fclose(in);
    return {exitCode, textOf(out), textOf(error)};
}

} // namespace tandem::test
