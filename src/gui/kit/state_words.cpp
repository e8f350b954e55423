#include "gui/kit/state_words.h"

#include <QCoreApplication>

#include <array>

namespace tandem::gui {

namespace {

constexpr std::array words{
    // documents and payments
    QT_TRANSLATE_NOOP("State", "open"),
    QT_TRANSLATE_NOOP("State", "paid"),
    QT_TRANSLATE_NOOP("State", "part paid"),
    QT_TRANSLATE_NOOP("State", "booked"),
    QT_TRANSLATE_NOOP("State", "cancelled"),
    QT_TRANSLATE_NOOP("State", "quote"),
    QT_TRANSLATE_NOOP("State", "confirmed"),
    QT_TRANSLATE_NOOP("State", "closed"),
    QT_TRANSLATE_NOOP("State", "in"),
    QT_TRANSLATE_NOOP("State", "out"),
    QT_TRANSLATE_NOOP("State", "receivable"),
    QT_TRANSLATE_NOOP("State", "payable"),
    // budgets and forecasts
    QT_TRANSLATE_NOOP("State", "draft"),
    QT_TRANSLATE_NOOP("State", "superseded"),
    QT_TRANSLATE_NOOP("State", "ignore"),
    QT_TRANSLATE_NOOP("State", "warn"),
    QT_TRANSLATE_NOOP("State", "block"),
    QT_TRANSLATE_NOOP("State", "sales_order"),
    QT_TRANSLATE_NOOP("State", "purchase_order"),
    QT_TRANSLATE_NOOP("State", "payroll"),
    QT_TRANSLATE_NOOP("State", "schedule"),
    QT_TRANSLATE_NOOP("State", "one_off"),
    // bank lines
    QT_TRANSLATE_NOOP("State", "matched"),
    QT_TRANSLATE_NOOP("State", "pending"),
    QT_TRANSLATE_NOOP("State", "undated"),
    QT_TRANSLATE_NOOP("State", "digits"),
    QT_TRANSLATE_NOOP("State", "currency"),
    // items and stock
    QT_TRANSLATE_NOOP("State", "stock"),
    QT_TRANSLATE_NOOP("State", "service"),
    QT_TRANSLATE_NOOP("State", "charge"),
    QT_TRANSLATE_NOOP("State", "active"),
    QT_TRANSLATE_NOOP("State", "delivery"),
    QT_TRANSLATE_NOOP("State", "goods_receipt"),
    QT_TRANSLATE_NOOP("State", "sales_return"),
    QT_TRANSLATE_NOOP("State", "purchase_return"),
    QT_TRANSLATE_NOOP("State", "stock_take"),
    QT_TRANSLATE_NOOP("State", "stock_transfer"),
    // journals
    QT_TRANSLATE_NOOP("State", "general"),
    QT_TRANSLATE_NOOP("State", "sales"),
    QT_TRANSLATE_NOOP("State", "purchases"),
    QT_TRANSLATE_NOOP("State", "bank"),
    // parties and people
    QT_TRANSLATE_NOOP("State", "customer"),
    QT_TRANSLATE_NOOP("State", "supplier"),
    QT_TRANSLATE_NOOP("State", "employee"),
    QT_TRANSLATE_NOOP("State", "visitor"),
    QT_TRANSLATE_NOOP("State", "media"),
    QT_TRANSLATE_NOOP("State", "employed"),
    QT_TRANSLATE_NOOP("State", "requested"),
    QT_TRANSLATE_NOOP("State", "approved"),
    QT_TRANSLATE_NOOP("State", "declined"),
    QT_TRANSLATE_NOOP("State", "won"),
    QT_TRANSLATE_NOOP("State", "lost"),
    QT_TRANSLATE_NOOP("State", "granted"),
    QT_TRANSLATE_NOOP("State", "taken"),
    QT_TRANSLATE_NOOP("State", "expired"),
    // visits
    QT_TRANSLATE_NOOP("State", "expected"),
    QT_TRANSLATE_NOOP("State", "here"),
    QT_TRANSLATE_NOOP("State", "left"),
    QT_TRANSLATE_NOOP("State", "no_show"),
    // schedules, assets and loans
    QT_TRANSLATE_NOOP("State", "entry"),
    QT_TRANSLATE_NOOP("State", "invoice"),
    QT_TRANSLATE_NOOP("State", "bill"),
    QT_TRANSLATE_NOOP("State", "credit_note"),
    QT_TRANSLATE_NOOP("State", "deposit"),
    QT_TRANSLATE_NOOP("State", "reversal"),
    QT_TRANSLATE_NOOP("State", "deferral"),
    QT_TRANSLATE_NOOP("State", "instalment"),
    QT_TRANSLATE_NOOP("State", "daily"),
    QT_TRANSLATE_NOOP("State", "weekly"),
    QT_TRANSLATE_NOOP("State", "monthly"),
    QT_TRANSLATE_NOOP("State", "yearly"),
    QT_TRANSLATE_NOOP("State", "paused"),
    QT_TRANSLATE_NOOP("State", "ended"),
    QT_TRANSLATE_NOOP("State", "planned"),
    QT_TRANSLATE_NOOP("State", "posted"),
    QT_TRANSLATE_NOOP("State", "dropped"),
    QT_TRANSLATE_NOOP("State", "prepaid_expense"),
    QT_TRANSLATE_NOOP("State", "deferred_revenue"),
    QT_TRANSLATE_NOOP("State", "none"),
    QT_TRANSLATE_NOOP("State", "straight_line"),
    QT_TRANSLATE_NOOP("State", "declining"),
    QT_TRANSLATE_NOOP("State", "units"),
    QT_TRANSLATE_NOOP("State", "disposed"),
    QT_TRANSLATE_NOOP("State", "acquisition"),
    QT_TRANSLATE_NOOP("State", "opening"),
    QT_TRANSLATE_NOOP("State", "depreciation"),
    QT_TRANSLATE_NOOP("State", "usage"),
    QT_TRANSLATE_NOOP("State", "impairment"),
    QT_TRANSLATE_NOOP("State", "impairment_reversal"),
    QT_TRANSLATE_NOOP("State", "disposal"),
    QT_TRANSLATE_NOOP("State", "transfer_out"),
    QT_TRANSLATE_NOOP("State", "transfer_in"),
    QT_TRANSLATE_NOOP("State", "annuity"),
    QT_TRANSLATE_NOOP("State", "equal_principal"),
    QT_TRANSLATE_NOOP("State", "bullet"),
    QT_TRANSLATE_NOOP("State", "drawn"),
    QT_TRANSLATE_NOOP("State", "extra"),
    QT_TRANSLATE_NOOP("State", "rate"),
    // the office
    QT_TRANSLATE_NOOP("State", "close"),
    QT_TRANSLATE_NOOP("State", "backup"),
    QT_TRANSLATE_NOOP("State", "exit"),
};

} // namespace

std::span<const char* const> stateWords()
{
    return words;
}

QString stateText(const QString& state)
{
    QString text = QCoreApplication::translate("State", state.toUtf8().constData());
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace tandem::gui
