#pragma once

#include "backoffice/ledger/account.h"
#include "gui/kit/desk.h"
#include "reports/register.h"

#include <QAbstractTableModel>

#include <map>

namespace tandem::gui {

/// The lines of one account, the latest at the end; earlier ones are read when wanted.
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Date,
        Number,
        Text,
        Counter,
        Debit,
        Credit,
        Balance,
        OwnAmount,
        OwnBalance,
        ColumnCount
    };
    /// In which currency debits, credits and balances stand: the company's, or that of each line.
    enum class Shown { Base, Own };
    static constexpr int pageRows = 256;

    explicit RegisterModel(Desk& desk, QObject* parent = nullptr);

    /// Shows another account, or other lines of it, from the latest on; unset shows nothing.
    void setAccount(AccountId account, const reports::RegisterScope& scope = {});
    AccountId account() const { return m_account; }
    const reports::RegisterScope& scope() const { return m_scope; }
    /// Reads again as many lines as are shown.
    void reload();
    /// Reads the page before the first line, unless it is on its way or there is none.
    void fetchEarlier();
    void setShown(Shown shown);
    /// Whether a line that is shown is in a foreign currency.
    bool hasForeign() const;
    void setTitles(std::map<AccountId, QString> titles);
    const reports::RegisterLine& lineAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The latest lines of the account are there, anew.
    void begun();
    void counted(const tandem::reports::Turnover& turnover);
    void failed(const tandem::Error& error);

private:
    void read(const reports::RegisterKey& before, int linesMax);
    void take(reports::RegisterTail tail, bool isAnew);
    QString textAt(const reports::CounterLine& line, int column) const;
    const Money* amountAt(const reports::CounterLine& line, int column) const;

    Desk& m_desk;
    AccountId m_account;
    reports::RegisterScope m_scope;
    std::vector<reports::CounterLine> m_lines;
    std::optional<reports::RegisterKey> m_previous;
    std::map<AccountId, QString> m_titles;
    Shown m_currency = Shown::Base;
    int m_generation = 0;
    bool m_isReading = false;
};

} // namespace tandem::gui
