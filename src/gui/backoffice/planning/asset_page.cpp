#include "gui/backoffice/planning/asset_page.h"

#include "backoffice/assets/actions.h"
#include "backoffice/assets/asset_service.h"
#include "gui/backoffice/planning/asset_change_dialogs.h"
#include "gui/backoffice/planning/planning_fields.h"
#include "gui/kit/state_words.h"

#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

template <class Dialog>
void AssetPage::addForm(const Action& action)
{
    m_forms.push_back(addDeed(action, {}, [this]() -> Result<> {
        if (m_shown)
            (new Dialog(desk(), *m_shown, this))->open();
        return {};
    }));
}

AssetPage::AssetPage(Desk& shared, QWidget* parent)
    : PlanPage(shared, {assets::actions::assetTopic, assets::actions::moveTopic},
               {.planTitle = tr("Planned depreciation"),
                .plan = {{tr("Month"), ColumnFit::Stretch},
                         {tr("Amount"), ColumnFit::Contents, Qt::AlignRight},
                         {tr("Book value"), ColumnFit::Contents, Qt::AlignRight}},
                .storyTitle = tr("What happened"),
                .story = {{tr("Day")},
                          {tr("What"), ColumnFit::Stretch},
                          {tr("Cost"), ColumnFit::Contents, Qt::AlignRight},
                          {tr("Depreciated"), ColumnFit::Contents, Qt::AlignRight}}},
               parent)
{
    addForm<DisposalDialog>(assets::actions::dispose);
    addForm<ImpairmentDialog>(assets::actions::impair);
    addForm<AssetTransferDialog>(assets::actions::transfer);
    addForm<UsageDialog>(assets::actions::recordUsage);
    m_usage = m_forms.back();
    addDeed(assets::actions::undoMove, {}, [this] { return undo(); });
}

void AssetPage::reload()
{
    if (record() == 0)
        return;
    readLater(
        assets::actions::assets,
        [id = assets::AssetId(record())](Reader& books) { return assets::asset(books, id); },
        [this](assets::Asset shown) { show(std::move(shown)); });
}

void AssetPage::show(assets::Asset shown)
{
    m_shown = std::move(shown);
    const assets::Asset& one = *m_shown;
    const assets::Standing standing = standingOf(one);
    showHead(one.number + u" \u00b7 "_s + one.name,
             tr("%1 \u00b7 bought %2 \u00b7 cost %3 \u00b7 depreciated %4")
                 .arg(stateText(nameOf(one.terms.method)), dayText(one.acquiredOn, locality()),
                      amountText(standing.cost, locality()),
                      amountText(standing.accumulated, locality())),
             moneyText(standing.book(), locality()));
    for (QPushButton* const button : m_forms)
        button->setVisible(!one.isDisposed);
    m_usage->setVisible(!one.isDisposed && one.terms.method == assets::Method::Units);
    std::vector<RowOfCells> rows;
    for (const assets::PlannedMonth& month : assets::planOf(one))
        rows.push_back(
            {.kind = {},
             .cells = {dayCell(month.endsOn, locality()), amountCell(month.amount, locality()),
                       amountCell(month.book, locality())}});
    plan().setRows(std::move(rows));
    showStory();
    emit noteChanged(one.number);
}

void AssetPage::showStory()
{
    std::vector<RowOfCells> rows;
    for (auto move = m_shown->moves.rbegin(); move != m_shown->moves.rend(); ++move) {
        const QString what = stateText(nameOf(move->kind));
        rows.push_back(
            {.id = move->entry.value(),
             .kind = move->entry.isSet() ? u"ledger.entry"_s : QString(),
             .cells = {dayCell(move->movedOn, locality()),
                       {.text = move->reverses.isSet() ? tr("Undone: %1").arg(what) : what},
                       amountCell(move->cost, locality()),
                       amountCell(move->accumulated, locality())}});
    }
    story().setRows(std::move(rows));
}

Result<> AssetPage::undo()
{
    if (!m_shown
        || !desk().confirm(
            this, tr("Undo what happened to %1 last? Its entry is reversed.").arg(m_shown->number),
            tr("Undo")))
        return {};
    TANDEM_CHECK(office().change(assets::actions::undoMove, [&](UnitOfWork& work) {
        return assets::undoLastMove(work, m_shown->id, {});
    }));
    return {};
}

} // namespace tandem::gui
