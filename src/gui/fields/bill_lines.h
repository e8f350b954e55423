#pragma once

#include "backoffice/inventory/bill.h"
#include "backoffice/ledger/account.h"
#include "gui/kit/form_fields.h"
#include "gui/kit/locality.h"
#include "office/unit_of_work.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace tandem::gui {

class AccountEdit;
class AmountEdit;

/// What the lines of a bill can be taxed with on a day.
struct InputTaxes {
    std::vector<tax::TaxCode> codes;
    TaxRounding rounding;
};
Result<InputTaxes> inputTaxes(Reader& books, QDate on);

/// The lines of a bill that is about no order: what it is for, the account, the amount without tax
/// and the tax. Below the last one that is typed in there is always an empty one.
class BillLines final : public QWidget, public KeptField {
    Q_OBJECT

public:
    explicit BillLines(const Locality& locality, QWidget* parent = nullptr);

    /// What a line can be booked on; with none, the column is not shown.
    void setAccounts(std::vector<ledger::Account> accounts);
    void setTaxCodes(std::vector<tax::TaxCode> codes, TaxRounding rounding);
    /// Another currency from now on; the figures stay.
    void setCurrency(const Currency& currency);

    /// The lines that hold something. Errors: amountMissing and those of reading a number, at
    /// "amount2"; those of accountNamed, at "account2".
    Result<std::vector<inventory::ExpenseDraft>> expenses() const;
    /// "Net 100.00 + tax 19.00 = EUR 119.00", of the lines that can be read.
    QString sums() const;

    QJsonValue keptValue() const override;
    void takeKept(const QJsonValue& value) override;

signals:
    void edited();

private:
    struct Line {
        QLineEdit* description;
        AccountEdit* account;
        AmountEdit* amount;
        QComboBox* tax;
    };

    void addLine();
    void fillTaxes(QComboBox* combo) const;
    void lineEdited();
    static bool isEmpty(const Line& line);

    Locality m_locality;
    Currency m_currency;
    std::vector<ledger::Account> m_accounts;
    std::vector<tax::TaxCode> m_codes;
    TaxRounding m_rounding = TaxRounding::PerDocument;
    QGridLayout* m_grid;
    QWidget* m_accountTitle = nullptr;
    std::vector<Line> m_lines;
};

} // namespace tandem::gui
