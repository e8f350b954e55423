#include "gui/frontoffice/reception/visit_card.h"

#include "frontoffice/reception/visit_code.h"
#include "gui/kit/text_label.h"

#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using reception::Visit;
using reception::VisitState;

VisitCard::VisitCard(const Locality& locality, QWidget* parent)
    : Card({}, parent)
    , m_locality(locality)
    , m_name(new TextLabel({}, TextRole::Title))
    , m_what(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_host(new TextLabel({}, TextRole::Body))
{
    body()->setContentsMargins(metrics::spaceLarge, metrics::spaceMedium, metrics::spaceLarge,
                               metrics::spaceMedium);
    body()->setSpacing(metrics::spaceTiny);
    for (TextLabel* const label : {m_name, m_what, m_host}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    show(nullptr);
}

/// Its words are never squeezed: where the desk has no room for them, the page scrolls.
void VisitCard::takeRoom()
{
    setMinimumHeight(heightForWidth(width()));
}

void VisitCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    takeRoom();
}

void VisitCard::show(const Visit* visit)
{
    say(visit);
    takeRoom();
}

void VisitCard::say(const Visit* visit)
{
    if (!visit) {
        m_name->setText(tr("Nobody chosen"));
        m_what->setText(tr("Type three letters of a name, or choose a row."));
        m_host->hide();
        return;
    }
    m_name->setText(visit->visitorCompany.isEmpty()
                        ? visit->visitorName
                        : tr("%1, %2").arg(visit->visitorName, visit->visitorCompany));
    const QString with =
        visit->expectedAt
            ? tr("with %1 at %2").arg(visit->hostName, timeText(*visit->expectedAt, m_locality))
            : tr("with %1").arg(visit->hostName);
    m_what->setText(visit->purpose.isEmpty() ? with : tr("%1 %2").arg(visit->purpose, with));
    const bool isHere = visit->state == VisitState::Here;
    const bool isExpected = visit->state == VisitState::Expected;
    m_host->setVisible(isHere || isExpected || visit->state == VisitState::Left);
    if (isExpected)
        m_host->setText(tr("Code for the visitors' screen: %1").arg(reception::codeOf(*visit)));
    if (isHere && visit->hostAnsweredAt)
        m_host->setText(
            tr("Badge %1. %2 said at %3: I am coming.")
                .arg(visit->badge, visit->hostName, timeText(*visit->hostAnsweredAt, m_locality)));
    else if (isHere && visit->arrivedAt)
        m_host->setText(
            tr("Badge %1. %2 was told at %3 and has not answered.")
                .arg(visit->badge, visit->hostName, timeText(*visit->arrivedAt, m_locality)));
    else if (visit->leftAt)
        m_host->setText(tr("Left at %1.").arg(timeText(*visit->leftAt, m_locality)));
    m_host->setTint(isHere && !visit->hostAnsweredAt ? ColorToken::Warn
                    : isExpected                     ? ColorToken::Muted
                                                     : ColorToken::Ok);
}

} // namespace tandem::gui
