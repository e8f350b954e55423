#include "gui/kit/lookup_edit.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using gui::LookupEdit;
using gui::LookupHit;

/// A field whose questions a test answers when it wants to.
class LookupField : public ::testing::Test {
protected:
    LookupField()
    {
        auto* const all = new QVBoxLayout(&window);
        edit = new LookupEdit([this](const QString& words, const LookupEdit::Answer& answer) {
            asked += words;
            answers.push_back(answer);
        });
        all->addWidget(edit);
        other = new QLineEdit;
        all->addWidget(other);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
    }

    void type(const QString& text)
    {
        QTest::keyClicks(edit, text);
        const auto before = answers.size();
        EXPECT_TRUE(QTest::qWaitFor([&] { return answers.size() > before; }, 2'000));
    }

    QWidget window;
    LookupEdit* edit;
    QLineEdit* other;
    QStringList asked;
    std::vector<LookupEdit::Answer> answers;
    const LookupHit alder{1, u"ALDER"_s, u"Alder & Sons"_s, u"Hamburg"_s};
    const LookupHit balder{2, u"BALD"_s, u"Balder GmbH"_s, u"Bremen"_s};
};

TEST_F(LookupField, TakesTheCurrentHitOnEnter)
{
    const QSignalSpy taken(edit, &LookupEdit::taken);
    type(u"ald"_s);
    answers.back()({alder, balder});
    ASSERT_TRUE(edit->isOpen());

    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);

    EXPECT_EQ(edit->record(), 2);
    EXPECT_EQ(edit->text(), u"Balder GmbH"_s);
    EXPECT_FALSE(edit->isOpen());
    EXPECT_EQ(taken.count(), 1);
}

TEST_F(LookupField, TakesTheCurrentHitOnTabAndMovesOn)
{
    type(u"ald"_s);
    answers.back()({alder});

    QTest::keyClick(edit, Qt::Key_Tab);

    EXPECT_EQ(edit->record(), 1);
    EXPECT_TRUE(other->hasFocus());
}

TEST_F(LookupField, TakesAnAnswerThatComesAfterEnter)
{
    QTest::keyClicks(edit, u"ald"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    ASSERT_EQ(answers.size(), 1U);

    answers.back()({alder});

    EXPECT_EQ(edit->record(), 1);
}

TEST_F(LookupField, DropsAnAnswerThatIsOlderThanTheText)
{
    type(u"a"_s);
    type(u"l"_s);

    answers[1]({alder});
    answers[0]({balder});
    QTest::keyClick(edit, Qt::Key_Return);

    EXPECT_EQ(asked, QStringList({u"a"_s, u"al"_s}));
    EXPECT_EQ(edit->record(), 1);
}

TEST_F(LookupField, ForgetsTheRecordWhenItsTextIsChanged)
{
    edit->setHit(alder);
    const QSignalSpy emptied(edit, &LookupEdit::emptied);

    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, u"x"_s);

    EXPECT_EQ(edit->record(), 0);
    EXPECT_EQ(emptied.count(), 1);
}

TEST_F(LookupField, OpensOnAltDownAndClosesOnEscape)
{
    QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
    ASSERT_EQ(answers.size(), 1U);
    answers.back()({alder, balder});
    ASSERT_TRUE(edit->isOpen());

    QTest::keyClick(edit, Qt::Key_Escape);

    EXPECT_FALSE(edit->isOpen());
    EXPECT_TRUE(window.isVisible());
}

TEST_F(LookupField, AsksForANewRecordOnCtrlEnter)
{
    const QSignalSpy wanted(edit, &LookupEdit::newWanted);
    type(u"Cedar"_s);
    answers.back()({});

    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);

    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.at(0).at(0).toString(), u"Cedar"_s);
}

TEST_F(LookupField, SpeaksTheCurrentHit)
{
    type(u"ald"_s);
    answers.back()({alder, balder});
    QTest::keyClick(edit, Qt::Key_Down);

    EXPECT_TRUE(edit->accessibleDescription().contains(u"Balder GmbH"_s));
    EXPECT_TRUE(edit->accessibleDescription().contains(u"2 of 2"_s));
}

} // namespace
} // namespace tandem::test
