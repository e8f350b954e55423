#include "office/password.h"

#include "base/check.h"
#include "office/user_errors.h"

#include <QSet>

#include <cstring>

#include <sodium.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memoryBytes = 64ULL << 20;

// What people take when they must have eight characters; compared without case and decoration.
constexpr std::array commonPasswords{
    "password",   "passwort",   "passwords",  "passphrase", "iloveyou",  "sunshine",
    "princess",   "football",   "baseball",   "basketball", "superman",  "starwars",
    "trustno",    "whatever",   "welcome",    "letmein",    "changeme",  "administrator",
    "tandem",     "qwertyuiop", "qwertzuiop", "asdfghjkl",  "asdfasdf",  "qwerty",
    "qwertz",     "azerty",     "azertyuiop", "yxcvbnm",    "zxcvbnm",   "qazwsxedc",
    "qweasdzxc",  "computer",   "internet",   "samsung",    "geheim",    "geheimnis",
    "hallo",      "schalke",    "sommer",     "winter",     "summer",    "liverpool",
    "chocolate",  "butterfly",  "michelle",   "jennifer",   "alexander", "charlie",
    "jordan",     "michael",    "daniel",     "master",     "dragon",    "monkey",
    "shadow",     "secret",     "access",     "default",    "company",   "accounting",
    "invoice",    "office",     "test",       "testtest",   "abcabc",    "abcd",
    "admin",      "login",      "manager",    "guest",      "user",      "root",
    "motdepasse", "contrasena", "parola",     "bonjour",    "soleil"};

/// The password without case and the decoration that guessers try first: "P@ssw0rd2024!".
QString core(const QString& password)
{
    QString plain;
    for (const QChar c : password.toLower()) {
        const char latin = c.toLatin1();
        const char* const from = "@4301$5!7";
        const char* const to = "aaeoissit";
        const char* const found = latin ? std::strchr(from, latin) : nullptr;
        plain += found ? QLatin1Char(to[found - from]) : c;
    }
    return plain;
}

/// The letters that are left when leading and trailing signs and digits are cut off.
QString lettersOf(const QString& password)
{
    qsizetype begin = 0;
    qsizetype end = password.size();
    while (begin < end && !password[begin].isLetter())
        ++begin;
    while (end > begin && !password[end - 1].isLetter())
        --end;
    return password.mid(begin, end - begin).toLower();
}

/// Whether each character is as far from the one before as the first two are: "aaaa", "12345".
bool isSequence(const QString& password)
{
    const int step = password.size() < 2 ? 0 : password[1].unicode() - password[0].unicode();
    if (step < -1 || step > 1)
        return false;
    for (qsizetype i = 1; i < password.size(); ++i)
        if (password[i].unicode() - password[i - 1].unicode() != step)
            return false;
    return true;
}

bool isCommon(const QString& password, const QString& userName)
{
    const QString letters = lettersOf(password);
    const QString undecorated = lettersOf(core(password));
    const auto isOneOf = [&](const char* common) {
        return letters == QLatin1StringView(common) || undecorated == QLatin1StringView(common);
    };
    const bool isOfUser = !userName.isEmpty() && (letters == userName || undecorated == userName);
    const QSet<QChar> characters(password.begin(), password.end());
    return letters.isEmpty() ? isSequence(password) || characters.size() < 5
                                   || u"01234567890123456789"_s.contains(password)
                                   || u"98765432109876543210"_s.contains(password)
                             : isOfUser || isSequence(password) || characters.size() < 4
                                   || std::ranges::any_of(commonPasswords, isOneOf);
}

} // namespace

Result<> checkPassword(const QString& password, const QString& userName)
{
    if (password.size() < passwordCharactersMin)
        return fail(errors::passwordTooShort, {QString::number(passwordCharactersMin)})
            .at(u"password"_s);
    if (password.size() > passwordCharactersMax)
        return fail(errors::passwordTooLong, {QString::number(passwordCharactersMax)})
            .at(u"password"_s);
    if (isCommon(password, userName.toLower()))
        return fail(errors::passwordCommon).at(u"password"_s);
    return {};
}

QString hashPassword(const QString& password)
{
    require(sodium_init() >= 0, "libsodium is ready");
    QByteArray utf8 = password.normalized(QString::NormalizationForm_KC).toUtf8();
    char hash[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str(
        hash, utf8.constData(), static_cast<unsigned long long>(utf8.size()), passes, memoryBytes);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    require(failed == 0, "there is memory to hash a password");
    return QString::fromLatin1(hash);
}

bool isPasswordRight(const QString& hash, const QString& password)
{
    require(sodium_init() >= 0, "libsodium is ready");
    QByteArray utf8 = password.normalized(QString::NormalizationForm_KC).toUtf8();
    const QByteArray stored = hash.isEmpty() ? QByteArray(decoyHash) : hash.toLatin1();
    const int wrong = crypto_pwhash_str_verify(stored.constData(), utf8.constData(),
                                               static_cast<unsigned long long>(utf8.size()));
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return wrong == 0 && !hash.isEmpty();
}

} // namespace tandem
