#pragma once

#include <QDate>
#include <QString>

#include <algorithm>
#include <map>
#include <optional>
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

/// What a party owes or is owed, in the order in which it is paid. Credits are negative.
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

/// What is open with a party.
struct ModelAccount {
    std::vector<ModelOpenItem> items{}; ///< By due day and number.

    void add(const ModelOpenItem& item)
    {
        if (item.open == 0)
            return;
        items.push_back(item);
        std::sort(items.begin(), items.end());
    }
    /// What could be paid; credits are not set against it.
    Cents owed() const
    {
        Cents sum = 0;
        for (const ModelOpenItem& item : items)
            sum += std::max<Cents>(item.open, 0);
        return sum;
    }
    /// Lets a payment fall on what is due first.
    void pay(Cents amount)
    {
        for (ModelOpenItem& item : items) {
            const Cents part = std::min(amount, std::max<Cents>(item.open, 0));
            item.open -= part;
            amount -= part;
        }
        dropClosed();
    }
    void take(const QString& number, Cents amount)
    {
        for (ModelOpenItem& item : items)
            if (item.number == number)
                item.open -= amount;
        dropClosed();
    }
    /// The open amount of an item; 0 if it is not open.
    Cents openOf(const QString& number) const
    {
        for (const ModelOpenItem& item : items)
            if (item.number == number)
                return item.open;
        return 0;
    }

private:
    void dropClosed()
    {
        std::erase_if(items, [](const ModelOpenItem& item) { return item.open == 0; });
    }
};

/// What was ordered, delivered, invoiced, and what of it came back.
struct ModelOrder {
    enum class State { Quote, Confirmed, Delivered, Invoiced };
    struct Line {
        std::size_t item;
        std::int64_t pieces;
        Cents cost = 0;            ///< Of what was delivered.
        std::int64_t returned = 0; ///< Of the pieces.
        std::int64_t credited = 0; ///< Of the pieces.
    };
    struct Tax {
        Cents net = 0;
        Cents credited = 0; ///< Of the net.
    };
    std::int64_t id;
    std::size_t customer;
    std::vector<Line> lines;
    State state = State::Quote;
    std::int64_t delivery = 0;
    std::int64_t invoice = 0;
    QDate invoicedOn{};
    std::map<int, Tax> taxes{}; ///< By percent.
};

/// An order at the supplier's, of one item.
struct ModelPurchase {
    std::int64_t id;
    std::size_t item;
    std::int64_t pieces;
    Cents price;
    std::int64_t received = 0;
    std::int64_t billed = 0;

    bool isOpen() const { return billed < pieces; }
};

/// A line of the bank's list.
struct ModelBankLine {
    enum class Match { None, Paid, Charged, Parked };
    std::int64_t id = 0;
    QDate bookedOn;
    Cents amount;
    QString words;
    std::size_t customer = 0; ///< Who paid, if it is more than zero.
    QString document{};       ///< What for.
    Match match = Match::None;
    QDate documentDueOn{}; ///< Once it is matched.
};

/// Somebody who is announced, here, or was.
struct ModelVisit {
    enum class State { Expected, Here, Left, NoShow };
    std::int64_t id;
    QString name;
    std::optional<std::int64_t> expectedAtMs{};
    State state = State::Expected;
    QString badge{};
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
