#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/draft.h"
#include "base/result.h"
#include "gui/backoffice/ledger/entry_names.h"
#include "gui/backoffice/ledger/entry_sums.h"
#include "gui/kit/locality.h"
#include "gui/kit/steps.h"

#include <QAbstractTableModel>

#include <map>
#include <set>

namespace tandem::gui {

/// The lines of an entry that is being typed. The last of them is always an empty one; below it
/// stand the lines of the tax, which follow from the codes.
///
/// The last line that names an account and no amount takes what is missing, and shows it muted.
/// What cannot be read changes nothing and is told by `refused`.
class EntryLineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Account, Memo, Debit, Credit, Tax, Party, Dimension, Booked, ColumnCount };

    EntryLineModel(const Locality& locality, const std::vector<ledger::Account>& accounts,
                   QObject* parent = nullptr);

    const std::vector<ledger::Account>& accounts() const { return m_accounts; }
    const EntryTerms& terms() const { return m_terms; }
    EntryNames& names() { return m_names; }
    const EntryNames& names() const { return m_names; }
    /// The names of dimension values came: what stands there is shown by them.
    void setDimensions(std::map<ledger::DimensionValueId, QString> words);
    /// The codes that lines may have, with their rates, and the accounts that their tax goes to.
    void setTax(std::vector<tax::TaxCode> codes, TaxRounding rounding,
                std::map<ledger::AccountRole, AccountId> accounts);
    /// Whether amounts of taxed lines are without their tax or include it.
    void setPrices(PriceBasis prices);
    /// Amounts are in `currency` from now on, worth what `at` says: digits stay as typed. A typed
    /// amount with more digits than the currency has is rounded.
    void setCurrency(const Currency& currency, std::optional<exchange::Conversion> at);

    /// The typed lines with their codes and terms, the balancing one filled in; a foreign line has
    /// no base yet. Errors: lineWithoutAccount, lineWithoutAmount, tooManyLines.
    Result<ledger::EntryDraft> typed() const;
    /// The place among the lines of `typed` that takes what is missing.
    std::optional<std::size_t> balancingLine() const;
    /// Debit less credit of what was typed and its tax, without the balancing line.
    Money difference() const { return m_sums.difference; }
    Money debitSum() const { return m_sums.debit; }
    /// Whether there is a line that takes the difference.
    bool isBalancing() const { return m_sums.balancing.has_value(); }
    bool isTaxed() const;
    /// Whether a line names a party, or an account whose lines do.
    bool hasParties() const;
    /// How many lines can be typed into, the empty last one among them.
    int typedCount() const { return static_cast<int>(m_lines.size()); }
    /// Takes rows of account, memo, debit, credit, tax, party, dimension, from `row` on: all, or
    /// none and the reason.
    Result<> paste(const QString& tsv, int row);
    /// What was typed, as paste takes it.
    QString asTsv() const;
    /// Begins anew with what asTsv gave; with nothing if that cannot be read.
    void replaceBy(const QString& tsv);
    /// Begins anew with these lines; one without an amount takes the rest.
    void show(std::vector<EntryLine> lines);
    /// Begins anew with the lines of a draft.
    void show(const ledger::EntryDraft& draft);
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
    Result<EntryLine> withCell(EntryLine line, int column, const QString& text) const;
    Result<EntryLine> lineOf(const QStringList& cells) const;
    Result<AccountId> accountOf(const QString& text) const;
    std::optional<Money> amountAt(int row) const;
    QString titleAt(int row) const;
    QString textAt(int row, int column) const;
    QString taxTextAt(const ledger::Line& line, int column) const;
    void keepEmptyRow();
    void sumAnew();
    void begin(std::vector<EntryLine> lines);
    void takeLines(std::optional<std::vector<EntryLine>> lines);

    const Locality& m_locality;
    std::vector<ledger::Account> m_accounts; ///< Those that take lines.
    std::map<AccountId, QString> m_titles;
    mutable QHash<QString, AccountId> m_named; ///< What a text was found to name.
    std::map<ledger::AccountRole, AccountId> m_taxAccounts;
    std::set<AccountId> m_partyAccounts; ///< Those whose lines name a party.
    EntryNames m_names;
    EntryTerms m_terms;
    std::vector<EntryLine> m_lines;
    EntrySums m_sums; ///< Of m_lines, always.
    Steps<std::vector<EntryLine>> m_steps;
};

} // namespace tandem::gui
