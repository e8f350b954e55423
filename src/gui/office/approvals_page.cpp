#include "gui/office/approvals_page.h"

#include "gui/kit/card.h"
#include "gui/kit/plain_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "office/actions.h"
#include "office/errors.h"
#include "office/users.h"
#include "workflows/decide_approval.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMax = 500;

Result<std::vector<ApprovalRow>> approvalRows(Reader& books)
{
    TANDEM_TRY(const auto open, openApprovals(books, {}, rowsMax));
    TANDEM_TRY(const auto people, users(books, {}, rowsMax));
    std::vector<ApprovalRow> rows;
    for (const Approval& one : open) {
        const auto maker = std::ranges::find(people, one.maker, &User::id);
        rows.push_back({one, maker == people.end() ? QString() : maker->name});
    }
    return rows;
}

} // namespace

ApprovalsPage::ApprovalsPage(Desk& desk, QWidget* parent)
    : Page(desk, {{"approval"}}, parent)
    , m_table(plainTable({tr("Asked"), tr("By"), tr("For"), tr("Reason")}, tr("To approve")))
    , m_empty(new TextLabel(tr("Nothing waits for approval."), TextRole::Body, ColorToken::Muted))
    , m_remark(new QLineEdit)
    , m_approve(new QPushButton)
    , m_decline(new QPushButton(tr("&Decline")))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    auto* const card = new Card(tr("To approve"));
    m_empty->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_empty, 1);
    auto* const line = new QHBoxLayout;
    line->setContentsMargins(metrics::spaceLarge, metrics::spaceMedium, metrics::spaceLarge,
                             metrics::spaceMedium);
    line->setSpacing(metrics::spaceSmall);
    auto* const label = new QLabel(tr("&Reason"));
    label->setBuddy(m_remark);
    line->addWidget(label);
    line->addWidget(m_remark, 1);
    line->addWidget(m_decline);
    line->addWidget(m_approve);
    card->body()->addLayout(line);
    all->addWidget(card);
    bind(m_approve, actions::decideApproval, [this] { return decide(ApprovalState::Approved); });
    setVariant(m_approve, "primary");
    connect(m_decline, &QPushButton::clicked, this, [this] {
        if (const auto done = decide(ApprovalState::Declined); !done)
            this->desk().show(this, done.error());
    });
}

void ApprovalsPage::reload()
{
    readLater(actions::approvalList, &approvalRows,
              [this](std::vector<ApprovalRow> rows) { show(std::move(rows)); });
}

void ApprovalsPage::focusFirst()
{
    m_table->setFocus();
}

void ApprovalsPage::show(std::vector<ApprovalRow> rows)
{
    m_rows = std::move(rows);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ApprovalRow& one = m_rows[static_cast<std::size_t>(row)];
        fillRow(*m_table, row,
                {instantText(one.approval.requestedAt, locality()), one.maker,
                 u"%1 %2"_s.arg(one.approval.subject.table).arg(one.approval.subject.id),
                 one.approval.reason});
    }
    const bool isAny = !m_rows.empty();
    m_table->setVisible(isAny);
    m_empty->setVisible(!isAny);
    m_approve->setEnabled(isAny && office().allows(actions::decideApproval));
    m_decline->setEnabled(m_approve->isEnabled());
    if (isAny && m_table->currentRow() < 0)
        m_table->selectRow(0);
    emit noteChanged(isAny ? tr("%n to decide", nullptr, m_table->rowCount()) : QString());
}

Result<> ApprovalsPage::decide(ApprovalState decision)
{
    const int row = m_table->currentRow();
    if (row < 0)
        return {};
    TANDEM_CHECK(workflows::decideApproval(office(),
                                           m_rows[static_cast<std::size_t>(row)].approval.id,
                                           decision, m_remark->text().trimmed()));
    m_remark->clear();
    desk().tell(decision == ApprovalState::Approved ? tr("Approved") : tr("Declined"));
    return {};
}

} // namespace tandem::gui
