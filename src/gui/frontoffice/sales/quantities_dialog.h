#pragma once

#include "gui/kit/form_dialog.h"

#include <memory>
#include <optional>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace tandem::gui {

/// A line that a part of can be delivered, invoiced or credited.
struct OpenQuantity {
    std::int64_t line = 0;
    QString description;
    Quantity left;
    Quantity wanted; ///< What stands in the field at first.
};

/// So much of a line.
struct ChosenQuantity {
    std::int64_t line = 0;
    Quantity quantity;
};

/// What to deliver, invoice or credit: everything that is left, or less, line by line; and when.
class QuantitiesDialog final : public FormDialog {
    Q_OBJECT

public:
    struct Chosen {
        QDate on;
        QString reason;            ///< Empty unless it is asked for.
        QString terms;             ///< Of payment; empty unless they are asked for and chosen.
        std::optional<Money> base; ///< What it is worth at home by agreement, if it was typed.
        bool settles;              ///< A credit note is taken off what is open of its invoice.
        std::vector<ChosenQuantity> lines;
    };
    /// Does it; the request's key is that of this dialog.
    using Run = std::function<Result<>(const Request& request, const Chosen& chosen)>;
    /// What is asked for besides the day: why, and of a credit note what it does; or the terms of
    /// payment, and of an invoice in a foreign currency what it is worth.
    enum class Asks { Nothing, Reason, ReasonAndCredit, Terms, TermsAndBase };

    QuantitiesDialog(Desk& desk, const QString& title, const Action& action,
                     std::vector<OpenQuantity> lines, Asks asks, Run run, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    void buildLines(QGridLayout* grid);

    std::vector<OpenQuantity> m_lines;
    std::vector<QLineEdit*> m_edits; ///< One a line.
    class DateEdit* m_on;
    QLineEdit* m_reason = nullptr;
    QCheckBox* m_settles = nullptr;
    class TermsCombo* m_terms = nullptr;
    class AmountEdit* m_base = nullptr;
    Run m_run;
};

} // namespace tandem::gui
