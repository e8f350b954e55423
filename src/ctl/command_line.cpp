#include "ctl/command.h"
#include "ctl/help.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

#include <clocale>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options{
        {"company", "FILE|URL", "the books: a company file, or postgresql://user@host/database"},
        {"user", "NAME", "who works; else TANDEM_USER, else the system's user name"},
        {"password-fd", "N", "read the password from this file descriptor"},
        {"token-fd", "N", "sign in with the access token read from this file descriptor"},
        {"format", "table|csv|json", "how lists are written; table if not given"},
        {"key", "KEY", "the request's key: the same key creates a thing once"}};
    return options;
}

void addOptions(QCommandLineParser& parser, const std::vector<Option>& options)
{
    for (const Option& option : options)
        parser.addOption(QCommandLineOption(QString::fromLatin1(option.name),
                                            QString::fromUtf8(option.help),
                                            QString::fromLatin1(option.value ? option.value : "")));
}

ExitCode usage(const Terminal& terminal, const QString& complaint)
{
    print(terminal.error, u"tandemctl: "_s + complaint + u"\nSee: tandemctl help\n"_s);
    return ExitCode::Usage;
}

/// One line for people, one object for programs; both name the code, what, where and how to mend.
void printError(const Terminal& terminal, Format format, const Error& error)
{
    const QString code = u"TD."_s + QString::fromLatin1(error.code->name);
    if (format == Format::Json) {
        const QJsonObject object{{u"code"_s, code},
                                 {u"message"_s, error.text()},
                                 {u"field"_s, error.field},
                                 {u"detail"_s, error.detail}};
        print(terminal.error,
              QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
        return;
    }
    QString line = code + u": "_s + error.text().simplified();
    if (!error.field.isEmpty())
        line += u" [field "_s + error.field + u']';
    if (!error.detail.isEmpty())
        line += u" ("_s + error.detail.simplified() + u')';
    print(terminal.error, line + u'\n');
}

/// The command that the first words name, and how many words that took.
std::pair<const Command*, int> commandFor(const std::vector<Command>& commands,
                                          const QStringList& words)
{
    for (const Command& command : commands) {
        if (words.value(0) != QLatin1StringView(command.noun))
            continue;
        const bool standsAlone = command.verb[0] == '\0';
        if (standsAlone || words.value(1) == QLatin1StringView(command.verb))
            return {&command, standsAlone ? 1 : 2};
    }
    return {nullptr, 0};
}

/// Words that are neither options nor their values: to find noun and verb wherever they stand.
QStringList plainWords(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser, globalOptions());
    parser.parse(QStringList{u"tandemctl"_s} + arguments);
    return parser.positionalArguments();
}

Result<ExitCode> runOne(const Command& command, const Context::Call& call, const Terminal& terminal)
{
    try {
        Context context(call, terminal);
        if (command.books == Books::Open)
            TANDEM_CHECK(context.office());
        auto done = command.run(context);
        if (done)
            context.sayWhatIsUnsaid();
        context.setAnchorAfterChange();
        return done;
    } catch (const std::exception& exception) {
        return fail(tandem::errors::brokenInvariant).because(QString::fromUtf8(exception.what()));
    }
}

ExitCode parseAndRun(const Command& command, int wordCount, const QStringList& arguments,
                     const Terminal& terminal)
{
    QCommandLineParser parser;
    addOptions(parser, globalOptions());
    addOptions(parser, command.options);
    if (!parser.parse(QStringList{u"tandemctl"_s} + arguments))
        return usage(terminal, parser.errorText());

    Context::Call call;
    // A number read from a CSV list ends with the line's carriage return.
    for (const QString& word : parser.positionalArguments().mid(wordCount))
        call.arguments += word.trimmed();
    const bool takesArguments = command.arguments[0] != '\0';
    if (!takesArguments && !call.arguments.isEmpty())
        return usage(terminal, u"'%1' is one word too many"_s.arg(call.arguments.front()));
    for (const std::vector<Option>* options : {&globalOptions(), &command.options}) {
        for (const Option& option : *options) {
            const QString name = QString::fromLatin1(option.name);
            const bool isSet = parser.isSet(name);
            if (!isSet && option.need == Option::Need::Required)
                return usage(terminal, u"--%1 is needed"_s.arg(name));
            if (isSet && option.value)
                call.values.insert(name, parser.value(name));
            else if (isSet)
                call.switches += name;
        }
    }
    const QString format = call.values.value(u"format"_s, u"table"_s);
    if (format != u"table"_s && format != u"csv"_s && format != u"json"_s)
        return usage(terminal, u"--format is table, csv or json, not '%1'"_s.arg(format));
    call.format = format == u"csv"_s    ? Format::Csv
                  : format == u"json"_s ? Format::Json
                                        : Format::Table;
    if (command.books == Books::Create)
        call.switches += u"create-books"_s;

    const auto done = runOne(command, call, terminal);
    if (!done) {
        printError(terminal, call.format, done.error());
        return exitCodeOf(done.error());
    }
    // What could not be written was not said: a full disk behind a pipe is an error, too.
    if (std::fflush(terminal.out) != 0 || std::ferror(terminal.out) != 0) {
        print(terminal.error, u"tandemctl: the answer could not be written\n"_s);
        return ExitCode::StorageFailed;
    }
    return *done;
}

} // namespace

ExitCode runCommandLine(const QStringList& arguments, Terminal& terminal)
{
    const std::vector<Command> commands = allCommands();
    if (arguments.isEmpty() || arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)
        || arguments.front() == u"help"_s) {
        print(terminal.out, helpText(commands, globalOptions(), plainWords(arguments)));
        return ExitCode::Done;
    }
    if (arguments.contains(u"--version"_s)) {
        print(terminal.out, u"tandemctl " TANDEM_VERSION "\n"_s);
        return ExitCode::Done;
    }
    const auto [command, wordCount] = commandFor(commands, plainWords(arguments));
    if (!command)
        return usage(terminal,
                     u"there is no command '%1'"_s.arg(plainWords(arguments).mid(0, 2).join(u' ')));
    return parseAndRun(*command, wordCount, arguments, terminal);
}

} // namespace tandem::ctl
