#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace tandem::gui {

/// Covers every window and dialog of the program, and what opens while it is drawn: what stood in
/// them is hidden from eyes and from assistive technology, titles too, and no key or click reaches
/// it. What was typed is there again when it opens.
class Curtains final : public QObject {
    Q_OBJECT

public:
    /// `door` is the one window that stays: where the password is typed.
    explicit Curtains(QWidget* door);
    ~Curtains() override;

    /// Uncovers everything, with the keyboard where it was.
    void open();

    /// Takes the covered windows off the screen, for another user to work on it. Questions that
    /// hold the program up are answered with no.
    void takeAway();
    /// Puts them back, still covered.
    void bringBack();

    /// Windows that are covered now.
    int coveredCount() const { return static_cast<int>(m_covered.size()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Covered {
        QPointer<QWidget> window;
        QPointer<QWidget> curtain;
        QPointer<QWidget> focus;
        QString title;
        std::vector<QPointer<QWidget>> hidden;
        bool wasShown = true;
    };

    void cover(QWidget* window);
    static void uncover(const Covered& one);
    Covered* find(const QWidget* window);
    bool isSpared(const QWidget* widget) const;

    QPointer<QWidget> m_door;
    QPointer<QWidget> m_active;
    std::vector<Covered> m_covered;
    bool m_isAway = false;
    bool m_isRetitling = false;
};

} // namespace tandem::gui
