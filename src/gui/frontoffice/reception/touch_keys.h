#pragma once

#include <QWidget>

class QGridLayout;

namespace tandem::gui {

/// Letters and digits to touch, where there is no keyboard. They go to the line edit that has the
/// focus, the first letter of each word a capital.
class TouchKeys final : public QWidget {
    Q_OBJECT

public:
    explicit TouchKeys(QWidget* parent = nullptr);

private:
    void addRow(QGridLayout& grid, int row, const QString& letters);
    class QPushButton* key(const QString& text);
    static void type(const QString& letter);
};

} // namespace tandem::gui
