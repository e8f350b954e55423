#pragma once

#include <QString>

#include <array>
#include <optional>

namespace tandem::schedules {

/// The stable names of an enum's values, in their order.
template <std::size_t count>
using NameTable = std::array<const char16_t*, count>;

template <class Value, std::size_t count>
QString nameIn(const NameTable<count>& names, Value value)
{
    return QString::fromUtf16(names.at(static_cast<std::size_t>(value)));
}

template <class Value, std::size_t count>
std::optional<Value> namedIn(const NameTable<count>& names, const QString& name)
{
    for (std::size_t at = 0; at < count; ++at)
        if (name == QStringView(names.at(at)))
            return static_cast<Value>(at);
    return {};
}

} // namespace tandem::schedules
