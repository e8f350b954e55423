#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/party_service.h"
#include "gui/frontoffice/crm/party_dialog.h"
#include "gui/kit/conflict_dialog.h"
#include "gui/kit/message_bar.h"
#include "gui/pressing.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// The form of a customer, on the customers' list.
class FormTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        at.window->go(u"crm.parties"_s);
        activate(at.window.get());
    }

    crm::Party customer()
    {
        return taken(
            at.office().read(crm::actions::parties, [](Reader& books) -> Result<crm::Party> {
                TANDEM_TRY(const auto rows, crm::partyPage(books, crm::PartyRole::Customer, {}, 1));
                return crm::party(books, rows.front().id);
            }));
    }
    crm::Party party(PartyId id)
    {
        return taken(at.office().read(crm::actions::parties,
                                      [&](Reader& books) { return crm::party(books, id); }));
    }
    gui::PartyDialog* newParty()
    {
        return shown(new gui::PartyDialog(at.window->desk(), at.window.get()));
    }
    gui::PartyDialog* edit(const crm::Party& one)
    {
        return shown(new gui::PartyDialog(at.window->desk(), one, at.window.get()));
    }
    static gui::PartyDialog* shown(gui::PartyDialog* form)
    {
        form->open();
        EXPECT_TRUE(waitFor([&] { return QApplication::activeWindow() == form; }));
        return form;
    }
    static QLineEdit* field(QWidget* form, const QString& name)
    {
        return form->findChild<QLineEdit*>(name);
    }
    /// As if the program had been killed: nothing of it gets to say good-bye.
    static void crash(gui::PartyDialog* form) { delete form; }
    static gui::MessageBar* draftBar(gui::PartyDialog* form)
    {
        return form->findChild<gui::MessageBar*>(u"draftBar"_s);
    }
    /// What is typed is kept when the field is left.
    static void typeAndLeave(gui::PartyDialog* form, const QString& name, const QString& text)
    {
        field(form, name)->setFocus();
        QTest::keyClicks(field(form, name), text);
        form->findChild<QPlainTextEdit*>(u"noteEdit"_s)->setFocus();
        QCoreApplication::processEvents();
    }

    WindowBooks at;
};

TEST_F(FormTest, BringsBackWhatWasTypedBeforeACrash)
{
    auto* form = newParty();
    EXPECT_FALSE(form->isDirty());
    typeAndLeave(form, u"nameEdit"_s, u"Aardvark & \"Sons\""_s);
    EXPECT_TRUE(form->isDirty());
    form->findChild<QPlainTextEdit*>(u"noteEdit"_s)->setPlainText(u"two\nlines"_s);
    typeAndLeave(form, u"townEdit"_s, u"Leer"_s);
    crash(form);

    form = newParty();

    EXPECT_EQ(field(form, u"nameEdit"_s)->text(), u"Aardvark & \"Sons\""_s);
    EXPECT_EQ(field(form, u"townEdit"_s)->text(), u"Leer"_s);
    EXPECT_EQ(form->findChild<QPlainTextEdit*>(u"noteEdit"_s)->toPlainText(), u"two\nlines"_s);
    ASSERT_NE(draftBar(form), nullptr);
    EXPECT_TRUE(draftBar(form)->isVisible());
    EXPECT_TRUE(draftBar(form)->text().contains(u"was kept"_s));
}

TEST_F(FormTest, KeepsWhatIsTypedWithoutLeavingTheFieldWithinTwoSeconds)
{
    auto* form = newParty();
    QTest::keyClicks(field(form, u"nameEdit"_s), u"Aardvark"_s);
    QTest::qWait(2'300);
    crash(form);

    EXPECT_EQ(field(newParty(), u"nameEdit"_s)->text(), u"Aardvark"_s);
}

TEST_F(FormTest, ForgetsWhatWasTypedOnceItIsSavedGivenUpOrDiscarded)
{
    auto* form = newParty();
    typeAndLeave(form, u"nameEdit"_s, u"Aardvark"_s);
    form->reject();
    form = newParty();
    EXPECT_EQ(field(form, u"nameEdit"_s)->text(), QString());

    typeAndLeave(form, u"nameEdit"_s, u"Aardvark"_s);
    const QPointer<gui::PartyDialog> saved(form);
    pressOk(form);
    EXPECT_TRUE(waitFor([&] { return !saved; })) << qPrintable(said(form));
    form = newParty();
    EXPECT_EQ(field(form, u"nameEdit"_s)->text(), QString());

    typeAndLeave(form, u"nameEdit"_s, u"Badger"_s);
    crash(form);
    form = newParty();
    ASSERT_NE(draftBar(form), nullptr);
    button(draftBar(form), u"Discard"_s)->click();
    EXPECT_EQ(field(form, u"nameEdit"_s)->text(), QString());
    crash(form);
    EXPECT_EQ(draftBar(newParty()), nullptr);
}

TEST_F(FormTest, KeepsTheDraftsOfTwoRecordsApart)
{
    const crm::Party one = customer();
    auto* form = edit(one);
    typeAndLeave(form, u"townEdit"_s, u"by the sea"_s);
    crash(form);

    auto* const other = newParty();
    EXPECT_EQ(field(other, u"townEdit"_s)->text(), QString());
    other->reject();

    EXPECT_TRUE(field(edit(one), u"townEdit"_s)->text().endsWith(u"by the sea"_s));
}

TEST_F(FormTest, SaysAllThatIsWrongAtOnceBesideEachField)
{
    auto* const form = newParty();
    field(form, u"ibanEdit"_s)->setText(u"DE00 1234"_s);
    field(form, u"mailEdit"_s)->setText(u"nobody"_s);
    field(form, u"countryEdit"_s)->setText(u"ZZ"_s);

    pressOk(form);

    EXPECT_TRUE(form->isVisible());
    for (const QString& one : {u"name"_s, u"country"_s, u"mail"_s, u"iban"_s})
        EXPECT_FALSE(form->errorOf(one).isEmpty()) << qPrintable(one);
    EXPECT_EQ(QApplication::focusWidget(), field(form, u"nameEdit"_s));
    EXPECT_EQ(field(form, u"mailEdit"_s)->accessibleDescription(), form->errorOf(u"mail"_s));
    QTest::keyClicks(field(form, u"nameEdit"_s), u"A"_s);
    EXPECT_TRUE(form->errorOf(u"name"_s).isEmpty());
    EXPECT_FALSE(form->errorOf(u"mail"_s).isEmpty());
}

TEST_F(FormTest, SavesFurtherAddressesPhonesAccountsAndTaxNumbers)
{
    const crm::Party before = customer();
    crm::Party wanted = before;
    wanted.addresses.push_back(
        {.kind = crm::AddressKind::Delivery, .town = u"Leer"_s, .country = u"DE"_s});
    wanted.channels = {
        {.kind = crm::ChannelKind::Phone, .value = u"030 901820"_s},
        {.kind = crm::ChannelKind::Mail, .value = u"a@b.example"_s},
        {.kind = crm::ChannelKind::Mail, .value = u"bills@b.example"_s, .label = u"bills"_s}};
    wanted.bankAccounts = {{.iban = u"DE89370400440532013000"_s},
                           {.iban = u"DE02120300000000202051"_s}};
    taken(at.office().change(crm::actions::updateParty, [&](UnitOfWork& work) {
        return crm::updateParty(work, before.id, before.version, wanted);
    }));
    auto* const form = edit(party(before.id));
    EXPECT_EQ(field(form, u"ibanEdit"_s)->text(), u"DE89 3704 0044 0532 0130 00"_s);
    auto* const mail = [&]() -> QLineEdit* {
        for (auto* const one : form->findChildren<QLineEdit*>())
            if (one->text() == u"bills@b.example"_s)
                return one;
        return nullptr;
    }();
    ASSERT_NE(mail, nullptr);
    mail->setText(u"nobody"_s);
    pressOk(form);
    EXPECT_TRUE(form->isVisible());
    EXPECT_FALSE(mail->accessibleDescription().isEmpty());

    mail->setText(u"money@b.example"_s);
    pressOk(form);

    const crm::Party after = party(before.id);
    ASSERT_EQ(after.channels.size(), 3U);
    EXPECT_EQ(after.channels[2].value, u"money@b.example"_s);
    EXPECT_EQ(after.channels[2].label, u"bills"_s);
    EXPECT_EQ(after.bankAccounts.size(), 2U);
    EXPECT_EQ(after.addresses.size(), before.addresses.size() + 1);
}

TEST_F(FormTest, ShowsBothVersionsWhereSomebodyElseChangedTheRecordMeanwhile)
{
    const crm::Party before = customer();
    auto* const form = edit(before);
    field(form, u"townEdit"_s)->setText(u"My town"_s);
    field(form, u"codeEdit"_s)->setText(u"MINE"_s);
    at.elsewhere(UserId(1), [&](Office& office) {
        crm::Party theirs = before;
        theirs.code = u"THEIRS"_s;
        theirs.note = u"their note"_s;
        taken(office.change(crm::actions::updateParty, [&](UnitOfWork& work) {
            return crm::updateParty(work, before.id, before.version, theirs);
        }));
    });

    pressOk(form);

    auto* const conflict = shownDialog<gui::ConflictDialog>(form);
    ASSERT_NE(conflict, nullptr);
    EXPECT_TRUE(conflict->findChild<QRadioButton*>(u"townEditMine"_s)->isChecked());
    EXPECT_TRUE(conflict->findChild<QRadioButton*>(u"noteEditTheirs"_s)->isChecked());
    conflict->findChild<QRadioButton*>(u"codeEditTheirs"_s)->click();
    conflict->accept();

    EXPECT_TRUE(waitFor([&] { return party(before.id).version == before.version + 2; }));
    const crm::Party after = party(before.id);
    EXPECT_EQ(after.code, u"THEIRS"_s);
    EXPECT_EQ(after.note, u"their note"_s);
    EXPECT_EQ(after.addresses.front().town, u"My town"_s);
}

} // namespace
} // namespace tandem::test
