#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/settlements/dunning_queries.h"

#include <map>
#include <memory>
#include <set>

class QPushButton;
class QTemporaryDir;

namespace tandem::gui {

class Card;
class DateEdit;
class RowTable;
struct RowOfCells;
class TextLabel;

/// Who would be reminded on a day and why others are not, and the notices that went out. Enter
/// opens the customer of a row, or the letter of a notice.
class DunningPage final : public Page {
    Q_OBJECT

public:
    explicit DunningPage(Desk& desk, QWidget* parent = nullptr);
    ~DunningPage() override;

    void reload() override;
    void focusFirst() override;

private:
    struct Shown {
        bool hasLevels = false;
        std::vector<settlements::DunningProposal> proposals;
        std::vector<settlements::DunningNotice> notices;
        std::map<PartyId, QString> names;
    };

    /// What a row of the proposal is about.
    struct Line {
        PartyId party;
        settlements::OpenItemId item;
        QString number;
        bool isHeld = false;      ///< The item is.
        bool isPartyHeld = false; ///< All that the customer owes is.
    };

    static Result<Shown> read(Reader& books, QDate on, const settlements::DunningChoice& choice);

    QWidget* buildProposal();
    QWidget* buildNotices();
    void show(const Shown& shown);
    void showProposal(const Shown& shown);
    void showNotices(const Shown& shown);
    void showDeeds();
    void addLines(const settlements::DunningProposal& proposal, const QString& name,
                  std::vector<RowOfCells>& rows);
    const Line* current() const;
    settlements::DunningChoice choice() const;
    Result<> makeNotices();
    Result<> skip();
    Result<> hold();
    Result<> release();
    Result<> takeUsualLevels();
    Result<> takeBack();
    Result<> openLetter();
    std::int64_t currentNotice() const;

    QDate m_on;
    std::set<settlements::OpenItemId> m_skipped;
    std::vector<Line> m_lines;
    std::unique_ptr<QTemporaryDir> m_copies; ///< Letters that are shown.
    DateEdit* m_day;
    RowTable* m_proposal;
    RowTable* m_notices;
    Card* m_proposalCard = nullptr;
    TextLabel* m_empty;
    QPushButton* m_make;
    QPushButton* m_skip;
    QPushButton* m_hold;
    QPushButton* m_release;
    QPushButton* m_usual;
    QPushButton* m_letter;
    QPushButton* m_takeBack;
};

} // namespace tandem::gui
