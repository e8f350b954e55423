#pragma once

#include <QDate>
#include <QString>

#include <algorithm>
#include <map>
#include <vector>

/// What the books should hold, in plain maps and sums: nothing here knows the product.
namespace tandem::simulation {

using Cents = std::int64_t;

/// `amount` x `numerator` / `denominator`, half a cent away from zero. None is negative.
inline Cents shareOf(Cents amount, std::int64_t numerator, std::int64_t denominator)
{
    return (2 * amount * numerator + denominator) / (2 * denominator);
}

/// Numbers given out, by series and year.
struct ModelNumbers {
    std::map<QString, int> lastBySeries;

    QString next(const QString& series, QDate on)
    {
        const QString prefix = QStringLiteral("%1-%2-").arg(series).arg(on.year());
        return prefix + QStringLiteral("%1").arg(++lastBySeries[prefix], 5, 10, QChar(u'0'));
    }
};

/// The ledger: what stands on each account, and the entries that were typed.
struct ModelLedger {
    struct Typed {
        std::int64_t entry;
        QDate postedOn;
        std::map<QString, Cents> lines; ///< By account code.
        bool isReversed = false;
    };
    std::map<QString, Cents> balances; ///< By account code; debit positive.
    std::vector<Typed> typed;
    std::int64_t entryCount = 0;

    void post(const std::map<QString, Cents>& lines)
    {
        ++entryCount;
        for (const auto& [account, amount] : lines)
            balances[account] += amount;
    }
};

/// What a customer owes, in the order in which it is paid.
struct ModelOpenItem {
    QDate dueOn;
    QString number;
    Cents open;
    friend bool operator<(const ModelOpenItem& a, const ModelOpenItem& b)
    {
        return std::pair(a.dueOn, a.number) < std::pair(b.dueOn, b.number);
    }
};

/// Goods on the shelf at their moving average.
struct ModelStock {
    std::int64_t pieces = 0;
    Cents value = 0;

    Cents takeOut(std::int64_t count)
    {
        const Cents cost = count == pieces ? value : shareOf(value, count, pieces);
        pieces -= count;
        value -= cost;
        return cost;
    }
};

/// An order that is still to be invoiced.
struct ModelOrder {
    enum class State { Quote, Confirmed, Delivered };
    struct Line {
        std::size_t item;
        std::int64_t pieces;
    };
    std::int64_t id;
    std::size_t customer;
    std::vector<Line> lines;
    State state = State::Quote;
};

/// A room or a car, and the hours at which it is taken.
struct ModelAppointment {
    std::int64_t id;
    std::size_t resource;
    std::int64_t fromHour; ///< Counted from the beginning of 2025.
    std::int64_t untilHour;
    bool isPlanned = true;
};

struct ModelLeave {
    enum class State { Requested, Approved, Declined, Cancelled };
    std::int64_t id;
    std::size_t employee;
    QDate firstOn;
    QDate lastOn;
    int halfDays;
    State state = State::Requested;

    bool stands() const { return state == State::Requested || state == State::Approved; }
};

} // namespace tandem::simulation
