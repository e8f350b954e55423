#include "gui/kit/list_model.h"

#include "gui/kit/list_values.h"
#include "gui/kit/privacy.h"

#include <QCoreApplication>

/// What the cells of a list show.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const QString& state)
{
    static const QHash<QString, Tone> tones{
        {u"paid"_s, Tone::Ok},        {u"matched"_s, Tone::Ok},       {u"approved"_s, Tone::Ok},
        {u"here"_s, Tone::Info},      {u"booked"_s, Tone::Ok},        {u"confirmed"_s, Tone::Info},
        {u"open"_s, Tone::Info},      {u"quote"_s, Tone::Neutral},    {u"part paid"_s, Tone::Warn},
        {u"requested"_s, Tone::Warn}, {u"expected"_s, Tone::Neutral}, {u"declined"_s, Tone::Bad},
        {u"cancelled"_s, Tone::Bad},  {u"no_show"_s, Tone::Bad},      {u"pending"_s, Tone::Warn},
        {u"undated"_s, Tone::Bad},    {u"digits"_s, Tone::Bad},       {u"currency"_s, Tone::Bad},
        {u"won"_s, Tone::Ok},         {u"lost"_s, Tone::Bad},         {u"active"_s, Tone::Ok},
        {u"employed"_s, Tone::Ok}};
    return tones.value(state, Tone::Neutral);
}

/// What public view masks: amounts, and columns that hold somebody's name.
Privacy privacyOf(const ListColumn& column)
{
    static const QSet<QString> names{u"name"_s,    u"customer"_s, u"party"_s,     u"supplier"_s,
                                     u"visitor"_s, u"host"_s,     u"employee"_s,  u"contact"_s,
                                     u"company"_s, u"maker"_s,    u"with"_s,      u"counterparty"_s,
                                     u"email"_s,   u"phone"_s,    u"remittance"_s};
    if (column.kind == ListKind::Money)
        return Privacy::Amount;
    return column.kind == ListKind::Text && names.contains(QString::fromLatin1(column.key))
               ? Privacy::Name
               : Privacy::None;
}

} // namespace

int ListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.columns.size());
}

void ListModel::setWords(const QString& column, std::function<QString(const QString& text)> words)
{
    m_words.insert_or_assign(column, std::move(words));
}

QString ListModel::textOf(const ListRow& row, std::size_t column) const
{
    return valueText(m_spec, row, column, m_desk.locality);
}

QVariant ListModel::valueRole(const ListRow& row, std::size_t column, int role) const
{
    const ListKind kind = m_spec.columns[column].kind;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const auto words = m_words.find(QString::fromLatin1(m_spec.columns[column].key));
        const QString text = textOf(row, column);
        return words == m_words.end() ? text : words->second(text);
    }
    case RowIdRole:
        return static_cast<qint64>(row.id);
    case ToneRole:
        return kind == ListKind::State
                   ? QVariant(static_cast<int>(toneOf(std::get<QString>(row.values[column]))))
                   : QVariant();
    case SignRole: {
        if (!isNumber(kind))
            return {};
        const std::int64_t number = std::get<std::int64_t>(row.values[column]);
        return number < 0 ? -1 : number > 0 ? 1 : 0;
    }
    case PrivateRole:
        return static_cast<int>(privacyOf(m_spec.columns[column]));
    case StrongRole:
        return column == 0;
    default:
        return {};
    }
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (isNumber(m_spec.columns[column].kind) ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    const bool isRead =
        role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role >= Qt::UserRole;
    if (!isRead)
        return {};
    const ListRow* const row = rowAt(index.row());
    if (row)
        return valueRole(*row, column, role);
    if (role == Qt::DisplayRole)
        return u"\u2026"_s;
    return role == WaitingRole ? QVariant(true) : QVariant();
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ListColumn& column = m_spec.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("Column", column.title);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    return {};
}

} // namespace tandem::gui
