#pragma once

#include <QDialog>

class QListWidget;

namespace tandem::gui {

class ListColumns;

/// Chooses the columns of a list by key: typing goes to a column, Space shows or hides it, Alt+Up
/// and Alt+Down move it. What is chosen shows at once.
class ListColumnDialog final : public QDialog {
    Q_OBJECT

public:
    /// `titles` are those of the list's sections.
    ListColumnDialog(ListColumns& columns, const QStringList& titles, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(int currentSection);
    void move(int step);

    ListColumns& m_columns;
    QStringList m_titles;
    QListWidget* m_list;
};

} // namespace tandem::gui
