#include "gui/backoffice/ledger/entry_line_model.h"

#include "gui/backoffice/ledger/errors.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/cell.h"
#include "gui/kit/desk.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, EntryLineModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("Column", "Account"), QT_TRANSLATE_NOOP("Column", "Memo"),
    QT_TRANSLATE_NOOP("Column", "Debit"), QT_TRANSLATE_NOOP("Column", "Credit")};

} // namespace

EntryLineModel::EntryLineModel(const Locality& locality,
                               const std::vector<ledger::Account>& accounts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_locality(locality)
    , m_lines(2)
{
    for (const ledger::Account& account : accounts) {
        if (account.use == ledger::AccountUse::Heading || account.isClosed)
            continue;
        m_accounts.push_back(account);
        m_titles[account.id] = titleOf(account);
    }
}

Result<EntryLineModel::Typed> EntryLineModel::withCell(Typed line, int column,
                                                       const QString& text) const
{
    if (column == Memo) {
        line.memo = text.simplified();
    } else if (column == Account) {
        line.account = {};
        if (!text.trimmed().isEmpty()) {
            TANDEM_TRY(line.account, accountNamed(text, m_accounts));
        }
    } else if (text.trimmed().isEmpty()) {
        const bool isOfThisSide = line.amount && line.amount->isNegative() == (column == Credit);
        if (isOfThisSide)
            line.amount.reset();
    } else {
        TANDEM_TRY(const Money amount, amountTyped(text, m_locality.numbers, m_locality.currency));
        line.amount = column == Credit ? -amount : amount;
    }
    return line;
}

/// The last line that was begun, if it names an account and no amount.
int EntryLineModel::balancingRow() const
{
    for (int row = rowCount() - 1; row > 0; --row) {
        const Typed& line = m_lines[static_cast<std::size_t>(row)];
        if (line.isEmpty())
            continue;
        return line.account.isSet() && !line.amount && !difference().isZero() ? row : -1;
    }
    return -1;
}

Money EntryLineModel::difference() const
{
    Money sum = Money::zero(m_locality.currency);
    for (const Typed& line : m_lines)
        if (line.amount)
            sum += *line.amount;
    return sum;
}

Money EntryLineModel::debitSum() const
{
    Money sum = Money::zero(m_locality.currency);
    for (int row = 0; row < rowCount(); ++row)
        if (const auto amount = amountAt(row); amount && !amount->isNegative())
            sum += *amount;
    return sum;
}

std::optional<Money> EntryLineModel::amountAt(int row) const
{
    if (row == balancingRow())
        return -difference();
    return m_lines[static_cast<std::size_t>(row)].amount;
}

Result<std::vector<ledger::Line>> EntryLineModel::lines() const
{
    std::vector<ledger::Line> lines;
    for (int row = 0; row < rowCount(); ++row) {
        const Typed& typed = m_lines[static_cast<std::size_t>(row)];
        if (typed.isEmpty())
            continue;
        if (!typed.account.isSet())
            return fail(errors::lineWithoutAccount, {QString::number(row + 1)}).at(u"lines"_s);
        const auto amount = amountAt(row);
        if (!amount)
            return fail(errors::lineWithoutAmount, {QString::number(row + 1)}).at(u"lines"_s);
        ledger::Line line = ledger::Line::of(typed.account, *amount);
        line.memo = typed.memo;
        line.party = typed.party;
        line.dimension = typed.dimension;
        lines.push_back(std::move(line));
    }
    return lines;
}

QString EntryLineModel::problemOf(int column, const QString& text) const
{
    const auto read = withCell({}, std::min<int>(column, Credit), text);
    return read ? QString() : textOf(read.error());
}

Result<> EntryLineModel::paste(const QString& tsv, int row)
{
    std::vector<Typed> pasted;
    const QStringList rows = tsv.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList cells = QString(rows[i]).remove(u'\r').split(u'\t');
        Typed line;
        for (int column = 0; column < std::min<int>(ColumnCount, int(cells.size())); ++column) {
            const bool isBlankAmount = column >= Debit && cells[column].trimmed().isEmpty();
            if (isBlankAmount)
                continue;
            auto with = withCell(line, column, cells[column]);
            if (!with)
                return Failure(with.error()).because(u"line %1"_s.arg(i + 1));
            line = *std::move(with);
        }
        pasted.push_back(std::move(line));
    }
    m_steps.remember(m_lines);
    beginResetModel();
    const auto at = m_lines.begin() + std::clamp(row, 0, rowCount());
    const auto end = std::min(m_lines.end(), at + std::ssize(pasted));
    m_lines.insert(m_lines.erase(at, end), pasted.begin(), pasted.end());
    if (m_lines.empty() || !m_lines.back().isEmpty())
        m_lines.emplace_back();
    endResetModel();
    emit changed();
    return {};
}

QString EntryLineModel::asTsv() const
{
    QString all;
    const int balancing = balancingRow();
    for (int row = 0; row < rowCount() - 1; ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells += row == balancing && column >= Debit ? QString() : textAt(row, column);
        all += cells.join(u'\t') + u'\n';
    }
    return all;
}

void EntryLineModel::replaceBy(const QString& tsv)
{
    beginResetModel();
    m_lines.assign(1, {});
    endResetModel();
    if (const auto done = paste(tsv, 0); !done)
        emit refused(done.error());
    emit changed();
}

void EntryLineModel::show(const std::vector<ledger::Line>& lines)
{
    beginResetModel();
    m_lines.clear();
    for (const ledger::Line& line : lines)
        m_lines.push_back({.account = std::get<AccountId>(line.account),
                           .memo = line.memo,
                           .amount = line.amount,
                           .party = line.party,
                           .dimension = line.dimension});
    m_lines.emplace_back();
    endResetModel();
    emit changed();
}

void EntryLineModel::removeLine(int row)
{
    if (row < 0 || row >= rowCount() - 1)
        return;
    m_steps.remember(m_lines);
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    emit changed();
}

void EntryLineModel::keepEmptyRow()
{
    if (m_lines.back().isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.emplace_back();
    endInsertRows();
}

int EntryLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EntryLineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EntryLineModel::textAt(int row, int column) const
{
    const Typed& line = m_lines[static_cast<std::size_t>(row)];
    if (column == Memo)
        return line.memo;
    if (column == Account) {
        const auto title = m_titles.find(line.account);
        return title == m_titles.end() ? QString() : title->second;
    }
    const auto amount = amountAt(row);
    const bool isShown = amount && amount->isNegative() == (column == Credit);
    return isShown ? amountText(amount->abs(), m_locality) : QString();
}

QVariant EntryLineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isAmount = index.column() >= Debit;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::EditRole:
        return isAmount && index.row() == balancingRow() ? QString()
                                                         : textAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SignRole:
        return isAmount ? QVariant(1) : QVariant();
    case MutedRole:
        return isAmount && index.row() == balancingRow();
    default:
        return {};
    }
}

bool EntryLineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    Typed& line = m_lines[static_cast<std::size_t>(index.row())];
    auto with = withCell(line, index.column(), value.toString());
    if (!with) {
        emit refused(with.error());
        return false;
    }
    m_steps.remember(m_lines);
    line = *std::move(with);
    keepEmptyRow();
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    emit changed();
    return true;
}

Qt::ItemFlags EntryLineModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant EntryLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("Column", titles.at(static_cast<std::size_t>(section)));
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Debit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace tandem::gui
