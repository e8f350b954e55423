#pragma once

#include "workflows/import_file.h"

#include <QWidget>

class QTableWidget;

namespace tandem::gui {

/// What came of an import, or would come of it: the accounts that are new, or the balances of the
/// file beside those of the books. Hidden while there is nothing.
class ImportResultTable final : public QWidget {
    Q_OBJECT

public:
    explicit ImportResultTable(QWidget* parent = nullptr);

    void showOutcome(const workflows::FileImported& imported);
    QTableWidget& accounts() { return *m_accounts; }
    QTableWidget& balances() { return *m_balances; }

private:
    QTableWidget* m_accounts;
    QTableWidget* m_balances;
};

} // namespace tandem::gui
