#pragma once

#include <QListWidget>

#include <vector>

namespace tandem::gui {

/// One thing in a StoryList: what it is, perhaps in more words, and by whom and when.
struct Story {
    std::int64_t id = 0;
    QString icon;
    QString title;
    QString body{};
    QString foot;
};

/// A list of things that happened, were written or were attached, each on as many lines as it
/// needs. Plain text, whatever stands in it; a screen reader reads each as one sentence.
class StoryList final : public QListWidget {
    Q_OBJECT

public:
    explicit StoryList(const QString& name, QWidget* parent = nullptr);

    void setStories(const std::vector<Story>& stories);
    void addStories(const std::vector<Story>& stories);
    /// The id of the current one; 0 without one.
    std::int64_t currentStory() const;

signals:
    /// Enter, or a double click.
    void opened(std::int64_t id);
    /// The last one came into sight.
    void endReached();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void lookForEnd();
};

} // namespace tandem::gui
