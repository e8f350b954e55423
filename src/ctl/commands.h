#pragma once

#include "ctl/command.h"

namespace tandem::ctl {

// One list per file <noun>_commands.cpp; allCommands() puts them together in this order.
std::vector<Command> moneyCommands();
std::vector<Command> itemCommands();
std::vector<Command> orderCommands();
std::vector<Command> deliveryCommands();
std::vector<Command> invoiceCommands();
std::vector<Command> creditNoteCommands();
std::vector<Command> purchaseCommands();
std::vector<Command> tradeImportCommands();
std::vector<Command> tradeReportCommands();

} // namespace tandem::ctl
