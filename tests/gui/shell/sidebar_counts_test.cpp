#include "frontoffice/reception/visit_queries.h"
#include "gui/kit/nav_button.h"
#include "gui/window_books.h"
#include "office/approval.h"

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

gui::NavButton* entry(WindowBooks& at, const QString& name)
{
    for (auto* const one : at.window->findChildren<gui::NavButton*>())
        if (one->text() == name)
            return one;
    return nullptr;
}

void askForApproval(WindowBooks& at, std::int64_t record)
{
    static constexpr Action ask{"test.ask", Permission::SalesWrite, ""};
    at.elsewhere(UserId(99), [&](Office& office) {
        taken(office.change(ask, [&](UnitOfWork& work) {
            return openApproval(work, {.table = u"invoice"_s, .id = record, .version = 1}, u"x"_s);
        }));
    });
}

TEST(SidebarCounts, CountWhatWaits)
{
    WindowBooks at;
    gui::NavButton* const bank = entry(at, u"Banking"_s);
    ASSERT_NE(bank, nullptr);

    ASSERT_TRUE(waitFor([&] { return bank->count() > 0; }));

    EXPECT_EQ(bank->accessibleName(), u"Banking, %1 to match"_s.arg(bank->count()));
    EXPECT_EQ(entry(at, u"Ledger"_s)->count(), 0);
    EXPECT_EQ(entry(at, u"Ledger"_s)->accessibleName(), u"Ledger"_s);
}

TEST(SidebarCounts, FollowWhatAnotherProgramChanges)
{
    WindowBooks at;
    gui::NavButton* const approvals = entry(at, u"Approvals"_s);
    ASSERT_TRUE(waitFor([&] { return entry(at, u"Banking"_s)->count() > 0; }));
    const int before = approvals->count();

    askForApproval(at, 1);
    ASSERT_TRUE(waitFor([&] { return approvals->count() == before + 1; }));
    askForApproval(at, 2);

    EXPECT_TRUE(waitFor([&] { return approvals->count() == before + 2; }));
    EXPECT_TRUE(approvals->accessibleName().endsWith(u"%1 to approve"_s.arg(before + 2)));
}

TEST(SidebarCounts, ReadAgainWhenTheyWereInterrupted)
{
    WindowBooks at;
    gui::NavButton* const bank = entry(at, u"Banking"_s);
    for (int round = 0; round < 20; ++round) {
        at.window->desk().background.beside(ReaderLane::Counts).interrupt();
        QTest::qWait(20);
    }
    EXPECT_TRUE(waitFor([&] { return bank->count() > 0; }));
}

TEST(SidebarCounts, TellNobodyMoreThanTheirRights)
{
    WindowBooks at(u"receptionist"_s);
    gui::NavButton* const reception = entry(at, u"Reception"_s);
    ASSERT_NE(reception, nullptr);
    EXPECT_EQ(entry(at, u"Banking"_s), nullptr);
    static constexpr View look{"test.look", Permission::ReceptionRead, ""};
    const auto waiting = taken(at.office().read(look, &reception::visitorsUnanswered));

    EXPECT_TRUE(waitFor([&] { return reception->count() == waiting; }));
}

} // namespace
} // namespace tandem::test
