#include "gui/frontoffice/crm/party_credit.h"

#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using settlements::CreditStanding;

namespace {

/// From here on, what is used is said in another colour: four fifths of the limit.
ColorToken tintOf(const CreditStanding& standing)
{
    if (!standing.limit)
        return ColorToken::Text;
    if (standing.exposure() > *standing.limit)
        return ColorToken::Bad;
    const Money near = standing.limit->timesRatio(4, 5, Rounding::HalfAwayFromZero);
    return standing.exposure() > near ? ColorToken::Warn : ColorToken::Text;
}

} // namespace

PartyCredit::PartyCredit(QWidget* parent)
    : QWidget(parent)
    , m_used(new TextLabel({}, TextRole::BodyStrong))
    , m_parts(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_held(new TextLabel({}, TextRole::BodyStrong, ColorToken::Bad))
    , m_limit(new QPushButton)
    , m_hold(new QPushButton)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, metrics::spaceSmall, 0, 0);
    all->setSpacing(metrics::spaceTiny);
    m_used->setObjectName(u"creditUsedLabel"_s);
    m_parts->setObjectName(u"creditPartsLabel"_s);
    m_held->setObjectName(u"creditHeldLabel"_s);
    m_limit->setObjectName(u"creditLimitButton"_s);
    m_hold->setObjectName(u"creditHoldButton"_s);
    for (TextLabel* const label : {m_used, m_parts, m_held}) {
        label->setWordWrap(true);
        all->addWidget(label);
    }
    auto* const deeds = new QHBoxLayout;
    deeds->setSpacing(metrics::spaceSmall);
    for (QPushButton* const button : {m_limit, m_hold}) {
        button->setProperty("compact", true);
        deeds->addWidget(button);
    }
    deeds->addStretch(1);
    all->addLayout(deeds);
    hide();
}

void PartyCredit::show(const std::optional<CreditStanding>& standing, const Locality& locality)
{
    setVisible(standing.has_value());
    if (!standing)
        return;
    showUse(*standing, locality);
    m_held->setVisible(standing->isHeld());
    m_held->setText(tr("No credit: %1").arg(standing->holdReason));
    m_limit->setText(tr("Credit &limit"));
    m_hold->setText(standing->isHeld() ? tr("Give credit &again") : tr("&Stop the credit"));
}

void PartyCredit::showUse(const CreditStanding& standing, const Locality& locality)
{
    const QString used = moneyText(standing.exposure(), locality);
    m_used->setTint(tintOf(standing));
    if (standing.limit)
        m_used->setText(tr("%1 of %2 credit used").arg(used, moneyText(*standing.limit, locality)));
    else
        m_used->setText(tr("%1 of credit used, without limit").arg(used));
    QStringList parts;
    if (!standing.ordered.isZero())
        parts += tr("%1 of it ordered").arg(moneyText(standing.ordered, locality));
    if (standing.limit && !standing.isOwnLimit)
        parts += tr("the company's usual limit");
    m_parts->setText(parts.join(u" \u00b7 "_s));
    m_parts->setVisible(!parts.isEmpty());
}

} // namespace tandem::gui
