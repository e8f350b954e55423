#include "gui/kit/icon.h"

#include "base/check.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString& name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QByteArray drawingOf(const QString& name, const QColor& tint)
{
    QFile file(fileOf(name));
    require(file.open(QIODevice::ReadOnly), "an icon that is asked for is in the resources");
    return file.readAll()
        .replace("stroke-width=\"2\"", "stroke-width=\"1.75\"")
        .replace("currentColor", tint.name().toLatin1());
}

/// How much of its box an icon takes.
enum class IconRoom { All, Field };

class IconEngine final : public QIconEngine {
public:
    IconEngine(const QString& name, ColorToken tint, IconRoom room)
        : m_name(name)
        , m_tint(tint)
        , m_room(room)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QPoint corner(rect.x() + (rect.width() - size) / 2,
                            rect.y() + (rect.height() - size) / 2);
        painter->drawPixmap(QRect(corner, QSize(size, size)),
                            pixels(size, painter->device()->devicePixelRatioF(), mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return pixels(qMin(size.width(), size.height()), 1.0, mode, state);
    }

    // Qt passes the size already multiplied by the scale.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        return pixels(qRound(qMin(size.width(), size.height()) / scale), scale, mode, state);
    }

    QIconEngine* clone() const override { return new IconEngine(m_name, m_tint, m_room); }
    bool isNull() override { return false; }

private:
    QPixmap pixels(int size, qreal pixelRatio, QIcon::Mode mode, QIcon::State state) const
    {
        const bool isActive = state == QIcon::On && m_tint == ColorToken::Muted;
        QColor tint = color(isActive ? ColorToken::AccentText : m_tint);
        if (mode == QIcon::Disabled)
            tint = blended(tint, color(ColorToken::Surface), 55);
        if (m_room == IconRoom::All)
            return iconPixels(m_name, size, tint, pixelRatio);
        const int inner = size * fieldIconSize / fieldIconRoom;
        QPixmap box(QSize(size, size) * pixelRatio);
        box.setDevicePixelRatio(pixelRatio);
        box.fill(Qt::transparent);
        QPainter(&box).drawPixmap((size - inner) / 2, (size - inner) / 2,
                                  iconPixels(m_name, inner, tint, pixelRatio));
        return box;
    }

    QString m_name;
    ColorToken m_tint;
    IconRoom m_room;
};

QIcon iconIn(IconRoom room, const QString& name, ColorToken tint)
{
    require(QFile::exists(fileOf(name)), "an icon that is asked for is in the resources");
    return QIcon(new IconEngine(name, tint, room));
}

} // namespace

QIcon iconNamed(const QString& name, ColorToken tint)
{
    return iconIn(IconRoom::All, name, tint);
}

QIcon fieldIconNamed(const QString& name, ColorToken tint)
{
    return iconIn(IconRoom::Field, name, tint);
}

QPixmap iconPixels(const QString& name, int size, const QColor& tint, qreal pixelRatio)
{
    const QString key =
        u"tandem-icon:%1:%2:%3:%4"_s.arg(name).arg(size).arg(tint.rgba()).arg(pixelRatio);
    QPixmap pixels;
    if (QPixmapCache::find(key, &pixels))
        return pixels;

    QSvgRenderer drawing(drawingOf(name, tint));
    pixels = QPixmap(QSize(size, size) * pixelRatio);
    pixels.setDevicePixelRatio(pixelRatio);
    pixels.fill(Qt::transparent);
    QPainter painter(&pixels);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixels);
    return pixels;
}

} // namespace tandem::gui
