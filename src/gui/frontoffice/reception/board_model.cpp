#include "gui/frontoffice/reception/board_model.h"

#include "gui/kit/privacy.h"
#include "gui/kit/tool_tip.h"

#include <QCoreApplication>

namespace tandem::gui {

using reception::Visit;
using reception::VisitState;

namespace {

constexpr std::int64_t minuteMs = 60'000;

int minutesBetween(Instant from, Instant until)
{
    return static_cast<int>(std::max<std::int64_t>(0, until.ms - from.ms) / minuteMs);
}

QString word(const char* text, int count = -1)
{
    return QCoreApplication::translate("VisitState", text, nullptr, count);
}

VisitPill pillOfExpected(const Visit& visit, Instant now)
{
    const int late = minutesBetween(visit.expectedAt.value_or(now), now);
    if (late == 0)
        return {word(QT_TRANSLATE_NOOP("VisitState", "Expected")), Tone::Neutral};
    return {word(QT_TRANSLATE_N_NOOP("VisitState", "Late %n min"), late), Tone::Bad};
}

} // namespace

VisitPill pillOf(const Visit& visit, Instant now)
{
    switch (visit.state) {
    case VisitState::Expected:
        return pillOfExpected(visit, now);
    case VisitState::Here:
        if (visit.hostAnsweredAt)
            return {word(QT_TRANSLATE_NOOP("VisitState", "With us")), Tone::Info};
        return {word(QT_TRANSLATE_N_NOOP("VisitState", "Waiting %n min"),
                     minutesBetween(visit.arrivedAt.value_or(now), now)),
                Tone::Warn};
    case VisitState::Left:
        return {word(QT_TRANSLATE_NOOP("VisitState", "Left")), Tone::Ok};
    case VisitState::NoShow:
        break;
    }
    return {word(QT_TRANSLATE_NOOP("VisitState", "Did not come")), Tone::Neutral};
}

BoardModel::BoardModel(const Locality& locality, QObject* parent)
    : QAbstractTableModel(parent)
    , m_locality(locality)
{
}

void BoardModel::setVisits(std::vector<Visit> visits, Instant now)
{
    beginResetModel();
    m_visits = std::move(visits);
    m_now = now;
    endResetModel();
}

void BoardModel::setNow(Instant now)
{
    m_now = now;
    if (!m_visits.empty())
        emit dataChanged(index(0, State), index(rowCount() - 1, State));
}

int BoardModel::rowOf(reception::VisitId id) const
{
    const auto found = std::ranges::find(m_visits, id, &Visit::id);
    return found == m_visits.end() ? -1 : static_cast<int>(found - m_visits.begin());
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visits.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BoardModel::textOf(const Visit& visit, int column) const
{
    switch (column) {
    case Time:
        if (visit.expectedAt)
            return timeText(*visit.expectedAt, m_locality);
        return visit.arrivedAt ? timeText(*visit.arrivedAt, m_locality) : QString();
    case Visitor:
        return visit.visitorName;
    case Reason:
        return visit.purpose.isEmpty() ? visit.visitorCompany : visit.purpose;
    case With:
        return visit.hostName;
    default:
        return pillOf(visit, m_now).text;
    }
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Visit& visit = m_visits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(visit, index.column());
    case Qt::ToolTipRole:
        return index.column() == Visitor ? toolTipOf(visit.visitorCompany) : QVariant();
    case ToneRole:
        return index.column() == State ? QVariant(static_cast<int>(pillOf(visit, m_now).tone))
                                       : QVariant();
    case PrivateRole:
        return static_cast<int>(index.column() == Time || index.column() == State ? Privacy::None
                                                                                  : Privacy::Name);
    case AvatarRole:
        return index.column() == Visitor;
    case StrongRole:
        return index.column() == Time;
    case MutedRole:
        return index.column() == With;
    case RowIdRole:
        return static_cast<qint64>(visit.id.value());
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Visitor:
        return tr("Visitor");
    case Reason:
        return tr("Reason");
    case With:
        return tr("With");
    default:
        return tr("State");
    }
}

} // namespace tandem::gui
