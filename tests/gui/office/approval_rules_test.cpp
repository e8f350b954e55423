#include "backoffice/ledger/actions.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/row_table.h"
#include "gui/office/approval_rule_dialog.h"
#include "gui/office/approval_rules_page.h"
#include "gui/office/approvals_page.h"
#include "gui/pressing.h"

#include <QComboBox>
#include <QTabBar>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class ApprovalRulesTest : public testing::Test {
protected:
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
