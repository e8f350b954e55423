#include "gui/frontoffice/crm/party_credit.h"

#include "frontoffice/crm/actions.h"
#include "gui/frontoffice/crm/account_statement_dialog.h"
#include "gui/frontoffice/crm/credit_limit_dialog.h"
#include "gui/frontoffice/crm/party_page.h"
#include "gui/frontoffice/crm/party_seen.h"
#include "gui/frontoffice/crm/reason_dialog.h"
#include "gui/kit/date_edit.h"
#include "gui/pressing.h"
#include "workflows/check_credit.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// The page of the sample's customer with the most to pay.
class PartyCredits : public ::testing::Test {
protected:
    template <class Query>
    auto read(Query query)
    {
        return taken(at.office().read(crm::actions::parties, query));
    }

    void SetUp() override
    {
        const auto rows = read(
            [](Reader& books) { return crm::partyPage(books, crm::PartyRole::Customer, {}, 500); });
        for (const crm::PartyRow& one : rows) {
            const auto found = standing(one.id);
            if (!customer.isSet()
                || (!found.isHeld() && found.receivables > standing(customer).receivables))
                customer = one.id;
        }
        at.window->go(u"crm.party"_s, customer.value());
        page = at.window->findChild<gui::PartyPage*>();
        ASSERT_NE(page, nullptr);
        ASSERT_TRUE(waitFor([&] { return !text("creditUsedLabel").isEmpty(); }));
        ASSERT_TRUE(activate(at.window.get()));
    }

    settlements::CreditStanding standing(PartyId party)
    {
        return read([&](Reader& books) { return workflows::creditOf(books, party); });
    }

    QString text(const char* label) const
    {
        return page->findChild<QLabel*>(QString::fromLatin1(label))->text();
    }

    void press(const char* name) const
    {
        auto* const pressed = page->findChild<QPushButton*>(QString::fromLatin1(name));
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
    }

    /// The statement of account in a form, in the file it was written to.
    QByteArray written(const QString& form)
    {
        const QString file = folder.filePath(u"statement"_s + form);
        at.window->desk().chooseSaveFile = [&](QWidget*, const QString&) { return file; };
        press("statementButton");
        auto* const dialog = shownDialog<gui::AccountStatementDialog>(at.window.get());
        require(dialog != nullptr, "the dialog of the statement is shown");
        auto* const forms = dialog->findChild<QComboBox*>(u"formCombo"_s);
        forms->setCurrentIndex(forms->findData(form));
        EXPECT_TRUE(pressOk(dialog));
        EXPECT_EQ(said(dialog), QString());
        QFile made(file);
        EXPECT_TRUE(made.open(QIODevice::ReadOnly));
        return made.readAll();
    }

    WindowBooks at;
    QTemporaryDir folder;
    PartyId customer;
    gui::PartyPage* page = nullptr;
};

TEST_F(PartyCredits, GivesALimitAndTakesItAway)
{
    press("creditLimitButton");
    auto* dialog = shownDialog<gui::CreditLimitDialog>(at.window.get());
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"limitEdit"_s), u"12345"_s);
    ASSERT_TRUE(pressOk(dialog));

    EXPECT_TRUE(waitFor([&] { return text("creditUsedLabel").contains(u"12,345.00"_s); }));
    EXPECT_EQ(standing(customer).limit, Money::ofMinor(12'345'00, eur));
    ASSERT_TRUE(activate(at.window.get()));
    press("creditLimitButton");
    dialog = shownDialog<gui::CreditLimitDialog>(at.window.get());
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(u"limitEdit"_s)->clear();
    ASSERT_TRUE(pressOk(dialog));

    EXPECT_TRUE(waitFor([&] { return !standing(customer).isOwnLimit; }));
}

TEST_F(PartyCredits, StopsTheCreditWithAReasonAndGivesItAgain)
{
    press("creditHoldButton");
    auto* const dialog = shownDialog<gui::ReasonDialog>(at.window.get());
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(pressOk(dialog));
    EXPECT_EQ(said(dialog), u"Say why."_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"reasonEdit"_s), u"Two cheques bounced"_s);
    ASSERT_TRUE(pressOk(dialog));

    ASSERT_TRUE(waitFor([&] { return text("creditHeldLabel").contains(u"cheques"_s); }));
    EXPECT_EQ(standing(customer).holdReason, u"Two cheques bounced"_s);
    ASSERT_TRUE(activate(at.window.get()));
    press("creditHoldButton");

    EXPECT_TRUE(waitFor([&] { return !standing(customer).isHeld(); }));
    EXPECT_TRUE(waitFor(
        [&] { return !page->findChild<QLabel*>(u"creditHeldLabel"_s)->isVisibleTo(page); }));
}

TEST_F(PartyCredits, WritesTheStatementOfAccountInEveryForm)
{
    const QByteArray table = written(u".csv"_s);
    ASSERT_TRUE(activate(at.window.get()));
    const QByteArray workbook = written(u".xlsx"_s);
    ASSERT_TRUE(activate(at.window.get()));
    const QByteArray letter = written(u".pdf"_s);

    const QByteArray closing = standing(customer).receivables.toDecimal().toString().toUtf8();
    EXPECT_TRUE(table.contains("day,number,kind,due_on,currency,amount,balance"));
    EXPECT_TRUE(table.contains(closing)) << table.constData();
    EXPECT_TRUE(workbook.startsWith("PK"));
    EXPECT_TRUE(letter.startsWith("%PDF"));
}

TEST_F(PartyCredits, RefusesDaysThatRunBackward)
{
    press("statementButton");
    auto* const dialog = shownDialog<gui::AccountStatementDialog>(at.window.get());
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<gui::DateEdit*>(u"fromEdit"_s)->setValue(QDate(2031, 1, 1));
    ASSERT_TRUE(pressOk(dialog));

    EXPECT_EQ(said(dialog), u"The last day comes before the first."_s);
    EXPECT_TRUE(dialog->isVisible());
}

} // namespace
} // namespace tandem::test
