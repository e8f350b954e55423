#include "gui/backoffice/settlements/suggestion_panel.h"

#include "gui/backoffice/settlements/match_state.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

QString textOf(const settlements::Reason& reason)
{
    QString text = QCoreApplication::translate("Reason", reason.sentence);
    for (const QString& argument : reason.arguments)
        text = text.arg(argument);
    return text;
}

SuggestionPanel::SuggestionPanel(const Locality& locality, QWidget* parent)
    : Card(tr("What it may be"), parent)
    , m_locality(locality)
    , m_holder(new QVBoxLayout)
{
    m_holder->setContentsMargins(metrics::spaceLarge, 0, metrics::spaceLarge, metrics::spaceMedium);
    auto* const room = new QWidget;
    auto* const column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_holder);
    column->addStretch(1);
    auto* const scroll = new QScrollArea; // On a small screen there are more than fit.
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(room);
    scroll->viewport()->setAutoFillBackground(false);
    room->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    setLine(nullptr);
}

void SuggestionPanel::setLine(const settlements::LineSuggestions* of)
{
    delete m_choices;
    m_entries.clear();
    m_choices = new QWidget;
    auto* const rows = new QVBoxLayout(m_choices);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::spaceMedium);
    setNote(of ? moneyText(of->line.amount, m_locality) : QString());
    if (of) {
        auto* const words = new TextLabel(of->line.counterpartyName + u' ' + of->line.remittance,
                                          TextRole::Body, ColorToken::Muted);
        words->setWordWrap(true);
        rows->addWidget(words);
        for (std::size_t i = 0; i < of->suggestions.size(); ++i)
            rows->addWidget(choiceOf(static_cast<int>(i), of->suggestions[i]));
    }
    if (!of || of->suggestions.empty()) {
        auto* const none =
            new TextLabel(of ? tr("Nothing fits. Book it to an account with A, or split it with S.")
                             : tr("Every bank line is explained. Import a statement to go on."),
                          TextRole::Body, ColorToken::Subtle);
        none->setWordWrap(true);
        rows->addWidget(none);
    }
    m_holder->addWidget(m_choices);
}

QWidget* SuggestionPanel::choiceOf(int place, const settlements::Suggestion& suggestion)
{
    auto* const choice = new Card;
    auto* const inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::spaceMedium, metrics::spaceSmall, metrics::spaceMedium,
                              metrics::spaceSmall);
    inset->setSpacing(metrics::spaceTiny);
    auto* const head = new QHBoxLayout;
    const bool isCertain = suggestion.score >= certainScore;
    head->addWidget(new TextLabel(isCertain ? tr("Certain, %1 of 100").arg(suggestion.score)
                                            : tr("Likely, %1 of 100").arg(suggestion.score),
                                  TextRole::BodyStrong,
                                  isCertain ? ColorToken::Ok : ColorToken::Warn));
    head->addStretch(1);
    auto* const take =
        new QPushButton(place == 0 ? tr("Accept  Enter") : tr("Accept  %1").arg(place + 1));
    take->setObjectName(u"accept%1"_s.arg(place + 1));
    take->setAccessibleName(tr("Accept suggestion %1").arg(place + 1));
    setVariant(take, place == 0 ? "primary" : "compact");
    connect(take, &QPushButton::clicked, this, [this, place] { emit chosen(place); });
    head->addWidget(take);
    inset->addLayout(head);
    for (const settlements::Reason& reason : suggestion.reasons) {
        auto* const why = new TextLabel(gui::textOf(reason));
        why->setWordWrap(true);
        inset->addWidget(why);
    }
    auto* const entry = new TextLabel({}, TextRole::Caption, ColorToken::Muted);
    entry->setWordWrap(true);
    m_entries.push_back(entry);
    inset->addWidget(entry);
    choice->body()->addLayout(inset);
    return choice;
}

void SuggestionPanel::setEntries(const QStringList& entries)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i]->setText(entries.value(static_cast<qsizetype>(i)));
}

void SuggestionPanel::addFoot(QWidget* foot)
{
    auto* const inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::spaceLarge, 0, metrics::spaceLarge, metrics::spaceLarge);
    inset->addWidget(foot);
    body()->addLayout(inset);
}

} // namespace tandem::gui
