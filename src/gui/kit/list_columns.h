#pragma once

#include "office/list_arrangement.h"

#include <QObject>

class QTimer;

namespace tandem::gui {

class TableView;

/// Which columns of a list are on screen, how wide and in which order.
///
/// The user's choice is kept by the columns' keys in this computer's settings: a width belongs to a
/// screen, and no drag of a column edge belongs into the audit trail. Views keep columns in the
/// books. docs/decisions/0008.
class ListColumns final : public QObject {
    Q_OBJECT

public:
    /// `table` shows the columns of `spec` as its sections.
    ListColumns(TableView& table, const ListSpec& spec, QObject* parent);

    std::vector<ListColumnPlace> places() const;
    void setPlaces(const std::vector<ListColumnPlace>& places);
    /// As the list begins.
    void reset();
    bool isShown(int section) const;
    void setShown(int section, bool isShown);
    /// Moves a column before or behind its neighbour on screen.
    void move(int section, int step);
    /// The sections on screen, from the first.
    std::vector<int> shownSections() const;
    /// All sections in their order.
    std::vector<int> sections() const;
    /// Gives widths anew, for another text size.
    void refit();

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void measure();
    void stretch();
    void keepSoon();
    void keep() const;
    void restore();
    int widthOf(std::size_t column) const;
    int leastOfStretched() const;

    TableView& m_table;
    const ListSpec& m_spec;
    QTimer* m_keepTimer;
    std::vector<int> m_measured; ///< What texts need, by column; empty until rows were read.
    std::vector<int> m_given;    ///< The width each column had before the user dragged it.
    int m_stretched = -1;
    bool m_isApplying = false;
};

} // namespace tandem::gui
