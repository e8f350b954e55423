#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/entry.h"
#include "base/result.h"
#include "gui/kit/locality.h"
#include "gui/kit/steps.h"

#include <QAbstractTableModel>

#include <map>

namespace tandem::gui {

/// The lines of an entry that is being typed. The last row is always an empty one.
///
/// The last line that names an account and no amount takes what is missing, and shows it muted.
/// What cannot be read changes nothing and is told by `refused`.
class EntryLineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Account, Memo, Debit, Credit, ColumnCount };

    EntryLineModel(const Locality& locality, const std::vector<ledger::Account>& accounts,
                   QObject* parent = nullptr);

    const std::vector<ledger::Account>& accounts() const { return m_accounts; }
    /// The typed lines, the balancing one filled in. Errors: accountMissing, at its line.
    Result<std::vector<ledger::Line>> lines() const;
    /// Debit less credit of what was typed, without the balancing line.
    Money difference() const;
    Money debitSum() const;
    /// Whether there is a line that takes the difference.
    bool isBalancing() const { return balancingRow() >= 0; }
    /// Takes rows of account, memo, debit, credit, from `row` on: all, or none and the reason.
    Result<> paste(const QString& tsv, int row);
    /// What was typed, as paste takes it.
    QString asTsv() const;
    /// Begins anew with what asTsv gave; with nothing if that cannot be read.
    void replaceBy(const QString& tsv);
    /// Begins anew with the lines of a draft.
    void show(const std::vector<ledger::Line>& lines);
    /// Why a text cannot stand in a column; empty if it can.
    QString problemOf(int column, const QString& text) const;
    void removeLine(int row);
    /// Puts a copy of a line below it; in an empty line, one of the line above.
    void duplicateLine(int row);
    /// Puts what stands above a cell into it.
    void copyCellAbove(const QModelIndex& cell);
    /// Takes the last thing back that was typed, pasted, copied or removed; and makes it again.
    void undo();
    void redo();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void refused(const tandem::Error& error);
    void changed();

private:
    struct Typed {
        AccountId account{};
        QString memo{};
        std::optional<Money> amount{}; ///< A debit is positive.
        PartyId party{};               ///< These two are kept as a draft has them.
        ledger::DimensionValueId dimension{};

        bool isEmpty() const { return !account.isSet() && memo.isEmpty() && !amount; }
    };

    Result<Typed> withCell(Typed line, int column, const QString& text) const;
    int balancingRow() const;
    std::optional<Money> amountAt(int row) const;
    QString textAt(int row, int column) const;
    void keepEmptyRow();
    void takeLines(std::optional<std::vector<Typed>> lines);

    const Locality& m_locality;
    std::vector<ledger::Account> m_accounts; ///< Those that take lines.
    std::map<AccountId, QString> m_titles;
    std::vector<Typed> m_lines;
    Steps<std::vector<Typed>> m_steps;
};

} // namespace tandem::gui
