#include "ctl/command.h"

#include <QGuiApplication>

#include <sys/resource.h>

#include <memory>

namespace {

/// Only painting needs Qt Gui; the other commands do not wait for its start.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool paints = std::any_of(argv, argv + argc, [](const char* word) {
        return qstrcmp(word, "pdf") == 0 || qstrncmp(word, "--pdf", 5) == 0
               || qstrcmp(word, "labels") == 0;
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a document is painted without any screen
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    // A core dump would hold the company's books.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);

    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tandem"));
    tandem::ctl::Terminal terminal;
    return static_cast<int>(
        tandem::ctl::runCommandLine(QCoreApplication::arguments().mid(1), terminal));
}
