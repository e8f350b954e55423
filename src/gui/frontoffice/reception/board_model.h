#pragma once

#include "frontoffice/reception/visit.h"
#include "gui/kit/cell.h"
#include "gui/kit/locality.h"

#include <QAbstractTableModel>

namespace tandem::gui {

/// How a visit stands, in words: "Waiting 6 min".
struct VisitPill {
    QString text;
    Tone tone;
};

/// What the board says of a visit at a moment.
VisitPill pillOf(const reception::Visit& visit, Instant now);

/// The visits of a day, one a row.
class BoardModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Visitor, Reason, With, State, ColumnCount };

    explicit BoardModel(const Locality& locality, QObject* parent = nullptr);

    void setVisits(std::vector<reception::Visit> visits, Instant now);
    /// Counts the minutes on.
    void setNow(Instant now);
    const std::vector<reception::Visit>& visits() const { return m_visits; }
    /// The row of a visit, or -1.
    int rowOf(reception::VisitId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const reception::Visit& visit, int column) const;

    const Locality& m_locality;
    std::vector<reception::Visit> m_visits;
    Instant m_now;
};

} // namespace tandem::gui
