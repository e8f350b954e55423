#include "app/front_door.h"

#include "app/errors.h"
#include "gui/kit/desk.h"
#include "gui/shell/new_company_dialog.h"
#include "gui/shell/server_dialog.h"
#include "gui/shell/sign_in_dialog.h"
#include "gui/shell/welcome_dialog.h"
#include "office/server_probe.h"
#include "workflows/create_company.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace tandem::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentMax = 5;
const QString samplePassword = u"look around here"_s;

enum class SampleSpan { Day, Year };

QStringList recentBooks()
{
    return QSettings().value("books/recent").toStringList();
}

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// A company to look around in, in the user's folder: made once, with a password that is no secret.
WayIn sampleBooks(SampleSpan span)
{
    const QString name = span == SampleSpan::Day ? u"/sample.tandem"_s : u"/sample-year.tandem"_s;
    WayIn way{.location = sampleFolder() + name,
              .user = u"sample"_s,
              .password = samplePassword,
              .isSample = true};
    if (QFile::exists(way.location))
        return way;
    QDir().mkpath(sampleFolder());
    QProgressDialog progress(QApplication::translate("main", "The sample company is made\u2026"),
                             {}, 0, 100);
    progress.setMinimumDuration(0);
    // Under another name until it is whole: what was broken off is not opened the next time.
    const QString part = way.location + u".part"_s;
    QFile::remove(part);
    const UserDraft user{.name = way.user, .fullName = {}, .password = way.password, .roles = {}};
    const auto made = makeSampleCompany(part, user, span == SampleSpan::Year, [&](int percent) {
        progress.setValue(percent);
        QApplication::processEvents();
    });
    if (!made) {
        complain(made.error());
        return {};
    }
    QFile::rename(part, way.location);
    return way;
}

/// The charts of accounts, in the user's language.
std::vector<gui::ChartChoice> chartChoices()
{
    static constexpr std::array known{
        std::pair{"general", QT_TRANSLATE_NOOP("Chart", "General, for any country")},
        std::pair{"pcg", QT_TRANSLATE_NOOP("Chart", "Plan comptable g\u00e9n\u00e9ral, France")},
        std::pair{"skr03", QT_TRANSLATE_NOOP("Chart", "SKR 03, Germany")},
        std::pair{"skr04", QT_TRANSLATE_NOOP("Chart", "SKR 04, Germany, by the statements")},
        std::pair{"uk", QT_TRANSLATE_NOOP("Chart", "United Kingdom")},
        std::pair{"us", QT_TRANSLATE_NOOP("Chart", "United States")}};
    std::vector<gui::ChartChoice> all;
    for (const QString& name : workflows::charts()) {
        const auto words = std::ranges::find_if(
            known, [&](const auto& one) { return name == QLatin1StringView(one.first); });
        all.push_back(
            {name, words == known.end() ? name : QApplication::translate("Chart", words->second)});
    }
    return all;
}

/// The address by which users come under names of their own, where the owner needs a password.
QString wayOfUsers(const QString& address, const QString& ownersPassword)
{
    QUrl url(address);
    if (ownersPassword.isEmpty())
        return address;
    url.setUserInfo({});
    return url.toString(QUrl::FullyEncoded);
}

/// Makes a company where `location` says, or in a file that the user chooses.
WayIn newBooks(const QString& location, const QString& serverPassword = {})
{
    WayIn way;
    gui::NewCompanyDialog dialog(
        {.charts = chartChoices(),
         .usualChart = &workflows::usualChart,
         .make =
             [&way, serverPassword](const gui::CompanyWanted& wanted, const std::stop_token& stop) {
                 way = {.location = wayOfUsers(wanted.location, serverPassword),
                        .user = wanted.user.name,
                        .password = wanted.user.password};
                 return makeCompany(wanted, serverPassword, stop);
             },
         .location = location});
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (dialog.wantsImport())
        way.firstPage = u"office.import"_s;
    return way;
}

WayIn booksOnServer()
{
    gui::ServerDialog dialog(&probeServer, &makeDatabase);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.choice() == gui::ServerDialog::Choice::NewCompany
               ? newBooks(dialog.address(), dialog.password())
               : WayIn{.location = dialog.address()};
}

} // namespace

namespace {

WayIn waysIn(const gui::WelcomeDialog& welcome)
{
    switch (welcome.choice()) {
    case gui::WelcomeDialog::Choice::Open:
        return {.location = welcome.location()};
    case gui::WelcomeDialog::Choice::NewCompany:
        return newBooks({});
    case gui::WelcomeDialog::Choice::Server:
        return booksOnServer();
    case gui::WelcomeDialog::Choice::Sample:
        return sampleBooks(SampleSpan::Day);
    case gui::WelcomeDialog::Choice::SampleYear:
        return sampleBooks(SampleSpan::Year);
    case gui::WelcomeDialog::Choice::Nothing:
        break;
    }
    return {};
}

} // namespace

/// Who gives a way up is asked again.
WayIn askForBooks()
{
    while (true) {
        gui::WelcomeDialog welcome(recentBooks());
        welcome.exec();
        WayIn way = waysIn(welcome);
        if (!way.location.isEmpty() || welcome.choice() == gui::WelcomeDialog::Choice::Nothing)
            return way;
    }
}

bool isSampleBooks(const WayIn& way)
{
    return way.isSample && way.location.startsWith(sampleFolder());
}

QString hintOf(const WayIn& way)
{
    return isSampleBooks(way) ? QApplication::translate("main", "This is the sample company. Its "
                                                                "password is: %1")
                                    .arg(samplePassword)
                              : QString();
}

WayIn resetSample(const WayIn& way)
{
    const bool isYear = way.location.endsWith(u"sample-year.tandem"_s);
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u".pen"_s})
        QFile::remove(way.location + end);
    return sampleBooks(isYear ? SampleSpan::Year : SampleSpan::Day);
}

bool signIn(OpenBooks& books, const WayIn& way, bool& wantsOtherBooks)
{
    if (!way.password.isEmpty() && books.signIn(way.user, way.password))
        return true;
    gui::SignInDialog dialog(
        DatabaseConfig::shownName(books.location()), way.user,
        [&](const QString& name, const QString& password) { return books.signIn(name, password); });
    const bool isIn = dialog.exec() == QDialog::Accepted;
    wantsOtherBooks = dialog.wantsOtherBooks();
    return isIn;
}

void complain(const Error& error)
{
    QMessageBox box(QMessageBox::Warning, u"Tandem"_s, gui::textOf(error));
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(error.detail);
    box.exec();
}

void rememberBooks(const QString& location)
{
    const QString shown = DatabaseConfig::shownName(location);
    QStringList recent = recentBooks();
    recent.removeAll(shown);
    recent.prepend(shown);
    QSettings().setValue("books/recent", recent.mid(0, recentMax));
}

} // namespace tandem::app
