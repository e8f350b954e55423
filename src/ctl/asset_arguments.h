#pragma once

#include "backoffice/assets/asset_service.h"
#include "ctl/context.h"

namespace tandem::ctl {

/// What the options of `asset add` and `asset plan` say.
/// Errors: wordUnknown, amountUnreadable, dayUnreadable, and those of the named records.
Result<assets::AssetDraft> assetDraft(const Context& context, Reader& books);

/// The options that assetDraft reads.
std::vector<struct Option> assetOptions();

/// The class of assets that the options of `asset class` describe.
Result<assets::AssetClass> assetClassDraft(const Context& context, Reader& books);

} // namespace tandem::ctl
