#include "gui/kit/page.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace tandem::gui {

Page::Page(Desk& desk, const std::vector<Topic>& topics, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    for (const Topic& topic : topics)
        m_topics.insert(QString::fromLatin1(topic.table));
    connect(&desk.office, &Office::changed, this, &Page::meet);
    connect(&desk.background, &BackgroundReader::changed, this, &Page::meet);
}

void Page::meet(const std::set<QString>& changed)
{
    const bool isMine =
        std::ranges::any_of(changed, [&](const QString& one) { return m_topics.contains(one); });
    if (!isMine)
        return;
    if (isVisible())
        reload();
    else
        m_isStale = true;
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        reload();
}

QJsonObject Page::keptState() const
{
    QJsonObject kept;
    int number = 0;
    for (const Page* const page : findChildren<Page*>()) {
        const QString name = QString::number(number++);
        if (QJsonObject state = page->keptState(); !state.isEmpty())
            kept.insert(name, state);
    }
    return kept;
}

void Page::restoreState(const QJsonObject& kept)
{
    int number = 0;
    for (Page* const page : findChildren<Page*>())
        if (const QJsonObject state = kept[QString::number(number++)].toObject(); !state.isEmpty())
            page->restoreState(state);
}

void Page::bind(QAbstractButton* button, const Action& action, std::function<Result<>()> run)
{
    button->setText(labelOf(action));
    button->setProperty("action", QString::fromLatin1(action.name));
    button->setEnabled(office().allows(action));
    connect(button, &QAbstractButton::clicked, this, [this, run = std::move(run)] {
        if (const auto done = run(); !done)
            m_desk.show(this, done.error());
    });
}

QString textOf(const Error& error)
{
    QString text = QCoreApplication::translate("Error", error.code->text);
    for (const QString& argument : error.arguments)
        text = text.arg(argument);
    return text;
}

QString labelOf(const Action& action)
{
    return QCoreApplication::translate("Action", action.label);
}

} // namespace tandem::gui
