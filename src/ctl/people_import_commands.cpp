#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "workflows/import_employees.h"
#include "workflows/import_parties.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<workflows::ImportedRole>> roleOf(const QString& word)
{
    if (word.isEmpty())
        return std::optional<workflows::ImportedRole>();
    if (word == u"customer"_s)
        return std::optional(workflows::ImportedRole::Customer);
    if (word == u"supplier"_s)
        return std::optional(workflows::ImportedRole::Supplier);
    return fail(errors::wordUnknown, {word, u"customer, supplier"_s}).at(u"role"_s);
}

Listing outcomes(Context& context)
{
    return context.list({{"file"},
                         {"kind"},
                         {"read", Column::Align::Right},
                         {"added", Column::Align::Right},
                         {"known", Column::Align::Right},
                         {"mapping"},
                         {"mapped_by"}});
}

Result<ExitCode> importPartyFiles(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto role, roleOf(context.value("role")));
    Listing list = outcomes(context);
    for (const QString& path : context.arguments()) {
        TANDEM_TRY(const QByteArray bytes, context.readInput(path));
        TANDEM_TRY(const auto done,
                   workflows::importParties(*office,
                                            {.file = {path, bytes, context.value("mapping")},
                                             .role = role,
                                             .codePrefix = context.value("code-prefix")},
                                            importMode(context)));
        for (const QString& warning : done.warnings)
            context.warn(path + u": "_s + warning);
        const bool isCustomers = done.role == workflows::ImportedRole::Customer;
        list.add({path, isCustomers ? u"customers"_s : u"suppliers"_s, done.readCount,
                  done.addedCount, done.knownCount, done.mapping.text,
                  workflows::wordOf(done.mapping.source)});
    }
    return ExitCode::Done;
}

Result<ExitCode> importEmployeeFiles(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing list = outcomes(context);
    for (const QString& path : context.arguments()) {
        TANDEM_TRY(const QByteArray bytes, context.readInput(path));
        TANDEM_TRY(const auto done,
                   workflows::importEmployees(*office, {path, bytes, context.value("mapping")},
                                              importMode(context)));
        list.add({path, u"employees"_s, done.readCount, done.addedCount, done.knownCount,
                  done.mapping.text, workflows::wordOf(done.mapping.source)});
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> peopleImportCommands()
{
    const Option mapping{"mapping", "MAPPING",
                         "field=Column,...: instead of the saved or recognised one; saved"};
    const Option dryRun{"dry-run", nullptr, "try it, and change nothing"};
    return {{"import",
             "parties",
             "FILE...",
             "take over customers and suppliers from CSV files",
             {{"role", "ROLE", "customer or supplier; recognised if not given"},
              mapping,
              {"code-prefix", "TEXT", "put before every code"},
              dryRun},
             Books::Open,
             &importPartyFiles},
            {"import",
             "employees",
             "FILE...",
             "take over employees from CSV files",
             {mapping, dryRun},
             Books::Open,
             &importEmployeeFiles}};
}

} // namespace tandem::ctl
