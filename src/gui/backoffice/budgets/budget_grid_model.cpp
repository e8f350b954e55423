#include "gui/backoffice/budgets/budget_grid_model.h"

#include "backoffice/budgets/spreading.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/cell.h"
#include "gui/kit/paste_preview.h"

#include <numeric>

namespace tandem::gui {

using namespace Qt::StringLiterals;

Money BudgetGridRow::total() const
{
    return std::accumulate(months.begin() + 1, months.end(), months.front());
}

BudgetGridModel::BudgetGridModel(Locality locality, QObject* parent)
    : QAbstractTableModel(parent)
    , m_locality(std::move(locality))
{
}

void BudgetGridModel::setBudget(std::vector<QDate> months, std::vector<BudgetGridRow> rows)
{
    beginResetModel();
    m_months = std::move(months);
    m_rows = std::move(rows);
    m_steps = {};
    m_isDirty = false;
    endResetModel();
    emit changed();
}

void BudgetGridModel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    tell();
}

std::vector<budgets::BudgetCell> BudgetGridModel::cells() const
{
    std::vector<budgets::BudgetCell> all;
    for (const BudgetGridRow& row : m_rows)
        for (std::size_t i = 0; i < m_months.size(); ++i)
            all.push_back({row.account, row.value, m_months[i], row.months[i]});
    return all;
}

Result<> BudgetGridModel::fill(Rows& rows, int row, int column, const QString& text) const
{
    Money amount = Money::zero(m_locality.currency);
    if (!text.trimmed().isEmpty()) {
        TANDEM_TRY(amount, amountTyped(text, m_locality.numbers, m_locality.currency));
    }
    BudgetGridRow& filled = rows[static_cast<std::size_t>(row)];
    if (column == totalColumn())
        filled.months = budgets::spreadByShape(amount, filled.months);
    else
        filled.months[static_cast<std::size_t>(column - firstMonth)] = amount;
    return {};
}

Result<> BudgetGridModel::paste(const QModelIndex& from, const QString& block)
{
    if (!m_isEditable || !from.isValid() || from.column() < firstMonth)
        return {};
    Rows rows = m_rows;
    const auto lines = cellsOf(block);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int row = from.row() + static_cast<int>(i);
        for (qsizetype j = 0; j < lines[i].size(); ++j) {
            const int column = from.column() + static_cast<int>(j);
            if (row < static_cast<int>(m_rows.size()) && column < totalColumn())
                TANDEM_CHECK(fill(rows, row, column, lines[i][j]));
        }
    }
    m_steps.remember(m_rows);
    m_rows = std::move(rows);
    m_isDirty = true;
    tell();
    return {};
}

void BudgetGridModel::take(std::optional<Rows> rows)
{
    if (!rows)
        return;
    m_rows = std::move(*rows);
    m_isDirty = true;
    tell();
}

void BudgetGridModel::undo()
{
    take(m_steps.back(m_rows));
}

void BudgetGridModel::redo()
{
    take(m_steps.forth(m_rows));
}

void BudgetGridModel::tell()
{
    if (m_rows.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit changed();
}

int BudgetGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int BudgetGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : totalColumn() + 1;
}

Money BudgetGridModel::amountAt(int row, int column) const
{
    const auto of = [&](const BudgetGridRow& one) {
        return column == totalColumn() ? one.total()
                                       : one.months[static_cast<std::size_t>(column - firstMonth)];
    };
    if (row < static_cast<int>(m_rows.size()))
        return of(m_rows[static_cast<std::size_t>(row)]);
    Money result = Money::zero(m_locality.currency);
    for (const BudgetGridRow& one : m_rows) {
        if (one.type == ledger::AccountType::Income)
            result += of(one);
        else if (one.type == ledger::AccountType::Expense)
            result -= of(one);
    }
    return result;
}

QVariant BudgetGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isSum = index.row() == static_cast<int>(m_rows.size());
    if (role == StrongRole)
        return isSum || index.column() == totalColumn();
    if (index.column() == titleColumn) {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        return isSum ? tr("Income less expenses")
                     : m_rows[static_cast<std::size_t>(index.row())].title;
    }
    const Money amount = amountAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return amount.isZero() && !isSum ? QString() : amountText(amount, m_locality);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case SignRole:
        return amount.isNegative() ? -1 : 1;
    default:
        return {};
    }
}

bool BudgetGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Rows rows = m_rows;
    if (const auto filled = fill(rows, index.row(), index.column(), value.toString()); !filled) {
        emit refused(filled.error());
        return false;
    }
    m_steps.remember(m_rows);
    m_rows = std::move(rows);
    m_isDirty = true;
    tell();
    return true;
}

Qt::ItemFlags BudgetGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isCell =
        index.column() >= firstMonth && index.row() < static_cast<int>(m_rows.size());
    if (m_isEditable && isCell)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant BudgetGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= firstMonth)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == titleColumn)
        return tr("Account");
    if (section == totalColumn())
        return tr("Year");
    const QDate month = m_months[static_cast<std::size_t>(section - firstMonth)];
    return m_locality.locale.toString(month, u"MMM yy"_s);
}

} // namespace tandem::gui
