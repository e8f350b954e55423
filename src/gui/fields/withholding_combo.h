#pragma once

#include "backoffice/tax/withholding.h"
#include "gui/kit/desk.h"

#include <QComboBox>

namespace tandem::gui {

/// "W15 Fees, 15 %": a kind of withholding as a person chooses it.
QString withholdingText(const tax::WithholdingCode& code, const Locality& locality);

/// The kinds of tax that can be kept back of a document of that direction, if there are any; the
/// first row stands for none.
class WithholdingCombo final : public QComboBox {
    Q_OBJECT

public:
    WithholdingCombo(Desk& desk, tax::TaxDirection direction, QWidget* parent = nullptr);

    /// The code chosen; empty for none.
    QString code() const { return currentData().toString(); }
};

} // namespace tandem::gui
