#pragma once

#include "base/quantity.h"
#include "base/tax.h"
#include "gui/kit/locality.h"
#include "gui/kit/steps.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace tandem::gui {

/// What an item brings to a line of a document.
struct LineItem {
    std::int64_t id = 0;
    QString code{};
    QString name{};
    UnitPrice price = UnitPrice::ofMillionths(0, eur);
    QString tax{};  ///< The code of its tax, as it is shown.
    QString unit{}; ///< What it is counted in; empty: anything.
};

/// A line of a document in the making.
struct GridLine {
    LineItem item{};
    QString description{}; ///< The item's name, unless somebody wrote another.
    Quantity quantity = Quantity::ofWhole(1);
    std::optional<UnitPrice> price{}; ///< Unset: the item's.
    Rate discount = Rate::ofMillionths(0);
    std::optional<QString> tax{}; ///< Its code; empty: none; unset: the item's.

    QString taxCode() const { return tax.value_or(item.tax); }
    UnitPrice unitPrice() const { return price.value_or(item.price); }
    Money net() const;
    bool isEmpty() const { return item.code.isEmpty() && description.isEmpty(); }
};

/// The lines of a document as a table that is typed into. Its last line is always an empty one.
///
/// Amounts are typed as formulas ("4*1.25") and are exact; what cannot be read changes nothing and
/// is told by `refused`.
class LineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ItemColumn,
        TextColumn,
        QuantityColumn,
        PriceColumn,
        DiscountColumn,
        TaxColumn,
        NetColumn,
        ColumnCount
    };
    using ItemAnswer = std::function<void(const std::optional<LineItem>&)>;
    /// Finds the item of a code and what so much of it costs, now or later; on this thread.
    using ItemSource =
        std::function<void(const QString& code, Quantity quantity, const ItemAnswer& answer)>;

    LineModel(Locality locality, ItemSource source, QObject* parent = nullptr);

    const Locality& locality() const { return m_locality; }
    const Currency& currency() const { return m_locality.currency; }
    /// The lines that hold something, in their order.
    std::vector<GridLine> lines() const;
    /// Begins anew with these; what their items cost is asked for again.
    void setLines(const std::vector<GridLine>& lines);
    Money net() const;
    /// A line in which an amount or a text stands without an item; -1 if there is none.
    int lineWithoutItem() const;
    /// Reads all items again, for prices that depend on something that changed.
    void refreshPrices();

    /// Prices are in this currency from now on; those that were typed keep their figures.
    void setCurrency(const Currency& currency);
    /// Whether prices and amounts include their tax, as their titles say.
    void setBasis(PriceBasis basis);

    /// Lets the tax of a line be chosen among these codes.
    void setTaxCodes(const QStringList& codes) { m_taxCodes = codes; }
    const QStringList& taxCodes() const { return m_taxCodes; }

    /// Takes the last thing back that was typed, pasted, copied or removed.
    void undo();
    /// Makes again what was taken back last.
    void redo();

    /// Tells that nothing is called so.
    void refuseItem(const QString& words);
    void removeLine(int row);
    /// Puts a copy of a line below it; in an empty line, one of the line above.
    void duplicateLine(int row);
    /// Puts what stands above a cell into it.
    void copyCellAbove(const QModelIndex& cell);
    /// Why a text cannot stand in a column; empty if it can. An item is looked for later.
    QString problemOf(int column, const QString& text) const;
    /// Fills cells from a block of lines and tabs, from a cell on; nothing if a cell of it cannot
    /// be read.
    void paste(const QModelIndex& from, const QString& block);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// A line changed, came or went.
    void edited();
    /// What was typed or pasted cannot be, and why.
    void refused(const QString& why);

private:
    /// A line and what it is known by while answers for it are under way.
    struct Row {
        std::int64_t key;
        GridLine line;
    };

    /// `line` with `text` in a column; the reason if that cannot be.
    Result<GridLine> filled(GridLine line, int column, const QString& text) const;
    QString cellText(const GridLine& line, int column) const;
    void meetItem(std::int64_t key, const LineItem& item);
    void fetchItem(int row, const QString& code);
    void keepEmptyLine();
    void addEmptyLine();
    void tellRow(int row);
    void takeRows(std::optional<std::vector<Row>> rows);
    void remember() { m_steps.remember(m_rows); }

    Locality m_locality;
    ItemSource m_source;
    std::vector<Row> m_rows;
    std::int64_t m_nextKey = 1;
    QStringList m_taxCodes; ///< None: the tax of a line is its item's.
    PriceBasis m_basis = PriceBasis::Net;
    Steps<std::vector<Row>> m_steps;
};

} // namespace tandem::gui
