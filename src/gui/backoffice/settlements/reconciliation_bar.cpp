#include "gui/backoffice/settlements/reconciliation_bar.h"

#include "gui/kit/text_label.h"

#include <QHBoxLayout>

namespace tandem::gui {

ReconciliationBar::ReconciliationBar(const Locality& locality, QWidget* parent)
    : Card({}, parent)
    , m_locality(locality)
{
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(metrics::spaceLarge, metrics::spaceSmall, metrics::spaceLarge,
                            metrics::spaceSmall);
    row->setSpacing(metrics::pageMargin);
    m_bank = addFigure(*row, tr("The bank states"));
    m_books = addFigure(*row, tr("The books say"));
    auto* const open = new QVBoxLayout;
    m_openName = new TextLabel({}, TextRole::Caption, ColorToken::Muted);
    m_open = new TextLabel({}, TextRole::Title);
    open->addWidget(m_openName);
    open->addWidget(m_open);
    row->addLayout(open);
    m_rest = addFigure(*row, tr("Difference after that"));
    row->addStretch(1);
    m_verdict = new TextLabel({}, TextRole::BodyStrong);
    m_verdict->setWordWrap(true);
    m_verdict->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_verdict, 2);
    body()->addLayout(row);
}

TextLabel* ReconciliationBar::addFigure(QHBoxLayout& row, const QString& name)
{
    auto* const column = new QVBoxLayout;
    auto* const figure = new TextLabel({}, TextRole::Title);
    figure->setAccessibleName(name);
    column->addWidget(new TextLabel(name, TextRole::Caption, ColorToken::Muted));
    column->addWidget(figure);
    row.addLayout(column);
    return figure;
}

void ReconciliationBar::show(const std::optional<Reconciliation>& state)
{
    setVisible(state.has_value());
    if (!state)
        return;
    const auto rest = state->unexplained();
    m_bank->setText(state->bankBalance ? amountText(*state->bankBalance, m_locality) : tr("–"));
    m_books->setText(amountText(state->bookBalance, m_locality));
    m_openName->setText(tr("%n lines to explain", nullptr, state->openCount));
    m_open->setText(amountText(state->open, m_locality));
    m_rest->setText(rest ? amountText(*rest, m_locality) : tr("–"));
    const bool isAgreed = rest && rest->isZero();
    m_verdict->setText(!rest ? tr("The bank stated no balance.")
                       : !isAgreed
                           ? tr("Something is in the books that the bank has not told, or the "
                                "other way round.")
                       : state->openCount > 0 ? tr("Reconciled once the lines are explained.")
                                              : tr("Reconciled."));
    m_verdict->setTint(!rest ? ColorToken::Muted : isAgreed ? ColorToken::Ok : ColorToken::Warn);
    m_rest->setTint(!rest || isAgreed ? ColorToken::Text : ColorToken::Warn);
}

} // namespace tandem::gui
