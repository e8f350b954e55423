#pragma once

#include "base/decimal.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// What a beancount journal says, line by line, before it is put in order of time.
namespace tandem::formats::beancount {

struct Amount {
    Decimal number;
    QString currency;
};

/// At which cost a line came in, or which cost it takes out.
struct Cost {
    std::optional<Decimal> number{}; ///< Unset in "{}": what is held decides.
    QString currency{};
    bool isTotal = false; ///< "{{ }}": of all units together.
    QDate on{};
    QString label{};
};

struct Price {
    Decimal number;
    QString currency;
    bool isTotal = false; ///< "@@".
};

struct Posting {
    qint64 line = 0;
    QString account;
    std::optional<Amount> units{}; ///< Unset: what is missing for the entry to balance.
    std::optional<Cost> cost{};
    std::optional<Price> price{};
    QStringList notes{};
};

struct Transaction {
    QString payee{};
    QString narration{};
    QStringList marks{}; ///< Tags and links.
    QStringList notes{};
    std::vector<Posting> postings{};
};

struct Open {
    QString account;
    QString booking{}; ///< "STRICT", "FIFO", ...; empty: that of the journal.
    QString code{};    ///< Of the metadata "code" and "name".
    QString name{};
};

struct Close {
    QString account;
};

struct Balance {
    QString account;
    Amount amount;
    std::optional<Decimal> tolerance{};
};

struct Pad {
    QString account;
    QString source;
};

struct Quote {
    QString commodity;
    Amount amount;
};

using What = std::variant<Open, Balance, Pad, Quote, Transaction, Close>;

struct Directive {
    QDate on;
    qint64 line = 0;
    What what;
};

} // namespace tandem::formats::beancount
