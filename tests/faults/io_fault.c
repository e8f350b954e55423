// Breaks the files of a program on purpose, or records what it does to them. Preloaded:
//
//   LD_PRELOAD=libtandem_io_fault.so TANDEM_FAULT_PATH=/tmp/x TANDEM_FAULT_CALLS=sync
//       TANDEM_FAULT_AT=3 TANDEM_FAULT_DEED=EIO fault_posting ...
//
// TANDEM_FAULT_PATH    Only files whose path contains it are touched. Unset: nothing happens.
// TANDEM_FAULT_CALLS   Which calls count: read, write, sync, truncate, open, open_write, unlink,
//                      rename; several with commas between. Unset:
//                      write,sync,truncate,unlink,rename.
// TANDEM_FAULT_AT      Which of them is hit, from 1. Unset: none, they are only counted.
// TANDEM_FAULT_HITS    How many in a row are hit; -1: all from there on. Unset: 1.
// TANDEM_FAULT_DEED    EIO, ENOSPC, EDQUOT, EROFS, EINTR: fails so, and does nothing.
//                      SHORT: reads or writes half. TORN: writes half, then dies.
//                      KILL: dies before the call. KILL_AFTER: dies after it.
// TANDEM_FAULT_TOTAL   A file that gets the number of calls that counted, when the program ends.
// TANDEM_FAULT_RECORD  A file that gets every change made to the files; crash_replay.py reads it.
// TANDEM_FAULT_ANSWERS Writes to paths that contain it are recorded as answers given.
#include "io_plan.h"

#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { FILES_MAX = 4096, PATH_BYTES_MAX = 1024 };

struct OpenFile {
    enum Interest interest;
    char path[PATH_BYTES_MAX];
};

static struct OpenFile files[FILES_MAX];

static struct OpenFile* fileAt(int number, enum Interest interest)
{
    if (number < 0 || number >= FILES_MAX || files[number].interest != interest)
        return NULL;
    return &files[number];
}

static int noteOpened(int number, const char* path, int flags)
{
    if (number < 0 || number >= FILES_MAX)
        return number;
    struct OpenFile* const file = &files[number];
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", number);
    const ssize_t length = readlink(link, file->path, sizeof file->path - 1);
    if (length > 0)
        file->path[length] = '\0';
    else
        snprintf(file->path, sizeof file->path, "%s", path);
    file->interest = interestIn(file->path);
    if (file->interest == WATCHED && (flags & O_CREAT))
        record('C', file->path, 0, NULL, 0);
    if (file->interest == WATCHED && (flags & O_TRUNC))
        record('T', file->path, 0, NULL, 0);
    return number;
}

static int isRefused(const char* path, int flags)
{
    if (interestIn(path) != WATCHED)
        return 0;
    const unsigned call = (flags & O_ACCMODE) == O_RDONLY ? OPEN : OPEN | OPEN_WRITE;
    return deedFor(call) == FAIL;
}

static int openedBy(__typeof__(&openat) function, int folder, const char* path, int flags,
                    mode_t mode)
{
    if (isRefused(path, flags))
        return -1;
    return noteOpened(function(folder, path, flags, mode), path, flags);
}

static int needsMode(int flags)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

#define WITH_MODE(call)                                                                            \
    va_list rest;                                                                                  \
    va_start(rest, flags);                                                                         \
    const mode_t mode = needsMode(flags) ? va_arg(rest, mode_t) : 0;                               \
    va_end(rest);                                                                                  \
    return call

int open(const char* path, int flags, ...)
{
    WITH_MODE(openedBy(REAL(openat), AT_FDCWD, path, flags, mode));
}
int open64(const char* path, int flags, ...)
{
    WITH_MODE(openedBy(REAL(openat64), AT_FDCWD, path, flags, mode));
}
int openat(int folder, const char* path, int flags, ...)
{
    WITH_MODE(openedBy(REAL(openat), folder, path, flags, mode));
}
int openat64(int folder, const char* path, int flags, ...)
{
    WITH_MODE(openedBy(REAL(openat64), folder, path, flags, mode));
}

// What the compiler calls where it sees flags, and no mode.
int __open_2(const char* path, int flags)
{
    return openedBy(REAL(openat), AT_FDCWD, path, flags, 0);
}
int __open64_2(const char* path, int flags)
{
    return openedBy(REAL(openat64), AT_FDCWD, path, flags, 0);
}

int close(int number)
{
    if (number >= 0 && number < FILES_MAX)
        files[number].interest = NONE;
    return REAL(close)(number);
}

// Writes at an offset, or at the end of what was written if it is -1.
static ssize_t realWrite(int number, const void* data, size_t size, off64_t offset)
{
    return offset < 0 ? REAL(write)(number, data, size)
                      : REAL(pwrite64)(number, data, size, offset);
}

static ssize_t writeOrBreak(int number, const void* data, size_t size, off64_t offset)
{
    const struct OpenFile* const answers = fileAt(number, ANSWERS);
    if (answers) {
        const ssize_t written = realWrite(number, data, size, offset);
        record('K', answers->path, 0, data, size);
        return written;
    }
    const struct OpenFile* const file = fileAt(number, WATCHED);
    if (!file)
        return realWrite(number, data, size, offset);

    const off64_t at = offset < 0 ? lseek64(number, 0, SEEK_CUR) : offset;
    const enum Deed deed = deedFor(WRITE);
    if (deed == FAIL)
        return -1;
    const size_t part = (deed == SHORT || deed == TORN) && size > 1 ? size / 2 : size;
    const ssize_t written = realWrite(number, data, part, offset);
    if (deed == TORN || deed == KILL_AFTER)
        die();
    if (written > 0)
        record('W', file->path, (uint64_t)at, data, (uint64_t)written);
    return written;
}

ssize_t write(int number, const void* data, size_t size)
{
    return writeOrBreak(number, data, size, -1);
}
ssize_t pwrite(int number, const void* data, size_t size, off_t offset)
{
    return writeOrBreak(number, data, size, offset);
}
ssize_t pwrite64(int number, const void* data, size_t size, off64_t offset)
{
    return writeOrBreak(number, data, size, offset);
}

static int readFails(int number, size_t* size)
{
    if (!fileAt(number, WATCHED))
        return 0;
    const enum Deed deed = deedFor(READ);
    if (deed == SHORT && *size > 1)
        *size /= 2;
    return deed == FAIL;
}

ssize_t read(int number, void* data, size_t size)
{
    return readFails(number, &size) ? -1 : REAL(read)(number, data, size);
}
ssize_t pread(int number, void* data, size_t size, off_t offset)
{
    return readFails(number, &size) ? -1 : REAL(pread)(number, data, size, offset);
}
ssize_t pread64(int number, void* data, size_t size, off64_t offset)
{
    return readFails(number, &size) ? -1 : REAL(pread64)(number, data, size, offset);
}

static int syncOrBreak(int number, int (*function)(int))
{
    const struct OpenFile* const file = fileAt(number, WATCHED);
    const enum Deed deed = file ? deedFor(SYNC) : NOTHING;
    if (deed == FAIL)
        return -1;
    const int done = function(number);
    if (deed == KILL_AFTER)
        die();
    if (file && done == 0)
        record('S', file->path, 0, NULL, 0);
    return done;
}

int fsync(int number)
{
    return syncOrBreak(number, REAL(fsync));
}
int fdatasync(int number)
{
    return syncOrBreak(number, REAL(fdatasync));
}

int ftruncate64(int number, off64_t size)
{
    const struct OpenFile* const file = fileAt(number, WATCHED);
    const enum Deed deed = file ? deedFor(TRUNCATE) : NOTHING;
    if (deed == FAIL)
        return -1;
    const int done = REAL(ftruncate64)(number, size);
    if (deed == KILL_AFTER)
        die();
    if (file && done == 0)
        record('T', file->path, (uint64_t)size, NULL, 0);
    return done;
}
int ftruncate(int number, off_t size)
{
    return ftruncate64(number, size);
}

int unlink(const char* path)
{
    const int isWatched = interestIn(path) == WATCHED;
    const enum Deed deed = isWatched ? deedFor(UNLINK) : NOTHING;
    if (deed == FAIL)
        return -1;
    const int done = REAL(unlink)(path);
    if (deed == KILL_AFTER)
        die();
    if (isWatched && done == 0)
        record('U', path, 0, NULL, 0);
    return done;
}

int rename(const char* from, const char* to)
{
    const int isWatched = interestIn(from) == WATCHED || interestIn(to) == WATCHED;
    const enum Deed deed = isWatched ? deedFor(RENAME) : NOTHING;
    if (deed == FAIL)
        return -1;
    const int done = REAL(rename)(from, to);
    if (deed == KILL_AFTER)
        die();
    if (isWatched && done == 0)
        record('R', from, 0, to, strlen(to));
    return done;
}
