#include "gui/backoffice/settlements/withhold_dialog.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/tax/actions.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/text_label.h"
#include "gui/pressing.h"

#include <QComboBox>
#include <QPointer>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

TEST(WithholdDialog, ShowsWhatIsKeptBackAndTakesItOffTheItem)
{
    WindowBooks at;
    taken(at.office().change(tax::actions::saveWithholding, [](UnitOfWork& work) -> Result<int> {
        for (const auto& [code, direction] :
             {std::pair{u"C10"_s, tax::TaxDirection::Output}, {u"W15"_s, tax::TaxDirection::Input}})
            TANDEM_CHECK(tax::createWithholdingCode(work, {.code = code,
                                                           .name = u"Fees"_s,
                                                           .direction = direction,
                                                           .rate = Rate::ofMillionths(100'000),
                                                           .validFrom = {2020, 1, 1}}));
        return 0;
    }));
    const auto items = [&] {
        return taken(at.office().read(settlements::actions::openItems, [](Reader& books) {
            return settlements::openItems(books, settlements::Side::Receivable, {}, 1'000);
        }));
    };
    const auto all = items();
    const auto invoice = std::ranges::find_if(all, [](const settlements::OpenItem& one) {
        return one.source == u"invoice"_s && one.open == one.original;
    });
    ASSERT_NE(invoice, all.end());
    const auto codes = taken(at.office().read(tax::actions::withholding, [](Reader& books) {
        return tax::withholdingCodes(books, books.today());
    }));
    const QPointer dialog =
        new gui::WithholdDialog(at.window->desk(), *invoice, codes, at.window.get());
    dialog->open();
    ASSERT_EQ(dialog->findChild<QComboBox*>(u"withholdingCombo"_s)->count(), 1)
        << "only what customers keep back";

    dialog->findChild<gui::AmountEdit*>(u"netEdit"_s)->setValue(Money::ofMinor(100'00, eur));
    EXPECT_TRUE(dialog->findChild<gui::TextLabel*>(u"taxEdit"_s)->text().contains(u"10.00"_s));
    ASSERT_TRUE(pressOk(dialog));
    ASSERT_TRUE(waitFor([&] { return !dialog || !dialog->isVisible(); }))
        << qPrintable(said(dialog));

    const auto after = items();
    const auto left = std::ranges::find(after, invoice->id, &settlements::OpenItem::id);
    ASSERT_NE(left, after.end());
    EXPECT_EQ(left->open, invoice->open - Money::ofMinor(10'00, eur));
}

} // namespace
} // namespace tandem::test
