#pragma once

// What io_fault.c was told to do, and the file it records to.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>

enum Call {
    READ = 1,
    WRITE = 2,
    SYNC = 4,
    TRUNCATE = 8,
    OPEN = 16,
    OPEN_WRITE = 32,
    UNLINK = 64,
    RENAME = 128
};
enum Deed { NOTHING, FAIL, SHORT, TORN, KILL, KILL_AFTER };
enum Interest { NONE, WATCHED, ANSWERS };

// The C library's own function of this name.
#define REAL(name) ((__typeof__(&name))realFunction(#name))

static inline void* realFunction(const char* name)
{
    void* const found = dlsym(RTLD_NEXT, name);
    if (!found)
        abort();
    return found;
}

// Counts a call, and says what is to be done to it. Who is to die before it dies here; for FAIL
// errno is set.
enum Deed deedFor(unsigned call);

_Noreturn void die(void);

enum Interest interestIn(const char* path);

// A step as crash_replay.py reads it: letter, path length (2), path, offset (8), size (8), data.
void record(char letter, const char* path, uint64_t offset, const void* data, uint64_t size);
