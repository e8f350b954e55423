#pragma once

#include "ctl/exit_code.h"
#include "ctl/listing.h"
#include "ctl/password_input.h"
#include "office/anchor.h"
#include "office/office.h"

#include <QHash>

namespace tandem::ctl {

/// What a command was given, and what it works with.
class Context {
public:
    /// The words and options of one call, already checked against the command's list.
    struct Call {
        QHash<QString, QString> values; ///< Options with a value, and the global ones.
        QStringList switches;           ///< Options without a value.
        QStringList arguments;          ///< What followed the verb.
        Format format = Format::Table;
    };

    Context(Call call, const Terminal& terminal);
    ~Context();

    bool has(const char* option) const;
    /// The value of an option, or `otherwise` if it was not given.
    QString value(const char* option, const QString& otherwise = {}) const;
    /// A day: "2025-03-31", or "today"; `otherwise` if not given. Error: dayUnreadable.
    Result<QDate> day(const char* option, QDate otherwise) const;
    /// A whole number of one or more; `otherwise` if not given. Error: numberUnreadable.
    Result<int> count(const char* option, int otherwise) const;
    const QStringList& arguments() const { return m_call.arguments; }
    Format format() const { return m_call.format; }

    /// Who calls: --user, else TANDEM_USER, else the system's name for the user.
    QString userName() const;
    /// What the caller alone knows, from where the command's options say it is.
    /// Errors: passwordUnreadable, passwordMissing, passwordsDiffer.
    Result<QString> secret(const Secret& secret) const;
    /// The caller's password. Errors: passwordMissing, passwordUnreadable.
    Result<QString> password() const;
    /// Whether the caller signs in with an access token, and so without a password.
    bool hasToken() const;

    /// The bytes of a file, or of standard input for "-". Errors: inputNotFound, inputTooLarge.
    Result<QByteArray> readInput(const QString& path) const;

    /// Writes a file, all of it or nothing. Error: outputNotWritten.
    Result<> writeOutput(const QString& path, const QByteArray& bytes) const;

    /// Opens the books named by --company and signs the user in, on first use.
    Result<Office*> office();
    /// The connection that office() works on; makes new books where the command creates them.
    Result<Database*> database();

    const Terminal& terminal() const { return m_terminal; }
    /// What puts things on paper. Error: painterMissing.
    Result<const Painter*> painter() const;
    const Clock& clock() const { return m_clock; }
    Random& random() { return m_random; }

    /// Begins a listing on standard output in the format asked for. One without a row is written
    /// when something follows it, or the command has succeeded.
    Listing list(std::vector<Column> columns) const;
    /// Writes listings without a row that were ended and not written yet.
    void sayWhatIsUnsaid() const;
    /// Writes a line for people: nothing of it in CSV and JSON.
    void say(const QString& text) const;
    /// Writes a hint for the next call to standard error, where it is in nobody's way.
    void note(const QString& text) const;
    /// Writes a warning to standard error.
    void warn(const QString& text) const;

    /// Signs the heads of the chains if this call changed the books. What was changed is saved by
    /// then, so that a failure is a warning.
    void setAnchorAfterChange();
    /// Why that anchor is set, if not because the call ends.
    void setAnchorReason(AnchorReason reason) { m_anchorReason = reason; }

    /// The request that this call makes: the key of --key, or a new one, over `body` and all
    /// options that say what is asked for.
    Request request(const QByteArray& body);

private:
    Result<Session> signIn(Database& database);

    Call m_call;
    Terminal m_terminal;
    std::unique_ptr<QString> m_unsaid = std::make_unique<QString>();
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Office> m_office;
    bool m_hasChanged = false;
    AnchorReason m_anchorReason = AnchorReason::Exit;
};

} // namespace tandem::ctl
