#include "ctl/commands.h"

namespace tandem::ctl {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (auto* const part :
         {&moneyCommands, &itemCommands, &orderCommands, &deliveryCommands, &invoiceCommands,
          &creditNoteCommands, &purchaseCommands, &tradeImportCommands, &tradeReportCommands}) {
        const std::vector<Command> commands = part();
        all.insert(all.end(), commands.begin(), commands.end());
    }
    return all;
}

} // namespace tandem::ctl
