#pragma once

#include "base/result.h"

#include <QLineEdit>

#include <functional>

namespace tandem::gui {

/// A field whose text follows a rule: once it is left, it is shown as it is kept, or marked, with
/// what is wrong in words. An empty field is never wrong.
class CheckedEdit : public QLineEdit {
    Q_OBJECT

public:
    /// The text as it is shown and kept; or why it cannot be.
    using Check = std::function<Result<QString>(const QString& text)>;

    explicit CheckedEdit(Check check, QWidget* parent = nullptr);

    /// What stands there, normal if it can be.
    Result<QString> value() const;

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void settle();

    Check m_check;
    QByteArray m_variant;
};

/// Groups of four from the first sign on, check digits by country. Source: crm/iban.h.
class IbanEdit final : public CheckedEdit {
    Q_OBJECT

public:
    explicit IbanEdit(QWidget* parent = nullptr);

private:
    void group(const QString& text);
};

/// A bank by ISO 9362.
CheckedEdit* newBicEdit(QWidget* parent = nullptr);

/// A phone number as somebody in `country` dials it; shown with the country's code.
CheckedEdit* newPhoneEdit(std::function<QString()> country, QWidget* parent = nullptr);

/// A VAT number of the country that `country` says then.
CheckedEdit* newVatNumberEdit(std::function<QString()> country, QWidget* parent = nullptr);

/// "DE89 3704 0044 0532 0130 00" for what of it is typed so far, and where the cursor goes.
struct GroupedIban {
    QString text;
    int cursor;
};
GroupedIban groupedIban(const QString& typed, int cursor);

} // namespace tandem::gui
