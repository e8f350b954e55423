#pragma once

#include "gui/shell/new_company_dialog.h"
#include "gui/shell/workplace.h"
#include "office/background_reader.h"
#include "office/users.h"

#include <memory>
#include <stop_token>

namespace tandem::app {

/// Somebody who was let in: a connection of their own, and their session.
struct Entry {
    std::unique_ptr<Database> database;
    Session session;
};

/// Tries a name and a password on a connection made for it. Slow, as guessing must be; any thread
/// may call it. Errors: those of Database::open and of tandem::signIn.
Result<Entry> knock(const QString& location, const Clock& clock, const QString& name,
                    const QString& password);

/// The books that are open, and who works on them; all that windows stand on.
class OpenBooks {
public:
    /// The books at a location; nobody is signed in yet. Those on a server that each user enters by
    /// a login role of their own are opened at the sign-in.
    static Result<std::unique_ptr<OpenBooks>> open(const QString& location, const Clock& clock);

    /// The books with who was let in.
    static std::unique_ptr<OpenBooks> entered(const QString& location, const Clock& clock,
                                              Entry entry);

    /// Errors: those of Database::open and of tandem::signIn.
    Result<> signIn(const QString& name, const QString& password);
    /// Seats who was let in.
    void take(Entry entry);
    bool isSignedIn() const { return m_office != nullptr; }
    Office& office() { return *m_office; }
    /// What a window needs. The user must be signed in. Errors: permissionDenied (no right at all).
    Result<gui::Workplace> workplace();
    const QString& location() const { return m_location; }

    /// Anchors both chains if anything was changed since the sign-in, so that an old copy of the
    /// books is noticed. Errors: those of setAnchor.
    Result<> leave();

private:
    OpenBooks(QString location, const Clock& clock);

    QString m_location;
    const Clock& m_clock;
    SystemRandom m_random;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<BackgroundReader> m_background;
    std::unique_ptr<gui::JobBoard> m_jobs;
    bool m_hasChanged = false;
};

/// Makes a company with its first user and what stands on its documents, in a file that is not
/// there yet or an empty database of a server, which is made where there is none of that name;
/// `serverPassword` is that of the login in its address. Where it cannot, or is stopped before the
/// company stands in it, no file is left. Any thread may call it. Errors: those of Database::open,
/// workflows::createCompany and changeCompany; interrupted.
Result<> makeCompany(const gui::CompanyWanted& wanted, const QString& serverPassword = {},
                     const std::stop_token& stop = {});

/// Makes the sample company of a few weeks, and says how far it is.
Result<> makeSampleCompany(const QString& file, const UserDraft& user, bool isWholeYear,
                           const std::function<void(int percent)>& progress);

} // namespace tandem::app
