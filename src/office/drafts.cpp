#include "office/drafts.h"

#include "office/record_errors.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesMax = 1 << 20;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString hashOf(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

/// Makes a folder that only this account may look into; whether it is one.
bool makePrivate(const QString& folder)
{
    return QDir().mkpath(folder)
           && QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
}

} // namespace

QString Drafts::fileOf(const QString& form) const
{
    return m_folder + u'/' + hashOf(form) + u".draft"_s;
}

std::optional<Drafts::Kept> Drafts::of(const QString& form) const
{
    QFile in(fileOf(form));
    if (m_folder.isEmpty() || !in.open(QIODevice::ReadOnly) || in.size() > bytesMax)
        return std::nullopt;
    const QJsonObject all = QJsonDocument::fromJson(in.readAll()).object();
    const Kept kept{QDateTime::fromString(all[u"at"_s].toString(), Qt::ISODateWithMs),
                    all[u"fields"_s].toObject()};
    if (all[u"form"_s] != form || !kept.at.isValid() || kept.fields.isEmpty())
        return std::nullopt;
    return kept;
}

Result<> Drafts::keep(const QString& form, const Kept& draft) const
{
    if (m_folder.isEmpty())
        return {};
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{u"form"_s, form},
                                  {u"at"_s, draft.at.toUTC().toString(Qt::ISODateWithMs)},
                                  {u"fields"_s, draft.fields}})
            .toJson(QJsonDocument::Compact);
    QSaveFile out(fileOf(form));
    const bool isKept = bytes.size() <= bytesMax && makePrivate(m_folder)
                        && out.open(QIODevice::WriteOnly) && out.setPermissions(ownerOnly)
                        && out.write(bytes) == bytes.size() && out.commit();
    if (!isKept)
        return fail(errors::draftNotKept, {m_folder}).because(out.errorString());
    return {};
}

void Drafts::drop(const QString& form) const
{
    if (!m_folder.isEmpty())
        QFile::remove(fileOf(form));
}

Drafts draftsBeside(const QString& booksLocation, std::int64_t user)
{
    return Drafts(u"%1/tandem/drafts/%2/%3"_s.arg(
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation),
        hashOf(booksLocation), QString::number(user)));
}

} // namespace tandem
