#include "office/witness_files.h"

#include "base/check.h"
#include "data/durable_file.h"
#include "data/errors.h"
#include "office/record_errors.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>
#include <sys/stat.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString& folder, const QString& company, const QString& suffix)
{
    return folder + u'/' + company + suffix;
}

Result<> makeFolder(const QString& folder)
{
    const mode_t before = ::umask(077);
    const bool isThere = QDir().mkpath(folder);
    ::umask(before);
    if (!isThere)
        return fail(errors::cannotCreate, {folder});
    return {};
}

QJsonObject toJson(const ChainHead& head)
{
    return {{u"id"_s, QString::number(head.id)},
            {u"hash"_s, QString::fromLatin1(head.hash.toHex())}};
}

ChainHead headOf(const QJsonValue& json)
{
    return {json[u"id"_s].toString().toLongLong(),
            QByteArray::fromHex(json[u"hash"_s].toString().toLatin1())};
}

SigningKey keyOf(QByteArray seed)
{
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
                   QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(key.publicKey.data()),
                             reinterpret_cast<unsigned char*>(key.secret.data()),
                             reinterpret_cast<const unsigned char*>(seed.constData()));
    sodium_memzero(seed.data(), static_cast<std::size_t>(seed.size()));
    return key;
}

Result<> appendLine(const QString& folder, const QString& company, const QByteArray& line)
{
    const QString path = pathOf(folder, company, u".anchors"_s);
    QFile file(path);
    TANDEM_CHECK(makeFolder(folder));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(errors::cannotCreate, {path});
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(line) != line.size() || !file.flush())
        return fail(errors::storageFailed, {file.errorString()});
    file.close();
    return syncFile(path);
}

} // namespace

QByteArray SigningKey::sign(const QByteArray& message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(message.constData()),
                         static_cast<unsigned long long>(message.size()),
                         reinterpret_cast<const unsigned char*>(secret.constData()));
    return signature;
}

Result<SigningKey> openKey(const QString& folder, const QString& company, Random& random)
{
    require(sodium_init() >= 0, "libsodium is ready");
    TANDEM_CHECK(makeFolder(folder));
    const QString path = pathOf(folder, company, u".key"_s);
    QFile file(path);
    if (!file.exists()) {
        const QByteArray seed = random.bytes(crypto_sign_SEEDBYTES);
        TANDEM_CHECK(writeWhole(path, seed));
        return keyOf(seed);
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::anchorKeyDamaged, {path});
    const QByteArray seed = file.readAll();
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(errors::anchorKeyDamaged, {path});
    return keyOf(seed);
}

QByteArray anchorLine(const Anchor& anchor)
{
    const QJsonObject json{{u"anchor"_s, QString::number(anchor.id.value())},
                           {u"at_ms"_s, QString::number(anchor.at.ms)},
                           {u"reason"_s, anchorReasonName(anchor.reason)},
                           {u"audit"_s, toJson(anchor.audit)},
                           {u"ledger"_s, toJson(anchor.ledger)},
                           {u"public_key"_s, QString::fromLatin1(anchor.publicKey.toHex())},
                           {u"signature"_s, QString::fromLatin1(anchor.signature.toHex())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

Result<> appendAnchor(const QString& folder, const QString& company, const Anchor& anchor)
{
    return appendLine(folder, company, anchorLine(anchor));
}

Result<> appendRestored(const QString& folder, const QString& company, const ChainHead& head)
{
    const QJsonObject json{{u"restored_to"_s, toJson(head)}};
    return appendLine(folder, company, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

Result<std::vector<Anchor>> anchorsKept(const QString& folder, const QString& company)
{
    std::vector<Anchor> anchors;
    QFile file(pathOf(folder, company, u".anchors"_s));
    if (!file.open(QIODevice::ReadOnly))
        return anchors; // none was set on this machine yet
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        const auto bytes = [&](const QString& name) {
            return QByteArray::fromHex(json.value(name).toString().toLatin1());
        };
        if (json.isEmpty())
            continue; // the last line of a machine that lost its power
        if (json.contains(u"restored_to"_s)) {
            const std::int64_t last = headOf(json.value(u"restored_to"_s)).id;
            std::erase_if(anchors, [&](const Anchor& anchor) { return anchor.audit.id > last; });
            continue;
        }
        anchors.push_back({.id = AnchorId(json.value(u"anchor"_s).toString().toLongLong()),
                           .at = {json.value(u"at_ms"_s).toString().toLongLong()},
                           .reason = anchorReasonNamed(json.value(u"reason"_s).toString()),
                           .audit = headOf(json.value(u"audit"_s)),
                           .ledger = headOf(json.value(u"ledger"_s)),
                           .publicKey = bytes(u"public_key"_s),
                           .signature = bytes(u"signature"_s)});
    }
    return anchors;
}

Result<std::optional<ChainHeads>> headsSeen(const QString& folder, const QString& company)
{
    QFile file(pathOf(folder, company, u".seen"_s));
    if (!file.open(QIODevice::ReadOnly))
        return std::optional<ChainHeads>();
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const ChainHeads heads{.audit = headOf(json), .ledger = headOf(json.value(u"ledger"_s))};
    return heads.audit.id > 0 ? std::optional(heads) : std::nullopt;
}

Result<> writeHeadsSeen(const QString& folder, const QString& company, const ChainHeads& heads)
{
    TANDEM_CHECK(makeFolder(folder));
    QJsonObject json = toJson(heads.audit);
    json.insert(u"ledger"_s, toJson(heads.ledger));
    return writeWhole(pathOf(folder, company, u".seen"_s),
                      QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace tandem
