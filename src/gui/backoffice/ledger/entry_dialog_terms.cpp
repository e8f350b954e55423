#include "backoffice/currencies/errors.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/commodity.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/ui_entry_dialog.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/backoffice/ledger/entry_dialog.h"
#include "gui/backoffice/ledger/entry_grid.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/text_label.h"
#include "workflows/typed_entry.h"

#include <QComboBox>

/// In which currency an entry is typed, at which rate, and how its lines are taxed.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rateWidth = 300;

/// What the window knows of a day for the lines of an entry.
struct DayTerms {
    std::vector<tax::TaxCode> codes;
    TaxRounding rounding = TaxRounding::PerDocument;
    std::map<ledger::AccountRole, AccountId> accounts;
    std::optional<exchange::Conversion> at;
    Error rateProblem{};
};

Result<DayTerms> dayTerms(Reader& books, QDate on, const Currency& currency, const Currency& home,
                          const Result<QString>& rate)
{
    DayTerms terms;
    TANDEM_TRY(terms.codes, tax::taxCodes(books, on));
    TANDEM_TRY(terms.rounding, tax::taxRounding(books));
    for (const ledger::AccountRole role :
         {ledger::AccountRole::InputTax, ledger::AccountRole::OutputTax})
        if (const auto account = ledger::accountOf(books, role))
            terms.accounts[role] = *account;
    if (currency == home)
        return terms;
    if (!rate) {
        terms.rateProblem = rate.error();
        return terms;
    }
    auto at = workflows::entryConversion(books, currency, on, *rate);
    if (at)
        terms.at = *std::move(at);
    else
        terms.rateProblem = at.error();
    return terms;
}

} // namespace

/// Parties are asked for one by one as they are typed or shown; of dimension values there are few.
void EntryDialog::readNames()
{
    using Named = EntryNames::NamedParty;
    const auto named = [](const crm::Party& party) {
        return Named{party.id, (party.code + u' ' + party.name).simplified()};
    };
    m_grid->lines().names().setParties(
        [this, named](const QString& code) {
            return office().read(ledger::actions::entries,
                                 [&](Reader& books) -> Result<std::optional<Named>> {
                                     TANDEM_TRY(const auto found, crm::partyByCode(books, code));
                                     return found ? std::optional(named(*found)) : std::nullopt;
                                 });
        },
        [this, named](PartyId id) {
            return office().read(ledger::actions::entries, [&](Reader& books) -> Result<Named> {
                TANDEM_TRY(const auto found, crm::party(books, id));
                return named(found);
            });
        });
    if (auto words = office().read(ledger::actions::entries, &ledger::dimensionValueWords))
        m_grid->lines().setDimensions(*std::move(words));
}

void EntryDialog::buildTerms()
{
    m_terms = new QGridLayout;
    m_currency->setObjectName(u"currencyCombo"_s);
    m_rate->setObjectName(u"rateEdit"_s);
    m_prices->setObjectName(u"pricesCombo"_s);
    m_amount->setObjectName(u"amountEdit"_s);
    const QString home = codeOf(locality().currency);
    m_currency->addItem(home, home);
    const auto known = office().read(ledger::actions::entries,
                                     [](Reader& books) { return ledger::commodities(books); });
    for (const ledger::Commodity& one : known.value_or(std::vector<ledger::Commodity>{}))
        if (const QString code = codeOf(one.currency);
            code != home && findCurrency(one.currency.code()))
            m_currency->addItem(code, code);
    m_prices->addItem(tr("without their tax"));
    m_prices->addItem(tr("with their tax"));
    m_rate->setMinimumWidth(scaled(rateWidth));
    addTerm(tr("C&urrency"), m_currency, 0);
    addTerm(tr("&Rate"), m_rate, 1);
    addTerm(tr("Ta&xed amounts are"), m_prices, 2);
    addTerm(tr("A&mount to split"), m_amount, 3);
    m_terms->setColumnStretch(4, 1);
    m_ui->all->insertLayout(1, m_terms);
}

/// A field under its name.
void EntryDialog::addTerm(const QString& label, QWidget* field, int column)
{
    auto* const name = new QLabel(label);
    name->setObjectName(field->objectName() + u"Label"_s);
    name->setBuddy(field);
    m_terms->addWidget(name, 0, column);
    m_terms->addWidget(field, 1, column);
}

Currency EntryDialog::currencyChosen() const
{
    const auto chosen = findCurrency(m_currency->currentText().toStdString());
    return chosen.value_or(locality().currency);
}

/// The rate in the digits of the books; empty for that of the day.
Result<QString> EntryDialog::rateTyped() const
{
    const QString text = m_rate->text().trimmed();
    if (text.isEmpty() || currencyChosen() == locality().currency)
        return QString();
    const auto value = parseNumber(text, locality().numbers);
    if (!value)
        return fail(exchange::errors::rateNotPositive,
                    {text, QString::number(exchange::rateDigitsMax)})
            .at(u"rate"_s);
    return value->toString();
}

/// Takes over what the date, the currency and the rate mean for the lines.
void EntryDialog::readTerms()
{
    if (const auto done = takeTerms(); !done)
        showError(done.error());
}

Result<> EntryDialog::takeTerms()
{
    const QDate on = m_date->value().value_or(desk().clock.today());
    const Currency currency = currencyChosen();
    const Currency home = locality().currency;
    TANDEM_TRY(auto terms, office().read(ledger::actions::entries, [&](Reader& books) {
        return dayTerms(books, on, currency, home, rateTyped());
    }));
    const bool isForeign = currency != home;
    const auto showTerm = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        findChild<QWidget*>(field->objectName() + u"Label"_s)->setVisible(isShown);
    };
    showTerm(m_rate, isForeign);
    showTerm(m_prices, !terms.codes.empty() && !isForeign);
    showTerm(m_amount, m_used.hasShares());
    const bool isOfDay = m_rate->text().trimmed().isEmpty();
    if (isForeign && isOfDay)
        m_rate->setPlaceholderText(terms.at ? terms.at->said() : QString());
    m_rate->setToolTip(
        tr("%1 for 1 %2; empty: the rate of the day").arg(codeOf(currency), codeOf(home)));
    const auto problem = terms.rateProblem;
    m_grid->lines().setTax(std::move(terms.codes), terms.rounding, std::move(terms.accounts));
    m_grid->lines().setCurrency(currency, std::move(terms.at));
    if (m_amount->currency() != currency)
        m_amount->setCurrency(currency);
    // What is wrong with a rate that is being typed is said when it is saved.
    const bool isMissing = problem.code && isOfDay;
    return isMissing ? Result<>(Failure(problem)) : Result<>();
}

} // namespace tandem::gui
