#pragma once

#include "office/sign_in.h"

/// What a script signs in with, where nobody is there to type a password.
namespace tandem {

using AccessTokenId = Id<struct AccessTokenTag>;

/// Days that a token is good for, if nothing else is asked for, and at most.
inline constexpr int tokenDays = 365;
inline constexpr int tokenDaysMax = 1'826;

/// Whether a token can carry a right: all but approving and managing users, which take somebody
/// with a password.
bool isOfToken(Permission right);

/// A token as lists show it; itself it is shown once, when it is made.
struct AccessToken {
    AccessTokenId id;
    UserId user;
    QString userName;
    QString name;       ///< What it is for.
    QStringList rights; ///< Names of permissions; empty: what its user may.
    Instant madeAt;
    Instant expiresAt; ///< Not included.
    std::optional<Instant> revokedAt;

    bool isGood(Instant now) const { return !revokedAt && now < expiresAt; }
};

/// What is asked for when a token is made.
struct AccessTokenDraft {
    QString name;
    QStringList rights{}; ///< Names of permissions; empty: what its user may.
    int days = tokenDays;
};

/// Makes a token for who knows the password, and returns it: "tandem-ID-SECRET" with a secret of
/// 256 random bits, of which the books keep a SHA-256. A token can do what its user can, or the
/// named part of it, as far as isOfToken.
/// Errors: those of signIn, permissionDenied, tokenNameMissing, tokenDaysUnfit, rightUnknown.
Result<QString> makeAccessToken(const Door& door, const SignIn& attempt,
                                const AccessTokenDraft& draft);

/// Ends a token at once; another user's only with the right to manage users.
/// Errors: permissionDenied, tokenUnknown.
Result<> revokeAccessToken(Office& office, AccessTokenId id);

/// The tokens of a user (unset: of all), the newest first; a page before `before` (unset: from the
/// newest).
Result<std::vector<AccessToken>> accessTokens(Reader& books, UserId user, AccessTokenId before,
                                              int rowsMax);

/// Lets the user of a token in. Nothing is written: what cannot be guessed needs no count of
/// attempts. Error: tokenRefused, the same for all that is not good.
Result<Session> signInWithToken(const Door& door, const QString& token);

} // namespace tandem
