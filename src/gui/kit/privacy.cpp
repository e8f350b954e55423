#include "gui/kit/privacy.h"

#include "gui/kit/cell.h"
#include "gui/kit/style.h"

#include <QAbstractItemView>
#include <QApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchLettersAlone = 2;
constexpr int searchLettersPublic = 3;

TandemStyle* style()
{
    return qobject_cast<TandemStyle*>(QApplication::style());
}

void paintAnew()
{
    for (QWidget* const one : QApplication::allWidgets())
        if (one->isVisible())
            one->update();
}

} // namespace

void setOnlookers(Onlookers onlookers)
{
    TandemStyle* const own = style();
    if (!own || own->isPublicView() == (onlookers == Onlookers::Public))
        return;
    own->setPublicView(onlookers == Onlookers::Public);
    paintAnew();
}

Onlookers onlookers()
{
    const TandemStyle* const own = style();
    return own && own->isPublicView() ? Onlookers::Public : Onlookers::Trusted;
}

void setRevealing(bool isRevealing)
{
    TandemStyle* const own = style();
    if (!own || own->isRevealing() == isRevealing)
        return;
    own->setRevealing(isRevealing);
    paintAnew();
}

bool isRevealing()
{
    const TandemStyle* const own = style();
    return own && own->isRevealing();
}

QString maskedName(const QString& name)
{
    QStringList masked;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
        masked += word.size() > 1 ? word.first(1) + u'\u2026' : word;
    return masked.join(u' ');
}

QString maskedAmount()
{
    return u"\u2022\u2022\u2022"_s;
}

QString shownText(const QString& text, Privacy privacy)
{
    if (privacy == Privacy::None || text.isEmpty() || onlookers() == Onlookers::Trusted)
        return text;
    return privacy == Privacy::Name ? maskedName(text) : maskedAmount();
}

Privacy privacyOf(const QModelIndex& index)
{
    if (const QVariant said = index.data(PrivateRole); said.isValid())
        return static_cast<Privacy>(said.toInt());
    if (index.data(AvatarRole).toBool())
        return Privacy::Name;
    return index.data(SignRole).isValid() ? Privacy::Amount : Privacy::None;
}

QString shownCell(const QString& text, const QModelIndex& index, const QWidget* view)
{
    if (onlookers() == Onlookers::Trusted)
        return text;
    const auto* const items = qobject_cast<const QAbstractItemView*>(view);
    const bool isOpen = isRevealing() && items && items->hasFocus()
                        && items->currentIndex().row() == index.row()
                        && items->currentIndex().parent() == index.parent();
    return isOpen ? text : shownText(text, privacyOf(index));
}

int searchLettersMin()
{
    return onlookers() == Onlookers::Public ? searchLettersPublic : searchLettersAlone;
}

} // namespace tandem::gui
