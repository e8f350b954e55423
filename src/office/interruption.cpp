#include "office/interruption.h"

#include "data/errors.h"

namespace tandem {

Result<> interruption()
{
    return fail(errors::interrupted);
}

} // namespace tandem
