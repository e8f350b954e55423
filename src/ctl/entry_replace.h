#pragma once

#include "ctl/command.h"

namespace tandem::ctl {

/// `tandemctl entry replace`: another account, memo, party or dimension value in many entries.
Command entryReplaceCommand();

} // namespace tandem::ctl
