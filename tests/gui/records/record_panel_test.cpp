#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/party_service.h"
#include "gui/frontoffice/crm/party_page.h"
#include "gui/kit/changes_dialog.h"
#include "gui/kit/list_page.h"
#include "gui/kit/record_files.h"
#include "gui/kit/record_notes.h"
#include "gui/kit/record_panel.h"
#include "gui/kit/row_table.h"
#include "gui/kit/story_list.h"
#include "gui/kit/table_view.h"
#include "gui/pressing.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QUrl>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// The page of a customer, with its panel.
class RecordPanelTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        id = at.office()
                 .read(crm::actions::parties,
                       [](Reader& books) {
                           return crm::partyPage(books, crm::PartyRole::Customer, {}, 1);
                       })
                 ->front()
                 .id.value();
        at.window->desk().confirm = [this](QWidget*, const QString& question, const QString&) {
            asked += question;
            return true;
        };
        at.window->desk().show = [this](QWidget*, const Error& error) {
            shown += gui::textOf(error);
        };
        at.window->go(u"crm.party"_s, id);
        page = at.window->findChild<gui::PartyPage*>();
        ASSERT_TRUE(waitFor([&] { return timeline()->count() > 0; }));
        activate(at.window.get());
    }

    gui::StoryList* timeline() { return list(u"Timeline"_s); }
    gui::StoryList* list(const QString& name)
    {
        for (auto* const one : page->panel().findChildren<gui::StoryList*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    Subject party() const { return {u"party"_s, id}; }
    std::vector<Attachment> files()
    {
        return taken(at.office().read(
            crm::actions::parties, [&](Reader& books) { return attachments(books, party(), 50); }));
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                "the test can write");
        return file.fileName();
    }
    void attach(const QString& path)
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        page->panel().findChild<gui::RecordFiles*>()->attachFrom(&dropped);
    }

    WindowBooks at;
    QTemporaryDir folder;
    std::int64_t id = 0;
    gui::PartyPage* page = nullptr;
    QStringList asked;
    QStringList shown;
};

TEST_F(RecordPanelTest, WritesANoteWithCtrlEnterAndTellsItInTheTimeline)
{
    QTest::keyClick(page, Qt::Key_F6);
    EXPECT_TRUE(page->panel().isActive());
    auto* const notes = page->panel().findChild<gui::RecordNotes*>();
    auto* const text = notes->findChild<QPlainTextEdit*>();
    text->setPlainText(u"<img src=\"file:///etc/passwd\"> rang twice"_s);

    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(waitFor([&] { return list(u"Notes"_s)->count() == 1; }));
    EXPECT_TRUE(list(u"Notes"_s)->item(0)->text().contains(u"<img src="_s));
    ASSERT_TRUE(waitFor([&] { return timeline()->item(0)->text().startsWith(u"Note."_s); }));
    EXPECT_TRUE(text->toPlainText().isEmpty());
    EXPECT_TRUE(shown.isEmpty());
}

TEST_F(RecordPanelTest, KeepsANoteThatIsNotSavedForTheNextTimeTheRecordIsSeen)
{
    auto* const text = page->panel().findChild<QPlainTextEdit*>();
    text->setPlainText(u"half a thought"_s);
    at.window->go(u"crm.party"_s, id + 1);
    EXPECT_TRUE(text->toPlainText().isEmpty());

    at.window->go(u"crm.party"_s, id);

    EXPECT_EQ(text->toPlainText(), u"half a thought"_s);
}

TEST_F(RecordPanelTest, AttachesWhatIsDroppedAndShowsAHostileNameAsItIs)
{
    const QString name = u"cod\u202efdp.exe"_s;

    attach(write(name, "MZ\x90 no program"));

    ASSERT_TRUE(waitFor([&] { return list(u"Files"_s)->count() == 1; }));
    EXPECT_EQ(files().front().name, name);
    EXPECT_TRUE(list(u"Files"_s)->item(0)->text().contains(u"⟨U+202E⟩"_s))
        << qPrintable(list(u"Files"_s)->item(0)->text());
}

TEST_F(RecordPanelTest, AttachesAPictureFromTheClipboard)
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    auto* const view = page->panel().findChild<gui::RecordFiles*>();

    view->attachFrom(QApplication::clipboard()->mimeData());

    ASSERT_EQ(files().size(), 1U);
    EXPECT_EQ(files().front().mediaType, u"image/png"_s);
    EXPECT_TRUE(files().front().name.endsWith(u".png"_s));
}

TEST_F(RecordPanelTest, RefusesFoldersAndAttachesNothingThen)
{
    attach(folder.path());

    EXPECT_TRUE(files().empty());
    ASSERT_EQ(shown.size(), 1);
    EXPECT_TRUE(shown.front().contains(folder.path()));
}

TEST_F(RecordPanelTest, OpensACopyThatCanOnlyBeReadAndOnlyAfterAsking)
{
    QString opened;
    QFileDevice::Permissions rights;
    QByteArray content;
    at.window->desk().showFile = [&](const QString& file) {
        opened = file;
        QFile in(file);
        rights = in.permissions();
        content = in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        return true;
    };
    attach(write(u"a letter.txt"_s, "Dear Walker"));
    ASSERT_TRUE(waitFor([&] { return list(u"Files"_s)->count() == 1; }));

    page->panel().findChild<QPushButton*>(u"openFileButton"_s)->click();

    ASSERT_TRUE(waitFor([&] { return !opened.isEmpty(); }));
    EXPECT_EQ(asked.size(), 1);
    EXPECT_TRUE(opened.endsWith(u"/a_letter.txt"_s)) << qPrintable(opened);
    EXPECT_EQ(content, "Dear Walker");
    EXPECT_FALSE(rights & (QFileDevice::WriteGroup | QFileDevice::ReadOther));
}

TEST_F(RecordPanelTest, OpensNothingThatCouldRunAProgram)
{
    bool isOpened = false;
    at.window->desk().showFile = [&](const QString&) { return isOpened = true; };
    attach(write(u"invoice.pdf.desktop"_s, "[Desktop Entry]\nExec=touch /tmp/x\n"));
    ASSERT_TRUE(waitFor([&] { return list(u"Files"_s)->count() == 1; }));

    page->panel().findChild<QPushButton*>(u"openFileButton"_s)->click();

    ASSERT_TRUE(waitFor([&] { return !shown.isEmpty(); }));
    EXPECT_FALSE(isOpened);
    EXPECT_TRUE(shown.front().contains(u"may run programs"_s));
}

TEST_F(RecordPanelTest, RemovesAFileAfterAsking)
{
    attach(write(u"a.txt"_s, "a"));
    ASSERT_TRUE(waitFor([&] { return list(u"Files"_s)->count() == 1; }));

    page->panel().findChild<QPushButton*>(u"removeFileButton"_s)->click();

    EXPECT_TRUE(files().empty());
    EXPECT_EQ(asked.size(), 1);
    EXPECT_TRUE(waitFor([&] { return list(u"Files"_s)->count() == 0; }));
}

TEST_F(RecordPanelTest, ShowsEachFieldThatWasChanged)
{
    taken(at.office().change(crm::actions::updateParty, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(crm::Party party, crm::party(work, PartyId(id)));
        party.paymentTermsDays = 77;
        return crm::updateParty(work, party.id, party.version, party);
    }));

    page->panel().findChild<QToolButton*>(u"historyButton"_s)->click();
    auto* const dialog = at.window->findChild<gui::ChangesDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return !dialog->table().rows().empty(); }));

    const auto& cells = dialog->table().rows().front().cells;
    EXPECT_EQ(cells[3].text, u"Days to pay"_s);
    EXPECT_EQ(cells[5].text, u"77"_s);
    EXPECT_NE(cells[4].text, u"77"_s);
    EXPECT_FALSE(cells[1].text.isEmpty());
}

TEST_F(RecordPanelTest, GoesToTheNextAndPreviousRecordOfTheFilteredList)
{
    at.window->go(u"crm.parties"_s);
    auto* const parties = at.window->findChild<gui::ListPage*>();
    parties->setFilter(u"co"_s);
    ASSERT_TRUE(
        waitFor([&] { return parties->model().isSettled() && parties->model().rowCount() > 1; }));
    const auto first = parties->model().recordOf(0);
    const auto second = parties->model().recordOf(1);
    ASSERT_NE(second, 0);
    parties->table().setCurrentIndex(parties->model().index(0, 0));
    QTest::keyClick(&parties->table(), Qt::Key_Return);
    ASSERT_EQ(page->record(), first);
    activate(at.window.get());

    QTest::keyClick(page, Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return page->record() == second; }));
    QTest::keyClick(page, Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return page->record() == first; }));
    QTest::keyClick(page, Qt::Key_Up, Qt::AltModifier);
    QTest::qWait(50);
    EXPECT_EQ(page->record(), first);
}

} // namespace
} // namespace tandem::test
