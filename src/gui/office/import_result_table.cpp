#include "gui/office/import_result_table.h"

#include "base/number_format.h"
#include "gui/kit/plain_table.h"

#include <QTableWidget>
#include <QVBoxLayout>

namespace tandem::gui {

namespace {

constexpr int tableHeightMin = 180;

QString textOf(const Money& money)
{
    return formatAmount(money, number_formats::plain);
}

} // namespace

ImportResultTable::ImportResultTable(QWidget* parent)
    : QWidget(parent)
    , m_accounts(plainTable({tr("Number"), tr("Name"), tr("Type")}, tr("New accounts"), {1}))
    , m_balances(plainTable({tr("Account"), tr("Name"), tr("Of the file"), tr("Of the books")},
                            tr("Balances of the file"), {1}))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    for (QTableWidget* const table : {m_accounts, m_balances}) {
        table->setMinimumHeight(tableHeightMin);
        all->addWidget(table);
    }
    m_accounts->setObjectName(QStringLiteral("newAccounts"));
    m_balances->setObjectName(QStringLiteral("balances"));
    showOutcome({});
}

void ImportResultTable::showOutcome(const workflows::FileImported& imported)
{
    m_accounts->setRowCount(static_cast<int>(imported.accounts.size()));
    int row = 0;
    for (const ledger::Account& account : imported.accounts)
        fillRow(*m_accounts, row++, {account.code, account.name, ledger::nameOf(account.type)});
    m_balances->setRowCount(static_cast<int>(imported.proof.size() + imported.opening.size()));
    row = 0;
    for (const workflows::ProofLine& line : imported.proof)
        fillRow(*m_balances, row++,
                {line.code, line.name, textOf(line.ofFile) + u' ' + line.symbol,
                 textOf(line.ofBooks) + u' ' + line.symbol});
    for (const workflows::OpeningProof& line : imported.opening)
        fillRow(*m_balances, row++,
                {line.account, line.name, textOf(line.taken), textOf(line.after)});
    m_accounts->setVisible(m_accounts->rowCount() > 0);
    m_balances->setVisible(m_balances->rowCount() > 0);
    setVisible(!m_accounts->isHidden() || !m_balances->isHidden());
}

} // namespace tandem::gui
