#pragma once

#include <compare>
#include <cstdint>

namespace tandem {

/// A database key that cannot be mistaken for another table's key, nor for a number.
template <class Tag>
class Id {
public:
    constexpr Id() = default; ///< Unset: the thing has not been stored.
    constexpr explicit Id(std::int64_t value) : m_value(value) {}

    constexpr std::int64_t value() const { return m_value; }
    constexpr bool isSet() const { return m_value > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int64_t m_value = 0;
};

using UserId = Id<struct UserTag>;

// Keys that facts carry from one module to another. A module's own keys stand in its own header.
using PartyId = Id<struct PartyTag>;
using ItemId = Id<struct ItemTag>;
using WarehouseId = Id<struct WarehouseTag>;
using OrderId = Id<struct OrderTag>;
using DeliveryId = Id<struct DeliveryTag>;
using InvoiceId = Id<struct InvoiceTag>;
using PaymentId = Id<struct PaymentTag>;
using AccountId = Id<struct AccountTag>;
using EntryId = Id<struct EntryTag>;

} // namespace tandem
