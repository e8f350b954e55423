#include "gui/kit/logo_file.h"

#include "gui/kit/errors.h"
#include "office/company_profile.h"
#include "office/user_errors.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize paintedRoom(880, 384); // four times what a document shows

QByteArray paintedSvg(const QByteArray& content)
{
    QSvgRenderer drawing(content);
    if (!drawing.isValid() || drawing.defaultSize().isEmpty())
        return {};
    QImage picture(drawing.defaultSize().scaled(paintedRoom, Qt::KeepAspectRatio),
                   QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer out(&png);
    return out.open(QIODevice::WriteOnly) && picture.save(&out, "PNG") ? png : QByteArray();
}

bool isPicture(const QByteArray& content)
{
    return content.startsWith("\x89PNG\r\n\x1a\n") || content.startsWith("\xff\xd8\xff");
}

} // namespace

Result<QByteArray> readLogo(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::fileNotRead, {path});
    QByteArray content = file.read(logoBytesMax + 1);
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        content = paintedSvg(content);
    if (!isPicture(content) || content.size() > logoBytesMax)
        return fail(tandem::errors::logoUnfit, {QString::number(logoBytesMax / 1024)});
    return content;
}

} // namespace tandem::gui
