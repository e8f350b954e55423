#include "gui/backoffice/planning/plan_page.h"

#include "gui/kit/card.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

Card* cardOf(const QString& title, RowTable* table)
{
    auto* const card = new Card(title);
    table->setAccessibleName(title);
    card->body()->addWidget(table, 1);
    return card;
}

} // namespace

PlanPage::PlanPage(Desk& shared, const std::vector<Topic>& topics, const Tables& tables,
                   QWidget* parent)
    : Page(shared, topics, parent)
    , m_title(new TextLabel({}, TextRole::Title))
    , m_facts(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_figure(new TextLabel({}, TextRole::Title))
    , m_deeds(new QHBoxLayout)
    , m_plan(new RowTable(tables.plan, metrics::rowDenseHeight))
    , m_story(new RowTable(tables.story, metrics::rowDenseHeight))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceLarge);
    auto* const head = new QHBoxLayout;
    auto* const words = new QVBoxLayout;
    words->setSpacing(metrics::spaceTiny);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    head->addLayout(words, 1);
    head->addWidget(m_figure);
    all->addLayout(head);
    m_deeds->setSpacing(metrics::spaceSmall);
    m_deeds->addStretch(1);
    all->addLayout(m_deeds);
    auto* const both = new QHBoxLayout;
    both->setSpacing(metrics::spaceLarge);
    both->addWidget(cardOf(tables.planTitle, m_plan), 1);
    both->addWidget(cardOf(tables.storyTitle, m_story), 1);
    all->addLayout(both, 1);
    m_title->setObjectName(u"titleLabel"_s);
    m_facts->setWordWrap(true);
    m_figure->setObjectName(u"figureLabel"_s);
    m_plan->setObjectName(u"planTable"_s);
    m_story->setObjectName(u"storyTable"_s);
    connect(m_story, &RowTable::rowOpened, this, [this](const RowOfCells& row) {
        if (row.id > 0 && !row.kind.isEmpty())
            desk().open(row.kind, row.id);
    });
}

QPushButton* PlanPage::addDeed(const Action& action, const QString& text,
                               std::function<Result<>()> run)
{
    auto* const button = new QPushButton;
    bind(button, action, std::move(run));
    if (!text.isEmpty())
        button->setText(text);
    m_deeds->insertWidget(m_deeds->count() - 1, button);
    return button;
}

void PlanPage::showHead(const QString& title, const QString& facts, const QString& figure)
{
    m_title->setText(title);
    m_facts->setText(facts);
    m_figure->setText(figure);
}

void PlanPage::focusFirst()
{
    m_plan->setFocus(Qt::OtherFocusReason);
}

void PlanPage::showRecord(std::int64_t record)
{
    m_record = record;
    reload();
}

} // namespace tandem::gui
