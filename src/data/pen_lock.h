#pragma once

#include "base/result.h"

namespace tandem {

/// The pen of a company file: an operating-system lock on `<file>.pen`, so that never two programs
/// write or checkpoint at once (SQLite 3.40.1 loses pages then; docs/data.md, "One pen").
///
/// Whoever waits gets a turn: one that gives the pen back goes behind those that ask for it, so
/// that a program that writes without pause keeps nobody out. Who holds the pen writes host and
/// process into the file, so that who waits can be told.
class PenLock {
public:
    explicit PenLock(const QString& companyFile);
    ~PenLock();
    PenLock(const PenLock&) = delete;
    PenLock& operator=(const PenLock&) = delete;

    /// Waits at most `waitMs` milliseconds. Errors: databaseBusy (naming the holder), readOnly.
    Result<> take(int waitMs);
    void giveBack();

private:
    QString holder() const;

    QByteArray m_path;
    QByteArray m_ownName;
    int m_file = -1;
    bool m_isHeld = false;
};

} // namespace tandem
