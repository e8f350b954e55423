#pragma once

#include "ctl/context.h"

#include <span>

namespace tandem::ctl {

/// An option of a command: "--as-of DAY", or "--full" if it takes no value.
struct Option {
    enum class Need { Optional, Required };

    const char* name;  ///< Without the dashes.
    const char* value; ///< What stands for its value in the help; nullptr for a switch.
    const char* help;
    Need need = Need::Optional;
};

/// What a command needs of the books before it runs.
enum class Books {
    None,   ///< None at all.
    Create, ///< The file must not exist yet; Context::database makes it.
    Open,   ///< They are opened and the user signed in.
};

/// One `tandemctl NOUN VERB`. Help, man page and completion are made from the list of these.
struct Command {
    const char* noun;
    const char* verb;      ///< Empty if the noun stands alone: "doctor".
    const char* arguments; ///< What follows, as the help shows it: "FILE...", or "".
    const char* help;      ///< One line: what it does.
    std::vector<Option> options;
    Books books;
    Result<ExitCode> (*run)(Context&);
};

/// Every command, by noun and verb in the order of the help.
std::vector<Command> allCommands();

/// Runs what `arguments` say (the program's name left out). Answers with the exit code; errors are
/// printed, never thrown.
ExitCode runCommandLine(const QStringList& arguments, Terminal& terminal);

} // namespace tandem::ctl
