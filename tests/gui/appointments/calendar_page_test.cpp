#include "frontoffice/appointments/actions.h"
#include "gui/frontoffice/appointments/appointment_dialog.h"
#include "gui/frontoffice/appointments/calendar_page.h"
#include "gui/frontoffice/appointments/resource_dialog.h"
#include "gui/kit/message_bar.h"
#include "gui/pressing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimer>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using appointments::Appointment;

class CalendarPageTest : public testing::Test {
protected:
    CalendarPageTest()
    {
        at.window->go(u"appointments.calendar"_s);
        page = at.window->findChild<gui::CalendarPage*>();
        EXPECT_TRUE(waitFor([&] { return page->view().entries().size() == 3; }));
    }

    /// As the books have it now.
    Appointment booked(const QString& title)
    {
        const auto all = taken(at.office().read(appointments::actions::agenda, [](Reader& books) {
            return appointments::agenda(
                books, {{0}, {std::numeric_limits<std::int64_t>::max() / 2}}, {}, 500);
        }));
        const auto found = std::ranges::find(all, title, &Appointment::title);
        require(found != all.end(), "the appointment is in the books");
        return *found;
    }

    void choose(const QString& title)
    {
        const auto& all = page->view().entries();
        const auto found = std::ranges::find(all, title, &gui::CalendarEntry::title);
        require(found != all.end(), "the appointment is shown");
        page->view().setCurrent(static_cast<int>(found - all.begin()));
    }

    gui::AppointmentDialog* dialog()
    {
        EXPECT_TRUE(waitFor([&] { return page->findChild<gui::AppointmentDialog*>(); }));
        return page->findChild<gui::AppointmentDialog*>();
    }

    WindowBooks at;
    gui::CalendarPage* page;
    static constexpr std::int64_t quarterMs = 15 * 60'000;
};

TEST_F(CalendarPageTest, MovesAnAppointmentByKeysAndBack)
{
    const auto before = booked(u"Round to Marrowfield"_s).when;
    choose(u"Round to Marrowfield"_s);

    QTest::keyClick(&page->view(), Qt::Key_Down, Qt::ControlModifier);

    EXPECT_EQ(booked(u"Round to Marrowfield"_s).when.from.ms, before.from.ms + quarterMs);
    const auto isShownLater = [&] {
        const auto& all = page->view().entries();
        return std::ranges::find(all, u"Round to Marrowfield"_s, &gui::CalendarEntry::title)
                       ->span.fromMinute
                   % 60
               == 15;
    };
    ASSERT_TRUE(waitFor(isShownLater));
    page->bar().findChild<QPushButton*>()->click();
    EXPECT_EQ(booked(u"Round to Marrowfield"_s).when, before);
}

TEST_F(CalendarPageTest, SaysWhoHasTheRoomBeforeAnythingIsSaved)
{
    const auto before = booked(u"Autumn teas, a tasting"_s);
    choose(u"Autumn teas, a tasting"_s);

    QTest::keyClick(&page->view(), Qt::Key_Down, Qt::ShiftModifier);

    EXPECT_EQ(booked(u"Autumn teas, a tasting"_s).version, before.version);
    EXPECT_EQ(page->bar().text(), u"'Autumn teas, a tasting' stays where it is. Tasting room is "
                                  "taken from 11:00 to 12:30 by New house blend."_s);
}

TEST_F(CalendarPageTest, BooksTheNextFreeTimeOfARoom)
{
    const auto busy = booked(u"New house blend"_s);
    const auto room = taken(at.office().read(appointments::actions::resources, [](Reader& books) {
        return appointments::resourceNamed(books, u"Tasting room"_s);
    }));
    page->setMode(gui::CalendarPage::Mode::Resources);
    page->newAction()->trigger();
    gui::AppointmentDialog* const made = dialog();
    ASSERT_NE(made, nullptr);
    QTest::keyClicks(made->findChild<QLineEdit*>(u"titleEdit"_s), u"Cupping"_s);
    made->findChild<QTimeEdit*>(u"fromEdit"_s)->setTime({11, 0});
    made->choose(room.id);
    ASSERT_TRUE(waitFor([&] { return !made->bar().text().isEmpty(); }));
    EXPECT_EQ(made->bar().text(),
              u"Tasting room is taken from 11:00 to 12:30 by New house blend."_s);

    made->bar().findChild<QPushButton*>()->click();
    made->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();

    EXPECT_EQ(booked(u"Cupping"_s).when.from, busy.when.until);
}

TEST_F(CalendarPageTest, IsRefusedByTheServiceWhatIsTaken)
{
    const auto room = taken(at.office().read(appointments::actions::resources, [](Reader& books) {
        return appointments::resourceNamed(books, u"Tasting room"_s);
    }));
    page->newAction()->trigger();
    gui::AppointmentDialog* const made = dialog();
    QTest::keyClicks(made->findChild<QLineEdit*>(u"titleEdit"_s), u"Too late"_s);
    made->findChild<QTimeEdit*>(u"fromEdit"_s)->setTime({11, 0});
    made->choose(room.id);

    made->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();

    EXPECT_TRUE(made->isVisible());
    EXPECT_TRUE(made->errorOf(u"from"_s).contains(u"New house blend"_s));
}

TEST_F(CalendarPageTest, ChangesAnAppointmentWithAllThatIsWrongSaidAtOnce)
{
    const auto before = booked(u"New house blend"_s);
    choose(u"New house blend"_s);
    QTest::keyClick(&page->view(), Qt::Key_Return);
    gui::AppointmentDialog* const opened = dialog();
    ASSERT_NE(opened, nullptr);
    auto* const title = opened->findChild<QLineEdit*>(u"titleEdit"_s);
    auto* const duration = opened->findChild<QLineEdit*>(u"durationEdit"_s);
    auto* const save = opened->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    EXPECT_EQ(duration->text(), u"1:30"_s);

    title->clear();
    duration->setText(u"soon"_s);
    save->click();
    EXPECT_FALSE(opened->errorOf(u"title"_s).isEmpty());
    EXPECT_FALSE(opened->errorOf(u"duration"_s).isEmpty());
    EXPECT_EQ(booked(u"New house blend"_s).version, before.version);

    title->setText(u"House blend, the next"_s);
    duration->setText(u"1h15"_s);
    opened->findChild<QLineEdit*>(u"noteEdit"_s)->setText(u"bring cups"_s);
    save->click();

    const auto after = booked(u"House blend, the next"_s);
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.note, u"bring cups"_s);
    EXPECT_EQ(after.when.from.ms, before.when.from.ms);
    EXPECT_EQ(after.when.until.ms - after.when.from.ms, 5 * quarterMs);
}

TEST_F(CalendarPageTest, CancelsAnAppointment)
{
    choose(u"New house blend"_s);
    QTest::keyClick(&page->view(), Qt::Key_Return);
    gui::AppointmentDialog* const opened = dialog();
    ASSERT_NE(opened, nullptr);
    EXPECT_EQ(opened->findChild<QLineEdit*>(u"titleEdit"_s)->text(), u"New house blend"_s);
    QTimer answer; // The question waits in a loop of its own.
    QObject::connect(&answer, &QTimer::timeout, opened, [&] {
        auto* const question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (question)
            question->buttons().front()->click();
    });
    answer.start(20);

    for (QPushButton* const one : opened->findChildren<QPushButton*>())
        if (one->text() == u"&Cancel appointment"_s)
            one->click();

    EXPECT_EQ(booked(u"New house blend"_s).state, appointments::AppointmentState::Cancelled);
}

TEST_F(CalendarPageTest, ShowsAMonthAndMovesADayByKeys)
{
    page->setMode(gui::CalendarPage::Mode::Month);
    gui::MonthView& month = page->month();
    ASSERT_TRUE(waitFor([&] { return !month.entries().empty() && month.isVisible(); }));
    EXPECT_EQ(month.currentDay(), workflows::sampleDay());
    QTest::keyClick(&month, Qt::Key_Down);
    ASSERT_NE(month.currentId(), 0);
    const auto current =
        std::ranges::find(month.entries(), month.currentId(), &gui::MonthEntry::id);
    ASSERT_NE(current, month.entries().end());
    const QString title = current->title;
    const Appointment before = booked(title);
    EXPECT_TRUE(month.accessibleData().contains(title));

    QTest::keyClick(&month, Qt::Key_Right, Qt::ControlModifier);

    EXPECT_EQ(booked(title).when.from.ms - before.when.from.ms, 24 * 60 * 60 * 1'000);
}

TEST_F(CalendarPageTest, DragsAnAppointmentToAnotherDayOfTheMonth)
{
    page->setMode(gui::CalendarPage::Mode::Month);
    gui::MonthView& month = page->month();
    ASSERT_TRUE(waitFor([&] { return !month.entries().empty() && month.isVisible(); }));
    QTest::qWait(20);
    const gui::MonthEntry entry = month.entries().front();
    const Appointment before = booked(entry.title);
    const QPoint from = month.placeOf(month.entries().front()).center();
    const QPoint to = month.placeOf(entry.day.addDays(7)).center();

    QTest::mousePress(&month, Qt::LeftButton, {}, from);
    QTest::mouseMove(&month, (from + to) / 2);
    QTest::mouseMove(&month, to);
    QTest::mouseRelease(&month, Qt::LeftButton, {}, to);

    EXPECT_EQ(booked(entry.title).when.from.ms - before.when.from.ms,
              std::int64_t{7} * 24 * 60 * 60 * 1'000);
}

TEST_F(CalendarPageTest, MakesARoomBookable)
{
    page->setMode(gui::CalendarPage::Mode::Resources);
    QPushButton* add = nullptr;
    for (QPushButton* const one : page->findChildren<QPushButton*>())
        if (one->text().startsWith(u"&Add a room"_s))
            add = one;
    ASSERT_NE(add, nullptr);
    ASSERT_TRUE(waitFor([&] { return add->isVisible(); }));
    add->click();
    auto* const dialog = page->findChild<gui::ResourceDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Attic"_s);

    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();

    EXPECT_TRUE(waitFor([&] {
        return std::ranges::any_of(page->view().columns(), [](const gui::CalendarColumn& one) {
            return one.name == u"Attic"_s;
        });
    }));
}

} // namespace
} // namespace tandem::test
