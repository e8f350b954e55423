#include "base/random.h"

#include "base/check.h"

#include <QUuid>

#include <sys/random.h>

namespace tandem {

QByteArray SystemRandom::bytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    const auto got = ::getrandom(bytes.data(), static_cast<std::size_t>(count), 0);
    require(got == count, "the system gives random bytes");
    return bytes;
}

QString makeUuid(Instant now, Random& random)
{
    QByteArray uuid = random.bytes(16);
    for (int i = 0; i < 6; ++i)
        uuid[i] = static_cast<char>((now.ms >> (40 - 8 * i)) & 0xff);
    uuid[6] = static_cast<char>((uuid[6] & 0x0f) | 0x70);
    uuid[8] = static_cast<char>((uuid[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(uuid).toString(QUuid::WithoutBraces);
}

} // namespace tandem
