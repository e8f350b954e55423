#include "gui/office/approvals_page.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/leave.h"
#include "gui/kit/cell.h"
#include "gui/kit/password_dialog.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "gui/office/waiting.h"
#include "office/actions.h"
#include "workflows/decide_approval.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

ApprovalsPage::ApprovalsPage(Desk& desk, QWidget* parent)
    : Page(desk,
           {{"approval"},
            {"approval_signature"},
            {"approval_rule"},
            {"approval_rule_approver"},
            {"app_user"},
            {"user_role"},
            {"role_permission"},
            {"cover"},
            {"leave_request"}},
           parent)
    , m_card(new RowCard(tr("To approve"),
                         {{tr("What")},
                          {tr("Asked by")},
                          {tr("Since")},
                          {tr("What changes"), ColumnFit::Stretch},
                          {tr("Waits for"), ColumnFit::Stretch}},
                         tr("Nothing waits for your approval.")))
    , m_others(new QCheckBox(tr("Also what waits for &others")))
    , m_change(new TextLabel({}))
    , m_remark(new QLineEdit)
    , m_approve(new QPushButton)
    , m_decline(new QPushButton)
{
    build();
    const auto deed = [this](QPushButton* button, const QString& text, Decision decision) {
        bind(button, actions::decideApproval, [this, decision]() -> Result<> {
            ask(decision);
            return {};
        });
        button->setText(text);
    };
    deed(m_approve, tr("&Approve"), Decision::Approve);
    m_approve->setProperty("tour", u"password"_s);
    deed(m_decline, tr("&Decline"), Decision::Decline);
    setVariant(m_approve, "primary");
    connect(m_others, &QCheckBox::toggled, this, &ApprovalsPage::showRows);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ApprovalsPage::showCurrent);
    connect(&table(), &RowTable::rowOpened, this, [this] {
        if (const Waiting* const one = current(); one && !one->recordPage.isEmpty())
            this->desk().open(one->recordPage, one->record);
    });
}

void ApprovalsPage::build()
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    auto* const foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::spaceLarge, metrics::spaceMedium, metrics::spaceLarge,
                             metrics::spaceMedium);
    foot->setSpacing(metrics::spaceSmall);
    m_change->setWordWrap(true);
    foot->addWidget(m_change);
    auto* const line = new QHBoxLayout;
    line->setSpacing(metrics::spaceSmall);
    auto* const label = new QLabel(tr("&Reason"));
    label->setBuddy(m_remark);
    for (QWidget* const one : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_remark),
                               static_cast<QWidget*>(m_decline), static_cast<QWidget*>(m_approve)})
        line->addWidget(one, one == m_remark ? 1 : 0);
    foot->addLayout(line);
    m_card->body()->addLayout(foot);
    m_card->addHeadWidget(m_others);
    all->addWidget(m_card);
}

void ApprovalsPage::reload()
{
    const auto of =
        office().allows(hr::actions::leave) ? WaitingOf::ApprovalsAndLeave : WaitingOf::Approvals;
    readLater(
        actions::approvalList,
        [of, locality = locality()](Reader& books) { return whatWaits(books, of, locality); },
        [this](std::vector<Waiting> rows) { show(std::move(rows)); });
}

void ApprovalsPage::focusFirst()
{
    table().setFocus();
}

void ApprovalsPage::show(std::vector<Waiting> rows)
{
    m_all = std::move(rows);
    showRows();
    const auto count = std::ranges::count_if(m_all, &Waiting::takesYes);
    emit noteChanged(count > 0 ? tr("%n to decide", nullptr, static_cast<int>(count)) : QString());
}

void ApprovalsPage::showRows()
{
    m_rows.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_rows), [this](const Waiting& one) {
        return one.takesYes || m_others->isChecked();
    });
    std::vector<RowOfCells> cells;
    for (const Waiting& one : m_rows)
        cells.push_back(
            {.id = one.id.value(),
             .cells = {{.text = one.what},
                       {.text = one.who, .isStrong = true},
                       {.text = one.since ? instantText(*one.since, locality()) : QString(),
                        .isMuted = true},
                       {.text = one.change},
                       {.text = one.missing, .isMuted = one.takesYes}}});
    m_card->setRows(std::move(cells));
    showCurrent();
}

const Waiting* ApprovalsPage::current() const
{
    const int row = m_card->currentRow();
    return row < 0 || row >= static_cast<int>(m_rows.size())
               ? nullptr
               : &m_rows[static_cast<std::size_t>(row)];
}

void ApprovalsPage::showCurrent()
{
    const Waiting* const one = current();
    m_approve->setEnabled(one && one->takesYes);
    m_decline->setEnabled(one && one->takesNo);
    QString text = one ? tr("%1 of %2. %3").arg(one->what, one->who, one->change) : QString();
    if (one && !one->needs.isEmpty())
        text += u'\n' + one->needs;
    m_change->setText(text);
    m_change->setVisible(one != nullptr);
}

void ApprovalsPage::ask(Decision decision)
{
    const Waiting* const one = current();
    if (!one)
        return;
    const QString deed = decision == Decision::Approve ? tr("Approve") : tr("Decline");
    auto* const dialog = new PasswordDialog(
        desk(), tr("%1: %2, asked by %3?").arg(deed, one->change, one->who), deed, this);
    connect(dialog, &PasswordDialog::confirmed, this,
            [this, waiting = *one, decision, remark = m_remark->text().simplified()] {
                decide(waiting, decision, remark);
            });
    dialog->open();
}

void ApprovalsPage::decide(const Waiting& one, Decision decision, const QString& remark)
{
    const auto done = workflows::decideApproval(
        office(), one.id,
        decision == Decision::Approve ? ApprovalState::Approved : ApprovalState::Declined, remark);
    if (!done)
        return desk().show(this, done.error());
    m_remark->clear();
    desk().tell(decision == Decision::Decline ? tr("Declined")
                : one.isLastYes               ? tr("Approved")
                                              : tr("Signed; it waits for others besides"));
}

} // namespace tandem::gui
