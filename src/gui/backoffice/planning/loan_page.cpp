#include "gui/backoffice/planning/loan_page.h"

#include "backoffice/loans/actions.h"
#include "backoffice/loans/loan_service.h"
#include "gui/backoffice/planning/loan_dialogs.h"
#include "gui/backoffice/planning/planning_fields.h"
#include "gui/kit/state_words.h"

#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using Change = LoanChangeDialog::Change;

LoanPage::LoanPage(Desk& shared, QWidget* parent)
    : PlanPage(shared, {loans::actions::loanTopic, loans::actions::moveTopic},
               {.planTitle = tr("Instalments to come"),
                .plan = {{tr("Due"), ColumnFit::Stretch},
                         {tr("Interest"), ColumnFit::Contents, Qt::AlignRight},
                         {tr("Principal"), ColumnFit::Contents, Qt::AlignRight},
                         {tr("Left"), ColumnFit::Contents, Qt::AlignRight}},
                .storyTitle = tr("What happened"),
                .story = {{tr("Day")},
                          {tr("What"), ColumnFit::Stretch},
                          {tr("Interest"), ColumnFit::Contents, Qt::AlignRight},
                          {tr("Debt"), ColumnFit::Contents, Qt::AlignRight}}},
               parent)
{
    const auto form = [this](Change change) {
        return [this, change]() -> Result<> {
            if (m_shown)
                (new LoanChangeDialog(desk(), *m_shown, change, this))->open();
            return {};
        };
    };
    m_payments = {addDeed(loans::actions::payInstalment, {}, [this] { return pay(); }),
                  addDeed(loans::actions::payExtra, {}, form(Change::Extra)),
                  addDeed(loans::actions::changeRate, {}, form(Change::Rate))};
    addDeed(loans::actions::undoMove, {}, [this] { return undo(); });
}

void LoanPage::reload()
{
    if (record() == 0)
        return;
    readLater(
        loans::actions::loans,
        [id = loans::LoanId(record())](Reader& books) { return loans::loan(books, id); },
        [this](loans::Loan shown) { show(std::move(shown)); });
}

void LoanPage::show(loans::Loan shown)
{
    m_shown = std::move(shown);
    const loans::Loan& one = *m_shown;
    const loans::LoanStanding standing = standingOf(one);
    showHead(one.number + u" \u00b7 "_s + one.name,
             tr("%1 \u00b7 %2 % a year \u00b7 %3 borrowed on %4")
                 .arg(stateText(nameOf(one.terms.kind)), standing.rate.toPercent().toString(),
                      moneyText(one.terms.principal, locality()),
                      dayText(one.terms.takenOn, locality())),
             tr("Left %1").arg(moneyText(standing.debt, locality())));
    for (QPushButton* const button : m_payments)
        button->setVisible(!standing.debt.isZero());
    std::vector<RowOfCells> rows;
    for (const loans::Instalment& next : loans::planOf(one))
        rows.push_back(
            {.id = next.number,
             .kind = {},
             .cells = {dayCell(next.dueOn, locality()), amountCell(next.interest, locality()),
                       amountCell(next.principal, locality()), amountCell(next.debt, locality())}});
    plan().setRows(std::move(rows));
    showStory();
    emit noteChanged(one.number);
}

void LoanPage::showStory()
{
    std::vector<RowOfCells> rows;
    for (auto move = m_shown->moves.rbegin(); move != m_shown->moves.rend(); ++move) {
        const QString what = stateText(nameOf(move->kind));
        rows.push_back(
            {.id = move->entry.value(),
             .kind = move->entry.isSet() ? u"ledger.entry"_s : QString(),
             .cells = {dayCell(move->movedOn, locality()),
                       {.text = move->reverses.isSet() ? tr("Undone: %1").arg(what) : what},
                       amountCell(move->interest, locality()),
                       amountCell(move->principal, locality())}});
    }
    story().setRows(std::move(rows));
}

Result<> LoanPage::pay()
{
    const auto next = m_shown ? nextInstalment(*m_shown, standingOf(*m_shown)) : std::nullopt;
    if (!next
        || !desk().confirm(
            this,
            tr("Post the instalment of %1: %2?")
                .arg(dayText(next->dueOn, locality()), moneyText(next->total(), locality())),
            tr("Post")))
        return {};
    TANDEM_CHECK(office().change(loans::actions::payInstalment, [&](UnitOfWork& work) {
        return loans::payInstalment(work, m_shown->id, next->number, schedules::LatePolicy::Refuse);
    }));
    return {};
}

Result<> LoanPage::undo()
{
    if (!m_shown
        || !desk().confirm(
            this, tr("Undo what happened to %1 last? Its entry is reversed.").arg(m_shown->number),
            tr("Undo")))
        return {};
    TANDEM_CHECK(office().change(loans::actions::undoMove, [&](UnitOfWork& work) {
        return loans::undoLastMove(work, m_shown->id, {});
    }));
    return {};
}

} // namespace tandem::gui
