#include "backoffice/tax/actions.h"
#include "backoffice/tax/tax_form.h"
#include "backoffice/tax/tax_return.h"
#include "gui/backoffice/ledger/tax_return_dialogs.h"
#include "gui/backoffice/ledger/tax_return_page.h"
#include "gui/kit/row_table.h"
#include "gui/pressing.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

TEST(TaxReturnPage, FilesTheReturnThatItShows)
{
    WindowBooks at;
    at.window->go(u"tax.returns"_s);
    auto* const page = at.window->findChild<gui::TaxReturnPage*>();
    ASSERT_TRUE(page);
    auto* const boxes = page->findChild<gui::RowTable*>(u"boxTable"_s);
    auto* const file = page->findChild<QPushButton*>(u"fileButton"_s);
    ASSERT_TRUE(waitFor([&] { return boxes->rows().size() > 5U; }));
    ASSERT_TRUE(file->isVisible());

    QTest::mouseClick(file, Qt::LeftButton);
    auto* const dialog = page->findChild<gui::FileTaxReturnDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(pressOk(dialog));

    const auto filed = taken(at.office().read(
        tax::actions::taxReturns, [](Reader& books) { return tax::taxReturns(books, 10); }));
    ASSERT_EQ(filed.size(), 1U) << qPrintable(said(dialog));
    EXPECT_EQ(filed.front().state, tax::TaxReturnState::Filed);
    auto* const returns = page->findChild<gui::RowTable*>(u"returnTable"_s);
    EXPECT_TRUE(waitFor([&] { return returns->rows().size() == 2U; }));
}

TEST(TaxReturnPage, NamesTheBoxesInTheLanguageOfTheWindow)
{
    for (const auto& [language, name] : {std::pair(QLocale::English, &tax::TaxBox::name),
                                         std::pair(QLocale::German, &tax::TaxBox::nameDe)}) {
        WindowBooks at({}, QLocale(language));
        at.window->go(u"tax.returns"_s);
        auto* const page = at.window->findChild<gui::TaxReturnPage*>();
        ASSERT_TRUE(page);
        auto* const boxes = page->findChild<gui::RowTable*>(u"boxTable"_s);
        ASSERT_TRUE(waitFor([&] { return boxes->rows().size() > 5U; }));

        const tax::TaxForm form = taken(tax::taxForm(u"de"_s));
        ASSERT_EQ(boxes->rows().size(), form.boxes.size());
        for (std::size_t i = 0; i < form.boxes.size(); ++i)
            EXPECT_EQ(boxes->rows()[i].cells[1].text, form.boxes[i].*name);
    }
}

} // namespace
} // namespace tandem::test
