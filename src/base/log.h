#pragma once

#include <QString>

namespace tandem {

/// From here on what Qt and Tandem say through qWarning() and its kin stands in
/// `folder`/tandem.log, too, besides stderr: one JSON object a line with "at" (UTC), "level",
/// "category" and "text", so that no text can forge another line. At most four files of a megabyte,
/// the newest without a number, which their owner alone can read. Where nothing can be written,
/// only stderr hears it.
void keepLog(const QString& folder);

/// Where keepLog writes.
QString logFile(const QString& folder);

} // namespace tandem
