#pragma once

#include "office/anchor.h"
#include "office/finding.h"

namespace tandem::ctl {

/// How the modules above the office prove their tables.
std::span<const Prover> moduleProvers();

/// What this user keeps outside the books: keys, anchors, the highest head seen. In
/// $XDG_DATA_HOME/tandem, else ~/.local/share/tandem.
Witness ownWitness();

} // namespace tandem::ctl
