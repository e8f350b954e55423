#include "gui/kit/avatar.h"
#include "gui/kit/card.h"
#include "gui/kit/empty_state.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/nav_button.h"
#include "gui/kit/paint.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tandem::gui::test {
namespace {

using namespace Qt::StringLiterals;

QString accessibleName(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

bool hasInk(const QImage& image, const QRect& part, const QColor& ground)
{
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (image.pixelColor(x, y).rgb() != ground.rgb())
                return true;
    return false;
}

TEST(TextLabel, ShowsMarkupAsItIsWritten)
{
    TextLabel literal(u"<b>Alder</b> <img src='file:///etc/passwd'>"_s);
    QLabel rich(literal.text());
    rich.setFont(literal.font());
    rich.setTextFormat(Qt::RichText);

    EXPECT_EQ(literal.textFormat(), Qt::PlainText);
    EXPECT_GT(literal.sizeHint().width(), rich.sizeHint().width() + 100);
}

TEST(Line, StandsAsTheScreenRunsAndRunsAsItsScriptDoes)
{
    const int date = lineFlags(u"14 Oct 2025"_s, Qt::RightToLeft, Qt::AlignLeft);
    EXPECT_TRUE(date & Qt::AlignRight);
    EXPECT_TRUE(date & Qt::TextForceLeftToRight);

    const int hebrew = lineFlags(u"שלום"_s, Qt::LeftToRight, Qt::AlignLeft);
    EXPECT_TRUE(hebrew & Qt::AlignLeft);
    EXPECT_TRUE(hebrew & Qt::TextForceRightToLeft);
}

TEST(NavButton, MirrorsInARightToLeftWindow)
{
    NavButton button(u"users"_s, u"Customers"_s);
    button.setCount(7, u"7 waiting"_s);
    button.resize(232, 34);
    const QImage forward = button.grab().toImage();
    button.setLayoutDirection(Qt::RightToLeft);
    const QImage backward = button.grab().toImage();
    const QColor ground = forward.pixelColor(0, 0);

    // The round badge mirrors to the pixel; the letters do not, but they change sides.
    const QRect badge(194, 8, 4, 18);
    EXPECT_TRUE(hasInk(forward, badge, ground));
    EXPECT_EQ(forward.copy(badge), backward.mirrored(true, false).copy(badge));
    const QRect icon(19, 8, 20, 18);
    const QRect mirroredIcon(232 - 39, 8, 20, 18);
    EXPECT_TRUE(hasInk(forward, icon, ground));
    EXPECT_EQ(forward.copy(icon), backward.copy(mirroredIcon));
    EXPECT_TRUE(hasInk(forward, {48, 8, 40, 18}, ground));
    EXPECT_FALSE(hasInk(backward, {48, 8, 60, 18}, ground));
}

TEST(NavButton, SaysItsTextAndItsCount)
{
    NavButton button(u"users"_s, u"&Customers"_s);
    EXPECT_EQ(accessibleName(button), u"Customers"_s);

    button.setCount(12, u"12 to match"_s);

    EXPECT_EQ(accessibleName(button), u"Customers, 12 to match"_s);
    const auto* spoken = QAccessible::queryAccessibleInterface(&button);
    EXPECT_TRUE(spoken->state().checkable);
    EXPECT_TRUE(spoken->state().focusable);
}

TEST(NavButton, KeepsItsTextAsAToolTipOnTheRail)
{
    NavButton button(u"users"_s, u"Customers"_s);
    EXPECT_EQ(button.toolTip(), QString());

    button.setForm(NavForm::Rail);

    EXPECT_EQ(button.toolTip(), u"Customers"_s);
    EXPECT_EQ(button.sizeHint().width(), metrics::railWidth);
}

TEST(MessageBar, TellsActsAndCloses)
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    EXPECT_FALSE(bar.isVisible());
    int acted = 0;
    int closed = 0;
    QObject::connect(&bar, &MessageBar::actionTriggered, [&] { ++acted; });
    QObject::connect(&bar, &MessageBar::closed, [&] { ++closed; });

    bar.tell(Tone::Warn, u"<i>3</i> bank lines"_s, u"Show them"_s);
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(accessibleName(bar), u"<i>3</i> bank lines"_s);
    bar.findChild<QPushButton*>()->click();
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&bar, &escape);

    EXPECT_EQ(acted, 1);
    EXPECT_EQ(closed, 1);
    EXPECT_FALSE(bar.isVisible());
}

TEST(EmptyState, OffersTheNextStep)
{
    EmptyState empty(u"users"_s, u"No customers yet"_s, u"Add the first one."_s, u"New customer"_s);
    int acted = 0;
    QObject::connect(&empty, &EmptyState::actionTriggered, [&] { ++acted; });

    empty.findChild<QPushButton*>()->click();

    EXPECT_EQ(acted, 1);
    EXPECT_EQ(accessibleName(empty), u"No customers yet"_s);
    EXPECT_EQ(EmptyState(u"users"_s, u"None"_s, u"None."_s).findChild<QPushButton*>(), nullptr);
}

TEST(Avatar, TakesTheFirstAndTheLastWord)
{
    EXPECT_EQ(initialsOf(u"Alder Clinic"_s), u"AC"_s);
    EXPECT_EQ(initialsOf(u"maya de okafor"_s), u"MO"_s);
    EXPECT_EQ(initialsOf(u"Ümit"_s), u"Ü"_s);
    EXPECT_EQ(initialsOf(u"  (Alder) & Sons "_s), u"AS"_s);
    EXPECT_EQ(initialsOf(QString()), QString());
}

TEST(Variants, StandSideBySideAndChangeTheSize)
{
    QPushButton button(u"Save"_s);
    EXPECT_EQ(button.sizeHint().height(), metrics::controlHeight);

    setVariant(&button, "primary compact");

    EXPECT_TRUE(hasVariant(&button, "primary"));
    EXPECT_TRUE(hasVariant(&button, "compact"));
    EXPECT_FALSE(hasVariant(&button, "comp"));
    EXPECT_EQ(button.sizeHint().height(), metrics::controlCompactHeight);
    setVariant(&button, "touch");
    EXPECT_EQ(button.sizeHint().height(), metrics::controlTouchHeight);
}

TEST(Variants, PaintAnErrorFieldWithABadEdge)
{
    QLineEdit field;
    field.resize(120, 32);
    EXPECT_EQ(field.grab().toImage().pixelColor(60, 0), color(ColorToken::BorderStrong));

    setVariant(&field, "error");

    EXPECT_EQ(field.grab().toImage().pixelColor(60, 0), color(ColorToken::Bad));
}

TEST(Shortcuts, AreUnderlinedWhileAltIsHeld)
{
    QPushButton button(u"&Save"_s);
    button.resize(80, 32);
    button.show();
    const QImage plain = button.grab().toImage();
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Alt, Qt::AltModifier);
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Alt, Qt::NoModifier);

    QApplication::sendEvent(&button, &down);
    const QImage underlined = button.grab().toImage();
    QApplication::sendEvent(&button, &up);

    EXPECT_NE(underlined, plain);
    EXPECT_EQ(button.grab().toImage(), plain);
}

} // namespace
} // namespace tandem::gui::test
