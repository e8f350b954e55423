#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_approval.h"
#include "gui/kit/password_dialog.h"
#include "gui/kit/row_table.h"
#include "gui/kit/text_label.h"
#include "gui/office/approvals_page.h"
#include "gui/pictures.h"
#include "gui/pressing.h"
#include "office/actions.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// Rosa makes, Bert may approve and post; so may the boss, whose window it is.
class ApprovalQueueTest : public testing::Test {
protected:
    ApprovalQueueTest()
    {
        for (const QString& name : {u"rosa"_s, u"bert"_s})
            ids.insert(name,
                       taken(addUser(at.office(), {.name = name,
                                                   .fullName = {},
                                                   .password = u"quiet herons stand"_s,
                                                   .roles = {u"accountant"_s, u"manager"_s}})));
        at.window->go(u"office.approvals"_s);
        page = at.window->findChild<gui::ApprovalsPage*>();
        require(page, "the queue is there");
    }

    ledger::ApprovalRuleId addRule(const QStringList& approvers)
    {
        return taken(at.office().change(
            ledger::actions::changeApprovalRules,
            [&](UnitOfWork& work) -> Result<ledger::ApprovalRuleId> {
                TANDEM_TRY(const Staff people, staff(work));
                ledger::ApprovalRule rule{.amountFrom = Money::ofMinor(1'000'00, eur)};
                for (const QString& one : approvers) {
                    TANDEM_TRY(auto approver, ledger::approverWritten(people, one));
                    rule.approvers.push_back(std::move(approver));
                }
                return ledger::addApprovalRule(work, rule);
            }));
    }

    /// An entry that Rosa typed waits.
    void askFor(std::int64_t minor, const QString& text)
    {
        at.elsewhere(ids[u"rosa"_s], [&](Office& office) {
            taken(office.change(
                ledger::actions::askToPost, [&](UnitOfWork& work) -> Result<ApprovalId> {
                    using ledger::AccountRole;
                    TANDEM_TRY(const auto charges,
                               ledger::accountOf(work, AccountRole::BankCharges));
                    TANDEM_TRY(const auto bank, ledger::accountOf(work, AccountRole::Bank));
                    const Money amount = Money::ofMinor(minor, eur);
                    TANDEM_TRY(
                        const auto id,
                        ledger::saveDraft(work, {.postedOn = work.today(),
                                                 .text = text,
                                                 .lines = {ledger::Line::of(charges, amount),
                                                           ledger::Line::of(bank, -amount)}}));
                    return ledger::askToPost(work, id, 1, text);
                }));
        });
    }

    /// Where what Rosa asked for stands, by its text; -1: it is not shown.
    int rowOf(const QString& text) const
    {
        const auto& rows = page->table().rows();
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (rows[row].cells[3].text.contains(text))
                return static_cast<int>(row);
        return -1;
    }

    QString waitsFor(const QString& text) const
    {
        const int row = rowOf(text);
        return row < 0 ? QString()
                       : page->table().rows()[static_cast<std::size_t>(row)].cells[4].text;
    }

    /// Whether the page says so somewhere below its rows.
    bool says(const QString& text) const
    {
        return std::ranges::any_of(page->findChildren<gui::TextLabel*>(), [&](auto* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    QCheckBox* others() const { return page->findChild<QCheckBox*>(); }

    const bool m_isDressed = takesPictures(); ///< Before the window is made.
    WindowBooks at;
    QHash<QString, UserId> ids;
    gui::ApprovalsPage* page = nullptr;
};

TEST_F(ApprovalQueueTest, ShowsWhatWaitsForWhoReads)
{
    addRule({u"bert"_s});
    askFor(2'000'00, u"Fee of the year"_s);
    const auto ofBoss = addRule({u"boss"_s, u"bert"_s});
    ASSERT_TRUE(waitFor([&] { return rowOf(u"Fee of the year"_s) >= 0; }));
    EXPECT_EQ(waitsFor(u"Fee of the year"_s), u"bert; boss or bert"_s);

    taken(at.office().change(ledger::actions::changeApprovalRules, [&](UnitOfWork& work) {
        return ledger::removeApprovalRule(work, ofBoss);
    }));
    ASSERT_TRUE(waitFor([&] { return rowOf(u"Fee of the year"_s) < 0; }));

    others()->setChecked(true);
    ASSERT_GE(rowOf(u"Fee of the year"_s), 0);
    gui::chooseRow(page->table(), rowOf(u"Fee of the year"_s));
    EXPECT_EQ(waitsFor(u"Fee of the year"_s), u"bert"_s);
    EXPECT_TRUE(says(u" waits for bert."_s));
    EXPECT_FALSE(button(page, u"Approve"_s)->isEnabled());
    EXPECT_FALSE(button(page, u"Decline"_s)->isEnabled());
    keepPicture(at.window.get(), u"approval-queue-others"_s);
    others()->setChecked(false);
    EXPECT_LT(rowOf(u"Fee of the year"_s), 0);
}

TEST_F(ApprovalQueueTest, SaysWhereARuleNamesNobody)
{
    addRule({});
    askFor(2'000'00, u"Fee of the year"_s);

    ASSERT_TRUE(waitFor([&] { return rowOf(u"Fee of the year"_s) >= 0; }));

    EXPECT_EQ(waitsFor(u"Fee of the year"_s), u"Whoever may approve"_s);
    keepPicture(at.window.get(), u"approval-queue"_s);
}

TEST_F(ApprovalQueueTest, CollectsAYesForEachRule)
{
    addRule({u"boss"_s});
    addRule({u"bert"_s});
    askFor(2'000'00, u"Fee of the year"_s);
    ASSERT_TRUE(waitFor([&] { return rowOf(u"Fee of the year"_s) >= 0; }));
    EXPECT_EQ(waitsFor(u"Fee of the year"_s), u"boss; bert"_s);
    gui::chooseRow(page->table(), rowOf(u"Fee of the year"_s));

    button(page, u"Approve"_s)->click();
    auto* const sure = shownDialog<gui::PasswordDialog>(page);
    ASSERT_TRUE(sure);
    sure->findChild<QLineEdit*>(u"passwordEdit"_s)->setText(u"quiet herons stand"_s);
    sure->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    ASSERT_TRUE(waitFor([&] { return rowOf(u"Fee of the year"_s) < 0; }));

    others()->setChecked(true);
    ASSERT_GE(rowOf(u"Fee of the year"_s), 0);
    gui::chooseRow(page->table(), rowOf(u"Fee of the year"_s));
    EXPECT_EQ(waitsFor(u"Fee of the year"_s), u"bert"_s);
    EXPECT_TRUE(says(u" is met.\n"_s));
    EXPECT_TRUE(says(u" waits for bert."_s));
    EXPECT_FALSE(button(page, u"Approve"_s)->isEnabled()) << "it has the boss's yes";
    EXPECT_TRUE(button(page, u"Decline"_s)->isEnabled());
    keepPicture(at.window.get(), u"approval-queue-signed"_s);
}

} // namespace
} // namespace tandem::test
