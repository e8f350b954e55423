#pragma once

#include <minizip/ioapi.h>

class QIODevice;

namespace tandem::formats {

/// How minizip reads from, and writes to, a device that is open; closing leaves it open.
zlib_filefunc64_def zipFunctions(QIODevice& device);

} // namespace tandem::formats
