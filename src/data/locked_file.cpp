#include "data/locked_file.h"

#include "base/check.h"
#include "data/durable_file.h"
#include "data/errors.h"

#include <QFile>

#include <sodium.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr char mark[] = "Tandem locked 1\n";
constexpr qint64 markBytes = sizeof mark - 1;
constexpr qint64 portionBytes = 64 << 10;
constexpr qint64 sealedBytes =
    portionBytes + static_cast<qint64>(crypto_secretstream_xchacha20poly1305_ABYTES);

using Key = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;
using Stream = crypto_secretstream_xchacha20poly1305_state;

unsigned char* bytesOf(QByteArray& data)
{
    return reinterpret_cast<unsigned char*>(data.data());
}

Key keyOf(const QString& passphrase, QByteArray salt)
{
    require(sodium_init() >= 0, "libsodium is ready");
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    Key key{};
    const int failed = crypto_pwhash(
        key.data(), key.size(), utf8.constData(), static_cast<unsigned long long>(utf8.size()),
        bytesOf(salt), crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
        crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    require(failed == 0, "there is memory to make a key");
    return key;
}

Result<> write(QFile& out, const QByteArray& bytes)
{
    if (out.write(bytes) != bytes.size())
        return fail(errors::storageFailed, {out.errorString()});
    return {};
}

Result<> lockInto(QFile& in, QFile& out, const QString& passphrase)
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    Key key = keyOf(passphrase, salt);
    Stream stream;
    QByteArray head(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&stream, bytesOf(head), key.data());
    sodium_memzero(key.data(), key.size());
    TANDEM_CHECK(write(out, QByteArray(mark, markBytes) + salt + head));
    while (true) {
        QByteArray plain = in.read(portionBytes);
        const bool isLast = in.atEnd();
        QByteArray sealed(plain.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &stream, bytesOf(sealed), nullptr, bytesOf(plain),
            static_cast<unsigned long long>(plain.size()), nullptr, 0,
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        TANDEM_CHECK(write(out, sealed));
        if (isLast)
            return {};
    }
}

Result<> unlockInto(QFile& in, QFile& out, const QString& passphrase)
{
    const QString name = in.fileName();
    const bool isMarked = in.read(markBytes) == QByteArray(mark, markBytes);
    const QByteArray salt = in.read(crypto_pwhash_SALTBYTES);
    QByteArray head = in.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    Stream stream;
    if (!isMarked || salt.size() != crypto_pwhash_SALTBYTES
        || head.size() != crypto_secretstream_xchacha20poly1305_HEADERBYTES)
        return fail(errors::passphraseWrong, {name});
    Key key = keyOf(passphrase, salt);
    const int refused =
        crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytesOf(head), key.data());
    sodium_memzero(key.data(), key.size());
    unsigned char tag = 0;
    while (refused == 0 && tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        QByteArray sealed = in.read(sealedBytes);
        QByteArray plain(sealed.size(), '\0');
        unsigned long long size = 0;
        if (sealed.isEmpty()
            || crypto_secretstream_xchacha20poly1305_pull(
                   &stream, bytesOf(plain), &size, &tag, bytesOf(sealed),
                   static_cast<unsigned long long>(sealed.size()), nullptr, 0)
                   != 0)
            return fail(errors::passphraseWrong, {name});
        plain.resize(static_cast<qsizetype>(size));
        TANDEM_CHECK(write(out, plain));
    }
    if (refused != 0 || !in.atEnd())
        return fail(errors::passphraseWrong, {name});
    return {};
}

/// Turns one file into another by `transform`; the other appears whole or not at all.
template <class Transform>
Result<> convert(const QString& from, const QString& to, const QString& passphrase,
                 Transform transform)
{
    if (QFile::exists(to))
        return fail(errors::fileExists, {to});
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return fail(errors::fileNotFound, {from});
    const QString part = to + u".part"_s;
    QFile out(part);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(errors::cannotCreate, {to});
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto done = transform(in, out, passphrase);
    out.close();
    if (done)
        done = replaceFile(part, to);
    if (!done)
        QFile::remove(part);
    return done;
}

} // namespace

Result<> lockFile(const QString& from, const QString& to, const QString& passphrase)
{
    return convert(from, to, passphrase, &lockInto);
}

Result<> unlockFile(const QString& from, const QString& to, const QString& passphrase)
{
    return convert(from, to, passphrase, &unlockInto);
}

bool isLockedFile(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) && in.read(markBytes) == QByteArray(mark, markBytes);
}

} // namespace tandem
