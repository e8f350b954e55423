#include "backoffice/ledger/actions.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/row_table.h"
#include "gui/kit/text_label.h"
#include "gui/office/approval_rule_dialog.h"
#include "gui/office/approval_rules_page.h"
#include "gui/office/approvals_page.h"
#include "gui/pictures.h"
#include "gui/pressing.h"
#include "office/users.h"

#include <QComboBox>
#include <QListWidget>
#include <QTabBar>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class ApprovalRulesTest : public testing::Test {
protected:
    const bool m_isDressed = takesPictures(); ///< Before the window is made.

    static gui::ApprovalRulesPage* pageOf(WindowBooks& at)
    {
        at.window->go(u"office.settings"_s);
        for (auto* const bar : at.window->findChildren<QTabBar*>())
            for (int tab = 0; tab < bar->count(); ++tab)
                if (bar->tabText(tab) == u"Approval rules"_s)
                    bar->setCurrentIndex(tab);
        auto* const page = at.window->findChild<gui::ApprovalRulesPage*>();
        require(page && waitFor([&] { return page->table().rows().size() > 0; }),
                "the rules are shown");
        return page;
    }

    static std::vector<ledger::ApprovalRule> rules(WindowBooks& at)
    {
        return taken(at.office().read(ledger::actions::approvalRules,
                                      [](Reader& books) { return ledger::approvalRules(books); }));
    }

    /// Bert may approve and pay, Rita receives.
    static void addPeople(WindowBooks& at)
    {
        for (const auto& [name, roles] :
             {std::pair{u"bert"_s, QStringList{u"accountant"_s, u"manager"_s}},
              std::pair{u"rita"_s, QStringList{u"receptionist"_s}}})
            taken(addUser(at.office(), {.name = name,
                                        .fullName = {},
                                        .password = u"quiet herons stand"_s,
                                        .roles = roles}));
    }

    /// Who is offered as approver by that name.
    static QListWidgetItem* approver(gui::ApprovalRuleDialog* dialog, const QString& name)
    {
        auto* const list = dialog->findChild<QListWidget*>(u"approversEdit"_s);
        require(list, "the dialog offers approvers");
        const auto found = list->findItems(name, Qt::MatchExactly);
        return found.isEmpty() ? nullptr : found.front();
    }

    /// Types a rule for outgoing payments into the dialog that is open.
    static bool fill(gui::ApprovalRuleDialog* dialog, const QString& from)
    {
        auto* const subject = dialog->findChild<QComboBox*>(u"subjectCombo"_s);
        auto* const kind = dialog->findChild<QComboBox*>(u"kindCombo"_s);
        require(subject && kind, "the dialog has its fields");
        subject->setCurrentIndex(subject->findText(u"Payments"_s));
        kind->setCurrentIndex(kind->findText(u"Going out"_s));
        dialog->findChild<gui::AmountEdit*>()->setText(from);
        dialog->findChild<gui::AmountEdit*>()->settle();
        return pressOk(dialog);
    }
};

TEST_F(ApprovalRulesTest, MakeChangeAndEndARule)
{
    WindowBooks at;
    auto* const page = pageOf(at);
    const std::size_t before = rules(at).size();

    button(page, u"New rule\u2026"_s)->click();
    auto* const made = shownDialog<gui::ApprovalRuleDialog>(page);
    ASSERT_TRUE(made);
    ASSERT_TRUE(fill(made, u"1000"_s));
    ASSERT_TRUE(waitFor([&] { return rules(at).size() == before + 1; })) << qPrintable(said(made));
    const auto rule = rules(at).back();
    EXPECT_EQ(rule.subject, ledger::RuledSubject::Payment);
    EXPECT_EQ(rule.kind, ledger::RuledKind::Out);
    EXPECT_EQ(rule.amountFrom, Money::ofMinor(1'000'00, eur));

    const auto rowOf = [&](std::int64_t id) {
        const auto& rows = page->table().rows();
        const auto found = std::ranges::find(rows, id, &gui::RowOfCells::id);
        return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
    };
    ASSERT_TRUE(waitFor([&] { return rowOf(rule.id.value()) >= 0 && !made->isVisible(); }));
    gui::chooseRow(page->table(), rowOf(rule.id.value()));
    button(page, u"Change\u2026"_s)->click();
    auto* const changed = shownDialog<gui::ApprovalRuleDialog>(page);
    ASSERT_TRUE(changed);
    ASSERT_TRUE(fill(changed, u"2500"_s));
    ASSERT_TRUE(waitFor([&] {
        return rules(at).back().amountFrom == Money::ofMinor(2'500'00, eur);
    })) << qPrintable(said(changed));
    EXPECT_EQ(rules(at).back().id, rule.id);

    ASSERT_TRUE(waitFor([&] { return rowOf(rule.id.value()) >= 0 && !changed->isVisible(); }));
    gui::chooseRow(page->table(), rowOf(rule.id.value()));
    button(page, u"End rule"_s)->click();
    EXPECT_TRUE(waitFor([&] { return rules(at).size() == before; }));
}

TEST_F(ApprovalRulesTest, NameWhoApproves)
{
    WindowBooks at;
    addPeople(at);
    auto* const page = pageOf(at);

    button(page, u"New rule\u2026"_s)->click();
    auto* const made = shownDialog<gui::ApprovalRuleDialog>(page);
    ASSERT_TRUE(made);
    EXPECT_FALSE(approver(made, u"rita"_s)) << "she may not approve";
    for (const QString& name : {u"bert"_s, u"Role manager"_s}) {
        auto* const item = approver(made, name);
        ASSERT_TRUE(item) << qPrintable(name);
        item->setCheckState(Qt::Checked);
    }
    keepPicture(made, u"approval-rule-dialog"_s);
    ASSERT_TRUE(fill(made, u"1000"_s));
    ASSERT_TRUE(waitFor([&] { return rules(at).size() == 1; })) << qPrintable(said(made));

    const auto rule = rules(at).back();
    EXPECT_EQ(ledger::namesOf(rule.approvers), u"role:manager, bert"_s);
    EXPECT_TRUE(waitFor(
        [&] { return page->table().rows().at(0).cells.back().text == u"Role manager, bert"_s; }));

    taken(setActivity(at.office(), u"bert"_s, Activity::Inactive));
    ASSERT_TRUE(
        waitFor([&] { return page->table().rows().at(0).cells.back().tone == gui::Tone::Bad; }));
    EXPECT_TRUE(waitFor([&] {
        return std::ranges::any_of(page->findChildren<gui::TextLabel*>(), [](auto* label) {
            return label->isVisible()
                   && label->text()
                          == u"Role manager: nobody with this role has the rights; bert may no "
                             "longer work here. Change the rule and choose somebody else, or give "
                             "them what is missing under Users."_s;
        });
    }));
    keepPicture(page->window(), u"approval-rules-page"_s);
    button(page, u"Change\u2026"_s)->click();
    auto* const changed = shownDialog<gui::ApprovalRuleDialog>(page);
    ASSERT_TRUE(changed);
    ASSERT_TRUE(pressOk(changed));
    ASSERT_TRUE(waitFor([&] { return said(changed).contains(u"bert may no longer work here"_s); }))
        << qPrintable(said(changed));
    keepPicture(changed, u"approval-rule-refused"_s);
    approver(changed, u"bert may no longer work here"_s)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(said(changed), QString()) << "what is mended is not complained of";
    ASSERT_TRUE(pressOk(changed));
    ASSERT_TRUE(waitFor([&] { return rules(at).back().approvers.size() == 1; }))
        << qPrintable(said(changed));
}

TEST_F(ApprovalRulesTest, LeadToWhatWaits)
{
    WindowBooks at;

    button(pageOf(at), u"Waiting for approval"_s)->click();

    ASSERT_TRUE(waitFor([&] {
        const auto* const queue = at.window->findChild<gui::ApprovalsPage*>();
        return queue && queue->isVisible();
    }));
}

TEST_F(ApprovalRulesTest, AreOnlyReadByWhoMayNotChangeThem)
{
    WindowBooks at(u"accountant"_s);

    auto* const page = pageOf(at);

    EXPECT_FALSE(button(page, u"New rule\u2026"_s)->isEnabled());
    EXPECT_FALSE(button(page, u"Change\u2026"_s)->isEnabled());
    EXPECT_FALSE(button(page, u"End rule"_s)->isEnabled());
}

} // namespace
} // namespace tandem::test
