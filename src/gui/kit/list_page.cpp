#include "gui/kit/list_page.h"

#include "gui/kit/empty_state.h"
#include "gui/kit/list_columns.h"
#include "gui/kit/list_detail.h"
#include "gui/kit/list_groups.h"
#include "gui/kit/list_values.h"
#include "gui/kit/list_views.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "office/list_errors.h"
#include "office/list_filter.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptMax = 1'000;

} // namespace

ListPage::~ListPage() = default;

void ListPage::reload()
{
    // Until a reload before this one has put the selection right, rows hold other records.
    const bool isPending = !m_kept.empty() || m_keptCurrent != 0;
    if (!isPending)
        m_keptCurrent = m_current;
    if (!isPending && m_table->selectedCount() <= keptMax)
        for (const std::int64_t record : selectedRecords())
            m_kept.insert(record);
    m_model->reload();
    if (!m_grouping.column.isEmpty())
        ask();
    m_views->reload();
}

/// After a reload the rows may stand elsewhere: what was selected is selected there.
void ListPage::restoreSelection()
{
    if (m_kept.empty() && m_keptCurrent == 0)
        return;
    const QScopedValueRollback guard(m_isRestoring, true);
    const auto kept = std::exchange(m_kept, {});
    const std::int64_t current = std::exchange(m_keptCurrent, 0);
    const auto now = selectedRecords();
    const bool isSame = std::set(now.begin(), now.end()) == kept && currentRecord() == current;
    if (isSame)
        return;
    QItemSelection selection;
    int currentRow = -1;
    for (const auto& [record, row] : m_model->knownRecords()) {
        if (kept.contains(record))
            selection.select(m_model->index(row, 0),
                             m_model->index(row, m_model->columnCount() - 1));
        if (record == current)
            currentRow = row;
    }
    QItemSelectionModel& model = *m_table->selectionModel();
    model.select(selection, QItemSelectionModel::ClearAndSelect);
    if (currentRow >= 0)
        model.setCurrentIndex(m_model->index(currentRow, 0), QItemSelectionModel::NoUpdate);
}

void ListPage::focusFirst()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPage::setFilter(const QString& text)
{
    m_filter->setText(text);
    m_filterTimer->stop();
    applyFilter();
}

bool ListPage::showFilter(const QString& list, const QString& filter)
{
    if (list != QLatin1StringView(m_model->spec().name))
        return false;
    m_grouping = {};
    m_openGroup.reset();
    setFilter(filter);
    return true;
}

QJsonObject ListPage::keptState() const
{
    const ListSpec& spec = m_model->spec();
    const ListQuery& query = m_model->query();
    QJsonObject kept;
    if (!m_filter->text().isEmpty())
        kept.insert(u"filter"_s, m_filter->text());
    if (query.sortedBy != spec.sortedBy || query.isDescending != spec.isDescending) {
        kept.insert(u"sorted"_s, query.sortedBy);
        kept.insert(u"isDescending"_s, query.isDescending);
    }
    if (const auto columns = m_columns->places(); columns != initialArrangement(spec).columns)
        kept.insert(u"columns"_s, columnsText(columns));
    return kept;
}

void ListPage::restoreState(const QJsonObject& kept)
{
    const auto& columns = m_model->spec().columns;
    if (const QString places = kept[u"columns"_s].toString(); !places.isEmpty())
        m_columns->setPlaces(columnsOf(places, m_model->spec()));
    const QString sorted = kept[u"sorted"_s].toString();
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (sorted == QLatin1StringView(columns[i].key))
            m_table->horizontalHeader()->setSortIndicator(
                static_cast<int>(i),
                kept[u"isDescending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (const QString filter = kept[u"filter"_s].toString(); !filter.isEmpty())
        setFilter(filter);
}

void ListPage::applyFilter()
{
    const FilterSetting setting{.today = desk().clock.today(),
                                .currency = locality().currency,
                                .format = locality().numbers};
    auto conditions = parseFilter(m_filter->text(), m_model->spec(), setting);
    m_filterError->setVisible(!conditions);
    setVariant(m_filter, conditions ? "compact" : "error");
    if (!conditions) {
        m_filterError->setText(gui::textOf(conditions.error()));
        return;
    }
    m_conditions = *std::move(conditions);
    ask();
    m_table->scrollToTop();
}

/// Asks for the rows of the filter, and for their groups.
void ListPage::ask()
{
    ListQuery query = m_model->query();
    query.conditions = m_conditions;
    m_waitTimer->start();
    if (!m_grouping.column.isEmpty()) {
        m_groups->setGrouping(m_grouping);
        m_groups->read(query, [this] { showParts(); });
    }
    if (m_openGroup)
        for (ListCondition& one : conditionsOf(m_model->spec(), m_grouping, *m_openGroup))
            query.conditions.push_back(std::move(one));
    if (query.conditions.size() > listConditionsMax) {
        const Result<> refused = fail(errors::filterTooLong, {QString::number(listConditionsMax)});
        desk().show(this, refused.error());
        m_openGroup.reset();
        query.conditions = m_conditions;
    }
    m_model->setQuery(std::move(query));
    showParts();
}

void ListPage::setGrouping(const ListGrouping& grouping)
{
    m_grouping = grouping;
    m_openGroup.reset();
    ask();
    if (!grouping.column.isEmpty())
        m_groups->setFocus(Qt::OtherFocusReason);
}

void ListPage::openGroup(const QString& value)
{
    m_openGroup = value;
    m_table->clearSelection();
    m_back->setText(tr("All groups \u203a %1").arg(m_groups->valueText(value)));
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void ListPage::closeGroup()
{
    m_openGroup.reset();
    ask();
    m_groups->setFocus(Qt::OtherFocusReason);
}

ListArrangement ListPage::arrangement() const
{
    return {.filter = m_filter->text(),
            .sortedBy = m_model->query().sortedBy,
            .isDescending = m_model->query().isDescending,
            .columns = m_columns->places(),
            .grouping = m_grouping};
}

void ListPage::setArrangement(const ListArrangement& arrangement)
{
    m_columns->setPlaces(arrangement.columns);
    ListQuery query = m_model->query();
    query.sortedBy = arrangement.sortedBy;
    query.isDescending = arrangement.isDescending;
    {
        const QSignalBlocker blocker(m_table->horizontalHeader()); // one question, not two
        m_table->horizontalHeader()->setSortIndicator(
            static_cast<int>(m_model->spec().indexOf(arrangement.sortedBy)),
            arrangement.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_model->setQuery(std::move(query));
    m_grouping = arrangement.grouping;
    m_openGroup.reset();
    setFilter(arrangement.filter);
}

void ListPage::showCount()
{
    m_waitTimer->stop();
    const ListSize& size = m_model->size();
    const int selected = m_table->selectedCount();
    QString text = tr("%Ln row(s)", nullptr, static_cast<int>(size.rowCount));
    if (selected > 1)
        text += u" \u00b7 "_s + tr("%Ln selected", nullptr, selected);
    m_count->setText(text);
    m_totals->setText(totalLines(m_model->spec(), size, locality()).join(u"      "_s));
    m_totals->setPrivacy(Privacy::Amount);
    showParts();
    emit noteChanged(text);
}

/// Groups, rows, or the words instead of them.
void ListPage::showParts()
{
    const bool isEmpty = m_model->isCounted() && m_model->size().rowCount == 0;
    const bool isGrouped = !m_grouping.column.isEmpty() && !m_openGroup;
    if (isEmpty)
        showEmpty();
    const bool isFiltered = !m_conditions.empty() || m_openGroup;
    if (m_none)
        m_none->setVisible(isEmpty && !isFiltered);
    if (m_nothing)
        m_nothing->setVisible(isEmpty && isFiltered);
    m_table->setVisible(!isEmpty && !isGrouped);
    m_groups->setVisible(!isEmpty && isGrouped);
    m_back->setVisible(m_openGroup.has_value());
}

std::int64_t ListPage::currentRecord() const
{
    return m_model->recordOf(m_table->currentIndex().row());
}

std::vector<std::int64_t> ListPage::selectedRecords() const
{
    std::vector<std::int64_t> records;
    for (const auto& [first, last] : m_table->selectedStretches())
        for (const auto& [record, row] : m_model->knownRecords(first, last))
            records.push_back(record);
    return records;
}

void ListPage::readSelected(std::function<void(const std::vector<std::int64_t>& records)> answered)
{
    const auto stretches = m_table->selectedStretches();
    const auto known = selectedRecords();
    if (static_cast<int>(known.size()) == m_table->selectedCount())
        return answered(known);
    readLater(
        m_model->spec().view,
        [spec = m_model->spec(), query = m_model->query(),
         stretches](Reader& books) -> Result<std::vector<std::int64_t>> {
            std::vector<std::int64_t> all;
            for (const auto& [first, last] : stretches) {
                TANDEM_TRY(const auto some, listIds(books, spec, query, first, last - first + 1));
                all.insert(all.end(), some.begin(), some.end());
            }
            return all;
        },
        std::move(answered));
}

} // namespace tandem::gui
