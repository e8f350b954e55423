#include "gui/shell/server_dialog.h"

#include "gui/kit/desk.h"
#include "gui/kit/style.h"
#include "shell/ui_server_dialog.h"

#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QThread>
#include <QUrl>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPort = 5432;

bool isHere(const QString& host)
{
    return host.isEmpty() || host == u"localhost"_s || host == u"127.0.0.1"_s || host == u"::1"_s
           || host.startsWith(u'/');
}

} // namespace

ServerDialog::ServerDialog(Probe probe, Make make, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ServerDialog>())
    , m_probe(std::move(probe))
    , m_make(std::move(make))
{
    m_ui->setupUi(this);
    m_ui->hostEdit->setText(u"localhost"_s);
    for (QLineEdit* const one : {m_ui->hostEdit, m_ui->databaseEdit, m_ui->userEdit})
        connect(one, &QLineEdit::textEdited, this, &ServerDialog::showAddress);
    connect(m_ui->portSpin, &QSpinBox::valueChanged, this, &ServerDialog::showAddress);
    connect(m_ui->addressEdit, &QLineEdit::textEdited, this, &ServerDialog::readAddress);
    connect(m_ui->testButton, &QPushButton::clicked, this,
            [this] { m_isTesting ? giveUp() : test(); });
    connect(m_ui->createButton, &QPushButton::clicked, this,
            [this] { m_lacksDatabase ? makeDatabase() : choose(Choice::NewCompany); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] { choose(Choice::Open); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setVariant(m_ui->buttons->button(QDialogButtonBox::Open), "primary");
    m_ui->answerLabel->setAccessibleName(tr("What the server answered"));
    m_ui->createButton->hide();
    showAddress();
}

ServerDialog::~ServerDialog() = default;

QString ServerDialog::address() const
{
    return m_ui->addressEdit->text().trimmed();
}

QString ServerDialog::password() const
{
    return m_ui->passwordEdit->text();
}

QString ServerDialog::answer() const
{
    return m_ui->answerLabel->text();
}

void ServerDialog::showAddress()
{
    if (m_isFilling)
        return;
    QUrl url;
    const QString host = m_ui->hostEdit->text().trimmed();
    url.setScheme(u"postgresql"_s);
    if (const QString user = m_ui->userEdit->text().trimmed(); !user.isEmpty())
        url.setUserName(user);
    url.setHost(host);
    if (m_ui->portSpin->value() != usualPort)
        url.setPort(m_ui->portSpin->value());
    url.setPath(u'/' + m_ui->databaseEdit->text().trimmed());
    if (!isHere(host))
        url.setQuery(u"sslmode=verify-full"_s);
    m_ui->addressEdit->setText(url.toString(QUrl::FullyEncoded));
    showState();
}

void ServerDialog::readAddress()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QUrl url(address());
    m_ui->hostEdit->setText(url.host());
    m_ui->portSpin->setValue(url.port(usualPort));
    m_ui->databaseEdit->setText(url.path().mid(1));
    m_ui->userEdit->setText(url.userName());
    showState();
}

void ServerDialog::showState()
{
    const bool isComplete = DatabaseConfig::at(address()).dialect == Dialect::Postgresql
                            && QUrl(address()).path().size() > 1;
    m_ui->testButton->setEnabled(isComplete);
    m_ui->testButton->setText(m_isTesting ? tr("&Give it up") : tr("&Test connection"));
    m_ui->buttons->button(QDialogButtonBox::Open)->setEnabled(isComplete && !m_isTesting);
    m_ui->createButton->hide();
}

void ServerDialog::say(const QString& text, bool isGood)
{
    m_ui->answerLabel->setText(text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, color(isGood ? ColorToken::Ok : ColorToken::Bad));
    m_ui->answerLabel->setPalette(colours);
}

void ServerDialog::test()
{
    m_isMaking = false;
    ask(tr("The server is asked\u2026"),
        [probe = m_probe, address = address(), password = password()] {
            return probe(address, password);
        });
}

void ServerDialog::makeDatabase()
{
    m_isMaking = true;
    ask(tr("The database is made\u2026"),
        [make = m_make, address = address(), password = password()]() -> Result<ServerFound> {
            TANDEM_CHECK(make(address, password));
            return ServerFound::Empty;
        });
}

/// It may have to wait for the network, and nobody has to wait for it.
void ServerDialog::ask(const QString& text, std::function<Result<ServerFound>()> question)
{
    m_isTesting = true;
    showState();
    m_ui->answerLabel->setPalette(palette());
    m_ui->answerLabel->setText(text);
    QThread* const asking =
        QThread::create([question = std::move(question), generation = ++m_generation,
                         dialog = QPointer<ServerDialog>(this)] {
            const auto found = std::make_shared<Result<ServerFound>>(question());
            QMetaObject::invokeMethod(
                qApp,
                [dialog, found, generation] {
                    if (dialog && dialog->m_generation == generation)
                        dialog->meet(*found);
                },
                Qt::QueuedConnection);
        });
    connect(asking, &QThread::finished, asking, &QObject::deleteLater);
    asking->start();
}

void ServerDialog::giveUp()
{
    ++m_generation;
    m_isTesting = false;
    m_ui->answerLabel->setText(tr("It was given up."));
    showState();
}

void ServerDialog::meet(const Result<ServerFound>& found)
{
    m_isTesting = false;
    showState();
    if (!found)
        return say(textOf(found.error()), false);
    if (m_isMaking)
        return choose(Choice::NewCompany);
    m_lacksDatabase = *found == ServerFound::NoDatabase;
    if (m_lacksDatabase || *found == ServerFound::Empty) {
        m_ui->createButton->setText(m_lacksDatabase ? tr("&Make the database\u2026")
                                                    : tr("&New company there\u2026"));
        m_ui->createButton->show();
        m_ui->createButton->setFocus();
    }
    showFound(*found);
}

/// What was found, in plain words.
void ServerDialog::showFound(ServerFound found)
{
    const QString user = m_ui->userEdit->text();
    switch (found) {
    case ServerFound::Unreachable:
        return say(tr("No server answers at %1, port %2. Check both, and that the server runs.")
                       .arg(m_ui->hostEdit->text())
                       .arg(m_ui->portSpin->value()),
                   false);
    case ServerFound::LoginRefused:
        return say(user.isEmpty()
                       ? tr("The server wants to know who asks. Name a user and the password to "
                            "test with.")
                       : tr("The server does not let %1 in: the password is wrong, or this user "
                            "is unknown there.")
                             .arg(user),
                   false);
    case ServerFound::NoDatabase:
        return say(tr("The server answers, but has no database %1 yet. It can be made there, "
                      "for a new company.")
                       .arg(m_ui->databaseEdit->text()),
                   true);
    case ServerFound::Empty:
        return say(tr("The server answers, and this database is empty: there are no books of "
                      "Tandem yet. A new company can be made there."),
                   true);
    case ServerFound::OtherTables:
        return say(tr("This database holds tables of another program. Name another one."), false);
    case ServerFound::OlderBooks:
        return say(tr("Books of an earlier Tandem lie there. They are copied and brought up to "
                      "date when the owner of the database opens them."),
                   true);
    case ServerFound::NewerBooks:
        return say(tr("Books of a newer Tandem lie there. Install the newer version to open them."),
                   false);
    case ServerFound::Books:
        break;
    }
    say(tr("Books of Tandem lie there, and can be opened."), true);
}

void ServerDialog::choose(Choice choice)
{
    m_choice = choice;
    accept();
}

} // namespace tandem::gui
