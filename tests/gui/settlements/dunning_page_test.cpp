#include "gui/backoffice/settlements/dunning_page.h"

#include "gui/backoffice/settlements/hold_dialog.h"
#include "gui/kit/row_table.h"
#include "gui/pressing.h"

#include <QLineEdit>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class DunningPageTest : public testing::Test {
protected:
    DunningPageTest()
    {
        gui::Desk& desk = at.window->desk();
        desk.tell = [this](const QString& text) { told = text; };
        desk.confirm = [](QWidget*, const QString&, const QString&) { return true; };
        desk.showFile = [this](const QString& file) {
            shownFile = file;
            return true;
        };
        desk.show = [this](QWidget*, const Error& error) { failed = gui::textOf(error); };
        at.window->go(u"settlements.dunning"_s);
        page = at.window->findChild<gui::DunningPage*>();
        require(page != nullptr, "the page is there");
        proposal = page->findChild<gui::RowTable*>(u"proposalTable"_s);
        notices = page->findChild<gui::RowTable*>(u"noticeTable"_s);
    }

    std::size_t proposed() const { return proposal->rows().size(); }

    QPushButton* press(const QString& name)
    {
        auto* const button = page->findChild<QPushButton*>(name);
        require(button != nullptr, qPrintable(name));
        button->click();
        return button;
    }

    std::size_t outcomes(const QString& text) const
    {
        std::size_t count = 0;
        for (const gui::RowOfCells& row : proposal->rows())
            count += row.cells.back().text.startsWith(text) ? 1U : 0U;
        return count;
    }

    WindowBooks at;
    gui::DunningPage* page = nullptr;
    gui::RowTable* proposal = nullptr;
    gui::RowTable* notices = nullptr;
    QString told;
    QString failed;
    QString shownFile;
};

TEST_F(DunningPageTest, MakesNoticesAndTakesOneBack)
{
    ASSERT_TRUE(waitFor([&] { return outcomes(u"Notice"_s) > 0; }));
    const std::size_t before = outcomes(u"Notice"_s);

    press(u"makeButton"_s);

    ASSERT_TRUE(waitFor([&] { return !notices->rows().empty(); })) << qPrintable(failed);
    EXPECT_TRUE(waitFor([&] { return outcomes(u"Notice"_s) == 0; }));
    EXPECT_GE(outcomes(u"Not before"_s), before);
    EXPECT_TRUE(told.contains(u"notice"_s)) << qPrintable(told);
    press(u"letterButton"_s);
    EXPECT_TRUE(shownFile.endsWith(u".pdf"_s)) << qPrintable(failed);
    press(u"takeBackButton"_s);
    EXPECT_TRUE(waitFor([&] { return notices->rows().at(0).cells.back().text == u"Taken back"_s; }))
        << qPrintable(failed);
}

TEST_F(DunningPageTest, SkipsARowAndPutsAnotherOnHold)
{
    ASSERT_TRUE(waitFor([&] { return outcomes(u"Notice"_s) > 0; }));
    gui::chooseRow(*proposal, 0);

    press(u"skipButton"_s);
    ASSERT_TRUE(waitFor([&] { return outcomes(u"Skipped"_s) == 1; }));
    press(u"skipButton"_s);
    // The row that was skipped stands among the others now.
    ASSERT_TRUE(
        waitFor([&] { return page->findChild<QPushButton*>(u"holdButton"_s)->isEnabled(); }));
    press(u"holdButton"_s);
    auto* const dialog = shownDialog<gui::HoldDialog>(page);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(pressOk(dialog));
    EXPECT_FALSE(said(dialog).isEmpty()); // no reason yet
    dialog->findChild<QLineEdit*>(u"reasonEdit"_s)->setText(u"Damaged"_s);
    ASSERT_TRUE(pressOk(dialog));

    ASSERT_TRUE(waitFor([&] { return outcomes(u"On hold: Damaged"_s) == 1; }));
}

} // namespace
} // namespace tandem::test
