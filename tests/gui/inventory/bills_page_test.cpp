#include "gui/backoffice/inventory/bills_page.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/bill_queries.h"
#include "gui/backoffice/inventory/einvoice_dialog.h"
#include "gui/backoffice/inventory/inbox_page.h"
#include "gui/kit/row_table.h"
#include "gui/kit/tabbed_page.h"
#include "gui/window_books.h"
#include "office/attachments.h"
#include "support/sample_einvoice.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class BillsPageTest : public testing::Test {
protected:
    BillsPageTest()
    {
        at.window->desk().open(u"inventory.purchases"_s, 0);
        m_page = at.window->findChild<gui::BillsPage*>();
        require(m_page != nullptr, "the list of bills is there");
        at.window->desk().show = [this](QWidget*, const Error& error) { m_shown = error.text(); };
    }

    /// Drops a file onto the list and gives back the form that opens.
    gui::EInvoiceDialog* drop(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(u"invoice.xml"_s));
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                "the file can be written");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page, &event);
        waitFor([&] { return dialog() != nullptr || !m_shown.isEmpty(); });
        return dialog();
    }
    gui::EInvoiceDialog* dialog() { return m_page->findChild<gui::EInvoiceDialog*>(); }
    void save(gui::EInvoiceDialog* form)
    {
        auto* const buttons = form->findChild<QDialogButtonBox*>();
        buttons->button(QDialogButtonBox::Ok)->click();
    }
    std::vector<inventory::BillRow> bills()
    {
        return taken(at.office().read(inventory::actions::purchases, [](Reader& books) {
            return inventory::bills(books, {}, 1'000);
        }));
    }

    WindowBooks at;
    QTemporaryDir m_folder;
    gui::BillsPage* m_page;
    QString m_shown;
};

TEST_F(BillsPageTest, MakesABillOfADroppedInvoice)
{
    const std::size_t before = bills().size();
    gui::EInvoiceDialog* const form = drop(sampleEInvoice());
    ASSERT_NE(form, nullptr) << qPrintable(m_shown);
    EXPECT_EQ(form->findChild<gui::RowTable*>()->rows().size(), 2U); // the line, and the freight
    if (qEnvironmentVariableIsSet("TANDEM_TEST_PICTURES"))
        form->grab().save(qEnvironmentVariable("TANDEM_TEST_PICTURES") + u"/einvoice.png"_s);

    save(form); // nobody has that name, VAT number or account
    EXPECT_EQ(bills().size(), before);
    EXPECT_TRUE(form->isVisible());
    form->findChild<QCheckBox*>()->setChecked(true);
    save(form);

    ASSERT_EQ(bills().size(), before + 1);
    const inventory::BillRow bill = bills().front();
    EXPECT_EQ(bill.supplierNumber, u"R-4711");
    EXPECT_EQ(bill.net.minor(), 110'00);
    const auto files = taken(at.office().read(inventory::actions::purchases, [&](Reader& books) {
        return attachments(books, {u"bill"_s, bill.id.value()}, attachmentsMax);
    }));
    EXPECT_EQ(files.size(), 1U);
}

TEST_F(BillsPageTest, SaysWhichRuleAnInvoiceBreaks)
{
    gui::EInvoiceDialog* const form = drop(sampleEInvoice().replace(
        "<cbc:PayableAmount currencyID=\"EUR\">128.50", "<cbc:PayableAmount currencyID=\"EUR\">1"));
    ASSERT_NE(form, nullptr) << qPrintable(m_shown);
    const std::size_t before = bills().size();

    form->findChild<QCheckBox*>()->setChecked(true);
    save(form);

    EXPECT_EQ(bills().size(), before);
    bool isSaid = false;
    for (const QLabel* const label : form->findChildren<QLabel*>())
        isSaid = isSaid || label->text().contains(u"BR-CO-16"_s);
    EXPECT_TRUE(isSaid);
}

TEST_F(BillsPageTest, SaysThatAFileIsNoInvoice)
{
    EXPECT_EQ(drop("nothing of the kind"), nullptr);
    EXPECT_FALSE(m_shown.isEmpty());
}

TEST_F(BillsPageTest, TakesABillOutOfTheInboxAndPutsItsFileAway)
{
    auto* const inbox = at.window->findChild<gui::InboxPage*>();
    ASSERT_NE(inbox, nullptr);
    const QString path = m_folder.filePath(u"scan.xml"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(sampleEInvoice());
    file.close();
    auto* const folder = inbox->findChild<QLineEdit*>(u"folderEdit"_s);
    folder->setText(m_folder.path());
    emit folder->editingFinished();
    ASSERT_EQ(inbox->findChild<gui::RowTable*>()->rows().size(), 1U);

    inbox->findChild<QPushButton*>(u"inboxBillButton"_s)->click();
    auto* const form = inbox->findChild<gui::EInvoiceDialog*>();
    ASSERT_NE(form, nullptr) << qPrintable(m_shown);
    form->findChild<QCheckBox*>()->setChecked(true);
    save(form);

    EXPECT_EQ(bills().front().supplierNumber, u"R-4711");
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(QFile::exists(m_folder.filePath(u"done/scan.xml"_s)));
    EXPECT_TRUE(inbox->findChild<gui::RowTable*>()->rows().empty());
}

TEST(Inbox, NeverOverwritesWhatWasDone)
{
    const QTemporaryDir folder;
    for (const QByteArray& content : {QByteArray("first"), QByteArray("second")}) {
        QFile file(folder.filePath(u"scan.pdf"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        ASSERT_TRUE(gui::movedToDone(file.fileName()));
    }
    EXPECT_EQ(QFile(folder.filePath(u"done/scan.pdf"_s)).size(), 5);
    EXPECT_EQ(QFile(folder.filePath(u"done/scan (2).pdf"_s)).size(), 6);
}

} // namespace
} // namespace tandem::test
