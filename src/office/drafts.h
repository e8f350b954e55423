#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace tandem {

/// What somebody typed and did not save yet, kept in files beside the books of this workstation:
/// one for each form, in a folder of this user of these books that no other account may look into.
///
/// Not in the books: a row there would stand in the audit trail for ever, each time anew, and
/// whoever may prove the trail may read it. docs/decisions/0016-drafts-beside-the-books.md.
class Drafts {
public:
    struct Kept {
        QDateTime at;
        QJsonObject fields;
    };

    /// Keeps nothing.
    Drafts() = default;
    explicit Drafts(QString folder) : m_folder(std::move(folder)) {}

    /// What was kept of a form; nothing if there is none, or if the file is damaged.
    std::optional<Kept> of(const QString& form) const;
    /// Keeps what stands in a form instead of what was kept before: all of it, or what was before.
    Result<> keep(const QString& form, const Kept& draft) const;
    void drop(const QString& form) const;

private:
    QString fileOf(const QString& form) const;

    QString m_folder;
};

/// The folder for the drafts of a user of books, in the data folder of this account.
Drafts draftsBeside(const QString& booksLocation, std::int64_t user);

} // namespace tandem
