#pragma once

#include <QString>

#include <cstdio>

namespace tandem::ctl {

struct Painter;

/// Where a command reads and writes, and what paints for it. Tests give files of their own.
struct Terminal {
    std::FILE* in = stdin;
    std::FILE* out = stdout;
    std::FILE* error = stderr;
    const Painter* painter = nullptr; ///< None in a program that does without Qt Gui.
};

void print(std::FILE* file, const QString& text);

} // namespace tandem::ctl
