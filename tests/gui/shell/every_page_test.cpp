#include "gui/kit/list_page.h"
#include "gui/kit/table_view.h"
#include "gui/window_books.h"
#include "support/warnings.h"

#include <QAbstractItemModelTester>
#include <QTabBar>

#include <gtest/gtest.h>

/// Every page, tab and first record, as each of the built-in roles sees them.
namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class EveryPage : public testing::TestWithParam<const char*> {
protected:
    EveryPage() : at(QString::fromLatin1(GetParam()))
    {
        at.window->desk().show = [this](QWidget*, const Error& error) {
            m_shown += error.text() + u' ' + error.detail;
        };
    }

    /// Waits until the lists in sight have answered, and tests the models that came with them.
    void settle(const QString& place)
    {
        SCOPED_TRACE(qPrintable(place));
        EXPECT_TRUE(waitFor([&] {
            return std::ranges::all_of(at.window->findChildren<gui::ListPage*>(),
                                       [](gui::ListPage* list) {
                                           return !list->isVisible() || list->model().isSettled();
                                       });
        }));
        QTest::qWait(1);
        for (auto* const model : at.window->findChildren<QAbstractItemModel*>()) {
            const bool isOurs =
                QByteArrayView(model->metaObject()->className()).startsWith("tandem");
            if (!isOurs || model->property("tested").toBool())
                continue;
            model->setProperty("tested", true);
            ++modelCount;
            new QAbstractItemModelTester(
                model, QAbstractItemModelTester::FailureReportingMode::Warning, model);
        }
        EXPECT_EQ(warnings.all().join(u'\n').toStdString(), "");
        EXPECT_EQ(m_shown.join(u'\n').toStdString(), "");
    }

    void openFirstRecord(const QString& page)
    {
        for (auto* const list : at.window->findChildren<gui::ListPage*>()) {
            if (!list->isVisible() || list->model().rowCount() == 0)
                continue;
            list->table().setCurrentIndex(list->model().index(0, 0));
            QTest::keyClick(&list->table(), Qt::Key_Return);
            settle(page + u" -> "_s + at.window->currentPage());
            at.window->go(page);
            return;
        }
    }

    QTabBar* tabsInSight() const
    {
        for (auto* const tabs : at.window->findChildren<QTabBar*>())
            if (tabs->isVisible())
                return tabs;
        return nullptr;
    }

    const Warnings warnings;
    WindowBooks at;
    int modelCount = 0;

private:
    QStringList m_shown;
};

TEST_P(EveryPage, OpensWithoutAWarning)
{
    ASSERT_FALSE(at.window->pages().empty());
    for (const gui::PageSpec& spec : at.window->pages()) {
        const QString page = QString::fromLatin1(spec.name);
        at.window->go(page);
        EXPECT_EQ(at.window->currentPage(), page);
        settle(page);
        if (spec.section == gui::PageSection::Record)
            continue;
        openFirstRecord(page);
        const QTabBar* const tabs = tabsInSight();
        for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
            tabsInSight()->setCurrentIndex(tab);
            settle(page + u" tab "_s + QString::number(tab));
            openFirstRecord(page);
        }
    }
    EXPECT_GT(modelCount, 5);
}

INSTANTIATE_TEST_SUITE_P(Roles, EveryPage,
                         testing::Values("receptionist", "sales clerk", "accountant", "manager",
                                         "administrator"),
                         [](const auto& role) {
                             return QString::fromLatin1(role.param).remove(u' ').toStdString();
                         });

} // namespace
} // namespace tandem::test
