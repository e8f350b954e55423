#pragma once

#include "gui/kit/record_page.h"

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace tandem::gui {

class Card;
class RowTable;
class TextLabel;

/// Somebody we deal with: who they are, what is open, and everything that happened, the latest
/// first.
class PartyPage final : public RecordPage {
    Q_OBJECT

public:
    explicit PartyPage(Desk& desk, QWidget* parent = nullptr);
    ~PartyPage() override;

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;

protected:
    void edit() override;
    void duplicate() override;

private:
    struct Seen;

    QWidget* buildSide();
    QWidget* buildTimeline();
    void show(const Seen& seen);
    void showCard();
    void showTimeline();
    void showOpportunities();
    void newInteraction();
    void newOpportunity();

    PartyId m_id;
    std::unique_ptr<Seen> m_seen;
    TextLabel* m_name;
    TextLabel* m_roles;
    TextLabel* m_details;
    TextLabel* m_open;
    TextLabel* m_openWords;
    RowTable* m_timeline;
    RowTable* m_opportunities;
    Card* m_opportunityCard;
    QPushButton* m_edit;
    QPushButton* m_interaction;
    QPushButton* m_opportunity;
};

} // namespace tandem::gui
