#include "gui/backoffice/ledger/register_model.h"

#include "backoffice/ledger/actions.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

struct RegisterRead {
    reports::RegisterTail tail;
    std::optional<reports::Turnover> turnover;
};

constexpr std::array<const char*, RegisterModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("Column", "Date"),        QT_TRANSLATE_NOOP("Column", "No."),
    QT_TRANSLATE_NOOP("Column", "Description"), QT_TRANSLATE_NOOP("Column", "Counter account"),
    QT_TRANSLATE_NOOP("Column", "Debit"),       QT_TRANSLATE_NOOP("Column", "Credit"),
    QT_TRANSLATE_NOOP("Column", "Balance"),     QT_TRANSLATE_NOOP("Column", "Own amount"),
    QT_TRANSLATE_NOOP("Column", "Own balance")};

int signOf(const Money& amount)
{
    return amount.isNegative() ? -1 : amount.isZero() ? 0 : 1;
}

} // namespace

RegisterModel::RegisterModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void RegisterModel::setAccount(AccountId account, const reports::RegisterScope& scope)
{
    if (account == m_account && scope == m_scope)
        return;
    m_account = account;
    m_scope = scope;
    ++m_generation;
    beginResetModel();
    m_lines.clear();
    m_previous.reset();
    endResetModel();
    if (m_account.isSet())
        read(reports::registerEnd, pageRows);
}

void RegisterModel::reload()
{
    if (!m_account.isSet())
        return;
    ++m_generation;
    read(reports::registerEnd, std::max(pageRows, static_cast<int>(m_lines.size()) + 1));
}

void RegisterModel::fetchEarlier()
{
    if (m_previous && !m_isReading)
        read(*m_previous, pageRows);
}

void RegisterModel::read(const reports::RegisterKey& before, int linesMax)
{
    m_isReading = true;
    const bool isAnew = before.on == reports::registerEnd.on;
    m_desk.background.read(
        ledger::actions::entries, this,
        [account = m_account, scope = m_scope, before, linesMax,
         isAnew](Reader& books) -> Result<RegisterRead> {
            TANDEM_TRY(auto tail, reports::registerTail(books, account, before, linesMax, scope));
            if (!isAnew)
                return RegisterRead{std::move(tail), {}};
            TANDEM_TRY(auto turnover, reports::turnoverOf(books, account, scope));
            return RegisterRead{std::move(tail), std::move(turnover)};
        },
        [this, isAnew, generation = m_generation](Result<RegisterRead> answer) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            if (!answer)
                return emit failed(answer.error());
            take(std::move(answer->tail), isAnew);
            if (answer->turnover)
                emit counted(*answer->turnover);
        });
}

void RegisterModel::take(reports::RegisterTail tail, bool isAnew)
{
    m_previous = tail.previous;
    if (isAnew) {
        beginResetModel();
        m_lines = std::move(tail.lines);
        endResetModel();
        emit begun();
        return;
    }
    if (tail.lines.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(tail.lines.size()) - 1);
    m_lines.insert(m_lines.begin(), std::make_move_iterator(tail.lines.begin()),
                   std::make_move_iterator(tail.lines.end()));
    endInsertRows();
}

void RegisterModel::setShown(Shown shown)
{
    m_currency = shown;
    if (!m_lines.empty())
        emit dataChanged(index(0, Debit), index(rowCount() - 1, OwnBalance));
}

bool RegisterModel::hasForeign() const
{
    return std::ranges::any_of(m_lines, [](const reports::CounterLine& one) {
        return one.line.amount.currency() != one.line.base.currency();
    });
}

void RegisterModel::setTitles(std::map<AccountId, QString> titles)
{
    m_titles = std::move(titles);
    if (!m_lines.empty())
        emit dataChanged(index(0, Counter), index(rowCount() - 1, Counter));
}

const reports::RegisterLine& RegisterModel::lineAt(int row) const
{
    return m_lines.at(static_cast<std::size_t>(row)).line;
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Null where the cell shows no amount.
const Money* RegisterModel::amountAt(const reports::CounterLine& line, int column) const
{
    const reports::RegisterLine& one = line.line;
    const bool isBase = m_currency == Shown::Base;
    const bool isForeign = one.amount.currency() != one.base.currency();
    const Money& amount = isBase ? one.base : one.amount;
    switch (column) {
    case Balance:
        return isBase ? &one.baseBalance : &one.balance;
    case Debit:
        return amount.isNegative() ? nullptr : &amount;
    case Credit:
        return amount.isNegative() ? &amount : nullptr;
    case OwnAmount:
        return isForeign ? &one.amount : nullptr;
    case OwnBalance:
        return isForeign ? &one.balance : nullptr;
    default:
        return nullptr;
    }
}

QString RegisterModel::textAt(const reports::CounterLine& line, int column) const
{
    if (const Money* const amount = amountAt(line, column)) {
        const bool isSigned = column != Debit && column != Credit;
        const Money shown = isSigned ? *amount : amount->abs();
        return shown.currency() == m_desk.locality.currency ? amountText(shown, m_desk.locality)
                                                            : moneyText(shown, m_desk.locality);
    }
    switch (column) {
    case Date:
        return dayText(line.line.postedOn, m_desk.locality);
    case Number:
        return QString::number(line.line.entry.value());
    case Text: {
        const QString& words = line.line.memo.isEmpty() ? line.line.text : line.line.memo;
        const bool isNamed = line.line.reference.isEmpty() || words.contains(line.line.reference);
        return isNamed ? words : words + u", "_s + line.line.reference;
    }
    case Counter: {
        const auto title = m_titles.find(line.counter);
        const QString name = title == m_titles.end() ? QString() : title->second;
        return line.lineCount > 2 ? tr("%1 and %Ln more", nullptr, line.lineCount - 2).arg(name)
                                  : name;
    }
    default:
        return {};
    }
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& line = m_lines.at(static_cast<std::size_t>(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(line, column);
    case Qt::TextAlignmentRole:
        return QVariant((column >= Debit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SignRole:
        if (const Money* const amount = amountAt(line, column))
            return column == Debit || column == Credit ? 1 : signOf(*amount);
        return {};
    case MutedRole:
        return column == Number || column == Counter;
    case StrongRole:
        return column == Balance;
    case RowIdRole:
        return qint64(line.line.entry.value());
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
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
