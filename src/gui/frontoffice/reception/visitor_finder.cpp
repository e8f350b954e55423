#include "gui/frontoffice/reception/visitor_finder.h"

#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "office/search.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using reception::Visit;
using reception::VisitId;
using reception::VisitState;

namespace {

constexpr int hitsShown = 6;
constexpr int iconWidth = 16;
constexpr int visitRole = Qt::UserRole;
constexpr int partyRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

} // namespace

bool matches(const Visit& visit, const QString& text)
{
    const QStringList typed = searchWords(text);
    const QStringList known =
        searchWords(QStringList{visit.visitorName, visit.visitorCompany, visit.badge}.join(u' '));
    return !typed.isEmpty() && std::ranges::all_of(typed, [&](const QString& word) {
        return std::ranges::any_of(known, [&](const QString& one) { return one.startsWith(word); });
    });
}

VisitorFinder::VisitorFinder(const Locality& locality, QWidget* parent)
    : QWidget(parent)
    , m_locality(locality)
    , m_field(new QLineEdit)
    , m_hits(new QListWidget)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::spaceTiny);
    m_field->setPlaceholderText(tr("Name, company or badge"));
    m_field->setAccessibleName(tr("Find a visitor"));
    m_field->setMinimumHeight(metrics::controlTouchHeight);
    m_field->setFont(fontOf(TextRole::Title));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(fieldIconNamed(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_hits->setAccessibleName(tr("Who was found"));
    m_hits->installEventFilter(this);
    m_hits->setIconSize({iconWidth, iconWidth});
    m_hits->hide();
    all->addWidget(m_field);
    all->addWidget(m_hits);
    connect(m_field, &QLineEdit::textEdited, this, &VisitorFinder::find);
    connect(m_hits, &QListWidget::itemClicked, this, &VisitorFinder::take);
}

void VisitorFinder::setVisits(std::vector<Visit> visits)
{
    m_visits = std::move(visits);
}

void VisitorFinder::clear()
{
    m_field->clear();
    m_hits->clear();
    fitHits();
}

void VisitorFinder::find()
{
    m_hits->clear();
    const QString text = m_field->text().trimmed();
    if (text.size() >= lettersLeast) {
        for (const Visit& visit : m_visits) {
            const bool isOver =
                visit.state == VisitState::Left || visit.state == VisitState::NoShow;
            if (isOver || !matches(visit, text))
                continue;
            const QString when = visit.expectedAt ? timeText(*visit.expectedAt, m_locality) : u""_s;
            auto* const item = new QListWidgetItem(
                iconNamed(visit.state == VisitState::Here ? u"circle-check"_s : u"calendar-days"_s),
                QStringList{visit.visitorName, visit.visitorCompany, when}
                    .filter(QRegularExpression(u"."_s))
                    .join(u" · "_s),
                m_hits);
            item->setData(visitRole, static_cast<qint64>(visit.id.value()));
        }
        emit searched(text);
    }
    fitHits();
}

void VisitorFinder::addKnown(const QString& text, const std::vector<KnownVisitor>& known)
{
    if (m_field->text().trimmed() != text)
        return;
    for (const KnownVisitor& one : known) {
        const bool isThere = std::ranges::any_of(m_visits, [&](const Visit& visit) {
            return visit.visitor == one.party && visit.state != VisitState::Left
                   && visit.state != VisitState::NoShow;
        });
        if (isThere)
            continue;
        auto* const item = new QListWidgetItem(iconNamed(u"users"_s), one.name, m_hits);
        item->setData(partyRole, static_cast<qint64>(one.party.value()));
        item->setData(nameRole, one.name);
    }
    fitHits();
}

void VisitorFinder::fitHits()
{
    const int count = std::min(m_hits->count(), hitsShown);
    m_hits->setVisible(count > 0);
    if (count == 0)
        return;
    if (!m_hits->currentItem())
        m_hits->setCurrentRow(0);
    for (int row = 0; row < m_hits->count(); ++row)
        m_hits->item(row)->setSizeHint({0, metrics::rowComfortableHeight});
    m_hits->setFixedHeight(count * metrics::rowComfortableHeight + 2 * m_hits->frameWidth());
}

void VisitorFinder::take()
{
    const QListWidgetItem* const item = m_hits->currentItem();
    if (!item)
        return;
    const VisitId visit(item->data(visitRole).toLongLong());
    const KnownVisitor known{PartyId(item->data(partyRole).toLongLong()),
                             item->data(nameRole).toString()};
    clear();
    if (visit.isSet())
        emit visitChosen(visit);
    else
        emit knownChosen(known);
}

bool VisitorFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& pressed = *static_cast<QKeyEvent*>(event);
    if (pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter) {
        take();
        return true;
    }
    if (pressed.key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        clear();
        m_field->setFocus();
        return true;
    }
    if (watched == m_field && pressed.key() == Qt::Key_Down && m_hits->count() > 0) {
        m_hits->setFocus();
        m_hits->setCurrentRow(std::min(m_hits->currentRow() + 1, m_hits->count() - 1));
        return true;
    }
    if (watched == m_hits && pressed.key() == Qt::Key_Up && m_hits->currentRow() == 0) {
        m_field->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tandem::gui
