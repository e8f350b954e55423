#pragma once

#include <QLineEdit>

#include <functional>
#include <vector>

class QListWidget;
class QTimer;

namespace tandem::gui {

/// A record that answers what was typed.
struct LookupHit {
    std::int64_t id = 0;
    QString code{}; ///< What is typed by those who know it; may be empty.
    QString text{}; ///< Its name: what the field shows once it is taken.
    QString note{}; ///< What tells it from others of that name: a town, a price.
};

/// A field that takes one record, found by its code or any part of its name.
///
/// The hits stand in a list under the field: the first lookupHitsMax. Enter or Tab takes the
/// current one, Up and Down go through them, Alt+Down opens the list, Esc closes it, and
/// Ctrl+Enter asks for a new record of what was typed. Typing never waits: an answer that is older
/// than the text is dropped. Text that names no record leaves the field without one.
class LookupEdit final : public QLineEdit {
    Q_OBJECT

public:
    using Answer = std::function<void(std::vector<LookupHit>)>;
    /// Looks for `words`, now or later, and gives the best hits to `answer` on this thread.
    using Source = std::function<void(const QString& words, const Answer& answer)>;

    explicit LookupEdit(Source source, QWidget* parent = nullptr);

    /// The record that was taken; its id is 0 while there is none.
    const LookupHit& hit() const { return m_hit; }
    std::int64_t record() const { return m_hit.id; }
    /// Shows a record as if it had been taken, without saying so.
    void setHit(const LookupHit& hit);
    bool isOpen() const;
    /// Something was typed that names no record yet.
    bool isWaiting() const;

signals:
    void taken(const tandem::gui::LookupHit& hit);
    /// The field has no record any more.
    void emptied();
    /// Enter or Tab wanted a record of these words, and there is none.
    void notFound(const QString& words);
    /// The user wants a record of these words to be made.
    void newWanted(const QString& words);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void meetTyping();
    void ask();
    void offer(const std::vector<LookupHit>& hits);
    void open();
    void close();
    bool takeCurrent();
    bool listKey(int key);
    void step(int by);
    void speakCurrent();

    Source m_source;
    LookupHit m_hit;
    std::vector<LookupHit> m_hits;
    QListWidget* m_list;
    QTimer* m_timer;
    int m_generation = 0;
    bool m_isTakeWanted = false; ///< Tab or Enter came before the answer.
};

inline constexpr int lookupHitsMax = 12;

} // namespace tandem::gui
