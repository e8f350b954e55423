#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/lock_exception.h"
#include "backoffice/ledger/year_close.h"
#include "reports/period_checklist.h"

class QComboBox;
class QPushButton;

namespace tandem::gui {

class RowTable;

/// Closing: what a period is held against, proven now; the buttons that close it and its year;
/// lock dates and the exceptions from them.
class ClosePage final : public Page {
    Q_OBJECT

public:
    explicit ClosePage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;

private:
    /// All that is shown, read at one moment.
    struct Shown {
        std::vector<ledger::YearStanding> years;
        std::vector<ledger::Period> periods;
        std::vector<ledger::LockDate> locks;
        std::vector<ledger::LockException> exceptions;
        std::vector<reports::CheckLine> checks;
        QStringList users;
        QDate on; ///< The last day of the period that is checked.
    };

    QWidget* buildChecks();
    QWidget* buildLocks();
    void show(Shown shown);
    void showPeriods();
    void showChecks();
    void showLocks();
    const ledger::Period* period() const;
    const ledger::YearStanding* year() const;
    void openCheck(int row);
    void openLocks();
    void openException();
    Result<> togglePeriod();
    Result<> toggleYear();
    Result<> revoke();

    Shown m_shown;
    QDate m_on; ///< A day of the period that was chosen; invalid: the last one that ended.
    QComboBox* m_period;
    RowTable* m_checks;
    RowTable* m_locks;
    RowTable* m_exceptions;
    QPushButton* m_closePeriod;
    QPushButton* m_closeYear;
    QPushButton* m_setLocks;
    QPushButton* m_except;
    QPushButton* m_revoke;
};

} // namespace tandem::gui
