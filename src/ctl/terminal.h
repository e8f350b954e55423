#pragma once

#include <QString>

#include <cstdio>

namespace tandem::ctl {

/// Where a command reads and writes. Tests give files of their own.
struct Terminal {
    std::FILE* in = stdin;
    std::FILE* out = stdout;
    std::FILE* error = stderr;
};

void print(std::FILE* file, const QString& text);

} // namespace tandem::ctl
