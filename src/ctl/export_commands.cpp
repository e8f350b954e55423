#include "backoffice/ledger/actions.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/export_files.h"
#include "office/actions.h"
#include "workflows/export_all.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<ExportFiles>> filesOf(const Context& context)
{
    const QString target = context.arguments().front();
    if (target == u"-"_s)
        return exportAsTar(context.terminal().out);
    return exportToFolder(target);
}

Result<ExitCode> exportEverything(Context& context)
{
    if (context.arguments().size() != 1)
        return fail(errors::argumentMissing, {u"the folder to make, or - for a tar archive"_s});
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(Database* const database, context.database());
    if (!office->allows(actions::exportAll))
        return fail(tandem::errors::permissionDenied, {nameOf(actions::exportAll.permission)});
    TANDEM_TRY(const auto files, filesOf(context));
    TANDEM_CHECK(office->read(actions::exportAll, [&](Reader& books) {
        return workflows::exportAll(*database, books,
                                    [&](const QString& file, const QByteArray& bytes) {
                                        return files->write(file, bytes);
                                    });
    }));
    TANDEM_CHECK(files->finish());
    return ExitCode::Done;
}

} // namespace

std::vector<Command> exportCommands()
{
    return {{"export",
             "all",
             "DIRECTORY|-",
             "write every table as CSV and the ledger as a journal; - is a tar archive",
             {},
             Books::Open,
             &exportEverything}};
}

} // namespace tandem::ctl
