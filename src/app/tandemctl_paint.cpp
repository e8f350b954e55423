#include "ctl/command.h"
#include "ctl/painter.h"

#include <QGuiApplication>

#include <sys/resource.h>

/// The commands of tandemctl in a program that can paint: tandemctl itself starts it for them.
int main(int argc, char** argv)
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);

    qputenv("QT_QPA_PLATFORM", "offscreen"); // a document is painted without any screen
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tandem"));
    tandem::ctl::Terminal terminal{.painter = &tandem::ctl::guiPainter()};
    return static_cast<int>(
        tandem::ctl::runCommandLine(QCoreApplication::arguments().mid(1), terminal));
}
