#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/assets/asset_service.h"

class QComboBox;
class QLineEdit;

namespace tandem::gui {

class AccountEdit;
class AmountEdit;
class DateEdit;
class RowTable;

/// Makes a class of assets.
class AssetClassDialog final : public ShortDialog {
    Q_OBJECT

public:
    AssetClassDialog(Desk& desk, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    QLineEdit* m_code;
    QLineEdit* m_name;
    QComboBox* m_method;
    QLineEdit* m_life;
    QLineEdit* m_rate;
    AccountEdit* m_cost;
    AccountEdit* m_accumulated;
    AccountEdit* m_expense;
};

/// Writes an asset into the register; its plan is shown before it is saved.
class AssetDialog final : public ShortDialog {
    Q_OBJECT

public:
    AssetDialog(Desk& desk, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    Result<assets::AssetDraft> draft() const;
    Result<> readOpening(assets::AssetDraft& draft) const;
    void takeClass();
    /// Those that the method and the way it came ask for.
    void showFields();
    void preview();

    std::vector<assets::AssetClass> m_classes;
    int m_yearStartsMonth = 1;
    QLineEdit* m_name;
    QComboBox* m_class;
    DateEdit* m_acquiredOn;
    AmountEdit* m_cost;
    AmountEdit* m_residual;
    QComboBox* m_method;
    QLineEdit* m_life;
    QLineEdit* m_rate;
    QLineEdit* m_units;
    QComboBox* m_funding;
    AccountEdit* m_from;
    DateEdit* m_takenOverOn;
    AmountEdit* m_accumulated;
    RowTable* m_plan;
};

} // namespace tandem::gui
