#include "backoffice/tax/actions.h"
#include "backoffice/tax/tax_return.h"
#include "gui/backoffice/ledger/tax_return_page.h"
#include "gui/kit/row_table.h"
#include "gui/window_books.h"

#include <QDialogButtonBox>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

TEST(TaxReturnPage, FilesTheReturnThatItShows)
{
    WindowBooks at;
    at.window->showPage(u"tax.returns"_s);
    auto* const page = at.window->findChild<gui::TaxReturnPage*>();
    ASSERT_TRUE(page);
    auto* const boxes = page->findChild<gui::RowTable*>(u"boxTable"_s);
    auto* const file = page->findChild<QPushButton*>(u"fileButton"_s);
    ASSERT_TRUE(waitFor([&] { return boxes->rows().size() > 5U; }));
    ASSERT_TRUE(file->isVisible());

    QTest::mouseClick(file, Qt::LeftButton);
    auto* const dialog = page->findChild<gui::FileTaxReturnDialog*>();
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                      Qt::LeftButton);

    const auto filed = taken(at.office().read(
        tax::actions::taxReturns, [](Reader& books) { return tax::taxReturns(books, 10); }));
    ASSERT_EQ(filed.size(), 1U);
    EXPECT_EQ(filed.front().state, tax::TaxReturnState::Filed);
    auto* const returns = page->findChild<gui::RowTable*>(u"returnTable"_s);
    EXPECT_TRUE(waitFor([&] { return returns->rows().size() == 2U; }));
}

} // namespace
} // namespace tandem::test
