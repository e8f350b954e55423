#pragma once

namespace tandem::workflows {

/// Whether an import is kept, or only tried and taken back.
enum class ImportMode { Save, Try };

} // namespace tandem::workflows
