#include "ctl/command.h"

#include <QCoreApplication>

#include <sys/resource.h>

int main(int argc, char** argv)
{
    // A core dump would hold the company's books.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tandem"));
    tandem::ctl::Terminal terminal;
    return static_cast<int>(
        tandem::ctl::runCommandLine(QCoreApplication::arguments().mid(1), terminal));
}
