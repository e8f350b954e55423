#pragma once

#include "ctl/command.h"

namespace tandem::ctl {

/// The help: of all commands, or of those of the noun (and verb) in `words` ("help order add").
/// `words` that start with "man" or "completion" give the man page or the bash completion.
QString helpText(const std::vector<Command>& commands, const std::vector<Option>& globalOptions,
                 const QStringList& words);

} // namespace tandem::ctl
