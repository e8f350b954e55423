#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/dimension.h"
#include "reports/statement_table.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace tandem::gui {

/// What a statement is asked for besides its days: how many earlier columns, a dimension, other
/// figures and rows.
class StatementTools final : public QWidget {
    Q_OBJECT

public:
    explicit StatementTools(QWidget* parent = nullptr);

    void setDimensions(const std::vector<ledger::Dimension>& dimensions);
    /// Only what the statement and the comparison take is shown.
    void adapt(reports::StatementKind kind, reports::Comparison comparison);
    reports::StatementQuestion question(reports::StatementKind kind, const reports::Days& days,
                                        reports::Comparison comparison) const;

signals:
    void changed();

private:
    QSpinBox* m_earlier;
    QComboBox* m_dimension;
    QCheckBox* m_differences;
    QCheckBox* m_shares;
    QCheckBox* m_zeroRows;
};

} // namespace tandem::gui
