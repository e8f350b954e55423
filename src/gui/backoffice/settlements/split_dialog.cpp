#include "gui/backoffice/settlements/split_dialog.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/ui_split_dialog.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"

#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

SplitDialog::SplitDialog(Desk& shared, const settlements::BankLine& line,
                         const std::vector<ledger::Account>& accounts, AcceptDraft accept,
                         QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::SplitDialog>())
    , m_line(line)
    , m_accept(std::move(accept))
{
    for (const ledger::Account& account : accounts)
        if (account.use == ledger::AccountUse::Lines && !account.isClosed)
            m_accounts.push_back(account);
    m_ui->setupUi(this);
    setRecord(line.id.value());
    build();
    showRest();
}

SplitDialog::~SplitDialog() = default;

void SplitDialog::build()
{
    m_ui->lineLabel->setText((m_line.counterpartyName + u' ' + m_line.remittance).simplified());
    m_ui->grid->addWidget(new QLabel(tr("Invoice number, or account")), 0, 0);
    m_ui->grid->addWidget(new QLabel(tr("Amount")), 0, 1);
    m_ui->grid->setColumnStretch(0, 1);
    for (int row = 0; row < partsMax; ++row) {
        auto* const name = new QLineEdit;
        auto* const amount = new AmountEdit(locality(), m_line.amount.currency());
        name->setObjectName(u"name%1"_s.arg(row));
        name->setAccessibleName(tr("Part %1: invoice number, or account").arg(row + 1));
        amount->setObjectName(u"amount%1"_s.arg(row));
        amount->setAccessibleName(tr("Part %1: amount").arg(row + 1));
        m_ui->grid->addWidget(name, row + 1, 0);
        m_ui->grid->addWidget(amount, row + 1, 1);
        connect(amount, &AmountEdit::valueChanged, this, &SplitDialog::showRest);
        m_rows.push_back({name, amount});
    }
    tie(m_ui->buttons, m_ui->errorLabel, settlements::actions::acceptMatch, tr("&Split"));
    m_rows.front().name->setFocus();
}

bool SplitDialog::PartRow::isEmpty() const
{
    return title().isEmpty() && amount->isEmpty();
}

QString SplitDialog::PartRow::title() const
{
    return name->text().simplified();
}

Money SplitDialog::sum() const
{
    Money sum = Money::zero(m_line.amount.currency());
    for (const PartRow& row : m_rows)
        if (const auto amount = row.amount->value())
            sum += *amount;
    return sum;
}

void SplitDialog::showRest()
{
    m_ui->restLabel->setText(tr("Of %1, %2 is left. A part without an amount takes it.")
                                 .arg(moneyText(m_line.amount, locality()),
                                      amountText(m_line.amount - sum(), locality())));
}

/// All parts that name nothing, at once.
std::vector<Error> SplitDialog::problems()
{
    std::vector<Error> errors;
    const auto looked =
        office().read(settlements::actions::openItems, [&](Reader& books) -> Result<> {
            for (const PartRow& row : m_rows)
                if (!row.isEmpty())
                    collect(errors, partOf(books, row.title(), m_line.amount),
                            row.name->objectName());
            return {};
        });
    collect(errors, looked);
    return errors;
}

Result<std::int64_t> SplitDialog::save()
{
    TANDEM_TRY(const auto draft, office().read(settlements::actions::openItems,
                                               [this](Reader& books) { return typed(books); }));
    TANDEM_CHECK(m_accept(draft));
    return m_line.id.value();
}

Result<settlements::MatchDraft> SplitDialog::typed(Reader& books) const
{
    settlements::MatchDraft draft{.line = m_line.id, .parts = {}};
    Money rest = m_line.amount - sum();
    for (const PartRow& row : m_rows) {
        if (row.isEmpty())
            continue;
        Money amount = rest;
        if (row.amount->isEmpty()) {
            rest = Money::zero(rest.currency()); // The next one without an amount gets none.
        } else {
            TANDEM_TRY(amount, row.amount->value());
        }
        TANDEM_TRY(auto part, partOf(books, row.title(), amount));
        draft.parts.push_back(std::move(part));
    }
    return draft;
}

/// An open item if one bears the number, else an account.
Result<settlements::MatchPart> SplitDialog::partOf(Reader& books, const QString& name,
                                                   const Money& amount) const
{
    TANDEM_TRY(const auto item, settlements::openItemByNumber(books, name));
    if (!item) {
        TANDEM_TRY(const AccountId account, accountNamed(name, m_accounts));
        return settlements::MatchPart(
            settlements::AccountPart{.account = account, .amount = amount});
    }
    const bool isReceivable = item->side == settlements::Side::Receivable;
    return settlements::MatchPart(settlements::SettlePart{
        .side = item->side,
        .party = item->party,
        .amount = amount,
        .portions = {{.item = item->id, .amount = isReceivable ? amount : -amount}}});
}

} // namespace tandem::gui
