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

QString askUnseen(QFile& terminal, const QByteArray& prompt)
{
    termios before{};
    ::tcgetattr(terminal.handle(), &before);
    termios unseen = before;
    unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    terminal.write(prompt + ": ");
    ::tcsetattr(terminal.handle(), TCSAFLUSH, &unseen);
    QString typed = firstLine(terminal);
    ::tcsetattr(terminal.handle(), TCSAFLUSH, &before);
    terminal.write("\n");
    return typed;
}

Result<QString> ask(const Secret& secret)
{
    QFile terminal(u"/dev/tty"_s);
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(errors::passwordMissing,
                    {QString::fromLatin1(secret.variable), QString::fromLatin1(secret.option)});
    QString typed = askUnseen(terminal, secret.prompt);
    if (secret.isNew && askUnseen(terminal, QByteArray(secret.prompt) + ", again") != typed)
        return fail(errors::passwordsDiffer);
    return typed;
}

} // namespace

Result<QString> readSecret(const Secret& secret, const QString& descriptor)
{
    if (!descriptor.isEmpty()) {
        bool isNumber = false;
        const int number = descriptor.toInt(&isNumber);
        QFile file;
        if (!isNumber || number < 0 || !file.open(number, QIODevice::ReadOnly))
            return fail(errors::passwordUnreadable, {descriptor})
                .at(QString::fromLatin1(secret.option));
        return firstLine(file);
    }
    if (qEnvironmentVariableIsSet(secret.variable))
        return qEnvironmentVariable(secret.variable);
    return ask(secret);
}

} // namespace tandem::ctl
