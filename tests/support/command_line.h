#pragma once

#include "base/check.h"
#include "ctl/command.h"

#include <QTemporaryDir>

namespace tandem::test {

/// What a call of tandemctl came to.
struct CommandResult {
    ctl::ExitCode exitCode;
    QString out;
    QString error;
};

/// Runs tandemctl in this process, with `input` on its standard input.
inline CommandResult tandemctl(const QStringList& arguments, const QByteArray& input = {})
{
    std::FILE* const in = std::tmpfile();
    std::FILE* const out = std::tmpfile();
    std::FILE* const error = std::tmpfile();
    require(in && out && error, "a test can make files");
    std::fwrite(input.constData(), 1, static_cast<std::size_t>(input.size()), in);
    std::rewind(in);
    ctl::Terminal terminal{in, out, error};
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
