#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QString>

namespace tandem {

/// The only source of chance: salts, keys, simulated days. Tests give a seeded one.
class Random {
public:
    virtual ~Random() = default;
    virtual QByteArray bytes(int count) = 0;
};

/// The operating system's generator, fit for keys.
class SystemRandom final : public Random {
public:
    QByteArray bytes(int count) override;
};

/// A UUID of version 7: its order is the order of making. Source: RFC 9562, 5.7.
QString makeUuid(Instant now, Random& random);

} // namespace tandem
