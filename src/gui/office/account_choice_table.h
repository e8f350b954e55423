#pragma once

#include "workflows/account_mapping.h"

#include <QWidget>

class QTableWidget;

namespace tandem::gui {

/// The accounts of a file and what becomes of each: number, name and type may be typed over.
class AccountChoiceTable final : public QWidget {
    Q_OBJECT

public:
    explicit AccountChoiceTable(QWidget* parent = nullptr);

    void setChoices(const std::vector<workflows::AccountChoice>& choices);
    /// What stands in the table; a row without a number goes its usual way.
    workflows::AccountChoices choices() const;
    bool isEmpty() const;
    /// To the first number that may be typed over: Tab goes on, F2 or typing changes it.
    void focusFirst();
    QTableWidget& table() { return *m_table; }

private:
    QTableWidget* m_table;
};

} // namespace tandem::gui
