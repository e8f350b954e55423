#include "gui/kit/settlement_words.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

QString allocationText(const QString& kind)
{
    const char* words = QT_TRANSLATE_NOOP("Allocation", "Cancelled");
    if (kind == u"paid"_s)
        words = QT_TRANSLATE_NOOP("Allocation", "Paid");
    else if (kind == u"discount"_s || kind == u"discount_tax"_s)
        words = QT_TRANSLATE_NOOP("Allocation", "Discount");
    else if (kind == u"bank_charge"_s)
        words = QT_TRANSLATE_NOOP("Allocation", "Bank charge");
    else if (kind == u"small_difference"_s)
        words = QT_TRANSLATE_NOOP("Allocation", "Difference");
    return QCoreApplication::translate("Allocation", words);
}

} // namespace tandem::gui
