#include "backoffice/settlements/actions.h"
#include "frontoffice/appointments/actions.h"
#include "frontoffice/reception/actions.h"
#include "gui/backoffice/settlements/match_page.h"
#include "gui/frontoffice/appointments/appointment_dialog.h"
#include "gui/frontoffice/appointments/calendar_page.h"
#include "gui/frontoffice/reception/board_page.h"
#include "gui/kit/record_dialog.h"
#include "gui/kit/record_files.h"
#include "gui/kit/record_notes.h"
#include "gui/kit/record_panel.h"
#include "gui/kit/story_list.h"
#include "gui/kit/table_view.h"
#include "gui/kit/week_view.h"
#include "gui/pressing.h"
#include "office/attachments.h"
#include "office/notes.h"

#include <QMimeData>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// Notes and files of records that have no page of their own.
class RecordDialogTest : public ::testing::Test {
protected:
    /// The page of that name, with its button for what hangs on the current record.
    template <class SomePage>
    SomePage* goTo(const QString& name)
    {
        at.window->go(name);
        activate(at.window.get());
        return at.window->findChild<SomePage*>();
    }

    gui::RecordDialog* dialog()
    {
        gui::RecordDialog* open = nullptr;
        EXPECT_TRUE(waitFor(
            [&] { return (open = at.window->findChild<gui::RecordDialog*>()) != nullptr; }));
        return open;
    }

    void writeNote(const QString& text)
    {
        auto* const field = dialog()->findChild<QPlainTextEdit*>();
        field->setPlainText(text);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }

    std::vector<Note> notes(const View& view, const Subject& subject)
    {
        return taken(
            at.office().read(view, [&](Reader& books) { return notesOf(books, subject, {}, 10); }));
    }

    WindowBooks at;
};

TEST_F(RecordDialogTest, TakesANoteOnAVisitByF6AndTheButtonCountsIt)
{
    auto* const page = goTo<gui::BoardPage>(u"reception.board"_s);
    ASSERT_TRUE(waitFor([&] { return page->board().rowCount() > 0; }));
    auto* const button = page->findChild<gui::RecordButton*>();
    ASSERT_TRUE(waitFor([&] { return button->isEnabled(); }));
    const auto visit = page->table().currentIndex().data(gui::RowIdRole).toLongLong();

    QTest::keyClick(page, Qt::Key_F6);
    writeNote(u"Left an umbrella"_s);

    const auto written = notes(reception::actions::visits, {u"visit"_s, visit});
    ASSERT_EQ(written.size(), 1U);
    EXPECT_EQ(written.front().body, u"Left an umbrella"_s);
    EXPECT_TRUE(waitFor([&] { return button->text() == u"Notes and files (1)"_s; }));
}

TEST_F(RecordDialogTest, TakesAFileOnAnAppointmentFromItsForm)
{
    auto* const page = goTo<gui::CalendarPage>(u"appointments.calendar"_s);
    ASSERT_TRUE(waitFor([&] { return !page->view().entries().empty(); }));
    page->view().setCurrent(0);
    const std::int64_t id = page->view().entries().front().id;
    QTest::keyClick(&page->view(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return page->findChild<gui::AppointmentDialog*>() != nullptr; }));

    page->findChild<gui::AppointmentDialog*>()->findChild<gui::RecordButton*>()->click();
    QMimeData dropped;
    dropped.setImageData(QImage(8, 8, QImage::Format_RGB32));
    dialog()->findChild<gui::RecordFiles*>()->attachFrom(&dropped);

    const auto files = taken(at.office().read(appointments::actions::agenda, [&](Reader& books) {
        return attachments(books, {u"appointment"_s, id}, 10);
    }));
    EXPECT_EQ(files.size(), 1U);
}

TEST_F(RecordDialogTest, TellsOfABankLineWhenItCameAndTakesANote)
{
    auto* const page = goTo<gui::MatchPage>(u"settlements.bank"_s);
    ASSERT_TRUE(waitFor([&] { return page->table().model()->rowCount() > 0; }));
    page->table().selectRow(0);
    const auto line = page->state().lines.front().line.id.value();

    page->findChild<gui::RecordButton*>()->click();
    auto* const opened = dialog();
    ASSERT_TRUE(waitFor([&] {
        const auto lists = opened->findChildren<gui::StoryList*>();
        return std::ranges::any_of(lists, [](const auto* list) { return list->count() > 0; });
    }));
    writeNote(u"Ask the bank"_s);

    EXPECT_EQ(notes(settlements::actions::bankLines, {u"bank_line"_s, line}).size(), 1U);
}

TEST_F(RecordDialogTest, IsOffWhereNothingIsChosen)
{
    gui::RecordButton button(at.window->desk(),
                             {"visit", reception::actions::visits, Permission::ReceptionWrite, {}},
                             {}, at.window.get());

    button.setRecord(0);

    EXPECT_FALSE(button.isEnabled());
    button.click();
    EXPECT_EQ(at.window->findChild<gui::RecordDialog*>(), nullptr);
}

} // namespace
} // namespace tandem::test
