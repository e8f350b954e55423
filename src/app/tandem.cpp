#include "app/books.h"
#include "app/pages.h"
#include "app/tour.h"
#include "gui/kit/style.h"
#include "gui/shell/new_company_dialog.h"
#include "gui/shell/sign_in_dialog.h"
#include "gui/shell/welcome_dialog.h"
#include "workflows/sample_company.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace tandem;

namespace {

constexpr int recentMax = 5;

void complain(const Error& error)
{
    QMessageBox box(QMessageBox::Warning, u"Tandem"_s, gui::textOf(error));
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(error.detail);
    box.exec();
}

QStringList recentBooks()
{
    return QSettings().value("books/recent").toStringList();
}

void rememberBooks(const QString& location)
{
    QStringList recent = recentBooks();
    recent.removeAll(location);
    recent.prepend(DatabaseConfig::shownName(location));
    QSettings().setValue("books/recent", recent.mid(0, recentMax));
}

/// Makes the sample in the user's folder, with a password that everybody may know.
QString sampleBooks()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString file = folder + u"/sample.tandem"_s;
    if (QFile::exists(file))
        return file;
    QProgressDialog progress(QApplication::translate("main", "The sample company is made\u2026"),
                             {}, 0, 100);
    progress.setMinimumDuration(0);
    const UserDraft user{
        .name = u"sample"_s, .fullName = {}, .password = u"look around here"_s, .roles = {}};
    const auto made = app::makeSampleCompany(file, user, false, [&](int percent) {
        progress.setValue(percent);
        QApplication::processEvents();
    });
    if (made)
        return file;
    complain(made.error());
    return {};
}

QString newBooks()
{
    QString file;
    gui::NewCompanyDialog dialog([&](const CompanyDraft& company, const UserDraft& user) {
        if (file.isEmpty())
            file = QFileDialog::getSaveFileName(nullptr, {}, company.name + u".tandem"_s);
        if (file.isEmpty())
            return Result<>(fail(errors::companyNameMissing));
        return app::makeCompany(file, company, user);
    });
    return dialog.exec() == QDialog::Accepted ? file : QString();
}

/// Where the books lie that the user wants; empty if none.
QString askForBooks()
{
    gui::WelcomeDialog welcome(recentBooks());
    welcome.exec();
    switch (welcome.choice()) {
    case gui::WelcomeDialog::Choice::Open:
        return welcome.location();
    case gui::WelcomeDialog::Choice::NewCompany:
        return newBooks();
    case gui::WelcomeDialog::Choice::Sample:
        return sampleBooks();
    case gui::WelcomeDialog::Choice::Nothing:
        break;
    }
    return {};
}

bool signIn(app::OpenBooks& books, const QString& name)
{
    const QString password = qEnvironmentVariable("TANDEM_PASSWORD");
    if (!password.isEmpty() && books.signIn(name, password))
        return true;
    gui::SignInDialog dialog(
        DatabaseConfig::shownName(books.location()), name,
        [&](const QString& who, const QString& secret) { return books.signIn(who, secret); });
    return dialog.exec() == QDialog::Accepted;
}

/// The user's language where there is a translation, and English for its plurals.
void translate(QApplication& application, QTranslator& english, QTranslator& own)
{
    if (english.load(u":/i18n/tandem_en.qm"_s))
        application.installTranslator(&english);
    if (own.load(QLocale(), u"tandem"_s, u"_"_s, u":/i18n"_s))
        application.installTranslator(&own);
}

void dress(const QCommandLineParser& options)
{
    gui::addApplicationFonts();
    QApplication::setStyle(new gui::TandemStyle);
    const QSettings kept;
    auto theme = static_cast<gui::ThemeChoice>(kept.value("window/theme", 0).toInt());
    const QString asked = options.value(u"theme"_s);
    if (asked == u"light"_s)
        theme = gui::ThemeChoice::Light;
    else if (asked == u"dark"_s)
        theme = gui::ThemeChoice::Dark;
    else if (asked == u"contrast"_s)
        theme = gui::ThemeChoice::HighContrast;
    const QString text = options.value(u"text"_s);
    gui::applyTheme(theme,
                    text.isEmpty() ? kept.value("window/textPercent", 100).toInt() : text.toInt());
    if (options.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace

int main(int argc, char** argv)
{
    const rlimit none{0, 0}; // a core dump would hold the company's books
    ::setrlimit(RLIMIT_CORE, &none);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tandem"_s);
    QApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));
    QApplication::setDesktopFileName(u"tandem"_s);

    QTranslator english;
    QTranslator own;
    translate(application, english, own);

    QCommandLineParser options;
    options.setApplicationDescription(u"Front office and back office on one set of books."_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions(
        {{u"company"_s, u"Open these books."_s, u"FILE or postgresql://"_s},
         {u"user"_s, u"Sign in under this name."_s, u"NAME"_s},
         {u"page"_s, u"Begin with this page."_s, u"PAGE"_s},
         {u"theme"_s, u"light, dark or contrast."_s, u"THEME"_s},
         {u"text"_s, u"Text size, 90 to 150 percent."_s, u"PERCENT"_s},
         {u"size"_s, u"Size of the window, as 1366x768."_s, u"WxH"_s},
         {u"rtl"_s, u"Lay everything out from right to left."_s},
         {u"sample-day"_s, u"Take the last day of a sample for today."_s},
         {u"tour"_s, u"Show every page, save its picture, and end."_s, u"FOLDER"_s}});
    options.addPositionalArgument(u"FILE"_s, u"Books to open."_s, u"[FILE]"_s);
    options.process(application);
    dress(options);

    const SystemClock systemClock;
    workflows::SampleClock sampleClock{QTimeZone::systemTimeZone()};
    const Clock& clock =
        options.isSet(u"sample-day"_s) ? static_cast<const Clock&>(sampleClock) : systemClock;
    QString location = options.value(u"company"_s);
    if (location.isEmpty())
        location = options.positionalArguments().value(0, qEnvironmentVariable("TANDEM_COMPANY"));
    const QString user =
        options.isSet(u"user"_s) ? options.value(u"user"_s) : qEnvironmentVariable("TANDEM_USER");
    while (true) {
        if (location.isEmpty())
            location = askForBooks();
        if (location.isEmpty())
            return 0;
        auto books = app::OpenBooks::open(location, clock);
        if (!books) {
            complain(books.error());
            location.clear();
            continue;
        }
        rememberBooks(location);
        if (!signIn(**books, user)) {
            location.clear();
            continue;
        }
        const auto workplace = (*books)->workplace();
        if (!workplace) {
            complain(workplace.error());
            return 1;
        }
        gui::MainWindow window(*workplace, app::allPages(), QLocale());
        if (const QStringList size = options.value(u"size"_s).split(u'x'); size.size() == 2)
            window.resize(size[0].toInt(), size[1].toInt());
        window.show();
        const QString first = options.isSet(u"page"_s)
                                  ? options.value(u"page"_s)
                                  : QSettings().value("window/page").toString();
        if (!window.pages().empty())
            window.go(QString::fromLatin1(window.pages().front().name));
        window.go(first);
        if (options.isSet(u"tour"_s))
            return app::tour(window, options.value(u"tour"_s));
        bool isLeaving = true;
        QObject::connect(&window, &gui::MainWindow::signOutWanted, &window, [&] {
            isLeaving = false;
            window.close();
        });
        QObject::connect(&window, &gui::MainWindow::openBooksWanted, &window, [&] {
            isLeaving = false;
            location.clear();
            window.close();
        });
        QApplication::exec();
        if (isLeaving)
            return 0;
    }
}
