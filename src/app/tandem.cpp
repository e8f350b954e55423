#include "app/application.h"
#include "app/front_door.h"
#include "app/language.h"
#include "app/station.h"
#include "app/tour.h"
#include "base/log.h"
#include "gui/kit/style.h"
#include "gui/shell/workstation_settings.h"
#include "workflows/sample_company.h"

#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>
#include <QTimeZone>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace tandem;

namespace {

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
    const int percent = options.isSet(u"text"_s) ? options.value(u"text"_s).toInt()
                                                 : kept.value("window/textPercent", 100).toInt();
    gui::applyTheme(theme, std::clamp(percent, gui::textPercentMin, gui::textPercentMax));
    if (options.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

/// Whether it is said when the window stands still.
bool isWatched()
{
#ifdef QT_DEBUG
    return true;
#else
    return qEnvironmentVariableIsSet("TANDEM_WATCHDOG");
#endif
}

void showFirst(gui::MainWindow& window, const QCommandLineParser& options)
{
    if (const QStringList size = options.value(u"size"_s).split(u'x'); size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    if (options.isSet(u"page"_s))
        window.go(options.value(u"page"_s));
}

/// Opens the books, lets the user in, and works until nobody does any more.
app::Leaving work(const app::WayIn& way, const QCommandLineParser& options)
{
    using app::Leaving;
    const SystemClock systemClock;
    const workflows::SampleClock sampleClock{QTimeZone::systemTimeZone()};
    const Clock& clock = way.isSample ? static_cast<const Clock&>(sampleClock) : systemClock;
    auto books = app::OpenBooks::open(way.location, clock);
    if (!books) {
        app::complain(books.error());
        return Leaving::OtherBooks;
    }
    app::rememberBooks(way.location);
    bool wantsOtherBooks = false;
    if (!app::signIn(**books, way, wantsOtherBooks))
        return wantsOtherBooks ? Leaving::OtherBooks : Leaving::Quit;
    app::Station station({.location = way.location,
                          .isSample = app::isSampleBooks(way),
                          .hint = [way] { return app::hintOf(way); }},
                         clock, QLocale());
    if (const auto seated = station.seat(*std::move(books)); !seated) {
        app::complain(seated.error());
        return Leaving::Failure;
    }
    gui::MainWindow& window = *station.windows().front();
    showFirst(window, options);
    if (!way.firstPage.isEmpty())
        window.go(way.firstPage);
    if (options.isSet(u"tour"_s))
        return app::tour(window, options.value(u"tour"_s)) == 0 ? Leaving::Quit : Leaving::Failure;
    Leaving why = Leaving::Quit;
    QObject::connect(&station, &app::Station::left, &station, [&why](Leaving left) {
        why = left;
        QApplication::quit();
    });
    QApplication::exec();
    return why;
}

} // namespace

int main(int argc, char** argv)
{
    const rlimit none{0, 0}; // a core dump would hold the company's books
    ::setrlimit(RLIMIT_CORE, &none);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    app::Application application(argc, argv);
    QApplication::setApplicationName(u"tandem"_s);
    QApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));
    QApplication::setDesktopFileName(u"tandem"_s);
    keepLog(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));

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
         {u"language"_s, u"Speak this language: de or en."_s, u"CODE"_s},
         {u"rtl"_s, u"Lay everything out from right to left."_s},
         {u"sample-day"_s, u"Take the last day of a sample for today."_s},
         {u"tour"_s, u"Show every page, save its picture, and end."_s, u"FOLDER"_s}});
    options.addPositionalArgument(u"FILE"_s, u"Books to open."_s, u"[FILE]"_s);
    options.process(application);
    app::speak(options.isSet(u"language"_s) ? options.value(u"language"_s)
                                            : gui::workstationSettings().language);
    dress(options);
    if (isWatched())
        application.watch([](const app::Stall& stall) {
            qWarning("The window stood still for %lld ms: %s", static_cast<long long>(stall.cpuMs),
                     qPrintable(stall.where));
        });

    QString location = options.value(u"company"_s);
    if (location.isEmpty())
        location = options.positionalArguments().value(0, qEnvironmentVariable("TANDEM_COMPANY"));
    app::WayIn way{.location = location,
                   .user = options.isSet(u"user"_s) ? options.value(u"user"_s)
                                                    : qEnvironmentVariable("TANDEM_USER"),
                   .password = qEnvironmentVariable("TANDEM_PASSWORD"),
                   .isSample = options.isSet(u"sample-day"_s)};
    qunsetenv("TANDEM_PASSWORD"); // no program that is started from here needs it
    while (true) {
        if (way.location.isEmpty())
            way = app::askForBooks();
        if (way.location.isEmpty())
            return 0;
        switch (work(way, options)) {
        case app::Leaving::Quit:
            return 0;
        case app::Leaving::Failure:
            return 1;
        case app::Leaving::SignOut:
            way.password.clear();
            break;
        case app::Leaving::OtherBooks:
            way = {};
            break;
        case app::Leaving::ResetSample:
            way = app::resetSample(way);
            break;
        }
    }
}
