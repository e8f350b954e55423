#include "data/pen_lock.h"

#include "data/errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using SteadyClock = std::chrono::steady_clock;

/// Asks `isTaken` each millisecond until it says yes or until `deadline`; the first error ends it.
/// The system's locks have no timed wait: this costs less than a thread or a signal.
Result<bool> takenBefore(SteadyClock::time_point deadline, const auto& ask)
{
    while (ask() != 0) {
        // A byte that is locked is told by either of the first two (POSIX, fcntl).
        if (errno != EAGAIN && errno != EACCES && errno != EINTR)
            return fail(errors::storageFailed, {QString::fromLocal8Bit(std::strerror(errno))});
        if (SteadyClock::now() >= deadline)
            return false;
        const timespec pause{0, 1'000'000};
        ::nanosleep(&pause, nullptr);
    }
    return true;
}

/// Locks or unlocks the first byte of `file`: the turnstile before the pen.
int setTurnstile(int file, short kind)
{
    struct flock place {};
    place.l_type = kind;
    place.l_whence = SEEK_SET;
    place.l_len = 1;
    return ::fcntl(file, F_OFD_SETLK, &place);
}

} // namespace

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

    // Who waits for the pen holds the turnstile. So nobody who gives the pen back can take it again
    // at once, over and over, while others ask in vain.
    const auto deadline = SteadyClock::now() + std::chrono::milliseconds(waitMs);
    TANDEM_TRY(const bool isNext,
               takenBefore(deadline, [&] { return setTurnstile(m_file, F_WRLCK); }));
    if (!isNext)
        return fail(errors::databaseBusy, {holder()});
    const auto taken = takenBefore(deadline, [&] { return ::flock(m_file, LOCK_EX | LOCK_NB); });
    setTurnstile(m_file, F_UNLCK);
    TANDEM_TRY(const bool isTaken, taken);
    if (!isTaken)
        return fail(errors::databaseBusy, {holder()});
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
