#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/bank_take_back.h"
#include "gui/backoffice/settlements/import_dialog.h"
#include "gui/backoffice/settlements/imported_files_dialog.h"
#include "gui/backoffice/settlements/match_page.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/job_board.h"
#include "gui/kit/row_table.h"
#include "gui/pressing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

const QByteArray twoLines = "Date,Description,Amount\n2025-06-16,Rent June,-1800.00\n"
                            "2025-06-17,Card sales,412.50\n";

/// Files of the bank: taken in from Banking, and taken back.
class BankFiles : public testing::Test {
protected:
    BankFiles()
    {
        at.window->go(u"settlements.bank"_s);
        page = at.window->findChild<gui::MatchPage*>();
        require(page != nullptr, "banking has its page to match lines");
        require(waitFor([&] { return !page->state().lines.empty(); }), "the sample has lines");
        at.window->desk().tell = [this](const QString& text) { told = text; };
        at.window->desk().confirm = [this](QWidget*, const QString& question, const QString&) {
            asked = question;
            return true;
        };
    }

    std::size_t openCount()
    {
        return taken(at.office().read(settlements::actions::bankLines,
                                      [](Reader& books) {
                                          return settlements::openBankLines(books, {}, {}, 50'000);
                                      }))
            .size();
    }

    /// Opens the form for a file, ready to import it.
    gui::ImportDialog* openImport(const QByteArray& bytes)
    {
        const QString path = folder.filePath(u"june.csv"_s);
        QFile out(path);
        require(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size(),
                "the test can write");
        out.close();
        at.window->desk().chooseFile = [path](QWidget*, const QString&) { return path; };
        for (auto* const button : page->findChildren<QPushButton*>())
            if (button->text().contains(u"bank statement"_s))
                button->click();
        auto* const dialog = page->findChild<gui::ImportDialog*>();
        require(dialog != nullptr, "the file is shown");
        require(waitFor([&] { return ok(dialog)->isEnabled(); }), "the file can be read");
        return dialog;
    }

    void import(const QByteArray& bytes)
    {
        const std::size_t before = openCount();
        ok(openImport(bytes))->click();
        require(waitFor([&] { return openCount() > before && !isImporting(); }), "it is imported");
    }

    static QPushButton* ok(QDialog* dialog)
    {
        return dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
    bool isImporting() { return page->findChild<gui::ImportDialog*>() != nullptr; }

    gui::ImportedFilesDialog* openFiles()
    {
        page->findChild<QPushButton*>(u"importedFilesButton"_s)->click();
        auto* const dialog = page->findChild<gui::ImportedFilesDialog*>();
        require(waitFor([&] { return !dialog->table().rows().empty(); }), "there are files");
        return dialog;
    }

    QTemporaryDir folder;
    QString told;
    QString asked;
    WindowBooks at;
    gui::MatchPage* page = nullptr;
};

TEST_F(BankFiles, AreShownBeforeTheyAreImportedAndThenImportedByAJob)
{
    const std::size_t before = openCount();
    gui::ImportDialog* const dialog = openImport(twoLines);
    const auto* const found = dialog->findChild<QLabel*>(u"foundLabel"_s);
    EXPECT_TRUE(found->text().contains(u"Columns as read"_s)) << qPrintable(found->text());
    EXPECT_EQ(openCount(), before);

    ok(dialog)->click();

    EXPECT_FALSE(dialog->isVisible()) << "the tray has it";
    EXPECT_FALSE(at.window->desk().jobs->isIdle());
    EXPECT_TRUE(waitFor([&] { return openCount() == before + 2 && !isImporting(); }));
    EXPECT_TRUE(told.startsWith(u"june.csv imported: 2"_s)) << qPrintable(told);
}

TEST_F(BankFiles, ComeBackWithWhatIsWrongWhenTheyAreRefused)
{
    gui::ImportDialog* const dialog = openImport(twoLines);
    dialog->findChild<QLineEdit*>(u"mappingEdit"_s)->setText(u"date=1,amount=9"_s);

    ok(dialog)->click();

    ASSERT_TRUE(waitFor([&] { return at.window->desk().jobs->isIdle(); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->findChild<QLineEdit*>(u"mappingEdit"_s)->text(), u"date=1,amount=9"_s);
    EXPECT_FALSE(said(dialog).isEmpty());
}

TEST_F(BankFiles, AreNotImportedAtAllWhenTheJobIsStopped)
{
    QByteArray many = "Date,Description,Amount\n";
    for (int line = 0; line < 20'000; ++line)
        many += "2025-06-16,Card sales " + QByteArray::number(line) + ",1.00\n";
    const std::size_t before = openCount();
    ok(openImport(many))->click();

    at.window->desk().jobs->cancelAll();

    EXPECT_TRUE(waitFor([&] { return at.window->desk().jobs->isIdle() && !isImporting(); }));
    EXPECT_EQ(openCount(), before);
}

TEST_F(BankFiles, AreTakenBackAfterAsking)
{
    const std::size_t before = openCount();
    import(twoLines);
    gui::ImportedFilesDialog* const files = openFiles();
    EXPECT_EQ(files->table().rows().front().cells[0].text, u"june.csv"_s);

    ok(files)->click();

    EXPECT_TRUE(asked.startsWith(u"Take june.csv back? Its 2 line"_s)) << qPrintable(asked);
    EXPECT_TRUE(waitFor([&] { return openCount() == before; }));
    EXPECT_TRUE(waitFor([&] { return !page->findChild<gui::ImportedFilesDialog*>(); }));
    EXPECT_TRUE(told.startsWith(u"june.csv is taken back: 2"_s)) << qPrintable(told);
}

TEST_F(BankFiles, StayWhereALineOfThemIsExplainedAndTheDialogSaysWhich)
{
    page->table().selectRow(0);
    QTest::keyClick(&page->table(), Qt::Key_Return);
    const std::size_t before = openCount();
    gui::ImportedFilesDialog* const files = openFiles();

    ok(files)->click();

    ASSERT_TRUE(waitFor([&] { return at.window->desk().jobs->isIdle(); }));
    EXPECT_TRUE(files->isVisible());
    EXPECT_TRUE(said(files).contains(u"Undo those matches first"_s)) << qPrintable(said(files));
    EXPECT_EQ(openCount(), before);
}

} // namespace
} // namespace tandem::test
