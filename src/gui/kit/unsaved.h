#pragma once

class QWidget;

namespace tandem::gui {

/// Whether something stands in `room` that somebody typed or ticked, and that is neither saved nor
/// kept as a draft: it would be lost if the room were built anew. What is only searched by, in
/// lines with a button to clear them, and choices of a view do not count.
///
/// Text fields know it by themselves; a page with other things to save says it by
/// QWidget::setWindowModified().
bool holdsUnsaved(const QWidget& room);

} // namespace tandem::gui
