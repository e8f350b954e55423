#pragma once

#include "base/result.h"

#include <QByteArray>

namespace tandem::gui {

/// A picture as documents bear it: PNG and JPEG as they are, SVG painted into a PNG.
/// Errors: fileNotRead, logoUnfit.
Result<QByteArray> readLogo(const QString& path);

} // namespace tandem::gui
