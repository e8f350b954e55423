#include "gui/office/accounting_page.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/payment_terms_queries.h"
#include "backoffice/tax/actions.h"
#include "backoffice/tax/tax_queries.h"
#include "gui/kit/card.h"
#include "gui/kit/row_table.h"
#include "gui/kit/table_view.h"
#include "gui/office/payment_terms_dialog.h"
#include "gui/office/rate_typed.h"
#include "gui/office/tax_code_dialog.h"
#include "gui/office/tax_policy_dialog.h"
#include "gui/office/withholding_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using ledger::Period;
using ledger::PeriodState;

namespace {

constexpr int seriesMax = 500;
const QString withholdingKind = u"withholding_code"_s;

QString lockWords(ledger::LockKind kind)
{
    switch (kind) {
    case ledger::LockKind::Sales:
        return AccountingPage::tr("Sales");
    case ledger::LockKind::Purchases:
        return AccountingPage::tr("Purchases");
    case ledger::LockKind::Bank:
        return AccountingPage::tr("Bank");
    case ledger::LockKind::Tax:
        return AccountingPage::tr("Tax");
    case ledger::LockKind::Irreversible:
        return AccountingPage::tr("Everything, for good");
    case ledger::LockKind::Books:
        break;
    }
    return AccountingPage::tr("Everything");
}

QString taxWords(tax::TaxKind kind)
{
    switch (kind) {
    case tax::TaxKind::Standard:
        return AccountingPage::tr("Standard rate");
    case tax::TaxKind::Reduced:
        return AccountingPage::tr("Reduced rate");
    case tax::TaxKind::Zero:
        return AccountingPage::tr("Zero rate");
    case tax::TaxKind::Exempt:
        return AccountingPage::tr("Exempt");
    case tax::TaxKind::ReverseCharge:
        return AccountingPage::tr("Reverse charge");
    case tax::TaxKind::OutOfScope:
        break;
    }
    return AccountingPage::tr("Out of scope");
}

Card* cardOf(const QString& title, RowTable* table)
{
    auto* const card = new Card(title);
    table->setAccessibleName(title);
    card->body()->addWidget(table);
    return card;
}

} // namespace

AccountingPage::AccountingPage(Desk& desk, QWidget* parent)
    : Page(desk,
           {{"fiscal_year"},
            {"period"},
            {"lock_date"},
            {"number_series"},
            {"tax_code"},
            {"tax_rate"},
            {"withholding_code"},
            {"withholding_rate"},
            {"payment_terms"},
            {"setting"}},
           parent)
    , m_periods(new RowTable({{tr("Year")}, {tr("Period"), ColumnFit::Stretch}, {tr("State")}},
                             metrics::rowDenseHeight))
    , m_locks(new RowTable({{tr("What"), ColumnFit::Stretch}, {tr("Locked through")}},
                           metrics::rowDenseHeight))
    , m_series(new RowTable({{tr("Numbers"), ColumnFit::Stretch},
                             {tr("Year")},
                             {tr("Last"), ColumnFit::Contents, Qt::AlignRight}},
                            metrics::rowDenseHeight))
    , m_codes(new RowTable({{tr("Code")},
                            {tr("Name"), ColumnFit::Stretch},
                            {tr("Kind")},
                            {tr("For")},
                            {tr("Rate today"), ColumnFit::Contents, Qt::AlignRight}},
                           metrics::rowDenseHeight))
    , m_terms(new PaymentTermsCard)
    , m_toggle(new QPushButton)
    , m_nextYear(new QPushButton)
{
    auto* const all = new QHBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceLarge);
    auto* const left = new QVBoxLayout;
    left->setSpacing(metrics::spaceLarge);
    left->addWidget(buildPeriods(), 3);
    left->addWidget(cardOf(tr("Locks"), m_locks), 1);
    auto* const right = new QVBoxLayout;
    right->setSpacing(metrics::spaceLarge);
    right->addWidget(buildCodes(), 1);
    right->addWidget(buildTerms(), 1);
    right->addWidget(cardOf(tr("Numbers of documents"), m_series), 1);
    all->addLayout(left, 1);
    all->addLayout(right, 1);
    connect(m_periods->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AccountingPage::showCurrent);
    connect(m_codes, &RowTable::rowOpened, this, [this](const RowOfCells& row) {
        if (row.kind == withholdingKind)
            openWithholding(row.id);
        else
            openCode(row.cells.front().text);
    });
}

QWidget* AccountingPage::buildCodes()
{
    Card* const card = cardOf(tr("Tax codes"), m_codes);
    auto* const policy = new QPushButton;
    auto* const withholding = new QPushButton;
    bind(policy, tax::actions::changeTaxPolicy, [this] { return openPolicy(); });
    bind(withholding, tax::actions::saveWithholding, [this]() -> Result<> {
        openWithholding(0);
        return {};
    });
    policy->setText(tr("Tax &policy\u2026"));
    withholding->setText(tr("New &withholding tax\u2026"));
    for (QPushButton* const button : {policy, withholding}) {
        button->setProperty("compact", true);
        card->addHeadWidget(button);
    }
    return card;
}

QWidget* AccountingPage::buildPeriods()
{
    Card* const card = cardOf(tr("Fiscal years and periods"), m_periods);
    bind(m_toggle, ledger::actions::closePeriod, [this] { return togglePeriod(); });
    bind(m_nextYear, ledger::actions::openYear, [this] { return openNextYear(); });
    m_toggle->setText(tr("&Close period"));
    m_nextYear->setText(tr("&Open the next year"));
    for (QPushButton* const button : {m_toggle, m_nextYear}) {
        button->setProperty("compact", true);
        card->addHeadWidget(button);
    }
    return card;
}

QWidget* AccountingPage::buildTerms()
{
    bind(m_terms->newButton(), settlements::actions::savePaymentTerms, [this]() -> Result<> {
        (new PaymentTermsDialog(desk(), this))->open();
        return {};
    });
    bind(m_terms->policyButton(), settlements::actions::changeTermsPolicy, [this]() -> Result<> {
        (new TermsPolicyDialog(desk(), m_shown.terms.own, m_shown.terms.discountTax, this))->open();
        return {};
    });
    m_terms->newButton()->setText(tr("&New terms"));
    m_terms->policyButton()->setText(tr("&Terms of the company"));
    connect(m_terms, &PaymentTermsCard::opened, this, &AccountingPage::openTerms);
    return m_terms;
}

void AccountingPage::reload()
{
    readLater(
        ledger::actions::periods,
        [](Reader& books) -> Result<Shown> {
            Shown shown;
            TANDEM_TRY(shown.years, ledger::fiscalYears(books));
            TANDEM_TRY(shown.periods, ledger::periods(books));
            TANDEM_TRY(shown.locks, ledger::lockDates(books));
            TANDEM_TRY(shown.series, numberSeries(books, seriesMax));
            TANDEM_TRY(shown.codes, tax::taxCodes(books, books.today()));
            TANDEM_TRY(shown.terms.terms, settlements::paymentTerms(books));
            TANDEM_TRY(const auto own, settlements::defaultTerms(books));
            shown.terms.own = own ? own->code : QString();
            TANDEM_TRY(shown.terms.discountTax, settlements::discountTax(books));
            TANDEM_TRY(shown.withholding, tax::withholdingCodes(books, books.today()));
            return shown;
        },
        [this](Shown shown) { show(std::move(shown)); });
}

void AccountingPage::show(Shown shown)
{
    m_shown = std::move(shown);
    showPeriods();
    std::vector<RowOfCells> locks;
    for (const ledger::LockDate& one : m_shown.locks)
        locks.push_back({.cells = {{.text = lockWords(one.kind)},
                                   {.text = dayText(one.lockedThrough, locality())}}});
    if (locks.empty())
        locks.push_back({.cells = {{.text = tr("Nothing is locked"), .isMuted = true}, {}}});
    m_locks->setRows(std::move(locks));
    std::vector<RowOfCells> series;
    for (const NumberSeries& one : m_shown.series)
        series.push_back({.cells = {{.text = one.series},
                                    {.text = QString::number(one.year)},
                                    {.text = u"%1-%2-%3"_s.arg(one.series)
                                                 .arg(one.year)
                                                 .arg(one.lastNumber, 5, 10, QChar(u'0')),
                                     .sign = 1}}});
    m_series->setRows(std::move(series));
    std::vector<RowOfCells> codes;
    for (const tax::TaxCode& one : m_shown.codes)
        codes.push_back(
            {.id = one.id.value(),
             .cells = {{.text = one.code, .isStrong = true},
                       {.text = one.name},
                       {.text = taxWords(one.kind)},
                       {.text = one.direction == tax::TaxDirection::Output ? tr("Sales")
                                                                           : tr("Purchases")},
                       {.text = formatNumber(one.rate.toPercent(), locality().numbers) + u" %"_s,
                        .sign = 1}}});
    for (const tax::WithholdingCode& one : m_shown.withholding)
        codes.push_back(
            {.id = one.id.value(),
             .kind = withholdingKind,
             .cells = {{.text = one.code, .isMuted = one.isClosed, .isStrong = true},
                       {.text = one.name},
                       {.text = tr("Withholding")},
                       {.text = one.direction == tax::TaxDirection::Output ? tr("Sales")
                                                                           : tr("Purchases")},
                       {.text = rateText(one.rate, locality()) + u" %"_s, .sign = 1}}});
    m_codes->setRows(std::move(codes));
    m_terms->show(m_shown.terms, locality());
}

void AccountingPage::showPeriods()
{
    const int before = m_periods->currentIndex().row();
    std::vector<RowOfCells> rows;
    int current = -1;
    const QDate today = desk().clock.today();
    for (const Period& one : m_shown.periods) {
        const auto year = std::ranges::find_if(m_shown.years, [&](const ledger::FiscalYear& each) {
            return each.startsOn <= one.startsOn && one.startsOn <= each.endsOn;
        });
        if (one.startsOn <= today && today <= one.endsOn)
            current = static_cast<int>(rows.size());
        const bool isOpen = one.state == PeriodState::Open;
        rows.push_back({.id = one.id.value(),
                        .cells = {{.text = year == m_shown.years.end() ? QString() : year->name},
                                  {.text = u"%1 %2"_s.arg(
                                       locality().locale.standaloneMonthName(one.startsOn.month()),
                                       QString::number(one.startsOn.year()))},
                                  {.text = isOpen ? tr("Open") : tr("Closed"),
                                   .tone = isOpen ? Tone::Ok : Tone::Neutral}}});
    }
    const int count = static_cast<int>(rows.size());
    m_periods->setRows(std::move(rows));
    if (count > 0)
        chooseRow(*m_periods, std::clamp(before >= 0 ? before : current, 0, count - 1));
    showCurrent();
}

const Period* AccountingPage::current() const
{
    const int row = m_periods->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_shown.periods.size())
               ? nullptr
               : &m_shown.periods[static_cast<std::size_t>(row)];
}

void AccountingPage::showCurrent()
{
    const Period* const one = current();
    m_toggle->setEnabled(one && office().allows(ledger::actions::closePeriod));
    m_toggle->setText(one && one->state == PeriodState::Closed ? tr("&Open period")
                                                               : tr("&Close period"));
}

Result<> AccountingPage::togglePeriod()
{
    const Period* const one = current();
    if (!one)
        return {};
    const PeriodState to =
        one->state == PeriodState::Open ? PeriodState::Closed : PeriodState::Open;
    return office().change(ledger::actions::closePeriod,
                           [on = one->startsOn, to](UnitOfWork& work) {
                               return ledger::setPeriodState(work, on, to);
                           });
}

Result<> AccountingPage::openNextYear()
{
    const QDate on =
        m_shown.years.empty() ? desk().clock.today() : m_shown.years.back().endsOn.addDays(1);
    TANDEM_CHECK(office().change(ledger::actions::openYear, [on](UnitOfWork& work) {
        return ledger::openFiscalYear(work, on);
    }));
    desk().tell(tr("The fiscal year that holds %1 is open").arg(dayText(on, locality())));
    return {};
}

void AccountingPage::openCode(const QString& code)
{
    struct Read {
        tax::TaxCodeSettings settings;
        std::vector<tax::DatedRate> rates;
    };
    readLater(
        tax::actions::taxCodes,
        [code](Reader& books) -> Result<Read> {
            TANDEM_TRY(const auto settings, tax::taxCodeSettings(books, code));
            TANDEM_TRY(const auto rates, tax::taxRates(books, settings.id));
            return Read{settings, rates};
        },
        [this](const Read& read) {
            (new TaxCodeDialog(desk(), read.settings, read.rates, this))->open();
        });
}

void AccountingPage::openTerms(const QString& code)
{
    const auto found =
        std::ranges::find(m_shown.terms.terms, code, &settlements::PaymentTerms::code);
    if (found != m_shown.terms.terms.end())
        (new PaymentTermsDialog(desk(), *found, this))->open();
}

Result<> AccountingPage::openPolicy()
{
    readLater(tax::actions::taxCodes, &TaxPolicyDialog::Policy::of,
              [this](TaxPolicyDialog::Policy policy) {
                  (new TaxPolicyDialog(desk(), policy, this))->open();
              });
    return {};
}

/// The dialog of a withholding tax; 0: of a new one.
void AccountingPage::openWithholding(std::int64_t code)
{
    std::optional<tax::WithholdingCode> chosen;
    for (const tax::WithholdingCode& one : m_shown.withholding)
        if (one.id.value() == code)
            chosen = one;
    (new WithholdingDialog(desk(), std::move(chosen), this))->open();
}

void AccountingPage::focusFirst()
{
    m_periods->setFocus();
}

} // namespace tandem::gui
