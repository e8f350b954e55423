#include "ctl/commands.h"

namespace tandem::ctl {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (auto* const part :
         {&moneyCommands, &accountCommands, &postCommands, &journalCommands, &statementCommands}) {
        const std::vector<Command> commands = part();
        all.insert(all.end(), commands.begin(), commands.end());
    }
    return all;
}

} // namespace tandem::ctl
