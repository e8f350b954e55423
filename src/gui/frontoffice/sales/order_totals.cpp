#include "frontoffice/sales/ui_order_dialog.h"
#include "gui/frontoffice/sales/order_taxes.h"
#include "gui/frontoffice/sales/order_terms.h"
#include "gui/kit/line_grid.h"
#include "gui/kit/text_label.h"

/// What a quote comes to while it is typed.
namespace tandem::gui {

using namespace Qt::StringLiterals;

void OrderDialog::buildTotals()
{
    const auto add = [this](int row, const QString& title, TextRole role) {
        auto* const amount = new TextLabel({}, role);
        amount->setAlignment(Qt::AlignRight);
        amount->setAccessibleName(title);
        m_ui->totals->addWidget(new TextLabel(title, TextRole::Body, ColorToken::Muted), row, 0);
        m_ui->totals->addWidget(amount, row, 1);
        return amount;
    };
    m_off = add(0, tr("Discount"), TextRole::Body);
    m_net = add(1, tr("Net"), TextRole::Body);
    m_tax = add(2, tr("Tax"), TextRole::Body);
    m_gross = add(3, tr("Total"), TextRole::Title);
    m_gross->setObjectName(u"grossLabel"_s);
    showTotals();
}

void OrderDialog::showTotals()
{
    std::vector<sales::PricedLine> lines;
    std::vector<Money> amounts;
    Money sum = Money::zero(m_terms->currency());
    for (const GridLine& line : m_grid->lines().lines()) {
        if (line.item.id == 0)
            continue;
        amounts.push_back(line.net());
        lines.push_back(
            {m_taxes->codes[line.taxCode()], amounts.back(), Money::zero(sum.currency())});
        sum += amounts.back();
    }
    const auto typed = m_terms->discount();
    const Money nothing = Money::zero(sum.currency());
    const Money off =
        typed ? sales::discountOn(sum, *typed).value_or(nothing) : nothing; // saving says why
    const std::vector<Money> shares = sales::discountShares(off, amounts);
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].discount = shares[i];
    Money net = nothing;
    Money tax = nothing;
    if (!lines.empty()) {
        const auto sums =
            sales::priced(lines, {.basis = m_terms->basis(), .taxRounding = m_taxes->rounding});
        net = sums.net;
        tax = sums.tax;
    }
    m_off->setText(off.isZero() ? u"\u2013"_s : amountText(-off, locality()));
    m_net->setText(amountText(net, locality()));
    m_tax->setText(amountText(tax, locality()));
    m_gross->setText(moneyText(net + tax, locality()));
}

} // namespace tandem::gui
