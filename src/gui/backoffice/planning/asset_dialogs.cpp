#include "gui/backoffice/planning/asset_dialogs.h"

#include "backoffice/assets/actions.h"
#include "gui/backoffice/planning/planning_fields.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/number_typed.h"
#include "office/company.h"

#include <QComboBox>

#include <map>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using assets::Funding;
using assets::Method;

namespace {

constexpr int classesMax = 500;

QComboBox* methodCombo()
{
    return wordCombo({u"straight_line"_s, u"declining"_s, u"units"_s, u"none"_s});
}

Method methodOf(const QComboBox& combo)
{
    return *assets::methodNamed(combo.currentData().toString());
}

/// An amount that may be left out: zero.
Result<Money> amountOrZero(const AmountEdit& field)
{
    return field.isEmpty() ? Result<Money>(Money::zero(field.currency())) : field.value();
}

Result<AccountId> accountOrNone(const AccountEdit& field)
{
    return field.text().trimmed().isEmpty() ? Result<AccountId>(AccountId()) : field.value();
}

} // namespace

AssetClassDialog::AssetClassDialog(Desk& shared, QWidget* parent)
    : ShortDialog(shared, tr("New class of assets"), parent)
    , m_code(new QLineEdit)
    , m_name(new QLineEdit)
    , m_method(methodCombo())
    , m_life(new QLineEdit)
    , m_rate(new QLineEdit)
    , m_cost(new AccountEdit)
    , m_accumulated(new AccountEdit)
    , m_expense(new AccountEdit)
{
    const auto accounts = accountsOf(desk());
    for (AccountEdit* const one : {m_cost, m_accumulated, m_expense}) {
        one->setAccounts(accounts);
        one->setPlaceholderText(tr("that of the role"));
    }
    addField(tr("&Code"), u"code"_s, m_code);
    addField(tr("&Name"), u"name"_s, m_name);
    addField(tr("&Method"), u"method"_s, m_method);
    addField(tr("&Useful life, months"), u"lifeMonths"_s, m_life);
    addField(tr("&Rate, % a year"), u"rate"_s, m_rate);
    addField(tr("C&ost account"), u"costAccount"_s, m_cost);
    addField(tr("Accumulated &depreciation"), u"accumulatedAccount"_s, m_accumulated);
    addField(tr("Depreciation e&xpense"), u"expenseAccount"_s, m_expense);
    finish(assets::actions::createClass, tr("&Save"));
}

Result<std::int64_t> AssetClassDialog::save()
{
    assets::AssetClass draft{
        .id = {}, .code = m_code->text(), .name = m_name->text(), .method = methodOf(*m_method)};
    TANDEM_TRY(draft.lifeMonths, countTyped(m_life->text(), locality(), u"lifeMonths"_s));
    TANDEM_TRY(draft.rate, rateTyped(m_rate->text(), locality(), u"rate"_s));
    TANDEM_TRY(draft.costAccount, at(u"costAccount"_s, accountOrNone(*m_cost)));
    TANDEM_TRY(draft.accumulatedAccount,
               at(u"accumulatedAccount"_s, accountOrNone(*m_accumulated)));
    TANDEM_TRY(draft.expenseAccount, at(u"expenseAccount"_s, accountOrNone(*m_expense)));
    TANDEM_TRY(const auto id, office().change(assets::actions::createClass, [&](UnitOfWork& work) {
        return assets::createClass(work, draft);
    }));
    desk().tell(tr("Class %1 saved").arg(draft.code));
    return id.value();
}

AssetDialog::AssetDialog(Desk& shared, QWidget* parent)
    : ShortDialog(shared, tr("New fixed asset"), parent)
    , m_name(new QLineEdit)
    , m_class(new QComboBox)
    , m_acquiredOn(new DateEdit(desk().clock, locality()))
    , m_cost(new AmountEdit(locality(), locality().currency))
    , m_residual(new AmountEdit(locality(), locality().currency))
    , m_method(methodCombo())
    , m_life(new QLineEdit)
    , m_rate(new QLineEdit)
    , m_units(new QLineEdit)
    , m_funding(new QComboBox)
    , m_from(new AccountEdit)
    , m_takenOverOn(new DateEdit(desk().clock, locality()))
    , m_accumulated(new AmountEdit(locality(), locality().currency))
    , m_plan(new RowTable({{tr("Year"), ColumnFit::Stretch},
                           {tr("Depreciation"), ColumnFit::Contents, Qt::AlignRight},
                           {tr("Book value"), ColumnFit::Contents, Qt::AlignRight}},
                          metrics::rowDenseHeight))
{
    constexpr int tableHeight = 170;
    if (auto classes = office().read(assets::actions::assets, [](Reader& books) {
            return assets::assetClasses(books, classesMax);
        }))
        m_classes = *std::move(classes);
    if (const auto owner = office().read(assets::actions::assets, company))
        m_yearStartsMonth = owner->yearStartsMonth;
    for (const assets::AssetClass& one : m_classes)
        m_class->addItem(one.code + u" \u00b7 "_s + one.name,
                         static_cast<qlonglong>(one.id.value()));
    m_funding->addItem(tr("Paid from the account below"), static_cast<int>(Funding::Account));
    m_funding->addItem(tr("It stands on its account already"), static_cast<int>(Funding::Booked));
    m_funding->addItem(tr("Taken over from other books"), static_cast<int>(Funding::Opening));
    m_from->setAccounts(accountsOf(desk()));
    m_from->setPlaceholderText(tr("the bank"));
    m_acquiredOn->setValue(desk().clock.today());
    m_plan->setMinimumHeight(tableHeight);
    m_plan->setAccessibleName(tr("Plan"));
    addField(tr("&Name"), u"name"_s, m_name);
    addField(tr("&Class"), u"assetClass"_s, m_class);
    addField(tr("&Bought on"), u"acquiredOn"_s, m_acquiredOn);
    addField(tr("C&ost"), u"cost"_s, m_cost);
    addField(tr("&Residual value"), u"residual"_s, m_residual);
    addField(tr("&Method"), u"method"_s, m_method);
    addField(tr("&Useful life, months"), u"lifeMonths"_s, m_life);
    addField(tr("Ra&te, % a year"), u"rate"_s, m_rate);
    addField(tr("Un&its in all"), u"units"_s, m_units);
    addField(tr("&How it came"), u"funding"_s, m_funding);
    addField(tr("&From account"), u"fundedFrom"_s, m_from);
    addField(tr("Depreciated throu&gh"), u"takenOverOn"_s, m_takenOverOn);
    addField(tr("&Depreciated before"), u"accumulated"_s, m_accumulated);
    addField(tr("Plan"), u"plan"_s, m_plan);
    finish(assets::actions::acquire, tr("&Save"));
    connect(m_class, &QComboBox::currentIndexChanged, this, &AssetDialog::takeClass);
    connect(m_method, &QComboBox::currentIndexChanged, this, &AssetDialog::showFields);
    connect(m_funding, &QComboBox::currentIndexChanged, this, &AssetDialog::showFields);
    takeClass();
    showFields();
    onAnyInput(this, [this] { preview(); });
    preview();
}

void AssetDialog::takeClass()
{
    const int at = m_class->currentIndex();
    if (at < 0)
        return;
    const assets::AssetClass& one = m_classes.at(static_cast<std::size_t>(at));
    m_method->setCurrentIndex(m_method->findData(nameOf(one.method)));
    m_life->setText(one.lifeMonths > 0 ? QString::number(one.lifeMonths) : QString());
    m_rate->setText(one.rate.isZero() ? QString() : one.rate.toPercent().toString());
}

void AssetDialog::showFields()
{
    const Method method = methodOf(*m_method);
    const auto funding = static_cast<Funding>(m_funding->currentData().toInt());
    showField(*this, m_life, method == Method::StraightLine || method == Method::Declining);
    showField(*this, m_rate, method == Method::Declining);
    showField(*this, m_units, method == Method::Units);
    showField(*this, m_from, funding == Funding::Account);
    showField(*this, m_takenOverOn, funding == Funding::Opening);
    showField(*this, m_accumulated, funding == Funding::Opening);
}

Result<assets::AssetDraft> AssetDialog::draft() const
{
    TANDEM_TRY(const Money cost, m_cost->value());
    TANDEM_TRY(const Money residual, amountOrZero(*m_residual));
    assets::AssetDraft draft{
        .name = m_name->text(),
        .assetClass = assets::AssetClassId(m_class->currentData().toLongLong()),
        .acquiredOn = {},
        .cost = cost,
        .residual = residual,
        .terms = {.method = methodOf(*m_method), .yearStartsMonth = m_yearStartsMonth},
        .funding = static_cast<Funding>(m_funding->currentData().toInt())};
    TANDEM_TRY(draft.acquiredOn, m_acquiredOn->value());
    TANDEM_TRY(draft.terms.lifeMonths, countTyped(m_life->text(), locality(), u"lifeMonths"_s));
    TANDEM_TRY(draft.terms.rate, rateTyped(m_rate->text(), locality(), u"rate"_s));
    TANDEM_TRY(draft.terms.units, quantityTyped(m_units->text(), locality(), u"units"_s));
    TANDEM_TRY(draft.fundedFrom, at(u"fundedFrom"_s, accountOrNone(*m_from)));
    TANDEM_CHECK(readOpening(draft));
    return draft;
}

Result<> AssetDialog::readOpening(assets::AssetDraft& draft) const
{
    if (draft.funding != Funding::Opening)
        return {};
    TANDEM_TRY(draft.takenOverOn, m_takenOverOn->value());
    TANDEM_TRY(draft.accumulated, amountOrZero(*m_accumulated));
    return {};
}

void AssetDialog::preview()
{
    std::map<int, std::pair<Money, Money>> years;
    const auto wanted = draft();
    if (wanted)
        if (const auto plan = assets::planOf(*wanted))
            for (const assets::PlannedMonth& month : *plan) {
                const auto [year, isNew] =
                    years.try_emplace(month.endsOn.year(), month.amount, month.book);
                if (!isNew)
                    year->second = {year->second.first + month.amount, month.book};
            }
    std::vector<RowOfCells> rows;
    for (const auto& [year, sums] : years)
        rows.push_back({.kind = {},
                        .cells = {{.text = QString::number(year)},
                                  amountCell(sums.first, locality()),
                                  amountCell(sums.second, locality())}});
    m_plan->setRows(std::move(rows));
}

Result<std::int64_t> AssetDialog::save()
{
    TANDEM_TRY(const auto wanted, draft());
    TANDEM_TRY(const auto made, office().change(assets::actions::acquire, [&](UnitOfWork& work) {
        return assets::acquire(work, wanted);
    }));
    desk().tell(tr("Asset %1 saved").arg(made.number));
    return made.id.value();
}

} // namespace tandem::gui
