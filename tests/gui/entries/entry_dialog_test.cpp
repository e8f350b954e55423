#include "gui/backoffice/ledger/entry_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/currencies/actions.h"
#include "backoffice/currencies/rate_service.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/tax/tax_movement_service.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/backoffice/ledger/entry_grid.h"
#include "gui/backoffice/ledger/template_dialog.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/conflict_dialog.h"
#include "gui/kit/date_edit.h"
#include "gui/lists/list_books.h"
#include "gui/pictures.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

#include <ctime>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// What a step took: of the clock, and of the processor on this thread, which a busy machine does
/// not lengthen.
class Stopwatch {
public:
    void start()
    {
        m_clock.start();
        m_processor_ms = processor_ms();
    }
    /// Prints both; the time of the processor, in milliseconds.
    std::int64_t told(const char* step) const
    {
        const std::int64_t spent_ms = processor_ms() - m_processor_ms;
        std::printf("%-28s %lld ms, processor %lld ms\n", step,
                    static_cast<long long>(m_clock.elapsed()), static_cast<long long>(spent_ms));
        return spent_ms;
    }

private:
    static std::int64_t processor_ms()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return std::int64_t{now.tv_sec} * 1'000 + now.tv_nsec / 1'000'000;
    }

    QElapsedTimer m_clock;
    std::int64_t m_processor_ms = 0;
};

class EntryDialogTest : public testing::Test {
protected:
    EntryDialogTest()
        : accounts(taken(at.office->read(ledger::actions::entries,
                                         [](Reader& books) { return ledger::accounts(books); })))
    {
    }
    ~EntryDialogTest() override
    {
        for (const auto& one : shown)
            delete one;
    }

    gui::EntryDialog* opened() { return open(new gui::EntryDialog(*at.desk, accounts)); }
    gui::EntryDialog* opened(const ledger::EntryDraft& draft)
    {
        return open(new gui::EntryDialog(*at.desk, accounts, draft));
    }
    template <class Field>
    static Field* field(QWidget* in, const QString& name)
    {
        auto* const found = in->findChild<Field*>(name);
        require(found != nullptr, qPrintable(name));
        return found;
    }
    void type(gui::EntryDialog* dialog, const QString& block)
    {
        taken(dialog->grid().lines().paste(block, 0));
    }
    static void set(gui::EntryDialog* dialog, int row, int column, const QString& text)
    {
        gui::EntryLineModel& lines = dialog->grid().lines();
        require(lines.setData(lines.index(row, column), text, Qt::EditRole), qPrintable(text));
    }
    static QString cell(gui::EntryDialog* dialog, int row, int column)
    {
        const gui::EntryLineModel& lines = dialog->grid().lines();
        return lines.index(row, column).data().toString();
    }
    /// Presses a key once the dialog has the keyboard.
    static void press(QDialog* dialog, Qt::Key key)
    {
        dialog->activateWindow();
        require(waitFor([&] { return QApplication::activeWindow() == dialog; }),
                "the dialog has the keyboard");
        QTest::keyClick(dialog, key, Qt::ControlModifier);
    }
    static void post(gui::EntryDialog* dialog) { press(dialog, Qt::Key_Return); }
    static QString said(gui::EntryDialog* dialog)
    {
        return field<QLabel>(dialog, u"errorLabel"_s)->text();
    }
    std::optional<ledger::StoredEntry> last()
    {
        std::optional<ledger::StoredEntry> found;
        taken(at.office->read(ledger::actions::entries, [&](Reader& books) -> Result<> {
            TANDEM_TRY(const EntryId id, ledger::lastTyped(books, UserId(1)));
            if (id.isSet()) {
                TANDEM_TRY(found, ledger::entryById(books, id));
            }
            return {};
        }));
        return found;
    }
    std::vector<ledger::EntryDraft> drafts()
    {
        return taken(at.office->read(ledger::actions::entries,
                                     [](Reader& books) { return ledger::openDrafts(books, 10); }));
    }
    ledger::EntryDraft draft(ledger::EntryDraftId id)
    {
        return taken(at.office->read(ledger::actions::entries,
                                     [&](Reader& books) { return ledger::draftById(books, id); }));
    }
    template <class Condition>
    static bool waitFor(Condition holds)
    {
        return QTest::qWaitFor(holds, 20'000);
    }

    const bool m_isDressed = takesPictures(); ///< Before the window is made.
    ListBooks at;
    std::vector<ledger::Account> accounts;
    std::vector<QPointer<QDialog>> shown;

private:
    gui::EntryDialog* open(gui::EntryDialog* dialog)
    {
        shown.emplace_back(dialog);
        dialog->open();
        return dialog;
    }
};

TEST_F(EntryDialogTest, IsSavedAsATemplateAndFilledByItsName)
{
    auto* const first = opened();
    type(first, u"4920\tPhone\t30\t\n4930\tPaper\t70\t\n1200\t\t\t\n"_s);
    field<QLineEdit>(first, u"textEdit"_s)->setText(u"Office of the month"_s);
    field<QAction>(first, u"saveTemplateAction"_s)->trigger();
    auto* const naming = first->findChild<gui::TemplateDialog*>();
    ASSERT_NE(naming, nullptr) << qPrintable(said(first));
    field<QLineEdit>(naming, u"nameEdit"_s)->setText(u"Office"_s);
    field<QComboBox>(naming, u"amountsCombo"_s)->setCurrentIndex(1);
    press(naming, Qt::Key_Return);

    auto* const again = opened();
    again->useTemplate(u"Office"_s);
    auto* const amount = field<gui::AmountEdit>(again, u"amountEdit"_s);
    ASSERT_FALSE(amount->isHidden());
    QTest::keyClicks(amount, u"10*5"_s);
    amount->settle();

    EXPECT_EQ(field<QLineEdit>(again, u"textEdit"_s)->text(), u"Office of the month"_s);
    EXPECT_EQ(cell(again, 0, gui::EntryLineModel::Debit), u"15.00"_s);
    EXPECT_EQ(cell(again, 1, gui::EntryLineModel::Debit), u"35.00"_s);
    EXPECT_EQ(cell(again, 2, gui::EntryLineModel::Credit), u"50.00"_s);
    post(again);
    ASSERT_TRUE(last().has_value()) << qPrintable(said(again));
    EXPECT_EQ(last()->head.text, u"Office of the month"_s);
    EXPECT_EQ(last()->lines.size(), 3U);
}

TEST_F(EntryDialogTest, RepeatsWhatWasTypedLast)
{
    auto* const first = opened();
    type(first, u"4920\tPhone\t40\t\n1200\t\t\t40\n"_s);
    field<QLineEdit>(first, u"textEdit"_s)->setText(u"Phone bill"_s);
    post(first);
    const auto before = last();
    ASSERT_TRUE(before) << qPrintable(said(first));

    auto* const again = opened();
    press(again, Qt::Key_R);
    post(again);

    const auto after = last();
    ASSERT_TRUE(after);
    EXPECT_NE(after->id, before->id);
    EXPECT_EQ(after->head.text, u"Phone bill"_s);
    ASSERT_EQ(after->lines.size(), 2U);
    EXPECT_EQ(after->lines[0].memo, u"Phone"_s);
    EXPECT_EQ(after->lines[1].amount, Money::ofMinor(-40'00, eur));
}

TEST_F(EntryDialogTest, ShowsTheTaxAsItIsTypedAndBooksIt)
{
    auto* const dialog = opened();
    type(dialog, u"4920\tPhone\t100\t\tP19\n1200\t\t\t\n"_s);
    const gui::EntryLineModel& lines = dialog->grid().lines();

    ASSERT_EQ(lines.rowCount(), lines.typedCount() + 1);
    EXPECT_EQ(cell(dialog, lines.typedCount(), gui::EntryLineModel::Debit), u"19.00"_s);
    EXPECT_EQ(cell(dialog, 1, gui::EntryLineModel::Credit), u"119.00"_s);
    EXPECT_FALSE(lines.flags(lines.index(lines.typedCount(), 0)) & Qt::ItemIsEditable);

    field<QComboBox>(dialog, u"pricesCombo"_s)->setCurrentIndex(1);
    EXPECT_EQ(cell(dialog, 1, gui::EntryLineModel::Credit), u"100.00"_s);
    EXPECT_EQ(cell(dialog, lines.typedCount(), gui::EntryLineModel::Debit), u"15.97"_s);
    EXPECT_EQ(cell(dialog, 0, gui::EntryLineModel::Booked), u"84.03"_s);
    post(dialog);

    const auto posted = last();
    ASSERT_TRUE(posted) << qPrintable(said(dialog));
    ASSERT_EQ(posted->lines.size(), 3U);
    EXPECT_EQ(posted->lines[0].base, Money::ofMinor(84'03, eur));
    const auto movements = taken(at.office->read(ledger::actions::entries, [&](Reader& books) {
        return tax::movementsOfEntry(books, posted->id);
    }));
    ASSERT_EQ(movements.size(), 1U);
    EXPECT_EQ(movements[0].tax, Money::ofMinor(15'97, eur));
}

TEST_F(EntryDialogTest, NamesPartiesAndDimensionsInTheirColumns)
{
    const auto party = taken(at.office->read(crm::actions::parties, [](Reader& books) {
                           return crm::partyPage(books, crm::PartyRole::Customer, {}, 1);
                       })).front();
    const auto values =
        taken(at.office->read(ledger::actions::entries, &ledger::dimensionValueWords));
    ASSERT_FALSE(values.empty());
    const auto& [value, words] = *values.begin();
    auto* const dialog = opened();
    EXPECT_TRUE(dialog->grid().isColumnHidden(gui::EntryLineModel::Party));
    EXPECT_FALSE(dialog->grid().isColumnHidden(gui::EntryLineModel::Dimension));

    type(dialog, u"1400\tOld claim\t50\n4920\tFee\t\t\t\t\t%1\n"_s.arg(words.section(u'=', 1)));
    EXPECT_FALSE(dialog->grid().isColumnHidden(gui::EntryLineModel::Party));
    EXPECT_EQ(cell(dialog, 1, gui::EntryLineModel::Dimension), words);
    gui::EntryLineModel& lines = dialog->grid().lines();
    const QModelIndex whose = lines.index(0, gui::EntryLineModel::Party);
    EXPECT_FALSE(lines.setData(whose, u"nobody at all"_s, Qt::EditRole));
    EXPECT_TRUE(dialog->errorOf(u"lines"_s).contains(u"nobody at all"_s))
        << qPrintable(dialog->errorOf(u"lines"_s));
    set(dialog, 0, gui::EntryLineModel::Party, party.code);
    EXPECT_EQ(cell(dialog, 0, gui::EntryLineModel::Party), party.code + u' ' + party.name);

    keepPicture(dialog, u"EntryDialog"_s);

    press(dialog, Qt::Key_S); // and comes back from the draft
    ASSERT_TRUE(waitFor([&] { return !drafts().empty(); }));
    auto* const again = opened(draft(drafts().front().id));
    EXPECT_EQ(cell(again, 0, gui::EntryLineModel::Party), party.code + u' ' + party.name);
    post(again);
    const auto posted = last();
    ASSERT_TRUE(posted) << qPrintable(said(again));
    EXPECT_EQ(posted->lines[0].party, party.id);
    EXPECT_EQ(posted->lines[1].dimension, value);
}

TEST_F(EntryDialogTest, FindsAPartyByItsNameWhileItIsTyped)
{
    const auto party = taken(at.office->read(crm::actions::parties, [](Reader& books) {
                           return crm::partyPage(books, crm::PartyRole::Customer, {}, 1);
                       })).front();
    auto* const dialog = opened();
    type(dialog, u"1400\tOld claim\t50\n"_s);
    gui::EntryGrid& grid = dialog->grid();
    dialog->activateWindow();
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
    grid.setFocus();
    grid.setCurrentIndex(grid.lines().index(0, gui::EntryLineModel::Party));

    QTest::keyClicks(&grid, party.name.left(1));
    auto* const edit = grid.findChild<gui::LookupEdit*>();
    ASSERT_NE(edit, nullptr);
    QTest::keyClicks(edit, party.name.mid(1));
    ASSERT_TRUE(waitFor([&] { return edit->isOpen(); }));
    QTest::keyClick(edit, Qt::Key_Return);

    ASSERT_TRUE(waitFor([&] {
        return cell(dialog, 0, gui::EntryLineModel::Party) == party.code + u' ' + party.name;
    })) << qPrintable(cell(dialog, 0, gui::EntryLineModel::Party));
    EXPECT_EQ(grid.currentIndex().column(), gui::EntryLineModel::Dimension) << "it moves on";
}

TEST_F(EntryDialogTest, ADraftKeepsItsCodesAndIsPostedWithItsTax)
{
    auto* const dialog = opened();
    type(dialog, u"4920\tPhone\t100\t\tP19\n1200\t\t\t\n"_s);
    dialog->keepDraft();
    ASSERT_EQ(drafts().size(), 1U) << qPrintable(said(dialog));

    auto* const again = opened(draft(drafts()[0].id));
    EXPECT_EQ(cell(again, 0, gui::EntryLineModel::Tax), u"P19"_s);
    post(again);

    ASSERT_TRUE(last()) << qPrintable(said(again));
    EXPECT_EQ(last()->lines.size(), 3U);
    EXPECT_TRUE(drafts().empty());
}

TEST_F(EntryDialogTest, ValuesAForeignEntryByTheRateOfTheDayOrATypedOne)
{
    taken(at.office->change(exchange::actions::enterRate, [](UnitOfWork& work) {
        return exchange::enterRate(work, {.unit = u"EUR"_s,
                                          .quoted = u"USD"_s,
                                          .on = workflows::sampleDay(),
                                          .value = Decimal::ofScaled(110, 2)});
    }));
    auto* const dialog = opened();
    auto* const currency = field<QComboBox>(dialog, u"currencyCombo"_s);
    if (currency->findText(u"USD"_s) < 0)
        currency->addItem(u"USD"_s, u"USD"_s);
    currency->setCurrentText(u"USD"_s);
    type(dialog, u"4920\tA\t10\t\n4930\tB\t10\t\n4920\tC\t13.01\t\n1200\t\t\t\n"_s);

    EXPECT_EQ(cell(dialog, 0, gui::EntryLineModel::Booked), u"9.09"_s);
    EXPECT_EQ(cell(dialog, 3, gui::EntryLineModel::Credit), u"33.01"_s);
    field<QLineEdit>(dialog, u"rateEdit"_s)->setText(u"1.25"_s);
    EXPECT_EQ(cell(dialog, 0, gui::EntryLineModel::Booked), u"8.00"_s);
    post(dialog);

    const auto posted = last();
    ASSERT_TRUE(posted) << qPrintable(said(dialog));
    ASSERT_EQ(posted->lines.size(), 4U);
    EXPECT_EQ(posted->lines[0].amount, Money::ofMinor(10'00, usd));
    EXPECT_EQ(posted->lines[3].base, Money::ofMinor(-26'41, eur));
    Money sum = Money::zero(eur);
    for (const ledger::Line& line : posted->lines)
        sum += line.base;
    EXPECT_TRUE(sum.isZero());
    EXPECT_TRUE(posted->head.text.contains(u"rate 1.25 instead of"_s))
        << qPrintable(posted->head.text);
}

TEST_F(EntryDialogTest, WhatTwoPeopleMadeOfADraftIsChosenFromAndNothingIsLost)
{
    auto* const typed = opened();
    type(typed, u"4920\tPhone\t40\t\n1200\t\t\t40\n"_s);
    field<QLineEdit>(typed, u"textEdit"_s)->setText(u"Phone"_s);
    typed->keepDraft();
    ASSERT_EQ(drafts().size(), 1U);
    const auto id = drafts()[0].id;
    auto* const mine = opened(draft(id));
    taken(at.office->change(ledger::actions::saveDraft, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(auto theirs, ledger::draftById(work, id));
        theirs.reference = u"THEIRS"_s;
        TANDEM_CHECK(ledger::saveDraft(work, theirs));
        return {};
    }));
    set(mine, 0, gui::EntryLineModel::Memo, u"Mine"_s);

    mine->keepDraft();
    gui::ConflictDialog* conflict = nullptr;
    ASSERT_TRUE(
        waitFor([&] { return (conflict = mine->findChild<gui::ConflictDialog*>()) != nullptr; }));
    EXPECT_EQ(cell(mine, 0, gui::EntryLineModel::Memo), u"Mine"_s);
    conflict->accept();

    EXPECT_EQ(draft(id).version, 3) << qPrintable(said(mine));
    EXPECT_EQ(draft(id).lines[0].memo, u"Mine"_s);
    EXPECT_EQ(draft(id).reference, u"THEIRS"_s);
}

TEST_F(EntryDialogTest, TakesFiveThousandLinesWithoutStandingStill)
{
    QString block;
    for (int line = 0; line < 5'000; ++line)
        block += u"4920\tLine %1\t%2.50\t\t\n"_s.arg(line).arg(line % 97 + 1);
    auto* const dialog = opened();
    Stopwatch timer;
    const auto took = [&](const char* what) { return timer.told(what); };

    QApplication::clipboard()->setText(block);
    dialog->grid().setCurrentIndex(dialog->grid().lines().index(0, 0));
    timer.start();
    QTest::keyClick(&dialog->grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_LT(took("paste 5,000 lines"), 100);
    ASSERT_EQ(dialog->grid().lines().typedCount(), 5'001);
    timer.start();
    EXPECT_TRUE(dialog->isDirty());
    EXPECT_LT(took("look what was typed"), 100);
    timer.start();
    set(dialog, 5'000, gui::EntryLineModel::Account, u"1200"_s);
    EXPECT_LT(took("type one cell"), 100);
    timer.start();
    dialog->grid().scrollToBottom();
    dialog->grid().repaint();
    EXPECT_LT(took("scroll to the end"), 100);
    timer.start();
    dialog->grid().lines().undo();
    dialog->grid().lines().redo();
    EXPECT_LT(took("take back and make again"), 100);
    timer.start();
    dialog->keepDraft();
    EXPECT_LT(took("begin to save"), 100);
    EXPECT_FALSE(dialog->isEnabled());
    ASSERT_TRUE(waitFor([&] { return drafts().size() == 1; }));
    took("saved beside the window");
    const auto whole = draft(drafts()[0].id);
    EXPECT_EQ(whole.lines.size(), 5'001U);
    timer.start();
    auto* const again = opened(whole);
    EXPECT_LT(took("open 5,000 lines"), 100);
    timer.start();
    post(again);
    EXPECT_LT(took("begin to post"), 100);
    EXPECT_TRUE(waitFor([&] { return drafts().empty(); }));
    took("posted beside the window");
}

TEST_F(EntryDialogTest, RefusesMoreLinesThanAnEntryTakes)
{
    QString block;
    for (int line = 0; line < 10'001; ++line)
        block += u"4920\t\t1\t\n"_s;
    auto* const dialog = opened();

    const auto pasted = dialog->grid().lines().paste(block, 0);

    ASSERT_FALSE(pasted);
    EXPECT_TRUE(pasted.error().text().contains(u"9999"_s)) << qPrintable(pasted.error().text());
    EXPECT_EQ(dialog->grid().lines().difference(), Money::zero(eur));
}

} // namespace
} // namespace tandem::test
