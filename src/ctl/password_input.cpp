#include "ctl/password_input.h"

#include "ctl/errors.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 passwordBytesMax = 1'024;

QString firstLine(QFile& file)
{
    QString line = QString::fromUtf8(file.readLine(passwordBytesMax));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

Result<QString> askUnseen()
{
    QFile terminal(u"/dev/tty"_s);
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(errors::passwordMissing);
    termios before{};
    ::tcgetattr(terminal.handle(), &before);
    termios unseen = before;
    unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    terminal.write("Password: ");
    ::tcsetattr(terminal.handle(), TCSAFLUSH, &unseen);
    const QString password = firstLine(terminal);
    ::tcsetattr(terminal.handle(), TCSAFLUSH, &before);
    terminal.write("\n");
    return password;
}

} // namespace

Result<QString> readPassword(const QString& descriptor)
{
    if (!descriptor.isEmpty()) {
        bool isNumber = false;
        const int number = descriptor.toInt(&isNumber);
        QFile file;
        if (!isNumber || number < 0 || !file.open(number, QIODevice::ReadOnly))
            return fail(errors::passwordUnreadable, {descriptor}).at(u"password-fd"_s);
        return firstLine(file);
    }
    if (qEnvironmentVariableIsSet("TANDEM_PASSWORD"))
        return qEnvironmentVariable("TANDEM_PASSWORD");
    return askUnseen();
}

} // namespace tandem::ctl
