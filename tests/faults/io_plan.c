#include "io_plan.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

struct Plan {
    const char* path;
    const char* answers;
    const char* totalFile;
    unsigned calls;
    long at;
    long hits;
    enum Deed deed;
    int failure;
    int record;
};

static struct Plan plan = {.record = -1};
static long callCount;

static unsigned callsNamed(const char* list)
{
    static const struct {
        const char* name;
        unsigned call;
    } names[] = {{"read", READ},     {"write", WRITE},           {"sync", SYNC},
                 {"open", OPEN},     {"open_write", OPEN_WRITE}, {"truncate", TRUNCATE},
                 {"unlink", UNLINK}, {"rename", RENAME}};
    unsigned calls = 0;
    char copy[256];
    snprintf(copy, sizeof copy, "%s", list);
    char* rest = NULL;
    for (char* word = strtok_r(copy, ",", &rest); word; word = strtok_r(NULL, ",", &rest))
        for (size_t i = 0; i < sizeof names / sizeof *names; ++i)
            if (strcmp(word, names[i].name) == 0)
                calls |= names[i].call;
    return calls;
}

static void readDeed(const char* word)
{
    static const struct {
        const char* name;
        enum Deed deed;
        int failure;
    } deeds[] = {{"EIO", FAIL, EIO},     {"ENOSPC", FAIL, ENOSPC}, {"EDQUOT", FAIL, EDQUOT},
                 {"EROFS", FAIL, EROFS}, {"EINTR", FAIL, EINTR},   {"SHORT", SHORT, 0},
                 {"TORN", TORN, 0},      {"KILL", KILL, 0},        {"KILL_AFTER", KILL_AFTER, 0}};
    for (size_t i = 0; word && i < sizeof deeds / sizeof *deeds; ++i) {
        if (strcmp(word, deeds[i].name) != 0)
            continue;
        plan.deed = deeds[i].deed;
        plan.failure = deeds[i].failure;
        return;
    }
}

static long numberOf(const char* variable, long otherwise)
{
    const char* const text = getenv(variable);
    return text ? strtol(text, NULL, 10) : otherwise;
}

__attribute__((constructor)) static void begin(void)
{
    const char* const calls = getenv("TANDEM_FAULT_CALLS");
    plan.path = getenv("TANDEM_FAULT_PATH");
    plan.answers = getenv("TANDEM_FAULT_ANSWERS");
    plan.totalFile = getenv("TANDEM_FAULT_TOTAL");
    plan.calls = callsNamed(calls ? calls : "write,sync,truncate,unlink,rename");
    plan.at = numberOf("TANDEM_FAULT_AT", 0);
    plan.hits = numberOf("TANDEM_FAULT_HITS", 1);
    readDeed(getenv("TANDEM_FAULT_DEED"));
    const char* const record = getenv("TANDEM_FAULT_RECORD");
    if (record)
        plan.record = REAL(open)(record, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

__attribute__((destructor)) static void end(void)
{
    if (!plan.totalFile)
        return;
    FILE* const file = fopen(plan.totalFile, "w");
    if (!file)
        return;
    fprintf(file, "%ld\n", callCount);
    fclose(file);
}

void record(char letter, const char* path, uint64_t offset, const void* data, uint64_t size)
{
    if (plan.record < 0)
        return;
    const int failure = errno;
    const uint16_t pathSize = (uint16_t)strlen(path);
    const struct iovec parts[] = {{&letter, 1},
                                  {(void*)&pathSize, sizeof pathSize},
                                  {(void*)path, pathSize},
                                  {&offset, sizeof offset},
                                  {&size, sizeof size},
                                  {(void*)data, size}};
    const ssize_t written = REAL(writev)(plan.record, parts, 6);
    if (written != (ssize_t)(19 + pathSize + size))
        abort(); // a recording with a hole would prove nothing
    errno = failure;
}

_Noreturn void die(void)
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

enum Deed deedFor(unsigned call)
{
    if (!(plan.calls & call))
        return NOTHING;
    const long count = __atomic_add_fetch(&callCount, 1, __ATOMIC_SEQ_CST);
    if (plan.at <= 0 || count < plan.at || (plan.hits >= 0 && count >= plan.at + plan.hits))
        return NOTHING;
    if (plan.deed == KILL || (plan.deed == TORN && call != WRITE))
        die();
    if (plan.deed == FAIL)
        errno = plan.failure;
    return plan.deed;
}

enum Interest interestIn(const char* path)
{
    if (plan.answers && strstr(path, plan.answers))
        return ANSWERS;
    return plan.path && strstr(path, plan.path) ? WATCHED : NONE;
}
