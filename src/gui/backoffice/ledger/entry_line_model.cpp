#include "gui/backoffice/ledger/entry_line_model.h"

#include "backoffice/ledger/errors.h"
#include "gui/backoffice/ledger/errors.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/cell.h"
#include "gui/kit/desk.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, EntryLineModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("Column", "Account"),   QT_TRANSLATE_NOOP("Column", "Memo"),
    QT_TRANSLATE_NOOP("Column", "Debit"),     QT_TRANSLATE_NOOP("Column", "Credit"),
    QT_TRANSLATE_NOOP("Column", "Tax"),       QT_TRANSLATE_NOOP("Column", "Party"),
    QT_TRANSLATE_NOOP("Column", "Dimension"), QT_TRANSLATE_NOOP("Column", "In the books")};

bool isAmount(int column)
{
    return column == EntryLineModel::Debit || column == EntryLineModel::Credit
           || column == EntryLineModel::Booked;
}

} // namespace

EntryLineModel::EntryLineModel(const Locality& locality,
                               const std::vector<ledger::Account>& accounts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_locality(locality)
    , m_terms{.home = locality.currency, .currency = locality.currency}
    , m_lines(2)
    , m_sums(sumsOf(m_lines, m_terms))
{
    for (const ledger::Account& account : accounts) {
        if (account.use == ledger::AccountUse::Heading || account.isClosed)
            continue;
        m_accounts.push_back(account);
        m_titles[account.id] = titleOf(account);
        if (ledger::wantsParty(account.control))
            m_partyAccounts.insert(account.id);
    }
}

/// The sums after a change, with the rows of the tax that they bring.
void EntryLineModel::sumAnew()
{
    EntrySums sums = sumsOf(m_lines, m_terms);
    const int before = static_cast<int>(m_sums.tax.size());
    const int after = static_cast<int>(sums.tax.size());
    const int last = typedCount() + before - 1;
    if (after > before)
        beginInsertRows({}, last + 1, last + after - before);
    else if (after < before)
        beginRemoveRows({}, last - (before - after) + 1, last);
    m_sums = std::move(sums);
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit changed();
}

std::optional<Money> EntryLineModel::amountAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    if (m_sums.balancing == place)
        return -m_sums.difference;
    return m_lines[place].amount;
}

Result<ledger::EntryDraft> EntryLineModel::typed() const
{
    ledger::EntryDraft draft{.prices = m_terms.policy.basis};
    if (m_terms.isForeign())
        draft.currency = codeOf(m_terms.currency);
    for (int row = 0; row < typedCount(); ++row) {
        const EntryLine& typed = m_lines[static_cast<std::size_t>(row)];
        if (typed.isEmpty())
            continue;
        if (!typed.account.isSet())
            return fail(errors::lineWithoutAccount, {QString::number(row + 1)}).at(u"lines"_s);
        const auto amount = amountAt(row);
        if (!amount)
            return fail(errors::lineWithoutAmount, {QString::number(row + 1)}).at(u"lines"_s);
        draft.lines.push_back({.account = typed.account,
                               .amount = *amount,
                               .base = m_terms.isForeign() ? Money::zero(m_terms.home) : *amount,
                               .party = typed.party,
                               .memo = typed.memo,
                               .dimension = typed.dimension});
        draft.taxCodes += typed.taxCode;
    }
    if (draft.lines.size() > ledger::linesMax)
        return fail(ledger::errors::tooManyLines, {QString::number(ledger::linesMax)})
            .at(u"lines"_s);
    if (!isTaxed())
        draft.taxCodes.clear();
    return draft;
}

std::optional<std::size_t> EntryLineModel::balancingLine() const
{
    if (!m_sums.balancing)
        return std::nullopt;
    std::size_t before = 0;
    for (std::size_t place = 0; place < *m_sums.balancing; ++place)
        before += m_lines[place].isEmpty() ? 0 : 1;
    return before;
}

void EntryLineModel::removeLine(int row)
{
    if (row < 0 || row >= typedCount() - 1)
        return;
    m_steps.remember(m_lines);
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    m_sums.booked.erase(m_sums.booked.begin() + row);
    endRemoveRows();
    sumAnew();
}

void EntryLineModel::keepEmptyRow()
{
    if (m_lines.back().isEmpty())
        return;
    beginInsertRows({}, typedCount(), typedCount());
    m_lines.emplace_back();
    m_sums.booked.emplace_back();
    endInsertRows();
}

int EntryLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : typedCount() + static_cast<int>(m_sums.tax.size());
}

int EntryLineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EntryLineModel::taxTextAt(const ledger::Line& line, int column) const
{
    if (column == Account) {
        const auto* const role = std::get_if<ledger::AccountRole>(&line.account);
        const auto account = role ? m_taxAccounts.find(*role) : m_taxAccounts.end();
        const auto title =
            account == m_taxAccounts.end() ? m_titles.end() : m_titles.find(account->second);
        return title == m_titles.end() ? tr("Tax") : title->second;
    }
    const bool isShown =
        column == Booked || (isAmount(column) && line.amount.isNegative() == (column == Credit));
    if (!isShown)
        return {};
    return amountText(column == Booked ? line.base : line.amount.abs(), m_locality);
}

QString EntryLineModel::titleAt(int row) const
{
    const auto title = m_titles.find(m_lines[static_cast<std::size_t>(row)].account);
    return title == m_titles.end() ? QString() : title->second;
}

QString EntryLineModel::textAt(int row, int column) const
{
    const auto place = static_cast<std::size_t>(row);
    switch (column) {
    case Account:
        return titleAt(row);
    case Memo:
        return m_lines[place].memo;
    case Tax:
        return m_lines[place].taxCode;
    case Party:
        return m_names.titleOf(m_lines[place].party);
    case Dimension:
        return m_names.titleOf(m_lines[place].dimension);
    case Booked: {
        const auto& booked = m_sums.booked[place];
        return booked ? amountText(*booked, m_locality) : QString();
    }
    default: {
        const auto amount = amountAt(row);
        const bool isShown = amount && amount->isNegative() == (column == Credit);
        return isShown ? amountText(amount->abs(), m_locality) : QString();
    }
    }
}

QVariant EntryLineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    const bool isTyped = row < typedCount();
    const bool isBalancing = isTyped && m_sums.balancing == static_cast<std::size_t>(row);
    const auto text = [&] {
        return isTyped
                   ? textAt(row, column)
                   : taxTextAt(m_sums.tax[static_cast<std::size_t>(row - typedCount())], column);
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::EditRole:
        return isAmount(column) && isBalancing ? QString() : text();
    case Qt::TextAlignmentRole:
        return QVariant((isAmount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SignRole:
        return isAmount(column) ? QVariant(1) : QVariant();
    case MutedRole:
        return !isTyped || column == Booked || (isAmount(column) && isBalancing);
    default:
        return {};
    }
}

bool EntryLineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    EntryLine& line = m_lines[static_cast<std::size_t>(index.row())];
    auto with = withCell(line, index.column(), value.toString());
    if (!with) {
        emit refused(with.error());
        return false;
    }
    m_steps.remember(m_lines);
    line = *std::move(with);
    keepEmptyRow();
    sumAnew();
    return true;
}

Qt::ItemFlags EntryLineModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isTyped = index.isValid() && index.row() < typedCount() && index.column() != Booked;
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

QVariant EntryLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("Column", titles.at(static_cast<std::size_t>(section)));
    if (role == Qt::TextAlignmentRole)
        return QVariant((isAmount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace tandem::gui
