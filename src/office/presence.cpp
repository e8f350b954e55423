#include "office/presence.h"

namespace tandem {

using namespace Qt::StringLiterals;

Result<std::optional<QStringList>> othersOnline(Reader& books)
{
    QStringList others;
    bool isKnown = false;
    TANDEM_CHECK(books.each(u"office.presence:here"_s, {}, [&](const Row& row) {
        if (row.flag("is_own"))
            isKnown = true;
        else
            others += row.text("name");
    }));
    return isKnown ? std::optional(others) : std::nullopt;
}

} // namespace tandem
