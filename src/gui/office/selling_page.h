#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/settlements/credit.h"
#include "backoffice/settlements/dunning.h"
#include "frontoffice/sales/sales_settings.h"

class QPushButton;

namespace tandem::gui {

class RowTable;

/// What the company sells by: how prices are stated, what the credit of customers stops, and the
/// levels of dunning.
class SellingPage final : public Page {
    Q_OBJECT

public:
    explicit SellingPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;

private:
    /// All that is shown, read at one moment.
    struct Shown {
        sales::SalesPolicy sales;
        settlements::CreditPolicy credit;
        std::vector<settlements::DunningLevel> levels;

        static Result<Shown> of(Reader& books);
    };

    QWidget* buildSales();
    QWidget* buildCredit();
    QWidget* buildLevels();
    void show(Shown shown);
    void showLevels();
    void openLevel(std::size_t place);
    Result<> removeLevel();

    std::optional<Shown> m_shown;
    RowTable* m_sales;
    RowTable* m_credit;
    RowTable* m_levels;
    QPushButton* m_changeSales;
    QPushButton* m_changeCredit;
    QPushButton* m_addLevel;
    QPushButton* m_changeLevel;
    QPushButton* m_removeLevel;
};

} // namespace tandem::gui
