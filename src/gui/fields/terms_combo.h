#pragma once

#include "gui/kit/desk.h"

#include <QComboBox>

#include <vector>

namespace tandem::gui {

/// A choice among the terms of payment that are offered, read when it is made; the first row stands
/// for none of its own.
class TermsCombo final : public QComboBox {
    Q_OBJECT

public:
    /// `none` is what the first row says: "As agreed"; `view` is what lets the user read.
    TermsCombo(Desk& desk, const View& view, const QString& none, QWidget* parent = nullptr);

    /// The code chosen; empty for the first row.
    QString code() const { return currentData().toString(); }
    /// Chooses a code, also before the terms were read, and one that is no longer offered.
    void setCode(const QString& code);

private:
    void choose();

    QString m_wanted;
};

} // namespace tandem::gui
