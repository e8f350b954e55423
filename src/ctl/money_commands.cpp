#include "ctl/commands.h"

namespace tandem::ctl {
namespace {

Result<ExitCode> vectors(Context&)
{
    return ExitCode::Done;
}

} // namespace

std::vector<Command> moneyCommands()
{
    return {{"money",
             "vectors",
             "FILE...",
             "run vectors of decimal arithmetic and tables of cases",
             {},
             Books::None,
             &vectors}};
}

} // namespace tandem::ctl
