#include "gui/shell/palette.h"
#include "gui/shell/palette_row.h"
#include "gui/shell/search_button.h"
#include "gui/window_books.h"
#include "reports/record_finders.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSettings>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// The first record that a finder of this table has.
Hit anyOf(Office& office, const QString& table)
{
    for (const RecordFinder& finder : reports::recordFinders()) {
        const auto hits = taken(
            office.read(finder.view, [&](Reader& books) { return finder.find(books, u" "_s, 1); }));
        if (!hits.empty() && hits.front().subject.table == table)
            return hits.front();
    }
    return {};
}

class Palette : public testing::Test {
protected:
    void SetUp() override
    {
        QSettings().clear();
        ASSERT_TRUE(QTest::qWaitForWindowActive(at.window.get()));
    }

    /// Types into the palette and waits for a line of that text and kind.
    QListWidgetItem* found(const QString& typed, const QString& text, const QString& kind)
    {
        at.window->findChild<gui::SearchButton*>()->click();
        auto* const palette = at.window->findChild<gui::Palette*>();
        auto* const list = palette->findChild<QListWidget*>();
        palette->findChild<QLineEdit*>()->setText(typed);
        QListWidgetItem* line = nullptr;
        waitFor([&] {
            for (int row = 0; row < list->count(); ++row)
                if (list->item(row)->text() == text
                    && list->item(row)->data(gui::PaletteRow::WhereRole).toString() == kind)
                    line = list->item(row);
            return line != nullptr;
        });
        return line;
    }

    WindowBooks at;
};

TEST_F(Palette, FindsEachKindOfRecordAndOpensItsPage)
{
    struct Kind {
        QString table;
        QString shown;
        QString page;
    };
    for (const Kind& kind : {Kind{u"sales_order"_s, u"Order"_s, u"sales.order"_s},
                             Kind{u"invoice"_s, u"Invoice"_s, u"sales.invoice"_s},
                             Kind{u"item"_s, u"Item"_s, u"inventory.item"_s},
                             Kind{u"employee"_s, u"Employee"_s, u"hr.employee"_s},
                             Kind{u"account"_s, u"Ledger"_s, u"ledger.accounts"_s},
                             Kind{u"opportunity"_s, u"Pipeline"_s, u"crm.pipeline"_s}}) {
        const Hit hit = anyOf(at.office(), kind.table);
        ASSERT_NE(hit.subject.id, 0) << qPrintable(kind.table);

        QListWidgetItem* const line =
            found(hit.title.section(u" · "_s, 0, 0), hit.title, kind.shown);

        ASSERT_NE(line, nullptr) << qPrintable(hit.title);
        EXPECT_EQ(line->data(Qt::AccessibleTextRole).toString(), hit.title + u", "_s + kind.shown);
        line->listWidget()->setCurrentItem(line);
        QTest::keyClick(at.window->findChild<gui::Palette*>()->findChild<QLineEdit*>(),
                        Qt::Key_Return);
        EXPECT_EQ(at.window->place(), (gui::Place{kind.page, hit.subject.id}));
    }
}

TEST_F(Palette, FindsARecordByAllOfItsWords)
{
    const Hit order = anyOf(at.office(), u"sales_order"_s);
    const QString number = order.title.section(u" · "_s, 0, 0);
    const QString customer = order.title.section(u" · "_s, 1, 1);

    EXPECT_NE(found(customer.left(4) + u' ' + number, order.title, u"Order"_s), nullptr);
    auto* const list = at.window->findChild<gui::Palette*>()->findChild<QListWidget*>();
    at.window->findChild<gui::Palette*>()->findChild<QLineEdit*>()->setText(number
                                                                            + u" nobody%_"_s);
    QTest::qWait(300);
    for (int row = 0; row < list->count(); ++row)
        EXPECT_NE(list->item(row)->text(), order.title);
}

TEST_F(Palette, LooksLikeAFieldWithItsKeys)
{
    auto* const button = at.window->findChild<gui::SearchButton*>();
    EXPECT_EQ(button->accessibleName(), u"Search or jump to"_s);
    EXPECT_EQ(button->accessibleDescription(), u"Ctrl+K"_s);
}

} // namespace
} // namespace tandem::test
