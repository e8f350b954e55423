#include "frontoffice/reception/visit_code.h"

#include "data/chain_hash.h"

#include <QtEndian>

namespace tandem::reception {

QString codeOf(const Visit& visit)
{
    constexpr std::uint64_t codes = 1'000'000;
    const QByteArray hash = ChainHash()
                                .add(std::string_view("tandem visit code 1"))
                                .add(visit.id.value())
                                .add(visit.visitorName)
                                .add(visit.expectedAt.value_or(Instant()).ms)
                                .result();
    const auto number = qFromBigEndian<quint64>(hash.constData()) % codes;
    return QStringLiteral("%1").arg(number, 6, 10, QChar(u'0'));
}

} // namespace tandem::reception
