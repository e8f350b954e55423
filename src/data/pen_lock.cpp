#include "data/pen_lock.h"

#include "data/errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tandem {

using namespace Qt::StringLiterals;

PenLock::PenLock(const QString& companyFile)
    : m_path(QFile::encodeName(companyFile) + ".pen")
    , m_ownName(QSysInfo::machineHostName().toUtf8() + ", process "
                + QByteArray::number(QCoreApplication::applicationPid()) + '\n')
{
}

PenLock::~PenLock()
{
    if (m_file >= 0)
        ::close(m_file); // gives the lock back, too
}

Result<> PenLock::take(int waitMs)
{
    if (m_file < 0)
        m_file = ::open(m_path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file < 0)
        return fail(errno == ENOSPC ? errors::storageFailed : errors::readOnly,
                    {QString::fromLocal8Bit(std::strerror(errno))});

    // flock has no timed wait. Asking each millisecond costs less than a thread or a signal.
    for (int waitedMs = 0; ::flock(m_file, LOCK_EX | LOCK_NB) != 0; ++waitedMs) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(errors::storageFailed, {QString::fromLocal8Bit(std::strerror(errno))});
        if (waitedMs >= waitMs)
            return fail(errors::databaseBusy, {holder()});
        const timespec pause{0, 1'000'000};
        ::nanosleep(&pause, nullptr);
    }
    m_isHeld = true;
    // Only a courtesy to who waits: if it cannot be written, the lock holds all the same.
    if (::ftruncate(m_file, 0) == 0)
        (void)!::pwrite(m_file, m_ownName.constData(), static_cast<std::size_t>(m_ownName.size()),
                        0);
    return {};
}

void PenLock::giveBack()
{
    if (!m_isHeld)
        return;
    ::flock(m_file, LOCK_UN);
    m_isHeld = false;
}

QString PenLock::holder() const
{
    char name[256] = {};
    const auto length = ::pread(m_file, name, sizeof name - 1, 0);
    const QString text =
        length > 0 ? QString::fromUtf8(name, static_cast<qsizetype>(length)).trimmed() : QString();
    return text.isEmpty() ? u"another program"_s : text;
}

} // namespace tandem
