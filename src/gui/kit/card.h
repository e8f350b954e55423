#pragma once

#include <QFrame>

class QVBoxLayout;
class QHBoxLayout;

namespace tandem::gui {

/// A surface with a border and round corners, a title, and room for buttons at the title's end.
class Card : public QFrame {
    Q_OBJECT

public:
    /// Without a title there is no head.
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    /// What stands below the head.
    QVBoxLayout* body() const { return m_body; }
    /// The words beside the title.
    void setNote(const QString& note);
    void addHeadWidget(QWidget* widget);

private:
    QHBoxLayout* m_head = nullptr;
    QVBoxLayout* m_body;
    class TextLabel* m_note = nullptr;
};

} // namespace tandem::gui
