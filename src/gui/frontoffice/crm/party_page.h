#pragma once

#include "gui/kit/record_page.h"

#include <memory>

class QPushButton;
class QTemporaryDir;
class QVBoxLayout;

namespace tandem::gui {

struct PartySeen;

class Card;
class PartyCredit;
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
    QWidget* buildSide();
    void addDeeds(QVBoxLayout* inside);
    QWidget* buildTimeline();
    void show(const PartySeen& seen);
    void showCard();
    void showTimeline();
    void showOpportunities();
    void newInteraction();
    void newOpportunity();
    Result<> setCreditLimit();
    Result<> toggleCreditHold();
    void writeStatement();

    PartyId m_id;
    std::unique_ptr<PartySeen> m_seen;
    std::unique_ptr<QTemporaryDir> m_copies; ///< What is shown to be printed.
    TextLabel* m_name;
    TextLabel* m_roles;
    TextLabel* m_details;
    TextLabel* m_open;
    TextLabel* m_openWords;
    PartyCredit* m_credit;
    RowTable* m_timeline;
    RowTable* m_opportunities;
    Card* m_opportunityCard;
    QPushButton* m_edit;
    QPushButton* m_interaction;
    QPushButton* m_opportunity;
    QPushButton* m_statement;
};

} // namespace tandem::gui
