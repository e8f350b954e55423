#pragma once

#include "ctl/context.h"
#include "office/list_view.h"

namespace tandem::ctl {

/// The list of that name. Error: wordUnknown.
Result<ListSpec> listNamed(const QString& name);

/// What of a list was asked for: a kept view, and over it the options --filter, --sort,
/// --descending, --group and --years. Errors: viewUnknown, wordUnknown, groupColumnUnfit.
Result<ListArrangement> arrangementOf(Context& context, Office& office, const ListSpec& spec);

/// The query of an arrangement. Errors: those of parseFilter.
Result<ListQuery> queryOf(const Context& context, const ListSpec& spec,
                          const ListArrangement& arrangement, const Currency& base);

} // namespace tandem::ctl
