#pragma once

#include <deque>

#include <sqlite3.h>

namespace tandem::simulation {

/// SQLite's way to the disk, which fails once when it is told to: the log beside the file cannot be
/// written, or not be synced, so that a COMMIT does not know what became of it.
class FailingDisk {
public:
    /// From now on every file is opened through this.
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    enum class Call { Write, Sync };

    /// Lets the `countdown`-th call of that kind on the log fail, counted from 1.
    void failAt(Call call, int countdown);
    /// Lets nothing fail. Returns whether something did since failAt.
    bool mend();

private:
    struct Methods {
        sqlite3_io_methods patched; ///< First, so that a file's methods lead here.
        const sqlite3_io_methods* original;
        FailingDisk* disk;
    };
    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags,
                    int* outFlags);
    static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at);
    static int sync(sqlite3_file* file, int flags);
    static Methods& methodsOf(sqlite3_file* file);
    const sqlite3_io_methods* patched(const sqlite3_io_methods* original);
    bool isDue(Call call);

    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs;
    std::deque<Methods> m_methods; ///< One for each table of methods that is met.
    Call m_call = Call::Write;
    int m_countdown = 0; ///< 0: nothing is to fail.
    bool m_hasFailed = false;
};

} // namespace tandem::simulation
