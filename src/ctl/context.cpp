#include "ctl/context.h"

#include "ctl/errors.h"
#include "ctl/provers.h"
#include "data/chain_hash.h"
#include "office/access_token.h"
#include "office/users.h"

#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 inputBytesMax = 1LL << 30;

QString nameOf(const char* option)
{
    return QString::fromLatin1(option);
}

/// Whether an option says how to ask, not what is asked for.
bool isAboutTheCall(const QString& option)
{
    static const QStringList options{u"company"_s,  u"user"_s,   u"password-fd"_s,
                                     u"token-fd"_s, u"format"_s, u"key"_s};
    return options.contains(option);
}

} // namespace

Context::Context(Call call, const Terminal& terminal)
    : m_call(std::move(call))
    , m_terminal(terminal)
{
}

Context::~Context()
{
    if (m_database)
        m_database->driver().restIfQuiet();
}

bool Context::has(const char* option) const
{
    return m_call.switches.contains(nameOf(option)) || m_call.values.contains(nameOf(option));
}

QString Context::value(const char* option, const QString& otherwise) const
{
    return m_call.values.value(nameOf(option), otherwise);
}

Result<QDate> Context::day(const char* option, QDate otherwise) const
{
    const QString text = value(option);
    if (text.isEmpty())
        return otherwise;
    if (text == u"today"_s)
        return m_clock.today();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        return fail(errors::dayUnreadable, {text}).at(nameOf(option));
    return day;
}

Result<int> Context::count(const char* option, int otherwise) const
{
    const QString text = value(option);
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1)
        return fail(errors::numberUnreadable, {text}).at(nameOf(option));
    return number;
}

Result<QByteArray> Context::readInput(const QString& path) const
{
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(m_terminal.in, QIODevice::ReadOnly)
                                       : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(errors::inputNotFound, {path});
    const QByteArray bytes = file.read(inputBytesMax + 1);
    if (bytes.size() > inputBytesMax)
        return fail(errors::inputTooLarge, {path, QString::number(inputBytesMax >> 20)});
    return bytes;
}

Result<> Context::writeOutput(const QString& path, const QByteArray& bytes) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(errors::outputNotWritten, {path}).because(file.errorString());
    return {};
}

QString Context::userName() const
{
    const QString system = qEnvironmentVariable("USER", u"root"_s);
    return value("user", qEnvironmentVariable("TANDEM_USER", system));
}

Result<QString> Context::secret(const Secret& secret) const
{
    return readSecret(secret, value(secret.option));
}

Result<QString> Context::password() const
{
    return secret(ownPassword);
}

bool Context::hasToken() const
{
    return has(accessToken.option)
           || (!has(ownPassword.option) && qEnvironmentVariableIsSet(accessToken.variable));
}

Result<Session> Context::signIn(Database& database)
{
    const Door door{database, m_clock, m_random};
    if (hasToken()) {
        TANDEM_TRY(const QString token, secret(accessToken));
        return signInWithToken(door, token);
    }
    TANDEM_TRY(const QString typed, password());
    return tandem::signIn(
        door, {.name = userName(), .password = typed, .workstation = QSysInfo::machineHostName()});
}

Result<Database*> Context::database()
{
    if (!m_database) {
        const QString location = value("company", qEnvironmentVariable("TANDEM_COMPANY"));
        if (location.isEmpty())
            return fail(errors::noCompanyGiven);
        DatabaseConfig config = DatabaseConfig::at(location);
        if (has("create-books"))
            config.access = SqliteAccess::Create;
        config.backupFolder = qEnvironmentVariable("TANDEM_BACKUP_FOLDER");
        if (config.isOpenToLogins() && config.access != SqliteAccess::Create) {
            TANDEM_TRY(config.userName, fitUserName(userName()));
            if (!hasToken() || qEnvironmentVariableIsSet(ownPassword.variable)) {
                TANDEM_TRY(config.password, password());
            }
        }
        TANDEM_TRY(m_database, Database::open(config));
    }
    return m_database.get();
}

Result<Office*> Context::office()
{
    if (!m_office) {
        TANDEM_TRY(Database * database, this->database());
        TANDEM_TRY(Session session, signIn(*database));
        m_office = std::make_unique<Office>(*database, m_clock, m_random, std::move(session));
        QObject::connect(m_office.get(), &Office::changed, m_office.get(),
                         [this] { m_hasChanged = true; });
    }
    return m_office.get();
}

void Context::setAnchorAfterChange()
{
    if (!m_hasChanged)
        return;
    const auto set = setAnchor({*m_database, m_clock, m_random}, ownWitness(), m_anchorReason,
                               m_office->session().user);
    if (!set)
        warn(u"no anchor was set, so that an old copy of these books may go unnoticed: "_s
             + set.error().text());
}

Result<const Painter*> Context::painter() const
{
    if (!m_terminal.painter)
        return fail(errors::painterMissing);
    return m_terminal.painter;
}

Listing Context::list(std::vector<Column> columns) const
{
    sayWhatIsUnsaid();
    return Listing(m_terminal.out, m_call.format, std::move(columns), m_unsaid.get());
}

void Context::sayWhatIsUnsaid() const
{
    print(m_terminal.out, std::exchange(*m_unsaid, {}));
}

void Context::say(const QString& text) const
{
    sayWhatIsUnsaid();
    if (m_call.format == Format::Table)
        print(m_terminal.out, text + u'\n');
}

void Context::note(const QString& text) const
{
    print(m_terminal.error, text + u'\n');
}

void Context::warn(const QString& text) const
{
    print(m_terminal.error, u"warning: "_s + text + u'\n');
}

Request Context::request(const QByteArray& body)
{
    const QString key = value("key");
    ChainHash asked;
    asked.add(body);
    QStringList options = m_call.values.keys() + m_call.switches;
    options.sort();
    for (const QString& option : options)
        if (!isAboutTheCall(option))
            asked.add(option).add(m_call.values.value(option));
    return {.key = key.isEmpty() ? makeUuid(m_clock.now(), m_random) : key,
            .bodyHash = asked.result()};
}

} // namespace tandem::ctl
