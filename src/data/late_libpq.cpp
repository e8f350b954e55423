// The functions of libpq that Tandem calls, under their own names: each looks up the real one at
// its first call. So the twenty libraries behind libpq are loaded by who works on PostgreSQL, and
// those whose books are a file start a quarter faster. docs/decisions/0009-starting.md.

#include "base/check.h"

#include <dlfcn.h>
#include <libpq-fe.h>

namespace {

constexpr const char* libraryName = "libpq.so.5"; // of every PostgreSQL since 8.3

void* symbolOf(const char* name)
{
    static void* const library = ::dlopen(libraryName, RTLD_NOW | RTLD_LOCAL);
    tandem::require(library, "libpq is installed, as the package demands");
    void* const symbol = ::dlsym(library, name);
    tandem::require(symbol, "libpq has all that its header promises");
    return symbol;
}

} // namespace

#define TANDEM_LATE(Answer, name, parameters, arguments)                                           \
    Answer name parameters                                                                         \
    {                                                                                              \
        static const auto real = reinterpret_cast<decltype(&name)>(symbolOf(#name));               \
        return real arguments;                                                                     \
    }

extern "C" {

TANDEM_LATE(PGconn*, PQconnectdbParams,
            (const char* const* keys, const char* const* values, int expandsName),
            (keys, values, expandsName))
TANDEM_LATE(PQconninfoOption*, PQconninfoParse, (const char* url, char** error), (url, error))
TANDEM_LATE(void, PQconninfoFree, (PQconninfoOption * options), (options))
TANDEM_LATE(void, PQfinish, (PGconn * connection), (connection))
TANDEM_LATE(void, PQreset, (PGconn * connection), (connection))
TANDEM_LATE(ConnStatusType, PQstatus, (const PGconn* connection), (connection))
TANDEM_LATE(int, PQconnectionNeedsPassword, (const PGconn* connection), (connection))
TANDEM_LATE(PGVerbosity, PQsetErrorVerbosity, (PGconn * connection, PGVerbosity verbosity),
            (connection, verbosity))
TANDEM_LATE(char*, PQuser, (const PGconn* connection), (connection))
TANDEM_LATE(char*, PQdb, (const PGconn* connection), (connection))
TANDEM_LATE(char*, PQhost, (const PGconn* connection), (connection))
TANDEM_LATE(char*, PQhostaddr, (const PGconn* connection), (connection))
TANDEM_LATE(char*, PQerrorMessage, (const PGconn* connection), (connection))
TANDEM_LATE(PQnoticeProcessor, PQsetNoticeProcessor,
            (PGconn * connection, PQnoticeProcessor processor, void* argument),
            (connection, processor, argument))
TANDEM_LATE(char*, PQencryptPasswordConn,
            (PGconn * connection, const char* password, const char* user, const char* algorithm),
            (connection, password, user, algorithm))
TANDEM_LATE(void, PQfreemem, (void* memory), (memory))

TANDEM_LATE(PGcancel*, PQgetCancel, (PGconn * connection), (connection))
TANDEM_LATE(void, PQfreeCancel, (PGcancel * cancel), (cancel))
TANDEM_LATE(int, PQcancel, (PGcancel * cancel, char* error, int size), (cancel, error, size))

TANDEM_LATE(PGresult*, PQexec, (PGconn * connection, const char* sql), (connection, sql))
TANDEM_LATE(PGresult*, PQprepare,
            (PGconn * connection, const char* name, const char* sql, int count, const Oid* types),
            (connection, name, sql, count, types))
TANDEM_LATE(int, PQsendQueryPrepared,
            (PGconn * connection, const char* name, int count, const char* const* values,
             const int* lengths, const int* formats, int resultFormat),
            (connection, name, count, values, lengths, formats, resultFormat))
TANDEM_LATE(int, PQsetSingleRowMode, (PGconn * connection), (connection))
TANDEM_LATE(int, PQenterPipelineMode, (PGconn * connection), (connection))
TANDEM_LATE(int, PQexitPipelineMode, (PGconn * connection), (connection))
TANDEM_LATE(int, PQpipelineSync, (PGconn * connection), (connection))

TANDEM_LATE(PGresult*, PQgetResult, (PGconn * connection), (connection))
TANDEM_LATE(void, PQclear, (PGresult * result), (result))
TANDEM_LATE(ExecStatusType, PQresultStatus, (const PGresult* result), (result))
TANDEM_LATE(char*, PQresultErrorField, (const PGresult* result, int field), (result, field))
TANDEM_LATE(char*, PQcmdStatus, (PGresult * result), (result))
TANDEM_LATE(char*, PQcmdTuples, (PGresult * result), (result))
TANDEM_LATE(int, PQntuples, (const PGresult* result), (result))
TANDEM_LATE(int, PQnfields, (const PGresult* result), (result))
TANDEM_LATE(char*, PQfname, (const PGresult* result, int column), (result, column))
TANDEM_LATE(Oid, PQftype, (const PGresult* result, int column), (result, column))
TANDEM_LATE(char*, PQgetvalue, (const PGresult* result, int row, int column), (result, row, column))
TANDEM_LATE(int, PQgetlength, (const PGresult* result, int row, int column), (result, row, column))
TANDEM_LATE(int, PQgetisnull, (const PGresult* result, int row, int column), (result, row, column))

} // extern "C"

#undef TANDEM_LATE
