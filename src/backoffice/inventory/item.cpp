#include "backoffice/inventory/item.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

QString nameOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Stock:
        return u"stock"_s;
    case ItemKind::Service:
        return u"service"_s;
    case ItemKind::Charge:
        return u"charge"_s;
    }
    return {};
}

std::optional<ItemKind> itemKindNamed(const QString& name)
{
    for (const ItemKind kind : {ItemKind::Stock, ItemKind::Service, ItemKind::Charge}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace tandem::inventory
