#pragma once

#include "gui/kit/desk.h"
#include "gui/kit/table_view.h"
#include "office/list.h"

#include <QAbstractTableModel>

namespace tandem::gui {

/// The groups of a list: what the rows have in common, how many there are, what they come to.
class ListGroupModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    ListGroupModel(Desk& desk, const ListSpec& spec, QObject* parent = nullptr);

    void setGroups(const ListGrouping& grouping, std::vector<ListGroup> groups);
    const std::vector<ListGroup>& groups() const { return m_groups; }
    /// How the value of a group is written.
    QString valueText(const QString& value) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Desk& m_desk;
    const ListSpec& m_spec;
    ListGrouping m_grouping;
    std::vector<ListGroup> m_groups;
    std::vector<std::size_t> m_summed; ///< The columns that have totals.
};

/// The groups as a table: Enter or Right opens one.
class ListGroupTable final : public TableView {
    Q_OBJECT

public:
    ListGroupTable(Desk& desk, const ListSpec& spec, int rowHeight, QWidget* parent = nullptr);

    const ListGroupModel& groups() const { return *m_groups; }
    const ListGrouping& grouping() const { return m_grouping; }
    void setGrouping(const ListGrouping& grouping) { m_grouping = grouping; }
    /// Reads the groups of a query; then `answered` with their totals.
    void read(const ListQuery& query, const std::function<void()>& answered);
    QString valueText(const QString& value) const { return m_groups->valueText(value); }

signals:
    void groupOpened(const QString& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Desk& m_desk;
    const ListSpec& m_spec;
    ListGroupModel* m_groups;
    ListGrouping m_grouping;
    int m_generation = 0;
};

} // namespace tandem::gui
