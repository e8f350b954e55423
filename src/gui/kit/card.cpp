#include "gui/kit/card.h"

#include "base/check.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tandem::gui {

namespace {

constexpr int cornerMargin = 6;

} // namespace

Card::Card(const QString& title, QWidget* parent) : QFrame(parent), m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setVariant(this, "card");
    auto* whole = new QVBoxLayout(this);
    // Below, and above without a head, what stands in the card must not cover the round corners.
    whole->setContentsMargins(1, title.isEmpty() ? cornerMargin : 1, 1, cornerMargin);
    whole->setSpacing(0);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    if (!title.isEmpty()) {
        setAccessibleName(title);
        m_head = new QHBoxLayout;
        m_head->setContentsMargins(metrics::spaceLarge, metrics::spaceSmall, metrics::spaceMedium,
                                   metrics::spaceSmall);
        m_head->setSpacing(metrics::spaceSmall);
        m_head->addWidget(new TextLabel(title, TextRole::Title));
        m_note = new TextLabel({}, TextRole::Body, ColorToken::Muted);
        m_note->hide();
        m_head->addWidget(m_note);
        m_head->addStretch();
        whole->addLayout(m_head);
    }
    whole->addLayout(m_body, 1);
}

void Card::setNote(const QString& note)
{
    require(m_note != nullptr, "a card with a note has a title");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::addHeadWidget(QWidget* widget)
{
    require(m_head != nullptr, "a card with buttons in its head has a title");
    m_head->addWidget(widget);
}

} // namespace tandem::gui
