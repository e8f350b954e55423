#pragma once

#include "gui/kit/desk.h"

#include <QDialog>

class QPushButton;

namespace tandem::gui {

class RowTable;
class TextLabel;

/// Takes back what was explained together: a batch that was accepted at once, or all of a
/// statement. The lines are open again; what they booked is reversed, nothing is erased.
class TakeBackDialog final : public QDialog {
    Q_OBJECT

public:
    TakeBackDialog(Desk& desk, QWidget* parent);

private:
    void reload();
    void takeBack();

    Desk& m_desk;
    RowTable* m_table;
    TextLabel* m_error;
    QPushButton* m_go;
};

} // namespace tandem::gui
