#include "failing_disk.h"

#include <algorithm>
#include <utility>

namespace tandem::simulation {

FailingDisk::FailingDisk() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real)
{
    m_vfs.zName = "tandem-failing-disk";
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.xOpen = &FailingDisk::open;
    sqlite3_vfs_register(&m_vfs, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void FailingDisk::failAt(Call call, int countdown)
{
    m_call = call;
    m_countdown = countdown;
    m_hasFailed = false;
}

bool FailingDisk::mend()
{
    m_countdown = 0;
    return std::exchange(m_hasFailed, false);
}

int FailingDisk::open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags,
                      int* outFlags)
{
    auto* const self = static_cast<FailingDisk*>(vfs->pAppData);
    const int code = self->m_real->xOpen(self->m_real, name, file, flags, outFlags);
    if (code == SQLITE_OK && (flags & SQLITE_OPEN_WAL) != 0)
        file->pMethods = self->patched(file->pMethods);
    return code;
}

int FailingDisk::write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
{
    Methods& methods = methodsOf(file);
    if (methods.disk->isDue(Call::Write))
        return SQLITE_IOERR_WRITE;
    return methods.original->xWrite(file, bytes, count, at);
}

int FailingDisk::sync(sqlite3_file* file, int flags)
{
    Methods& methods = methodsOf(file);
    if (methods.disk->isDue(Call::Sync))
        return SQLITE_IOERR_FSYNC;
    return methods.original->xSync(file, flags);
}

FailingDisk::Methods& FailingDisk::methodsOf(sqlite3_file* file)
{
    // What `patched` made, and only that, has these functions in it.
    return *reinterpret_cast<Methods*>(const_cast<sqlite3_io_methods*>(file->pMethods));
}

const sqlite3_io_methods* FailingDisk::patched(const sqlite3_io_methods* original)
{
    const auto known =
        std::find_if(m_methods.begin(), m_methods.end(),
                     [&](const Methods& methods) { return methods.original == original; });
    if (known != m_methods.end())
        return &known->patched;
    Methods& made = m_methods.emplace_back(Methods{*original, original, this});
    made.patched.xWrite = &FailingDisk::write;
    made.patched.xSync = &FailingDisk::sync;
    return &made.patched;
}

bool FailingDisk::isDue(Call call)
{
    if (call != m_call || m_countdown == 0 || --m_countdown > 0)
        return false;
    m_hasFailed = true;
    return true;
}

} // namespace tandem::simulation
