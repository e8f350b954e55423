#include "base/error.h"

namespace tandem {

QString Error::text() const
{
    const QString pattern = QString::fromUtf8(code->text);
    QString filled;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1'
                             && pattern[i + 1] <= u'9';
        if (!isPlace) {
            filled += pattern[i];
            continue;
        }
        // Not QString::arg: an argument may itself hold a "%1", being what somebody typed.
        filled += arguments.value(pattern[++i].digitValue() - 1);
    }
    return filled;
}

} // namespace tandem
