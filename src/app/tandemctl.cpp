#include "ctl/command.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Whether a command with these words puts something on paper: `invoice pdf`, `item labels`,
/// `invoice einvoice --syntax facturx`, `list NAME --pdf FILE`.
bool paints(const QStringList& words)
{
    return std::ranges::any_of(words, [](const QString& word) {
        return word == u"pdf"_s || word == u"labels"_s || word == u"facturx"_s
               || word == u"--syntax=facturx"_s || word.startsWith(u"--pdf"_s);
    });
}

/// Goes on as the program beside this one that paints; comes back if it is not there.
///
/// To load Qt Gui takes longer than most commands run, so only that program is linked with it.
void becomePainter(char** argv)
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString& place : {folder, folder + u'/' + QStringLiteral(TANDEM_LIBEXEC_FROM_BIN)}) {
        const QByteArray painter = QFile::encodeName(place + u"/tandemctl-paint"_s);
        ::execv(painter.constData(), argv);
    }
}

} // namespace

int main(int argc, char** argv)
{
    // A core dump would hold the company's books.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tandem"_s);
    if (paints(QCoreApplication::arguments()))
        becomePainter(argv);
    tandem::ctl::Terminal terminal;
    return static_cast<int>(
        tandem::ctl::runCommandLine(QCoreApplication::arguments().mid(1), terminal));
}
