#pragma once

#include "gui/kit/page.h"
#include "gui/kit/row_card.h"
#include "office/approval.h"

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
};

/// Everything that waits for a yes or no of this user: second signatures and leave, each with what
/// it changes. Whoever decides types the password once more.
class ApprovalsPage final : public Page {
    Q_OBJECT

public:
    explicit ApprovalsPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    RowTable& table() { return m_card->table(); }

private:
    enum class Decision { Approve, Decline };

    void show(std::vector<Waiting> rows);
    void showCurrent();
    const Waiting* current() const;
    bool mayDecide(const Waiting& one);
    void ask(Decision decision);
    void decide(const Waiting& one, Decision decision, const QString& remark);

    std::vector<Waiting> m_rows;
    RowCard* m_card;
    TextLabel* m_change;
    QLineEdit* m_remark;
    QPushButton* m_approve;
    QPushButton* m_decline;
};

} // namespace tandem::gui
