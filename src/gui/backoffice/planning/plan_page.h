#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "gui/kit/row_table.h"

class QHBoxLayout;
class QPushButton;

namespace tandem::gui {

class TextLabel;

/// The page of a record that has a plan: what it is, what can be done with it, what is to come and
/// what happened. Enter on something that was posted opens its entry.
class PlanPage : public Page {
    Q_OBJECT

public:
    void focusFirst() override;
    void showRecord(std::int64_t record) override;

protected:
    /// The two tables with their titles.
    struct Tables {
        QString planTitle;
        std::vector<RowColumn> plan;
        QString storyTitle;
        std::vector<RowColumn> story;
    };

    PlanPage(Desk& desk, const std::vector<Topic>& topics, const Tables& tables, QWidget* parent);

    /// A button in the head; `text` instead of the action's label where it is given.
    QPushButton* addDeed(const Action& action, const QString& text, std::function<Result<>()> run);
    void showHead(const QString& title, const QString& facts, const QString& figure);
    RowTable& plan() { return *m_plan; }
    RowTable& story() { return *m_story; }
    std::int64_t record() const { return m_record; }

private:
    std::int64_t m_record = 0;
    TextLabel* m_title;
    TextLabel* m_facts;
    TextLabel* m_figure;
    QHBoxLayout* m_deeds;
    RowTable* m_plan;
    RowTable* m_story;
};

} // namespace tandem::gui
