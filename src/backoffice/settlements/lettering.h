#pragma once

#include "office/unit_of_work.h"

#include <QHash>

namespace tandem::settlements {

/// What was settled with what, as letters: documents that cleared each other to nothing share one.
///
/// Holds a few numbers for each item that was ever settled. Source: LPF A47 A-1, "EcritureLet".
class Lettering {
public:
    struct Letter {
        QString code; ///< "A", "B", ... "Z", "AA".
        QDate on;     ///< The day on which the last of them was cleared.
    };

    static Result<Lettering> load(Reader& books);

    /// The letter of a document, by its table and row; nothing while something of it, or of what
    /// it was settled with, is open. Of "settlement", that of the items that met in it.
    std::optional<Letter> of(const QString& source, std::int64_t sourceId) const;

private:
    struct Item {
        std::size_t above = 0; ///< Another item of its group, or itself.
        bool isClosed = false;
        QDate closedOn{};
    };

    std::size_t groupOf(std::size_t item) const;
    std::size_t itemOf(std::int64_t id);
    void join(std::size_t a, std::size_t b);
    void giveLetters();

    std::vector<Item> m_items;
    QHash<std::int64_t, std::size_t> m_byId;
    QHash<std::pair<QString, std::int64_t>, std::size_t> m_bySource;
    QHash<std::size_t, Letter> m_letters; ///< By group.
};

} // namespace tandem::settlements
