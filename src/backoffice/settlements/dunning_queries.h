#pragma once

#include "backoffice/settlements/dunning.h"
#include "backoffice/settlements/facts.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// Who is reminded, and who is left out by hand.
struct DunningChoice {
    std::vector<PartyId> only{}; ///< Empty: everybody.
    std::vector<PartyId> skippedParties{};
    std::vector<OpenItemId> skippedItems{};
};

/// What every customer with something overdue on `on` would be sent, by party and currency; also
/// those who are sent nothing, with the reasons. Error: dunningLevelsMissing.
Result<std::vector<DunningProposal>> dunningProposals(Reader& books, QDate on,
                                                      const DunningChoice& choice = {});

/// An item as a reminder that went out named it.
struct NoticedItem {
    OpenItemId item;
    QString number;
    QDate issuedOn;
    QDate dueOn;
    int level;
    int daysLate;
    Money original;
    Money open; ///< When it was reminded of, less credits.
    int interestDays;
    Money interest;
};

/// A reminder that went out.
struct DunningNotice {
    DunningNoticeId id;
    QString number;
    PartyId party;
    int level;
    QDate noticedOn;
    QDate payUntil;
    Money claimed;
    Money credits;
    Money earlier;
    Money fee;
    Money interest;
    Money chargesBase;
    QDate takenBackOn{};
    std::vector<NoticedItem> items{};
    std::int64_t version = 0;

    Money charges() const { return fee + interest; }
    Money total() const { return claimed + earlier + charges(); }
};

/// A reminder with its items. Error: noticeNotFound.
Result<DunningNotice> dunningNotice(Reader& books, DunningNoticeId id);
Result<DunningNotice> dunningNotice(Reader& books, const QString& number);

/// Reminders without their items, the latest first; of one party, or of all if unset.
Result<std::vector<DunningNotice>> dunningNotices(Reader& books, PartyId party, int rowsMax);

/// The level that an item has reached; 0 if it was never reminded of.
Result<int> dunningLevelOf(Reader& books, OpenItemId item);

} // namespace tandem::settlements
