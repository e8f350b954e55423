#pragma once

#include "base/check.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <sys/inotify.h>
#include <unistd.h>

#include <array>

namespace tandem::test {

/// A picture that nobody has a reason to open, and whether somebody did.
class Trap {
public:
    Trap()
        : m_file(m_folder.filePath(QStringLiteral("trap.png")))
        , m_queue(inotify_init1(IN_NONBLOCK))
    {
        QImage(8, 8, QImage::Format_RGB32).save(m_file);
        require(inotify_add_watch(m_queue, m_file.toLocal8Bit().constData(), IN_OPEN) >= 0,
                "the file can be watched");
    }
    ~Trap() { ::close(m_queue); }
    Trap(const Trap&) = delete;
    Trap& operator=(const Trap&) = delete;

    const QString& file() const { return m_file; }
    bool wasOpened() const
    {
        std::array<char, 4'096> events{};
        return ::read(m_queue, events.data(), events.size()) > 0;
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
    int m_queue;
};

} // namespace tandem::test
