#include "gui/backoffice/planning/loan_dialogs.h"

#include "backoffice/loans/actions.h"
#include "gui/backoffice/planning/planning_fields.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"

#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using loans::LoanFunding;

namespace {

QComboBox* monthsCombo()
{
    auto* const combo = new QComboBox;
    combo->addItem(LoanDialog::tr("Every month"), 1);
    combo->addItem(LoanDialog::tr("Every three months"), 3);
    combo->addItem(LoanDialog::tr("Every six months"), 6);
    combo->addItem(LoanDialog::tr("Every year"), 12);
    return combo;
}

QComboBox* fundingCombo()
{
    auto* const combo = new QComboBox;
    combo->addItem(LoanDialog::tr("The money came to the bank"),
                   static_cast<int>(LoanFunding::Bank));
    combo->addItem(LoanDialog::tr("It stands on its account already"),
                   static_cast<int>(LoanFunding::Booked));
    combo->addItem(LoanDialog::tr("Taken over from other books"),
                   static_cast<int>(LoanFunding::Opening));
    return combo;
}

} // namespace

LoanDialog::LoanDialog(Desk& shared, QWidget* parent)
    : ShortDialog(shared, tr("New loan"), parent)
    , m_name(new QLineEdit)
    , m_principal(new AmountEdit(locality(), locality().currency))
    , m_rate(new QLineEdit)
    , m_kind(wordCombo({u"annuity"_s, u"equal_principal"_s, u"bullet"_s}))
    , m_months(monthsCombo())
    , m_count(new QLineEdit)
    , m_dayCount(new QComboBox)
    , m_takenOn(new DateEdit(desk().clock, locality()))
    , m_firstDueOn(new DateEdit(desk().clock, locality()))
    , m_funding(fundingCombo())
    , m_bank(new AccountEdit)
    , m_plan(new RowTable({{tr("Due"), ColumnFit::Stretch},
                           {tr("Interest"), ColumnFit::Contents, Qt::AlignRight},
                           {tr("Principal"), ColumnFit::Contents, Qt::AlignRight},
                           {tr("Left"), ColumnFit::Contents, Qt::AlignRight}},
                          metrics::rowDenseHeight))
{
    constexpr int tableHeight = 180;
    m_dayCount->addItem(u"30/360"_s, u"30/360"_s);
    m_dayCount->addItem(tr("Days of the calendar / 365"), u"actual/365"_s);
    m_takenOn->setValue(desk().clock.today());
    m_firstDueOn->setValue(desk().clock.today().addMonths(1));
    m_bank->setAccounts(accountsOf(desk()));
    m_bank->setPlaceholderText(tr("the bank"));
    m_plan->setMinimumHeight(tableHeight);
    m_plan->setAccessibleName(tr("Plan"));
    addField(tr("&Name"), u"name"_s, m_name);
    addField(tr("&Amount"), u"principal"_s, m_principal);
    addField(tr("&Interest, % a year"), u"rate"_s, m_rate);
    addField(tr("&Kind"), u"kind"_s, m_kind);
    addField(tr("Ho&w often"), u"months"_s, m_months);
    addField(tr("Number of insta&lments"), u"count"_s, m_count);
    addField(tr("&Days"), u"dayCount"_s, m_dayCount);
    addField(tr("&Taken on"), u"takenOn"_s, m_takenOn);
    addField(tr("&First due"), u"firstDueOn"_s, m_firstDueOn);
    addField(tr("&How it came"), u"funding"_s, m_funding);
    addField(tr("&Bank account"), u"bankAccount"_s, m_bank);
    addField(tr("Plan"), u"plan"_s, m_plan);
    finish(loans::actions::takeLoan, tr("&Save"));
    onAnyInput(this, [this] { preview(); });
}

Result<loans::LoanTerms> LoanDialog::terms() const
{
    TANDEM_TRY(const Money principal, m_principal->value());
    TANDEM_TRY(const Rate rate, rateTyped(m_rate->text(), locality(), u"rate"_s));
    loans::LoanTerms terms{.principal = principal,
                           .rate = rate,
                           .kind = *loans::loanKindNamed(m_kind->currentData().toString()),
                           .months = m_months->currentData().toInt(),
                           .dayCount = *loans::dayCountNamed(m_dayCount->currentData().toString()),
                           .takenOn = {},
                           .firstDueOn = {}};
    TANDEM_TRY(terms.count, countTyped(m_count->text(), locality(), u"count"_s));
    TANDEM_TRY(terms.takenOn, m_takenOn->value());
    TANDEM_TRY(terms.firstDueOn, m_firstDueOn->value());
    TANDEM_CHECK(check(terms));
    return terms;
}

void LoanDialog::preview()
{
    std::vector<RowOfCells> rows;
    if (const auto wanted = terms())
        for (const loans::Instalment& one : loans::planOf(*wanted))
            rows.push_back(
                {.id = one.number,
                 .kind = {},
                 .cells = {dayCell(one.dueOn, locality()), amountCell(one.interest, locality()),
                           amountCell(one.principal, locality()),
                           amountCell(one.debt, locality())}});
    m_plan->setRows(std::move(rows));
}

Result<std::int64_t> LoanDialog::save()
{
    TANDEM_TRY(const auto wanted, terms());
    loans::LoanDraft draft{.name = m_name->text(),
                           .terms = wanted,
                           .funding = static_cast<LoanFunding>(m_funding->currentData().toInt())};
    if (!m_bank->text().trimmed().isEmpty()) {
        TANDEM_TRY(draft.bankAccount, at(u"bankAccount"_s, m_bank->value()));
    }
    TANDEM_TRY(const auto made, office().change(loans::actions::takeLoan, [&](UnitOfWork& work) {
        return loans::takeLoan(work, draft);
    }));
    desk().tell(tr("Loan %1 saved").arg(made.number));
    return made.id.value();
}

LoanChangeDialog::LoanChangeDialog(Desk& shared, const loans::Loan& loan, Change change,
                                   QWidget* parent)
    : ShortDialog(shared,
                  change == Change::Extra ? tr("Pay %1 back beside the plan").arg(loan.number)
                                          : tr("Another rate for %1").arg(loan.number),
                  parent)
    , m_loan(loan.id)
    , m_change(change)
    , m_on(new DateEdit(desk().clock, locality()))
{
    setRecord(loan.id.value());
    m_on->setValue(desk().clock.today());
    if (change == Change::Extra) {
        addNote(tr("Instalments stay as high as they are; there will be fewer of them."));
        m_amount = new AmountEdit(locality(), locality().currency);
        addField(tr("&On"), u"movedOn"_s, m_on);
        addField(tr("&Amount"), u"amount"_s, m_amount);
    } else {
        addNote(tr("Alike instalments are worked out anew, to end on the same day."));
        m_rate = new QLineEdit;
        addField(tr("&From"), u"movedOn"_s, m_on);
        addField(tr("&Interest, % a year"), u"rate"_s, m_rate);
    }
    finish(change == Change::Extra ? loans::actions::payExtra : loans::actions::changeRate);
}

Result<std::int64_t> LoanChangeDialog::save()
{
    TANDEM_TRY(const QDate on, m_on->value());
    if (m_change == Change::Extra) {
        TANDEM_TRY(const Money amount, m_amount->value());
        TANDEM_CHECK(office().change(loans::actions::payExtra, [&](UnitOfWork& work) {
            return loans::payExtra(work, m_loan, on, amount);
        }));
        desk().tell(tr("%1 paid back").arg(moneyText(amount, locality())));
        return 0;
    }
    TANDEM_TRY(const Rate rate, rateTyped(m_rate->text(), locality(), u"rate"_s));
    TANDEM_CHECK(office().change(loans::actions::changeRate, [&](UnitOfWork& work) {
        return loans::changeRate(work, m_loan, on, rate);
    }));
    desk().tell(tr("The rate is saved"));
    return 0;
}

} // namespace tandem::gui
