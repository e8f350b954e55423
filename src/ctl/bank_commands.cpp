#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/bank_rule.h"
#include "backoffice/settlements/bank_take_back.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/people.h"
#include "ctl/settlement_words.h"
#include "workflows/import_bank_statement.h"

#include <QFileInfo>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsDefault = 100;

Result<workflows::BankFile> fileGiven(Context& context, Office& office, const QString& path)
{
    TANDEM_TRY(const QByteArray bytes, context.readInput(path));
    AccountId account;
    if (const QString code = context.value("account"); !code.isEmpty()) {
        TANDEM_TRY(const AccountId given,
                   office.read(settlements::actions::bankLines,
                               [&](Reader& books) { return accountGiven(books, code); }));
        account = given;
    }
    return workflows::BankFile{.name = QFileInfo(path).fileName(),
                               .bytes = bytes,
                               .account = account,
                               .mapping = context.value("mapping"),
                               .balances = context.has("as-stated")
                                               ? settlements::Balances::AsStated
                                               : settlements::Balances::MustHold};
}

/// Shows what a file holds; nothing is written.
Result<> preview(Context& context, Office& office, const workflows::BankFile& file, Listing& rows)
{
    TANDEM_TRY(const auto read, office.read(settlements::actions::bankLines, [&](Reader& books) {
        return workflows::readBankFile(books, file);
    }));
    if (!read.mapping.isEmpty())
        context.warn(u"%1 is read with --mapping '%2'"_s.arg(file.name, read.mapping));
    for (const settlements::BankImportDraft& draft : read.imports)
        for (const settlements::BankStatementDraft& statement : draft.statements) {
            Decimal sum;
            for (const settlements::BankLineDraft& line : statement.lines)
                if (line.state == settlements::BankLineState::Booked)
                    sum = sum + line.amount;
            for (const QString& warning : statement.warnings)
                context.warn(file.name + u": "_s + warning);
            rows.add({file.name, std::int64_t(statement.lines.size()), QString(),
                      sum.trimmed(draft.currency.digits()).toString()});
        }
    return {};
}

Result<> import(Context& context, Office& office, const workflows::BankFile& file, Listing& rows)
{
    TANDEM_TRY(const auto imported, workflows::importBankStatement(office, file));
    for (const settlements::BankStatementImported& each : imported) {
        for (const QString& warning : each.warnings)
            context.warn(file.name + u": "_s + warning);
        rows.add({file.name, each.lineCount, QString::number(each.newLineCount),
                  each.sum.trimmed(2).toString()});
    }
    return {};
}

Result<ExitCode> importFiles(Context& context)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"one or more files of the bank"_s});
    TANDEM_TRY(Office * office, context.office());
    Listing rows = context.list({{"file"},
                                 {"lines", Column::Align::Right},
                                 {"new", Column::Align::Right},
                                 {"sum", Column::Align::Right}});
    for (const QString& path : context.arguments()) {
        TANDEM_TRY(const auto file, fileGiven(context, *office, path));
        if (context.has("dry-run"))
            TANDEM_CHECK(preview(context, *office, file, rows));
        else
            TANDEM_CHECK(import(context, *office, file, rows));
    }
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const int rowsMax, context.count("limit", rowsDefault));
    using Lines = std::vector<settlements::BankLine>;
    TANDEM_TRY(const Lines lines,
               office->read(settlements::actions::bankLines, [&](Reader& books) -> Result<Lines> {
                   TANDEM_TRY(const AccountId account, bankAccountGiven(books, context));
                   return context.has("all")
                              ? settlements::bankLines(books, account, {}, rowsMax)
                              : settlements::openBankLines(books, account, {}, rowsMax);
               }));
    Listing rows = context.list({{"id", Column::Align::Right},
                                 {"booked_on"},
                                 {"amount", Column::Align::Right},
                                 {"currency"},
                                 {"counterparty"},
                                 {"remittance"},
                                 {"matched"}});
    for (const settlements::BankLine& line : lines)
        rows.add({line.id.value(), line.bookedOn, line.stated.toString(), line.currency,
                  line.counterpartyName, line.remittance, line.isMatched});
    return ExitCode::Done;
}

Result<ExitCode> listStatements(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const int rowsMax, context.count("limit", rowsDefault));
    Listing rows = context.list({{"id", Column::Align::Right},
                                 {"account"},
                                 {"file"},
                                 {"imported_at"},
                                 {"statements", Column::Align::Right},
                                 {"lines", Column::Align::Right},
                                 {"matched", Column::Align::Right}});
    TANDEM_CHECK(office->read(settlements::actions::bankLines, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const QTimeZone zone, companyZone(books));
        TANDEM_TRY(const auto imports, settlements::importsTaken(books, rowsMax));
        for (const settlements::ImportTaken& one : imports) {
            TANDEM_TRY(const auto account, ledger::accountById(books, one.account));
            rows.add({one.id.value(), account.code, one.fileName, momentText(one.importedAt, zone),
                      one.statementCount, one.lineCount, one.matchedCount});
        }
        return {};
    }));
    return ExitCode::Done;
}

Result<ExitCode> undoImport(Context& context)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the id that 'bank statements' shows"_s});
    TANDEM_TRY(const std::int64_t id, keyGiven(context.arguments().front()));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto taken,
               office->change(settlements::actions::takeBackImport, [&](UnitOfWork& work) {
                   return settlements::takeBackImport(work, settlements::BankStatementId(id));
               }));
    if (!taken.sharedWith.isEmpty())
        context.warn(u"Files imported later held some of these lines, too; import them again: "_s
                     + taken.sharedWith.join(u", "_s));
    Listing rows = context.list({{"file"}, {"lines", Column::Align::Right}});
    rows.add({taken.fileName, taken.lineCount});
    return ExitCode::Done;
}

Result<ExitCode> saveRule(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"a text that bank lines contain"_s});
    const QString text = context.arguments().join(u' ');
    TANDEM_CHECK(
        office->change(settlements::actions::saveBankRule, [&](UnitOfWork& work) -> Result<> {
            if (context.has("remove"))
                return settlements::removeBankRule(work, text);
            TANDEM_TRY(const AccountId account, accountGiven(work, context.value("to")));
            return settlements::saveBankRule(
                work, {.contains = text, .account = account, .memo = context.value("memo")});
        }));
    return ExitCode::Done;
}

Result<ExitCode> listRules(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    Listing rows = context.list({{"contains"}, {"account"}, {"memo"}});
    TANDEM_CHECK(office->read(settlements::actions::bankRules, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const auto rules, settlements::bankRules(books));
        for (const settlements::BankRule& rule : rules) {
            TANDEM_TRY(const auto account, ledger::accountById(books, rule.account));
            rows.add({rule.contains, account.code, rule.memo});
        }
        return {};
    }));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> bankCommands()
{
    const Option account{"account", "CODE", "the bank account of the ledger"};
    const Option limit{"limit", "N", "at most so many rows; 100 if not given"};
    const std::vector<Option> importOptions{
        {"account", "CODE", "the bank account of the ledger; else by the IBAN in the file"},
        {"mapping", "FIELD=COLUMN,...", "how a table is read; else as saved, else as detected"},
        {"as-stated", nullptr, "import even if balances and lines do not add up"},
        {"dry-run", nullptr, "show what would be imported, and the mapping"}};
    return {{"bank", "import", "FILE...", "import bank statements: camt.053 or a table",
             importOptions, Books::Open, &importFiles},
            {"import", "bank", "FILE...", "the same as bank import", importOptions, Books::Open,
             &importFiles},
            {"bank",
             "list",
             "",
             "list bank lines still to be explained",
             {account, {"all", nullptr, "the explained ones, too"}, limit},
             Books::Open,
             &list},
            {"bank",
             "statements",
             "",
             "list the files that were imported, the latest first",
             {limit},
             Books::Open,
             &listStatements},
            {"bank",
             "undo-import",
             "STATEMENT",
             "take an imported file back, of which no line is matched",
             {},
             Books::Open,
             &undoImport},
            {"bank",
             "rule",
             "TEXT",
             "lines that contain TEXT go to an account",
             {{"to", "CODE", "the account"},
              {"memo", "TEXT", "what the entry says"},
              {"remove", nullptr, "take the rule away"}},
             Books::Open,
             &saveRule},
            {"bank", "rules", "", "list the rules", {}, Books::Open, &listRules}};
}

} // namespace tandem::ctl
