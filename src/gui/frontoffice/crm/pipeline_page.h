#pragma once

#include "gui/kit/page.h"

#include <map>

class QPushButton;

namespace tandem::gui {

class StageBoard;
class TextLabel;

/// What may be sold, by stage, with the sums: the pipeline.
class PipelinePage final : public Page {
    Q_OBJECT

public:
    explicit PipelinePage(Desk& desk, QWidget* parent = nullptr);
    ~PipelinePage() override;

    void reload() override;
    void focusFirst() override;
    QAction* newAction() override;

private:
    struct Seen;

    void show(const Seen& seen);
    void move(std::int64_t card, int column);
    Result<> win();
    void lose();
    void newOpportunity();
    void editCurrent();

    std::unique_ptr<Seen> m_seen;
    StageBoard* m_board;
    TextLabel* m_empty;
    QPushButton* m_change;
    QPushButton* m_won;
    QPushButton* m_lost;
    QAction* m_new;
};

} // namespace tandem::gui
