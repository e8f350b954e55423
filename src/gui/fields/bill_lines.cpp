#include "gui/fields/bill_lines.h"

#include "backoffice/tax/tax_queries.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Description, Account, Amount, Tax };

constexpr int amountDigits = 13;
constexpr int taxWidth = 190;
constexpr int accountWidth = 220;
constexpr int roomHeight = 190;

} // namespace

Result<InputTaxes> inputTaxes(Reader& books, QDate on)
{
    InputTaxes taxes;
    TANDEM_TRY(taxes.codes, tax::taxCodes(books, on));
    TANDEM_TRY(taxes.rounding, tax::taxRounding(books));
    std::erase_if(taxes.codes, [](const tax::TaxCode& code) {
        return code.direction != tax::TaxDirection::Input;
    });
    return taxes;
}

BillLines::BillLines(const Locality& locality, QWidget* parent)
    : QWidget(parent)
    , m_locality(locality)
    , m_currency(locality.currency)
{
    auto* const room = new QWidget;
    m_grid = new QGridLayout(room);
    m_grid->setContentsMargins(0, 0, metrics::spaceSmall, 0);
    m_grid->setHorizontalSpacing(metrics::spaceSmall);
    m_grid->setVerticalSpacing(metrics::spaceTiny);
    m_grid->setColumnStretch(Description, 1);
    const auto title = [&](Column column, const QString& text) {
        auto* const label = new TextLabel(text, TextRole::Overline, ColorToken::Muted);
        m_grid->addWidget(label, 0, column, column == Amount ? Qt::AlignRight : Qt::AlignLeft);
        return label;
    };
    title(Description, tr("For what"));
    m_accountTitle = title(Account, tr("Account"));
    title(Amount, tr("Net"));
    title(Tax, tr("Tax"));
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(room);
    scroll->setMinimumHeight(roomHeight);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, scroll,
            [scroll](int, int last) { scroll->verticalScrollBar()->setValue(last); });
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    addLine();
}

void BillLines::addLine()
{
    const int number = static_cast<int>(m_lines.size()) + 1;
    const Line line{new QLineEdit, new AccountEdit, new AmountEdit(m_locality, m_currency),
                    new QComboBox};
    const auto add = [&](QWidget* field, Column column, const QString& name, const QString& title) {
        field->setObjectName(name);
        field->setAccessibleName(tr("%1, line %2").arg(title).arg(number));
        m_grid->addWidget(field, number, column);
    };
    add(line.description, Description, u"description%1Edit"_s.arg(number), tr("For what"));
    add(line.account, Account, u"account%1Edit"_s.arg(number), tr("Account"));
    add(line.amount, Amount, u"amount%1Edit"_s.arg(number), tr("Net"));
    add(line.tax, Tax, u"tax%1Combo"_s.arg(number), tr("Tax"));
    m_grid->setRowStretch(number, 0);
    m_grid->setRowStretch(number + 1, 1);
    line.account->setFixedWidth(accountWidth);
    line.account->setPlaceholderText(tr("Purchases"));
    line.account->setAccounts(m_accounts);
    line.account->setVisible(!m_accounts.empty());
    const int digit = QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(u'0');
    line.amount->setFixedWidth(amountDigits * digit);
    line.amount->setAlignment(Qt::AlignRight);
    line.tax->setFixedWidth(taxWidth);
    fillTaxes(line.tax);
    if (!m_lines.empty())
        line.tax->setCurrentIndex(m_lines.back().tax->currentIndex());
    m_lines.push_back(line);
    connect(line.description, &QLineEdit::textEdited, this, &BillLines::lineEdited);
    connect(line.amount, &QLineEdit::textChanged, this, &BillLines::lineEdited);
    connect(line.tax, &QComboBox::currentIndexChanged, this, &BillLines::edited);
}

void BillLines::lineEdited()
{
    if (!isEmpty(m_lines.back()))
        addLine();
    emit edited();
}

bool BillLines::isEmpty(const Line& line)
{
    return line.description->text().trimmed().isEmpty() && line.amount->isEmpty();
}

void BillLines::fillTaxes(QComboBox* combo) const
{
    const QString chosen = combo->currentData().toString();
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem(tr("No tax"), QString());
    for (const tax::TaxCode& one : m_codes)
        combo->addItem(one.code + u" \u00b7 "_s + one.name, one.code);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

void BillLines::setAccounts(std::vector<ledger::Account> accounts)
{
    m_accounts = std::move(accounts);
    m_accountTitle->setVisible(!m_accounts.empty());
    for (const Line& line : m_lines) {
        line.account->setAccounts(m_accounts);
        line.account->setVisible(!m_accounts.empty());
    }
}

void BillLines::setTaxCodes(std::vector<tax::TaxCode> codes, TaxRounding rounding)
{
    m_codes = std::move(codes);
    m_rounding = rounding;
    for (const Line& line : m_lines)
        fillTaxes(line.tax);
    emit edited();
}

void BillLines::setCurrency(const Currency& currency)
{
    m_currency = currency;
    for (const Line& line : m_lines) {
        const QString typed = line.amount->text();
        line.amount->setCurrency(currency);
        line.amount->setText(typed);
    }
    emit edited();
}

Result<std::vector<inventory::ExpenseDraft>> BillLines::expenses() const
{
    std::vector<inventory::ExpenseDraft> all;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        if (isEmpty(line))
            continue;
        const auto net = line.amount->value();
        if (!net)
            return Failure(net.error()).at(u"amount%1"_s.arg(i + 1));
        inventory::ExpenseDraft expense{.description = line.description->text().simplified(),
                                        .net = *net,
                                        .taxCode = line.tax->currentData().toString()};
        if (!line.account->text().trimmed().isEmpty()) {
            const auto account = line.account->value();
            if (!account)
                return Failure(account.error()).at(u"account%1"_s.arg(i + 1));
            expense.account = *account;
        }
        all.push_back(std::move(expense));
    }
    return all;
}

QString BillLines::sums() const
{
    std::vector<tax::CodedAmount> amounts;
    Money net = Money::zero(m_currency);
    for (const Line& line : m_lines) {
        const auto amount = line.amount->value();
        if (!amount)
            continue;
        const auto code =
            std::ranges::find(m_codes, line.tax->currentData().toString(), &tax::TaxCode::code);
        amounts.push_back({code == m_codes.end() ? tax::TaxCode{} : *code, *amount});
        net += *amount;
    }
    Money tax = Money::zero(m_currency);
    if (!amounts.empty())
        for (const tax::TaxShare& share : tax::sharesByCode(amounts, m_rounding))
            if (share.kind != tax::TaxKind::ReverseCharge)
                tax += share.tax;
    return tr("Net %1 + tax %2 = %3")
        .arg(amountText(net, m_locality), amountText(tax, m_locality),
             moneyText(net + tax, m_locality));
}

QJsonValue BillLines::keptValue() const
{
    QJsonArray kept;
    for (const Line& line : m_lines)
        if (!isEmpty(line))
            kept.append(QJsonArray{line.description->text(), line.account->text(),
                                   line.amount->text(), line.tax->currentText()});
    return kept;
}

void BillLines::takeKept(const QJsonValue& value)
{
    const QJsonArray kept = value.toArray();
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QJsonArray cells = kept[i].toArray();
        const auto at = static_cast<std::size_t>(i);
        m_lines[at].description->setText(cells.at(0).toString());
        m_lines[at].account->setText(cells.at(1).toString());
        m_lines[at].amount->setText(cells.at(2).toString());
        putValue(m_lines[at].tax, cells.at(3));
        lineEdited();
    }
}

} // namespace tandem::gui
