#pragma once

#include "formats/book_import.h"

#include <QHash>

#include <vector>

/// The customers, documents and lots of GnuCash's books, as XML and SQLite both hold them.
namespace tandem::formats::gnucash {

struct Fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
};

/// In the order of GnuCash's own numbers for them, from 0.
enum class OwnerKind { None, Undefined, Customer, Job, Vendor, Employee };

/// Whose a document or a lot is.
struct Owner {
    OwnerKind kind = OwnerKind::None;
    QString guid{};
};

/// A customer, vendor or employee.
struct Person {
    OwnerKind kind = OwnerKind::None;
    QString guid{};
    QString number{};
    QString name{};
    QStringList address{}; ///< Its lines, without the name.
    QString phone{};
    QString mail{};
    QString notes{};
    QString terms{}; ///< Guid.
};

struct Job {
    QString guid{};
    QString number{};
    QString name{};
    Owner owner{};
};

struct Terms {
    QString guid{};
    QString name{};
    std::optional<int> dueDays{}; ///< Only where they count days.
};

struct TaxTable {
    QString name{};
    bool isCopy = false; ///< What GnuCash keeps for documents when a table is changed.
};

/// An invoice, a bill, a voucher or a credit note.
struct Document {
    QString guid{};
    QString number{};
    Owner owner{};
    QString transaction{}; ///< Guid of the one that posts it; empty while it is not posted.
    QString lot{};         ///< Guid.
    bool isCreditNote = false;
};

struct DocumentLine {
    QString document{}; ///< Guid.
    QString description{};
    Fraction count{};
    Fraction price{};
};

struct Lot {
    QString guid{};
    Owner owner{};
};

struct Business {
    std::vector<Person> people{};
    std::vector<Job> jobs{};
    std::vector<Terms> terms{};
    std::vector<TaxTable> taxTables{};
    std::vector<Document> documents{};
    std::vector<DocumentLine> lines{};
    std::vector<Lot> lots{};         ///< Those with an owner of their own: what was paid ahead.
    QHash<QString, QDate> dueDays{}; ///< By the guid of the transaction.
};

/// Brings the business of a book into it: people become parties, and lines on accounts of
/// customers and suppliers belong to the party of their lot. Lines of no lot, on accounts that
/// have such lots, go to a party of their own, so that the accounts tell parties apart.
///
/// Accounts in another currency than `currency` stay plain; if it is empty, none does. What is not
/// taken over is added to `leftOut`: documents that are not posted or stand on such an account, and
/// tax tables.
void addBusiness(const Business& business, const QString& currency, ForeignBook& book,
                 std::vector<LeftOut>& leftOut);

} // namespace tandem::formats::gnucash
