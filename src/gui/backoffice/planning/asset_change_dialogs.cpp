#include "gui/backoffice/planning/asset_change_dialogs.h"

#include "backoffice/assets/actions.h"
#include "backoffice/assets/asset_change_service.h"
#include "backoffice/assets/asset_service.h"
#include "backoffice/assets/depreciation_service.h"
#include "backoffice/ledger/dimension.h"
#include "gui/backoffice/planning/planning_fields.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/number_typed.h"

#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int classesMax = 500;

QString titleOf(const assets::Asset& asset)
{
    return asset.number + u" \u00b7 "_s + asset.name;
}

} // namespace

DepreciateDialog::DepreciateDialog(Desk& shared, QWidget* parent)
    : ShortDialog(shared, tr("Depreciate"), parent)
    , m_month(new DateEdit(desk().clock, locality()))
    , m_due(new RowTable({{tr("Asset")},
                          {tr("Name"), ColumnFit::Stretch},
                          {tr("Amount"), ColumnFit::Contents, Qt::AlignRight}},
                         metrics::rowDenseHeight))
{
    constexpr int tableHeight = 220;
    m_month->setValue(desk().clock.today());
    m_due->setMinimumHeight(tableHeight);
    m_due->setAccessibleName(tr("What will be posted"));
    addField(tr("Through the &month of"), u"month"_s, m_month);
    addNote(tr("This will be posted, in one entry for each class:"));
    addField({}, u"due"_s, m_due);
    finish(assets::actions::depreciate);
    onAnyInput(this, [this] { preview(); });
    preview();
}

void DepreciateDialog::preview()
{
    std::vector<RowOfCells> rows;
    if (const auto month = m_month->value()) {
        const auto due = office().read(assets::actions::assets, [&](Reader& books) {
            return assets::dueDepreciation(books, *month);
        });
        if (due)
            for (const assets::DueDepreciation& one : *due)
                rows.push_back({.id = one.asset.value(),
                                .kind = {},
                                .cells = {{.text = one.number},
                                          {.text = one.name},
                                          amountCell(one.amount, locality())}});
    }
    m_due->setRows(std::move(rows));
}

Result<std::int64_t> DepreciateDialog::save()
{
    TANDEM_TRY(const QDate month, m_month->value());
    TANDEM_TRY(const auto run, office().change(assets::actions::depreciate, [&](UnitOfWork& work) {
        return assets::depreciate(work, month);
    }));
    desk().tell(tr("Depreciation of %1 posted").arg(moneyText(run.total, locality())));
    return 0;
}

DisposalDialog::DisposalDialog(Desk& shared, const assets::Asset& asset, QWidget* parent)
    : ShortDialog(shared, tr("Sell or scrap %1").arg(asset.number), parent)
    , m_asset(asset.id)
    , m_on(new DateEdit(desk().clock, locality()))
    , m_part(new AmountEdit(locality(), locality().currency))
    , m_proceeds(new AmountEdit(locality(), locality().currency))
    , m_account(new AccountEdit)
{
    setRecord(asset.id.value());
    m_on->setValue(desk().clock.today());
    m_part->setPlaceholderText(tr("all of it"));
    m_proceeds->setPlaceholderText(tr("none: it is scrapped"));
    m_account->setAccounts(accountsOf(desk()));
    m_account->setPlaceholderText(tr("the bank"));
    addNote(tr("%1. It is depreciated to that day first.").arg(asset.name));
    addField(tr("&On"), u"movedOn"_s, m_on);
    addField(tr("&Part of the cost"), u"costPart"_s, m_part);
    addField(tr("P&roceeds without tax"), u"proceeds"_s, m_proceeds);
    addField(tr("&To account"), u"proceedsAccount"_s, m_account);
    finish(assets::actions::dispose);
}

Result<std::int64_t> DisposalDialog::save()
{
    assets::DisposalDraft draft{.asset = m_asset, .disposedOn = {}};
    TANDEM_TRY(draft.disposedOn, m_on->value());
    if (!m_part->isEmpty()) {
        TANDEM_TRY(draft.costPart, m_part->value());
    }
    if (!m_proceeds->isEmpty()) {
        TANDEM_TRY(draft.proceeds, m_proceeds->value());
    }
    if (!m_account->text().trimmed().isEmpty()) {
        TANDEM_TRY(draft.proceedsAccount, at(u"proceedsAccount"_s, m_account->value()));
    }
    TANDEM_TRY(const auto fact, office().change(assets::actions::dispose, [&](UnitOfWork& work) {
        return assets::dispose(work, draft);
    }));
    desk().tell(fact.gain.isNegative()
                    ? tr("Gone, with a loss of %1").arg(moneyText(-fact.gain, locality()))
                    : tr("Gone, with a gain of %1").arg(moneyText(fact.gain, locality())));
    return 0;
}

AssetTransferDialog::AssetTransferDialog(Desk& shared, const assets::Asset& asset, QWidget* parent)
    : ShortDialog(shared, tr("Transfer of %1").arg(asset.number), parent)
    , m_asset(asset.id)
    , m_on(new DateEdit(desk().clock, locality()))
    , m_class(new QComboBox)
    , m_dimension(new QLineEdit)
{
    setRecord(asset.id.value());
    m_on->setValue(desk().clock.today());
    const auto classes = office().read(assets::actions::assets, [](Reader& books) {
        return assets::assetClasses(books, classesMax);
    });
    if (classes)
        for (const assets::AssetClass& one : *classes)
            m_class->addItem(one.code + u" \u00b7 "_s + one.name,
                             static_cast<qlonglong>(one.id.value()));
    m_class->setCurrentIndex(m_class->findData(static_cast<qlonglong>(asset.assetClass.value())));
    m_dimension->setPlaceholderText(tr("stays; else as in cost-center=BERLIN"));
    addNote(titleOf(asset));
    addField(tr("&On"), u"movedOn"_s, m_on);
    addField(tr("&Class"), u"toClass"_s, m_class);
    addField(tr("Cost c&entre"), u"toDimension"_s, m_dimension);
    finish(assets::actions::transfer);
}

Result<std::int64_t> AssetTransferDialog::save()
{
    assets::TransferDraft draft{.asset = m_asset,
                                .movedOn = {},
                                .toClass =
                                    assets::AssetClassId(m_class->currentData().toLongLong())};
    TANDEM_TRY(draft.movedOn, m_on->value());
    const QString words = m_dimension->text().trimmed();
    TANDEM_CHECK(office().change(assets::actions::transfer, [&](UnitOfWork& work) -> Result<> {
        if (!words.isEmpty()) {
            TANDEM_TRY(const auto value, ledger::dimensionValueNamed(work, words));
            draft.toDimension = value.id;
        }
        return assets::transfer(work, draft);
    }));
    desk().tell(tr("The asset was moved"));
    return 0;
}

ImpairmentDialog::ImpairmentDialog(Desk& shared, const assets::Asset& asset, QWidget* parent)
    : ShortDialog(shared, tr("Write %1 down or up").arg(asset.number), parent)
    , m_asset(asset.id)
    , m_way(wordCombo({u"impairment"_s, u"impairment_reversal"_s}))
    , m_on(new DateEdit(desk().clock, locality()))
    , m_amount(new AmountEdit(locality(), locality().currency))
{
    setRecord(asset.id.value());
    m_on->setValue(desk().clock.today());
    addNote(titleOf(asset));
    addField(tr("&What"), u"way"_s, m_way);
    addField(tr("&On"), u"movedOn"_s, m_on);
    addField(tr("&By how much"), u"amount"_s, m_amount);
    finish(assets::actions::impair, tr("&Save"));
}

Result<std::int64_t> ImpairmentDialog::save()
{
    TANDEM_TRY(const QDate on, m_on->value());
    TANDEM_TRY(const Money amount, m_amount->value());
    const bool isDown = m_way->currentIndex() == 0;
    TANDEM_CHECK(office().change(assets::actions::impair, [&](UnitOfWork& work) {
        return isDown ? assets::impair(work, m_asset, on, amount)
                      : assets::reverseImpairment(work, m_asset, on, amount);
    }));
    desk().tell(isDown ? tr("Written down by %1").arg(moneyText(amount, locality()))
                       : tr("Written up by %1").arg(moneyText(amount, locality())));
    return 0;
}

UsageDialog::UsageDialog(Desk& shared, const assets::Asset& asset, QWidget* parent)
    : ShortDialog(shared, tr("Usage of %1").arg(asset.number), parent)
    , m_asset(asset.id)
    , m_on(new DateEdit(desk().clock, locality()))
    , m_units(new QLineEdit)
{
    setRecord(asset.id.value());
    m_on->setValue(desk().clock.today());
    addNote(titleOf(asset));
    addField(tr("&On"), u"movedOn"_s, m_on);
    addField(tr("&Units made"), u"units"_s, m_units);
    finish(assets::actions::recordUsage);
}

Result<std::int64_t> UsageDialog::save()
{
    TANDEM_TRY(const QDate on, m_on->value());
    TANDEM_TRY(const Quantity units, quantityTyped(m_units->text(), locality(), u"units"_s));
    TANDEM_CHECK(office().change(assets::actions::recordUsage, [&](UnitOfWork& work) {
        return assets::recordUsage(work, m_asset, on, units);
    }));
    desk().tell(tr("The usage is recorded"));
    return 0;
}

} // namespace tandem::gui
