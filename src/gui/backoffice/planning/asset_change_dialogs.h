#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/assets/asset.h"

class QComboBox;
class QLineEdit;

namespace tandem::gui {

class AccountEdit;
class AmountEdit;
class DateEdit;
class RowTable;

/// Depreciates all assets through the end of a month; what will be posted is shown before.
class DepreciateDialog final : public ShortDialog {
    Q_OBJECT

public:
    DepreciateDialog(Desk& desk, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    void preview();

    DateEdit* m_month;
    RowTable* m_due;
};

/// Sells or scraps an asset, or a part of it.
class DisposalDialog final : public ShortDialog {
    Q_OBJECT

public:
    DisposalDialog(Desk& desk, const assets::Asset& asset, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    assets::AssetId m_asset;
    DateEdit* m_on;
    AmountEdit* m_part;
    AmountEdit* m_proceeds;
    AccountEdit* m_account;
};

/// Moves an asset to another class or cost centre.
class AssetTransferDialog final : public ShortDialog {
    Q_OBJECT

public:
    AssetTransferDialog(Desk& desk, const assets::Asset& asset, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    assets::AssetId m_asset;
    DateEdit* m_on;
    QComboBox* m_class;
    QLineEdit* m_dimension;
};

/// Writes an asset down, or up again.
class ImpairmentDialog final : public ShortDialog {
    Q_OBJECT

public:
    ImpairmentDialog(Desk& desk, const assets::Asset& asset, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    assets::AssetId m_asset;
    QComboBox* m_way;
    DateEdit* m_on;
    AmountEdit* m_amount;
};

/// What an asset made, for depreciation by units.
class UsageDialog final : public ShortDialog {
    Q_OBJECT

public:
    UsageDialog(Desk& desk, const assets::Asset& asset, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    assets::AssetId m_asset;
    DateEdit* m_on;
    QLineEdit* m_units;
};

} // namespace tandem::gui
