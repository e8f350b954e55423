#pragma once

#include "frontoffice/reception/visit.h"
#include "gui/kit/desk.h"

#include <QDialog>

class QTableWidget;

namespace tandem::gui {

class TextLabel;

/// Who is in the house. Space on a row says that the visitor was seen; the list can be printed.
/// It reads on the window's thread: in an emergency it must be there at once.
class EvacuationDialog final : public QDialog {
    Q_OBJECT

public:
    explicit EvacuationDialog(Desk& desk, QWidget* parent = nullptr);

    void reload();
    const std::vector<reception::Visit>& visits() const { return m_visits; }
    /// Says that the visitor of the current row was seen just now.
    void markSeen();
    /// The list as a PDF.
    QByteArray pdf() const;

private:
    void save();
    QString seenText(const reception::Visit& visit) const;

    Desk& m_desk;
    std::vector<reception::Visit> m_visits;
    QString m_company;
    TextLabel* m_count;
    QTableWidget* m_table;
    TextLabel* m_error;
};

} // namespace tandem::gui
