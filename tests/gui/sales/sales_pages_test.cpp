#include "backoffice/currencies/rate_service.h"
#include "backoffice/settlements/open_item_queries.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "frontoffice/sales/order_service.h"
#include "gui/frontoffice/sales/deposit_credit_dialog.h"
#include "gui/frontoffice/sales/deposit_dialog.h"
#include "gui/frontoffice/sales/document_page.h"
#include "gui/frontoffice/sales/invoice_page.h"
#include "gui/frontoffice/sales/order_dialog.h"
#include "gui/frontoffice/sales/order_life.h"
#include "gui/frontoffice/sales/order_page.h"
#include "gui/frontoffice/sales/quantities_dialog.h"
#include "gui/kit/conflict_dialog.h"
#include "gui/kit/line_grid.h"
#include "gui/kit/list_page.h"
#include "gui/kit/row_table.h"
#include "gui/kit/tabbed_page.h"
#include "gui/pressing.h"
#include "workflows/create_order.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using sales::OrderState;

/// The sample company's sales, in a window.
class SalesPages : public ::testing::Test {
protected:
    template <class Query>
    auto read(Query query)
    {
        return at.office().read(sales::actions::orders, query);
    }

    /// The latest order in a state, of which nothing was delivered.
    std::optional<sales::OrderRow> orderIn(OrderState state)
    {
        for (const auto& row :
             taken(read([](Reader& books) { return sales::orders(books, {}, 500); })))
            if (row.state == state && row.delivered == sales::Progress::None
                && row.invoiced == sales::Progress::None)
                return row;
        return std::nullopt;
    }

    sales::Order order(OrderId id)
    {
        return taken(read([&](Reader& books) { return sales::order(books, id); }));
    }

    gui::OrderPage* openOrder(OrderId id)
    {
        at.window->go(u"sales.order"_s, id.value());
        auto* const page = at.window->findChild<gui::OrderPage*>();
        EXPECT_TRUE(waitFor([&] { return page->order() && page->order()->id == id; }));
        return page;
    }

    static QPushButton* button(QWidget* in, const QString& text)
    {
        for (auto* const one : in->findChildren<QPushButton*>())
            if (QString(one->text()).remove(u'&') == text)
                return one;
        return nullptr;
    }

    /// The dialog that is open over the window.
    template <class Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (auto* const one : at.window->findChildren<Dialog*>())
                if (one->isVisible())
                    found = one;
            return found != nullptr;
        }));
        return found;
    }

    static void ok(QDialog* dialog)
    {
        EXPECT_TRUE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    }

    void pressEdit(QWidget* page)
    {
        at.window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(at.window.get()));
        QTest::keyClick(page, Qt::Key_F2);
    }

    void pressNew()
    {
        at.window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(at.window.get()));
        QTest::keyClick(at.window.get(), Qt::Key_N, Qt::ControlModifier);
    }

    WindowBooks at;
};

TEST_F(SalesPages, MakesAQuoteByTyping)
{
    const auto before = taken(read([](Reader& books) { return sales::orders(books, {}, 500); }));
    at.window->go(u"sales.orders"_s);
    pressNew();
    auto* const form = dialog<gui::OrderDialog>();
    ASSERT_NE(form, nullptr);
    auto* const customer = form->findChild<gui::LookupEdit*>(u"customerEdit"_s);
    QTest::keyClicks(customer, u"e"_s);
    QTest::keyClick(customer, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return customer->record() != 0; }));

    form->grid().beginTyping();
    QTest::keyClicks(QApplication::focusWidget(), u"a"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return form->grid().lines().lines().size() == 1; }));
    gui::LineModel& lines = form->grid().lines();
    lines.setData(lines.index(0, gui::LineModel::QuantityColumn), u"3"_s, Qt::EditRole);
    lines.setData(lines.index(0, gui::LineModel::PriceColumn), u"12.50"_s, Qt::EditRole);
    QTest::qWait(200);
    const QString gross = form->findChild<QLabel*>(u"grossLabel"_s)->text();
    ok(form);

    const auto after = taken(read([](Reader& books) { return sales::orders(books, {}, 500); }));
    ASSERT_EQ(after.size(), before.size() + 1);
    EXPECT_EQ(after.front().state, OrderState::Quote);
    EXPECT_EQ(after.front().net.minor(), 37'50);
    EXPECT_EQ(gross,
              u"EUR\u00a0"_s + (after.front().net + after.front().tax).toDecimal().toString());
    EXPECT_TRUE(waitFor([&] { return at.window->currentPage() == u"sales.order"_s; }));
}

TEST_F(SalesPages, TakesTheTermsOfAQuote)
{
    at.window->go(u"sales.orders"_s);
    pressNew();
    auto* const form = dialog<gui::OrderDialog>();
    ASSERT_NE(form, nullptr);
    auto* const customer = form->findChild<gui::LookupEdit*>(u"customerEdit"_s);
    QTest::keyClicks(customer, u"e"_s);
    QTest::keyClick(customer, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return customer->record() != 0; }));
    form->grid().beginTyping();
    QTest::keyClicks(QApplication::focusWidget(), u"a"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return form->grid().lines().lines().size() == 1; }));
    gui::LineModel& lines = form->grid().lines();
    lines.setData(lines.index(0, gui::LineModel::QuantityColumn), u"3"_s, Qt::EditRole);
    lines.setData(lines.index(0, gui::LineModel::PriceColumn), u"100"_s, Qt::EditRole);
    auto* const prices = form->findChild<QComboBox*>(u"basisCombo"_s);
    prices->setCurrentIndex(1);
    EXPECT_EQ(lines.headerData(gui::LineModel::PriceColumn, Qt::Horizontal, Qt::DisplayRole),
              u"Price with tax"_s);
    form->findChild<QLineEdit*>(u"documentDiscountEdit"_s)->setText(u"10 %"_s);
    QTest::qWait(200);
    EXPECT_EQ(form->findChild<QLabel*>(u"grossLabel"_s)->text(), u"EUR\u00a0270.00"_s);
    ok(form);

    ASSERT_TRUE(waitFor([&] { return at.window->currentPage() == u"sales.order"_s; }));
    const auto latest = taken(read([](Reader& books) { return sales::orders(books, {}, 1); }));
    const sales::Order made = order(latest.front().id);
    EXPECT_EQ(made.basis, PriceBasis::Gross);
    EXPECT_EQ(made.gross().minor(), 270'00);
    EXPECT_EQ(made.documentDiscount.minor(), 30'00);
    EXPECT_EQ(made.documentDiscountRate, Rate::ofMillionths(100'000));
}

TEST_F(SalesPages, SaysWhatAQuoteLacks)
{
    at.window->go(u"sales.orders"_s);
    pressNew();
    auto* const form = dialog<gui::OrderDialog>();
    ASSERT_NE(form, nullptr);

    ok(form);

    EXPECT_TRUE(form->isVisible());
    EXPECT_EQ(said(form), u"Say for whom it is."_s);
    EXPECT_TRUE(form->findChild<QLineEdit*>(u"customerEdit"_s)->hasFocus());
}

TEST_F(SalesPages, ChangesAQuoteInItsForm)
{
    const auto quote = orderIn(OrderState::Quote);
    ASSERT_TRUE(quote);
    const sales::Order before = order(quote->id);
    auto* const page = openOrder(quote->id);
    pressEdit(page);
    auto* const form = dialog<gui::OrderDialog>();
    ASSERT_NE(form, nullptr);
    ASSERT_EQ(form->grid().lines().lines().size(), before.lines.size());
    EXPECT_FALSE(form->isDirty());

    gui::LineModel& lines = form->grid().lines();
    lines.setData(lines.index(0, gui::LineModel::QuantityColumn), u"7"_s, Qt::EditRole);
    form->findChild<QLineEdit*>(u"referenceEdit"_s)->setText(u"PO-1"_s);
    ok(form);

    const sales::Order after = order(quote->id);
    EXPECT_EQ(after.version, before.version + 1);
    EXPECT_EQ(after.reference, u"PO-1"_s);
    EXPECT_EQ(after.number, before.number);
    EXPECT_EQ(after.warehouse, before.warehouse);
    EXPECT_EQ(after.lines.size(), before.lines.size());
    EXPECT_EQ(after.lines[0].quantity, Quantity::ofWhole(7));
    EXPECT_EQ(after.lines[0].price, before.lines[0].price);
    EXPECT_EQ(after.lines[0].taxCode, before.lines[0].taxCode);
}

TEST_F(SalesPages, LetsChooseWhereAQuoteWasChangedMeanwhile)
{
    const auto quote = orderIn(OrderState::Quote);
    ASSERT_TRUE(quote);
    const sales::Order before = order(quote->id);
    auto* const page = openOrder(quote->id);
    button(page, u"Change quote"_s)->click();
    auto* const form = dialog<gui::OrderDialog>();
    ASSERT_NE(form, nullptr);
    auto theirs = taken(read([&](Reader& books) { return sales::draftOf(books, before); }));
    theirs.reference = u"theirs"_s;
    taken(workflows::changeOrder(at.office(), before.id, before.version, theirs));

    gui::LineModel& lines = form->grid().lines();
    lines.setData(lines.index(0, gui::LineModel::QuantityColumn), u"7"_s, Qt::EditRole);
    ok(form);
    auto* const choice = dialog<gui::ConflictDialog>();
    ASSERT_NE(choice, nullptr);
    EXPECT_TRUE(choice->findChild<QRadioButton*>(u"lineGridMine"_s)->isChecked());
    EXPECT_TRUE(choice->findChild<QRadioButton*>(u"referenceEditTheirs"_s)->isChecked());
    choice->accept();

    EXPECT_TRUE(waitFor([&] { return order(before.id).version == before.version + 2; }));
    EXPECT_EQ(order(before.id).reference, u"theirs"_s);
    EXPECT_EQ(order(before.id).lines[0].quantity, Quantity::ofWhole(7));
}

TEST_F(SalesPages, SaysWhyAnAgreedOrderIsNotChanged)
{
    const auto agreed = orderIn(OrderState::Confirmed);
    ASSERT_TRUE(agreed);
    QString shown;
    at.window->desk().show = [&](QWidget*, const Error& error) { shown = gui::textOf(error); };
    auto* const page = openOrder(agreed->id);

    pressEdit(page);

    EXPECT_TRUE(waitFor([&] { return shown.contains(u"only a quote can be changed"_s); }));
    EXPECT_EQ(at.window->findChild<gui::OrderDialog*>(), nullptr);
}

TEST_F(SalesPages, TakesAnOrderFromQuoteToInvoice)
{
    const auto quote = orderIn(OrderState::Quote);
    if (!quote)
        GTEST_SKIP() << "the sample has no quote";
    auto* const page = openOrder(quote->id);

    button(page, u"Confirm order"_s)->click();
    EXPECT_EQ(order(quote->id).state, OrderState::Confirmed);
    ASSERT_TRUE(waitFor([&] { return page->order()->state == OrderState::Confirmed; }));

    button(page, u"Issue invoice"_s)->click();
    auto* const invoicing = dialog<gui::QuantitiesDialog>();
    ASSERT_NE(invoicing, nullptr);
    for (auto* const edit : invoicing->findChildren<QLineEdit*>())
        if (edit->objectName() != u"onEdit"_s)
            edit->setText(u"1"_s);
    ok(invoicing);

    EXPECT_NE(sales::invoiceProgress(order(quote->id)), sales::Progress::None);
    EXPECT_TRUE(waitFor([&] {
        return page->findChild<gui::OrderLife*>()->steps()[3].state
               != gui::LifeStep::State::Waiting;
    }));
}

TEST_F(SalesPages, AsksForADepositAndShowsIt)
{
    const auto quote = orderIn(OrderState::Quote);
    if (!quote)
        GTEST_SKIP() << "the sample has no quote";
    auto* const page = openOrder(quote->id);
    button(page, u"Confirm order"_s)->click();
    ASSERT_TRUE(waitFor([&] { return page->order()->state == OrderState::Confirmed; }));

    button(page, u"Deposit invoice"_s)->click();
    auto* const asking = dialog<gui::DepositDialog>();
    ASSERT_NE(asking, nullptr);
    asking->findChild<QLineEdit*>(u"shareEdit"_s)->setText(u"130"_s);
    ok(asking);
    EXPECT_TRUE(waitFor([&] { return asking->errorOf(u"share"_s).contains(u"130"_s); }));
    asking->findChild<QLineEdit*>(u"shareEdit"_s)->setText(u"25"_s);
    ok(asking);

    const auto deposits =
        taken(read([&](Reader& books) { return sales::depositsOf(books, quote->id); }));
    ASSERT_EQ(deposits.size(), 1U);
    EXPECT_EQ(deposits.front().net,
              order(quote->id).net.times(Rate::ofMillionths(250'000), Rounding::HalfAwayFromZero));
    at.window->go(u"sales.deposit_invoice"_s, deposits.front().id.value());
    auto* const paper = at.window->findChild<gui::DocumentPage*>();
    ASSERT_TRUE(waitFor([&] { return paper->seen().has_value(); }));
    EXPECT_EQ(paper->seen()->document.number, deposits.front().number);
    EXPECT_EQ(paper->seen()->document.kind, documents::DocumentKind::DepositInvoice);

    QTemporaryDir folder;
    const QString file = folder.filePath(u"deposit.xml"_s);
    at.window->desk().chooseSaveFile = [&](QWidget*, const QString&) { return file; };
    paper->findChild<QPushButton*>(u"electronicInvoiceButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file); }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains(deposits.front().number.toUtf8()));

    paper->findChild<QPushButton*>(u"deedButton"_s)->click();
    auto* const crediting = dialog<gui::DepositCreditDialog>();
    ASSERT_NE(crediting, nullptr);
    crediting->findChild<QLineEdit*>(u"reasonEdit"_s)->setText(u"given up"_s);
    ok(crediting);
    const auto credited =
        taken(read([&](Reader& books) { return sales::deposit(books, deposits.front().id); }));
    EXPECT_EQ(credited.creditReason, u"given up"_s);
    ASSERT_TRUE(
        waitFor([&] { return !paper->findChild<QPushButton*>(u"deedButton"_s)->isVisible(); }));
    EXPECT_EQ(paper->seen()->note, u"Credited by "_s + credited.creditNumber);
}

TEST_F(SalesPages, InvoicesAForeignOrderAtTheWorthThatWasAgreed)
{
    const auto like = orderIn(OrderState::Quote);
    ASSERT_TRUE(like);
    sales::OrderDraft draft{.customer = order(like->id).customer, .currency = usd};
    draft.lines = {{.item = order(like->id).lines.front().item,
                    .quantity = Quantity::ofWhole(1),
                    .price = UnitPrice::of(Money::ofMinor(1'000'00, usd))}};
    const OrderId id = taken(
        at.office().change(sales::actions::createOrder, [&](UnitOfWork& work) -> Result<OrderId> {
            TANDEM_CHECK(exchange::enterRate(work, {.unit = u"EUR"_s,
                                                    .quoted = u"USD"_s,
                                                    .on = work.today(),
                                                    .value = *Decimal::parse(u"1.25"_s)}));
            TANDEM_TRY(const auto made, workflows::createOrder(work, draft));
            TANDEM_TRY(const auto agreed, sales::confirmOrder(work, made.id, made.version));
            return agreed.id;
        }));
    auto* const page = openOrder(id);
    button(page, u"Issue invoice"_s)->click();
    auto* const form = dialog<gui::QuantitiesDialog>();
    ASSERT_NE(form, nullptr);
    for (auto* const edit : form->findChildren<QLineEdit*>())
        if (edit->accessibleName().startsWith(u"Now, of"_s))
            edit->setText(u"1"_s);
    form->findChild<QLineEdit*>(u"baseEdit"_s)->setText(u"900"_s);
    ok(form);

    const auto latest = [&] {
        return taken(read([](Reader& books) { return sales::invoices(books, {}, 1); })).front();
    };
    ASSERT_TRUE(waitFor([&] { return latest().order == id; }));
    EXPECT_EQ(latest().currency(), usd);
    EXPECT_EQ(latest().baseTotal(), Money::ofMinor(900'00, eur));
}

TEST_F(SalesPages, DeliversAPart)
{
    std::optional<sales::Order> found;
    for (const auto& row :
         taken(read([](Reader& books) { return sales::orders(books, {}, 500); }))) {
        const sales::Order one = order(row.id);
        if (row.state == OrderState::Confirmed
            && std::ranges::any_of(one.lines, [](const sales::OrderLine& line) {
                   return sales::deliverable(line) > Quantity::ofWhole(1);
               }))
            found = one;
    }
    if (!found)
        GTEST_SKIP() << "the sample has nothing to deliver in parts";
    auto* const page = openOrder(found->id);
    button(page, u"Deliver"_s)->click();
    auto* const delivering = dialog<gui::QuantitiesDialog>();
    ASSERT_NE(delivering, nullptr);
    QList<QLineEdit*> edits;
    for (auto* const edit : delivering->findChildren<QLineEdit*>())
        if (edit->objectName() != u"onEdit"_s)
            edits += edit;

    edits.front()->setText(u"1000000"_s);
    ok(delivering);
    EXPECT_TRUE(delivering->isVisible()) << "more than was ordered";
    for (auto* const edit : edits)
        edit->setText(u"0"_s);
    edits.front()->setText(u"1"_s);
    ok(delivering);

    EXPECT_EQ(sales::deliveryProgress(order(found->id)), sales::Progress::Partly);
}

TEST_F(SalesPages, RecordsAPaymentOfAnInvoice)
{
    const auto all = taken(read([](Reader& books) { return sales::invoices(books, {}, 500); }));
    const auto itemOf = [&](InvoiceId id) {
        return taken(read([&](Reader& books) {
            return settlements::itemOfSource(books, settlements::Side::Receivable, u"invoice"_s,
                                             id.value());
        }));
    };
    const auto open = std::ranges::find_if(all, [&](const sales::Invoice& one) {
        const auto item = itemOf(one.id);
        // Of several instalments, only the next one is paid.
        return item && item->instalment == 0 && !item->open.isZero() && !item->open.isNegative();
    });
    ASSERT_NE(open, all.end());
    at.window->go(u"sales.invoice"_s, open->id.value());
    auto* const page = at.window->findChild<gui::InvoicePage*>();
    auto* const pay = button(page, u"Receive payment"_s);
    ASSERT_TRUE(waitFor([&] { return pay->isVisible() && page->findChild<gui::RowTable*>(); }));
    ASSERT_TRUE(waitFor([&] {
        pay->click();
        auto* const shown = QApplication::activeModalWidget();
        return shown != nullptr;
    }));
    auto* const form = dialog<gui::FormDialog>();
    ASSERT_NE(form, nullptr);

    ok(form);

    EXPECT_TRUE(itemOf(open->id)->open.isZero());
    EXPECT_TRUE(waitFor([&] { return !page->findChild<gui::RowTable*>()->rows().empty(); }));
    EXPECT_FALSE(pay->isVisible());
}

TEST_F(SalesPages, CreditsAPartOfAnInvoiceAndShowsThePosting)
{
    const auto all = taken(read([](Reader& books) { return sales::invoices(books, {}, 500); }));
    ASSERT_FALSE(all.empty());
    const InvoiceId id = all.front().id;
    at.window->go(u"sales.invoice"_s, id.value());
    auto* const page = at.window->findChild<gui::InvoicePage*>();
    ASSERT_TRUE(waitFor([&] {
        return std::ranges::any_of(page->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->text().contains(all.front().number);
        });
    }));

    button(page, u"Issue credit note"_s)->click();
    auto* const crediting = dialog<gui::QuantitiesDialog>();
    ASSERT_NE(crediting, nullptr);
    crediting->findChild<QLineEdit*>(u"reasonEdit"_s)->setText(u"broken"_s);
    auto* const settles = crediting->findChild<QCheckBox*>(u"settlesCheck"_s);
    EXPECT_TRUE(settles->isChecked());
    settles->setChecked(false);
    ok(crediting);
    const auto notes =
        taken(read([](Reader& books) { return sales::creditNotes(books, {}, 500); }));
    ASSERT_FALSE(notes.empty());
    EXPECT_EQ(notes.front().invoiceNumber, all.front().number);
    EXPECT_EQ(notes.front().reason, u"broken"_s);
    const auto item = taken(read([&](Reader& books) {
        return settlements::itemOfSource(books, settlements::Side::Receivable, u"credit_note"_s,
                                         notes.front().id.value());
    }));
    ASSERT_TRUE(item);
    EXPECT_TRUE(!item->open.isZero() && item->open == item->original) << "it was to stand";

    at.window->activateWindow();
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == at.window.get(); }));
    QTest::keyClick(page, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog* posting = nullptr;
    ASSERT_TRUE(waitFor([&] {
        posting = page->findChild<QDialog*>(u"postingDialog"_s);
        return posting != nullptr;
    }));
    EXPECT_GE(posting->findChild<gui::RowTable*>()->rows().size(), 2U);
}

TEST_F(SalesPages, ShowsAnOrderAsTheCustomerReadsItAndSavesThat)
{
    const auto agreed = orderIn(OrderState::Confirmed);
    ASSERT_TRUE(agreed);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"order.pdf"_s);
    QString proposed;
    at.window->desk().chooseSaveFile = [&](QWidget*, const QString& name) {
        proposed = name;
        return file;
    };
    auto* const orderPage = openOrder(agreed->id);

    button(orderPage, u"Preview"_s)->click();
    auto* const page = at.window->findChild<gui::DocumentPage*>();
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(waitFor([&] { return page->seen().has_value(); }));
    EXPECT_EQ(page->seen()->document.kind, documents::DocumentKind::OrderConfirmation);
    button(page, u"Save PDF"_s)->click();

    EXPECT_EQ(proposed, agreed->number + u".pdf"_s);
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), documents::toPdf(page->seen()->document));
    button(page, u"Order"_s)->click();
    EXPECT_EQ(at.window->currentPage(), u"sales.order"_s);
}

TEST_F(SalesPages, OpenDeliveriesAndCreditNotesFromTheirLists)
{
    const auto firstOf = [&](int tab, const QString& opens) {
        at.window->go(u"sales.orders"_s);
        auto* const tabs = at.window->findChild<gui::TabbedPage*>();
        tabs->findChild<QTabBar*>()->setCurrentIndex(tab);
        gui::ListPage* list = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (auto* const one : tabs->findChildren<gui::ListPage*>())
                if (one->isVisible() && one->model().isSettled() && one->model().rowCount() > 0)
                    list = one;
            return list != nullptr;
        }));
        list->table().setCurrentIndex(list->model().index(0, 0));
        QTest::keyClick(&list->table(), Qt::Key_Return);
        EXPECT_EQ(at.window->currentPage(), opens);
        gui::DocumentPage* page = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (auto* const one : at.window->findChildren<gui::DocumentPage*>())
                if (one->isVisible() && one->seen())
                    page = one;
            return page != nullptr;
        }));
        return page->seen()->document;
    };

    EXPECT_EQ(firstOf(1, u"sales.delivery"_s).kind, documents::DocumentKind::DeliveryNote);
    const auto note = firstOf(3, u"sales.credit_note"_s);
    EXPECT_EQ(note.kind, documents::DocumentKind::CreditNote);
    EXPECT_FALSE(note.invoiceNumber.isEmpty());
}

} // namespace
} // namespace tandem::test
