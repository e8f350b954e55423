#include "backoffice/inventory/item_service.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/bank_import.h"
#include "frontoffice/appointments/appointment.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/interaction.h"
#include "frontoffice/crm/opportunity.h"
#include "gui/kit/list_page.h"
#include "gui/kit/stage_board.h"
#include "gui/kit/table_view.h"
#include "gui/kit/tool_tip.h"
#include "gui/language/window_walk.h"
#include "gui/looks/open_watch.h"
#include "office/notes.h"
#include "support/shared_data.h"
#include "workflows/hire_employee.h"
#include "workflows/receive_visitor.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QLabel>
#include <QTextDocument>

#include <gtest/gtest.h>

/// Books full of text that somebody wrote to do harm, in every page of the window.
namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// What is painted as markup somewhere: labels and tooltips that Qt would read as rich text, with a
/// picture in it.
QStringList richOnes(const QWidget& shown)
{
    const auto isRead = [](const QString& text) {
        return Qt::mightBeRichText(text) && text.contains(u"<img"_s);
    };
    QStringList rich;
    for (const auto* const widget : shown.findChildren<QWidget*>()) {
        const QString name = QString::fromLatin1(widget->metaObject()->className());
        if (isRead(widget->toolTip()))
            rich += u"tooltip of "_s + name;
        const auto* const label = qobject_cast<const QLabel*>(widget);
        if (label && label->textFormat() != Qt::PlainText && isRead(label->text()))
            rich += u"label "_s + label->objectName();
        const auto* const view = qobject_cast<const QAbstractItemView*>(widget);
        if (!view || !view->model())
            continue;
        const int rows = std::min(50, view->model()->rowCount());
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                if (isRead(view->model()->index(row, column).data(Qt::ToolTipRole).toString()))
                    rich += u"tooltip in "_s + view->accessibleName();
    }
    rich.removeDuplicates();
    return rich;
}

class HostileBooks : public ::testing::Test {
protected:
    /// A customer, an item, an employee, a visit, an appointment, an opportunity, an interaction, a
    /// note and a bank line, all called `text`.
    void write(const QString& text, int number)
    {
        at.elsewhere(UserId(1), [&](Office& office) {
            const Receipt customer = taken(workflows::createParty(
                office, {}, {.name = text, .isCustomer = true, .note = text}));
            const Receipt host = taken(workflows::createParty(
                office, {}, {.kind = crm::PartyKind::Person, .name = text, .isEmployee = true}));
            taken(workflows::hireEmployee(office, {},
                                          {.person = {.name = text, .jobTitle = text},
                                           .number = u"H-%1"_s.arg(number),
                                           .hiredOn = workflows::sampleDay()}));
            const Instant now{
                workflows::sampleDay().startOfDay(QTimeZone::utc()).toMSecsSinceEpoch()
                + 36'000'000};
            taken(workflows::inviteVisitor(office, {},
                                           {.visitorName = text,
                                            .visitorCompany = text,
                                            .host = PartyId(host.id),
                                            .expectedAt = now,
                                            .purpose = text}));
            taken(office.change(crm::actions::updateParty, [&](UnitOfWork& work) -> Result<> {
                TANDEM_CHECK(inventory::createItem(
                    work, {.code = u"H-%1"_s.arg(number), .name = text, .group = text}));
                TANDEM_CHECK(
                    appointments::bookAppointment(work, {.title = text,
                                                         .when = {now, {now.ms + 3'600'000}},
                                                         .timeZone = u"Europe/Berlin"_s,
                                                         .party = PartyId(customer.id),
                                                         .note = text}));
                TANDEM_CHECK(crm::createOpportunity(work, {.party = PartyId(customer.id),
                                                           .title = text,
                                                           .expected = Money::ofMinor(100'00, eur),
                                                           .closesOn = workflows::sampleDay()}));
                TANDEM_CHECK(crm::recordInteraction(work, {.party = PartyId(customer.id),
                                                           .kind = crm::InteractionKind::Call,
                                                           .happenedAt = {now.ms - 10'800'000},
                                                           .subject = text,
                                                           .content = text}));
                TANDEM_CHECK(addNote(work, {u"party"_s, customer.id}, text));
                return {};
            }));
            taken(office.change(crm::actions::updateParty, [&](UnitOfWork& work) -> Result<> {
                TANDEM_TRY(const auto accounts, ledger::accounts(work));
                const auto bank = std::ranges::find(accounts, ledger::ControlKind::Bank,
                                                    &ledger::Account::control);
                settlements::BankStatementDraft statement{.number = u"H-%1"_s.arg(number),
                                                          .account = {},
                                                          .opening = {},
                                                          .closing = {},
                                                          .lines = {},
                                                          .warnings = {}};
                statement.lines.push_back({.bookedOn = workflows::sampleDay(),
                                           .valueOn = workflows::sampleDay(),
                                           .amount = Money::ofMinor(number * 100, eur).toDecimal(),
                                           .currency = u"EUR"_s,
                                           .counterpartyName = text,
                                           .remittance = text});
                TANDEM_CHECK(settlements::importBankStatement(
                    work, {.account = bank->id,
                           .currency = eur,
                           .fileName = u"hostile-%1.csv"_s.arg(number),
                           .statements = {statement}}));
                return {};
            }));
        });
    }

    WindowBooks at;
};

TEST_F(HostileBooks, AreShownLiterallyOnEveryPageAndOpenNoFile)
{
    TANDEM_NEED_SHARED_DATA(folder);
    const Trap trap;
    const QString markup = u"<img src=\"%1\"> & <b>bold</b>"_s.arg(trap.file());
    QStringList texts{markup, u"<img src=\"file://%1\">"_s.arg(trap.file())};
    const QByteArray json = bytesOf(folder + u"/bad/strings/blns.json"_s);
    const QJsonArray naughty = QJsonDocument::fromJson(json).array();
    ASSERT_GT(naughty.size(), 200);
    for (qsizetype i = 5; i < naughty.size() && texts.size() < 9; i += 60)
        if (const QString text = naughty[i].toString().simplified(); !text.isEmpty())
            texts += text.left(120);
    for (qsizetype i = 0; i < texts.size(); ++i)
        write(texts[i], static_cast<int>(i) + 1);

    QStringList rich;
    std::set<QString> listed;
    walk(at, [&](const QString& name, const QWidget& shown) {
        const_cast<QWidget&>(shown).grab();
        for (const QString& one : richOnes(shown))
            rich += name + u": "_s + one;
        for (const auto* const view : shown.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || !view->model())
                continue;
            for (int column = 0; column < view->model()->columnCount(); ++column)
                if (!view->model()
                         ->match(view->model()->index(0, column), Qt::DisplayRole, markup, 1,
                                 Qt::MatchContains | Qt::MatchWrap)
                         .isEmpty())
                    listed.insert(name);
        }
    });

    EXPECT_EQ(rich.join(u'\n').toStdString(), "");
    for (const QString& page : {u"crm.parties"_s, u"reception.board"_s, u"inventory.items"_s,
                                u"hr.people"_s, u"settlements.bank"_s, u"settlements.bank.1"_s})
        EXPECT_TRUE(listed.contains(page)) << qPrintable(page) << " does not show it as it is";
    at.window->go(u"crm.pipeline"_s);
    auto* const board = at.window->findChild<gui::StageBoard*>();
    EXPECT_TRUE(board->accessibleData().contains(markup));
    EXPECT_FALSE(trap.wasOpened());
    QFile opened(trap.file());
    ASSERT_TRUE(opened.open(QIODevice::ReadOnly));
    EXPECT_TRUE(trap.wasOpened()) << "else the trap is blind";
}

TEST(ToolTip, ShowsMarkupAsItIsWritten)
{
    EXPECT_EQ(gui::toolTipOf(u"Otter & Quill"_s), u"Otter & Quill"_s);
    const QString shown = gui::toolTipOf(u"<img src=\"/etc/passwd\"> & <b>bold</b>"_s);
    QTextDocument document;
    if (Qt::mightBeRichText(shown))
        document.setHtml(shown);
    else
        document.setPlainText(shown);
    EXPECT_EQ(document.toPlainText(), u"<img src=\"/etc/passwd\"> & <b>bold</b>"_s);
}

} // namespace
} // namespace tandem::test
