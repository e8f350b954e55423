#pragma once

#include "documents/letterhead.h"

#include <utility>
#include <vector>

namespace tandem::documents {

class PagePainter;

/// What stands above the text of a letter or a document, beside the letterhead.
struct PageHead {
    QStringList addressee; ///< Name and address, a line each.
    /// Beside the addressee: label and value; those without a value are left out.
    std::vector<std::pair<QString, QString>> facts;
    QString title;
};

/// Paints the head of the first page: the company with its logo, the address for the window of the
/// envelope, the facts and the title. The text that follows is of 9 points.
void paintHead(PagePainter& page, const Letterhead& letterhead, const PageHead& head);

} // namespace tandem::documents
