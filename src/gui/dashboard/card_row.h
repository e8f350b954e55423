#pragma once

#include <QWidget>

class QGridLayout;

namespace tandem::gui {

/// Cards beside each other, as many in a row as fit without being cut; the rest below.
class CardRow final : public QWidget {
    Q_OBJECT

public:
    explicit CardRow(QWidget* parent = nullptr);

    void addCard(QWidget* card);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    int columnsThatFit() const;
    void arrange();

    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace tandem::gui
