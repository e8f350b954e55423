#pragma once

#include "gui/kit/page.h"
#include "gui/kit/row_card.h"
#include "office/approval.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tandem::gui {

class TextLabel;

/// Something that waits for a decision.
struct Waiting {
    enum class Kind { Approval, Leave };

    Kind kind;
    ApprovalId id;
    QString what;                   ///< "Leave", or the kind of record.
    QString who;                    ///< Who asked for it.
    std::optional<Instant> since{}; ///< When, where it is known.
    QString change;                 ///< What approving it does, in words.
    QString recordPage{};           ///< Where it can be looked at.
    std::int64_t record = 0;
    bool takesYes = true;  ///< Whether who reads may approve it now.
    bool takesNo = true;   ///< Whether who reads may decline it now.
    bool isLastYes = true; ///< Whether it is approved once who reads agrees.
    QString missing{};     ///< Whose yes it waits for, where rules name somebody.
    QString needs{};       ///< Each of those rules, with what was said; a line each.
};

/// Everything that waits for a yes or no of this user: second signatures and leave, each with what
/// it changes; on demand what waits for others as well, and for whom. Whoever decides types the
/// password once more.
class ApprovalsPage final : public Page {
    Q_OBJECT

public:
    explicit ApprovalsPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    RowTable& table() { return m_card->table(); }

private:
    enum class Decision { Approve, Decline };

    void build();
    void show(std::vector<Waiting> rows);
    void showRows();
    void showCurrent();
    const Waiting* current() const;
    void ask(Decision decision);
    void decide(const Waiting& one, Decision decision, const QString& remark);

    std::vector<Waiting> m_all;
    std::vector<Waiting> m_rows; ///< Those that are shown.
    RowCard* m_card;
    QCheckBox* m_others;
    TextLabel* m_change;
    QLineEdit* m_remark;
    QPushButton* m_approve;
    QPushButton* m_decline;
};

} // namespace tandem::gui
