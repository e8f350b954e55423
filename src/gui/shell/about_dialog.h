#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace tandem::gui {

/// A work of others that the program is made of.
struct BorrowedWork {
    QString name;
    QString version; ///< Of what runs now, where it can be asked.
    QString licence;
    QString use;
};

QList<BorrowedWork> borrowedWorks();

/// What the program is, in which version, and what it is made of.
void showAbout(QWidget* window);

} // namespace tandem::gui
