#pragma once

#include "ctl/command.h"

namespace tandem::ctl {

// One list per file <noun>_commands.cpp; allCommands() puts them together in this order.
std::vector<Command> moneyCommands();
std::vector<Command> paymentCommands();
std::vector<Command> bankCommands();
std::vector<Command> bankMatchCommands();
std::vector<Command> agedCommands();

} // namespace tandem::ctl
