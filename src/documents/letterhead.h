#pragma once

#include <QByteArray>
#include <QStringList>

namespace tandem::documents {

/// Whose document it is: what stands above and below the text of each.
struct Letterhead {
    QString company;
    QStringList sender{};  ///< The company's address and ways to reach it; empty: not shown.
    QStringList footing{}; ///< Its bank and its numbers for tax and register; empty: not shown.
    /// PNG or JPEG; empty: none. Not an image: what only names a document needs no Qt Gui.
    QByteArray logo{};

    /// The line at the foot of every page of a document with this title.
    QString footer(const QString& title) const;
};

} // namespace tandem::documents
