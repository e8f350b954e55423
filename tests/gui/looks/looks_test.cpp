#include "gui/kit/cell.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "gui/language/window_walk.h"
#include "gui/looks/layout_check.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>

#include <gtest/gtest.h>

/// Pictures of every page as it looks to different people, and what cannot be read on them.
namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

struct Look {
    const char* name;
    gui::ThemeChoice theme = gui::ThemeChoice::Light;
    int textPercent = 100;
    QSize size = {1440, 900};
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

class Looks : public ::testing::TestWithParam<Look> {
protected:
    void TearDown() override
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        gui::applyTheme(gui::ThemeChoice::Light, 100);
    }
};

TEST_P(Looks, CutNothingOnAnyPageAndLeaveThePicture)
{
    const Look look = GetParam();
    gui::applyTheme(look.theme, look.textPercent);
    QApplication::setLayoutDirection(look.direction);
    const QString folder =
        QStringLiteral(TANDEM_BINARY_DIR) + u"/looks/"_s + QString::fromLatin1(look.name);
    ASSERT_TRUE(QDir().mkpath(folder));
    WindowBooks at;
    at.window->resize(look.size);

    int seen = 0;
    walk(at, [&](const QString& name, const QWidget& shown) {
        ++seen;
        EXPECT_TRUE(const_cast<QWidget&>(shown).grab().save(folder + u'/' + name + u".png"_s));
        EXPECT_EQ(defectsOf(shown).join(u'\n').toStdString(), "") << qPrintable(name);
        EXPECT_EQ(at.window->size(), look.size) << qPrintable(name) << " made the window grow";
    });

    EXPECT_GT(seen, 30);
}

INSTANTIATE_TEST_SUITE_P(
    People, Looks,
    testing::Values(Look{.name = "light"}, Look{.name = "dark", .theme = gui::ThemeChoice::Dark},
                    Look{.name = "right_to_left", .direction = Qt::RightToLeft},
                    Look{.name = "small", .size = {1366, 768}},
                    Look{.name = "small_text_150", .textPercent = 150, .size = {1366, 768}}),
    [](const auto& look) { return std::string(look.param.name); });

/// A window with a row of two widgets.
class LayoutCheck : public ::testing::Test {
protected:
    LayoutCheck() : row(new QHBoxLayout(&window)) { window.resize(600, 200); }

    QString defects()
    {
        window.show();
        QApplication::processEvents();
        return defectsOf(window).join(u'\n');
    }

    QWidget window;
    QHBoxLayout* row;
};

TEST_F(LayoutCheck, FindsNothingWhereAllCanBeRead)
{
    row->addWidget(new QLabel(u"Copper Bell Brewery"_s));
    row->addWidget(new QPushButton(u"Post"_s));
    EXPECT_EQ(defects(), QString());
}

TEST_F(LayoutCheck, FindsALabelThatIsCutUnlessItSaysThatItMayBe)
{
    auto* const label = new QLabel(u"Copper Bell Brewery"_s);
    label->setFixedWidth(40);
    row->addWidget(label);
    EXPECT_TRUE(defects().contains(u"cut: \"Copper Bell Brewery\""_s));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    EXPECT_EQ(defects(), QString());
}

TEST_F(LayoutCheck, FindsAButtonThatIsCut)
{
    auto* const button = new QPushButton(u"Accept all certain ones"_s);
    button->setFixedWidth(60);
    row->addWidget(button);
    EXPECT_TRUE(defects().startsWith(u"cut: "_s));
}

TEST_F(LayoutCheck, FindsAFieldWhoseTextIsCut)
{
    auto* const field = new QLineEdit(u"28 September 2025"_s);
    field->setFixedWidth(50);
    row->addWidget(field);
    EXPECT_TRUE(defects().startsWith(u"cut: "_s));
}

TEST_F(LayoutCheck, FindsWidgetsOverOneAnotherAndOutsideTheirParent)
{
    auto* const one = new QWidget;
    auto* const other = new QWidget;
    row->addWidget(one);
    row->addWidget(other);
    ASSERT_EQ(defects(), QString());
    one->setGeometry(300, 10, 200, 100);
    EXPECT_TRUE(defectsOf(window).join(u'\n').contains(u"over one another"_s));
    one->setGeometry(-50, 10, 60, 100);
    EXPECT_TRUE(defectsOf(window).join(u'\n').contains(u"outside"_s));
}

TEST_F(LayoutCheck, FindsWhatAScrollAreaDoesNotReach)
{
    auto* const area = new QScrollArea;
    auto* const content = new QWidget;
    content->resize(2'000, 50);
    area->setWidget(content);
    row->addWidget(area);
    EXPECT_EQ(defects(), QString()) << "there is a scroll bar";
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    EXPECT_TRUE(defects().startsWith(u"out of reach"_s));
}

TEST_F(LayoutCheck, FindsHeadsAndAmountsThatAreCutButNotWords)
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"Text"_s, u"Amount"_s});
    model.setItem(0, 0, new QStandardItem(u"A text that is longer than its column is wide"_s));
    auto* const amount = new QStandardItem(u"124,632,790.00"_s);
    amount->setData(1, gui::SignRole);
    model.setItem(0, 1, amount);
    auto* const table = new gui::TableView(gui::metrics::rowDenseHeight);
    table->setModel(&model);
    table->horizontalHeader()->setStretchLastSection(false);
    row->addWidget(table);
    table->setColumnWidth(0, 100);
    table->setColumnWidth(1, 200);
    EXPECT_EQ(defects(), QString());
    table->setColumnWidth(1, 70);
    EXPECT_TRUE(defects().contains(u"124,632,790.00"_s));
    table->setColumnWidth(0, 20);
    EXPECT_TRUE(defects().contains(u"cut: \"Text\""_s));
    row->removeWidget(table);
    delete table;
}

} // namespace
} // namespace tandem::test
