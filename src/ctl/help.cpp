#include "ctl/help.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Command& command)
{
    return QString::fromLatin1(command.noun)
           + (command.verb[0] ? u' ' + QString::fromLatin1(command.verb) : QString());
}

QString callOf(const Option& option)
{
    const QString name = u"--"_s + QString::fromLatin1(option.name);
    return option.value ? name + u' ' + QString::fromLatin1(option.value) : name;
}

QString synopsisOf(const Command& command)
{
    QString line = nameOf(command);
    if (command.arguments[0])
        line += u' ' + QString::fromLatin1(command.arguments);
    for (const Option& option : command.options) {
        const bool isNeeded = option.need == Option::Need::Required;
        line += isNeeded ? u' ' + callOf(option) : u" ["_s + callOf(option) + u']';
    }
    return line;
}

QString optionLines(const std::vector<Option>& options)
{
    QString text;
    for (const Option& option : options)
        text +=
            u"    %1  %2\n"_s.arg(callOf(option).leftJustified(28), QString::fromUtf8(option.help));
    return text;
}

QString overview(const std::vector<Command>& commands, const std::vector<Option>& globalOptions)
{
    QString text = u"tandemctl [options] NOUN VERB ...\n\nOptions of every command:\n"_s
                   + optionLines(globalOptions) + u"\nCommands:\n"_s;
    for (const Command& command : commands)
        text += u"    %1  %2\n"_s.arg(nameOf(command).leftJustified(28),
                                      QString::fromUtf8(command.help));
    return text + u"\nMore about one: tandemctl help NOUN [VERB]\n"_s;
}

QString details(const Command& command)
{
    return u"tandemctl %1\n    %2\n"_s.arg(synopsisOf(command), QString::fromUtf8(command.help))
           + optionLines(command.options) + u'\n';
}

/// The reference as a page of the manual.
QString reference(const std::vector<Command>& commands, const std::vector<Option>& globalOptions)
{
    const auto rows = [](const std::vector<Option>& options) {
        QString text;
        for (const Option& option : options)
            text += u"- `%1` %2\n"_s.arg(callOf(option), QString::fromUtf8(option.help));
        return text;
    };
    QString page =
        u"# tandemctl\n\nEverything that Tandem does, without a window. This page is made "
        "by `tandemctl help reference`.\n\nOptions of every command:\n\n"_s
        + rows(globalOptions)
        + u"\nWho calls signs in with an access token, read from `--token-fd`, else from "
          "`TANDEM_TOKEN`; else with a password, read from `--password-fd`, else from "
          "`TANDEM_PASSWORD`, else asked for.\n\nExit codes: 0 done · 2 usage · 3 refused by a "
          "rule · 4 verify "
          "found problems · 65 bad input · 66 no such file · 69 database away · 73 cannot "
          "create · 74 I/O error or disk full · 75 busy or conflict, try again · 77 not "
          "allowed. Errors go to standard error, one line each, or one object with "
          "`--format json`; docs/errors.md lists them. Amounts in JSON are texts.\n"_s;
    for (const Command& command : commands) {
        page += u"\n## %1\n\n    tandemctl %2\n\n%3\n"_s.arg(nameOf(command), synopsisOf(command),
                                                             QString::fromUtf8(command.help));
        if (!command.options.empty())
            page += u'\n' + rows(command.options);
    }
    return page;
}

/// Text as troff takes it: no line begins with a dot, backslashes and dashes are escaped.
QString troff(const QString& text)
{
    QString safe = text;
    safe.replace(u'\\', u"\\\\"_s).replace(u'-', u"\\-"_s);
    return safe.startsWith(u'.') ? u"\\&"_s + safe : safe;
}

QString manPage(const std::vector<Command>& commands, const std::vector<Option>& globalOptions)
{
    QString page = u".TH TANDEMCTL 1\n.SH NAME\ntandemctl \\- run a company's front and back "
                   "office from the command line\n.SH SYNOPSIS\n.B tandemctl\n[options] NOUN VERB "
                   "...\n.SH OPTIONS\n"_s;
    for (const Option& option : globalOptions)
        page +=
            u".TP\n.B %1\n%2\n"_s.arg(troff(callOf(option)), troff(QString::fromUtf8(option.help)));
    page += u".SH COMMANDS\n"_s;
    for (const Command& command : commands) {
        page += u".TP\n.B %1\n%2\n"_s.arg(troff(synopsisOf(command)),
                                          troff(QString::fromUtf8(command.help)));
        for (const Option& option : command.options)
            page += u".RS\n.TP\n.B %1\n%2\n.RE\n"_s.arg(troff(callOf(option)),
                                                        troff(QString::fromUtf8(option.help)));
    }
    return page
           + u".SH EXIT STATUS\n0 done, 2 usage, 3 refused by a rule, 4 verify found problems, "
             "65 bad input, 66 no such file, 69 database away, 73 cannot create, 74 I/O error "
             "or disk full, 75 busy or conflict: try again, 77 not allowed.\n"_s;
}

QString completion(const std::vector<Command>& commands, const std::vector<Option>& globalOptions)
{
    QMap<QString, QStringList> verbs;
    QMap<QString, QStringList> options;
    QStringList everywhere;
    for (const Option& option : globalOptions)
        everywhere += u"--"_s + QString::fromLatin1(option.name);
    for (const Command& command : commands) {
        verbs[QString::fromLatin1(command.noun)] += QString::fromLatin1(command.verb);
        for (const Option& option : command.options)
            options[nameOf(command)] += u"--"_s + QString::fromLatin1(option.name);
    }
    QString script = u"# bash completion for tandemctl, made by: tandemctl help completion\n"
                     "_tandemctl() {\n    local words=() word\n"
                     "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                     "        [[ $word == -* ]] || words+=(\"$word\")\n    done\n"
                     "    local current=${COMP_WORDS[COMP_CWORD]} choices\n"
                     "    case \"${words[0]} ${words[1]}\" in\n"_s;
    for (const auto& [name, names] : options.asKeyValueRange())
        script += u"    \"%1\"*) choices=\"%2\" ;;\n"_s.arg(name, names.join(u' '));
    for (const auto& [noun, names] : verbs.asKeyValueRange())
        script += u"    \"%1 \"*) choices=\"%2\" ;;\n"_s.arg(noun, names.join(u' ').trimmed());
    script += u"    *) choices=\"%1 %2\" ;;\n    esac\n"
              "    COMPREPLY=($(compgen -W \"$choices %2\" -- \"$current\"))\n"
              "    [[ ${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- \"$current\"))\n"
              "}\ncomplete -F _tandemctl tandemctl\n"_s.arg(QStringList(verbs.keys()).join(u' '),
                                                            everywhere.join(u' '));
    return script;
}

} // namespace

QString helpText(const std::vector<Command>& commands, const std::vector<Option>& globalOptions,
                 const QStringList& words)
{
    const QStringList subject = words.value(0) == u"help"_s ? words.mid(1) : words;
    if (subject.value(0) == u"man"_s)
        return manPage(commands, globalOptions);
    if (subject.value(0) == u"reference"_s)
        return reference(commands, globalOptions);
    if (subject.value(0) == u"completion"_s)
        return completion(commands, globalOptions);
    QString text;
    for (const Command& command : commands) {
        const bool isMeant = !subject.isEmpty() && subject[0] == QLatin1StringView(command.noun)
                             && (subject.size() < 2 || command.verb[0] == '\0'
                                 || subject[1] == QLatin1StringView(command.verb));
        if (isMeant)
            text += details(command);
    }
    return text.isEmpty() ? overview(commands, globalOptions) : text;
}

} // namespace tandem::ctl
