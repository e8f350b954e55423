#pragma once

#include "office/anchor.h"

namespace tandem::gui {

/// What the office's pages need from above it.
struct OfficeTools {
    std::span<const Prover> provers; ///< How the modules prove their tables.
    Witness witness;                 ///< What is kept outside the books.
};

} // namespace tandem::gui
