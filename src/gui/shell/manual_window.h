#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace tandem::gui {

class ManualText;

/// A chapter of the manual: a page of docs/guide.
struct Chapter {
    QString name;  ///< "sales"
    QString title; ///< Its first heading.
};

/// All chapters, in the order in which one learns.
QList<Chapter> manualChapters();

/// The chapter about a page of the window: "sales" for "sales.orders".
QString chapterOf(const QString& page);

/// The manual, which the program carries: contents, text with links between chapters, search.
/// Nothing of it is read from anywhere else.
class ManualWindow final : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget* parent = nullptr);

    void showChapter(const QString& name);
    QString chapter() const { return m_chapter; }
    /// Goes to the next place where the words stand, in this chapter or a later one; whether there
    /// is one.
    bool find(const QString& words);

private:
    void showFromList();

    QListWidget* m_contents;
    ManualText* m_text;
    QLineEdit* m_search;
    QString m_chapter;
};

/// Opens the manual at a chapter, in the window that is open already if there is one.
void showManual(QWidget* window, const QString& chapter);

} // namespace tandem::gui
