#include "app/books.h"
#include "app/pages.h"
#include "gui/kit/list_page.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/theme.h"
#include "gui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <random>

/// window_bench BOOK USER PASSWORD: opens a company in a window and prints what its pages and its
/// longest list cost. On a busy machine the time of the processor tells more than that of the
/// clock; both are printed. docs/performance.md, "The window".
namespace tandem::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int jumps = 300;
constexpr int pageSwitches = 1'000;
constexpr int waitMs = 20'000;
constexpr double usPerMs = 1'000;
constexpr double frameMs = 16;

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * usPerMs + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Wall clock and processor time of something, in milliseconds.
struct Cost {
    double wall = 0;
    double processor = 0;
};

/// Notes how long the window's thread is away for each event: what a person feels as a stutter.
class Application final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event); // the background reads; nobody sees it
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const Cost cost{static_cast<double>(timer.nsecsElapsed()) / 1e6, processorMs() - before};
        longest.wall = std::max(longest.wall, cost.wall);
        longest.processor = std::max(longest.processor, cost.processor);
        if (cost.processor > frameMs)
            ++overlong;
        return done;
    }

    void begin()
    {
        longest = {};
        overlong = 0;
    }

    Cost longest;
    int overlong = 0;

private:
    int m_depth = 0;
};

/// Runs `step` and then events until `isDone`; what that cost.
template <class Step, class Done>
Cost measure(Step step, Done isDone)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorMs();
    step();
    while (!isDone() && timer.elapsed() < waitMs)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, processorMs() - before};
}

class Series {
public:
    void add(const Cost& cost)
    {
        m_wall.push_back(cost.wall);
        m_processor.push_back(cost.processor);
    }
    void print(const char* what)
    {
        std::ranges::sort(m_wall);
        std::ranges::sort(m_processor);
        std::printf("%-34s %5zu  clock %8.1f %8.1f   processor %8.1f %8.1f\n", what, m_wall.size(),
                    m_wall[m_wall.size() / 2], m_wall.back(), m_processor[m_processor.size() / 2],
                    m_processor.back());
        std::fflush(stdout);
    }

private:
    std::vector<double> m_wall;
    std::vector<double> m_processor;
};

double memoryMib()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
    return static_cast<double>(pages * sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

/// Lets everything that was begun come to its end.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 500)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

QStringList pageNames(gui::MainWindow& window)
{
    QStringList names;
    for (const gui::PageSpec& page : window.pages())
        if (page.section != gui::PageSection::Record)
            names += QString::fromLatin1(page.name);
    return names;
}

void switchPages(gui::MainWindow& window)
{
    const QStringList names = pageNames(window);
    Series first;
    Series again;
    for (const QString& name : names) {
        first.add(measure(
            [&] {
                window.go(name);
                window.repaint();
            },
            [] { return true; }));
        settle();
    }
    first.print("page, the first time");
    std::printf("%-34s %.0f MiB\n", "memory after all pages", memoryMib());
    for (int i = 0; i < 3; ++i)
        for (const QString& name : names) {
            again.add(measure(
                [&] {
                    window.go(name);
                    window.repaint();
                },
                [] { return true; }));
            settle();
        }
    again.print("page, again");
    const double before = memoryMib();
    for (int i = 0; i < pageSwitches; ++i) {
        window.go(names[i % names.size()]);
        QApplication::processEvents();
    }
    settle();
    std::printf("%-34s %.0f MiB, grown by %.1f MiB\n", "memory after 1,000 switches", memoryMib(),
                memoryMib() - before);
}

/// The list of that name, on a page that was gone to.
gui::ListPage* listNamed(gui::MainWindow& window, QLatin1StringView name)
{
    for (auto* const list : window.findChildren<gui::ListPage*>())
        if (QLatin1StringView(list->model().spec().name) == name)
            return list;
    return nullptr;
}

void jump(Application& application, gui::ListPage& list)
{
    std::mt19937 random(20251122);
    QScrollBar& bar = *list.table().verticalScrollBar();
    std::uniform_int_distribution<int> places(bar.minimum(), bar.maximum());
    Series rows;
    application.begin();
    for (int i = 0; i < jumps; ++i)
        rows.add(measure([&] { bar.setValue(places(random)); },
                         [&] {
                             QApplication::processEvents();
                             const int top = list.table().rowAt(0);
                             return list.model().isSettled() && list.model().knownRow(top);
                         }));
    rows.print("jump to rows");
    std::printf("%-34s clock %.1f ms, processor %.1f ms, %d over 16 ms\n", "longest event in it",
                application.longest.wall, application.longest.processor, application.overlong);
}

void filter(Application& application, gui::ListPage& list)
{
    auto* line = list.findChild<QLineEdit*>();
    for (auto* const one : list.findChildren<QLineEdit*>())
        if (one->accessibleName() == u"Filter"_s)
            line = one;
    const auto rowsThere = [&] { return list.model().hasRows(); };
    for (const QString& words : {u"number>500000"_s, u"posted:2025-03"_s, u"dispute"_s,
                                 u"voucher"_s, u"sale"_s, u"zzz"_s}) {
        Series rows;
        Series whole;
        application.begin();
        for (int i = 0; i < 5; ++i) {
            list.setFilter(words.chopped(1));
            measure([] {}, [&] { return list.model().isSettled(); });
            const QString key = words.right(1);
            QElapsedTimer timer;
            timer.start();
            rows.add(measure(
                [&] {
                    QTest::keyClicks(line, key);
                    QTest::qWait(45);
                },
                rowsThere));
            measure([] {}, [&] { return list.model().isSettled(); });
            whole.add({static_cast<double>(timer.nsecsElapsed()) / 1e6, 0});
        }
        rows.print(qPrintable(u"keystroke to rows: "_s + words));
        whole.print("  and to the count");
        std::printf("%-34s processor %.1f ms\n", "  longest event in it",
                    application.longest.processor);
    }
    list.setFilter({});
    measure([] {}, [&] { return list.model().isSettled(); });
}

void sortByEachColumn(gui::ListPage& list)
{
    for (const ListColumn& column : list.model().spec().columns) {
        Series series;
        series.add(measure([&] { list.model().setOrder(QString::fromLatin1(column.key), false); },
                           [&] { return list.model().hasRows(); }));
        series.print(qPrintable(u"first rows by "_s + QString::fromLatin1(column.key)));
        measure([] {}, [&] { return list.model().isSettled(); });
    }
    list.model().setOrder(list.model().spec().sortedBy, list.model().spec().isDescending);
    measure([] {}, [&] { return list.model().isSettled(); });
}

void switchTheme(gui::MainWindow& window)
{
    Series series;
    for (int i = 0; i < 6; ++i) {
        series.add(measure(
            [&] {
                gui::applyTheme(i % 2 == 0 ? gui::ThemeChoice::Dark : gui::ThemeChoice::Light, 100);
                window.repaint();
            },
            [] { return true; }));
        settle();
    }
    series.print("theme");
}

int run(Application& application, const QStringList& arguments)
{
    const SystemClock clock;
    auto books = app::OpenBooks::open(arguments[1], clock);
    if (!books || !(*books)->signIn(arguments[2], arguments[3])) {
        std::fprintf(stderr, "the books cannot be opened\n");
        return 1;
    }
    const auto workplace = (*books)->workplace();
    if (!workplace)
        return 1;
    std::printf("milliseconds: median and worst of each\n");
    gui::MainWindow window(*workplace, app::allPages(), QLocale(QLocale::English));
    window.resize(1440, 900);
    window.show();
    switchPages(window);
    window.goFiltered(u"ledger.accounts"_s, u"ledger.entries"_s, {});
    gui::ListPage* const list = listNamed(window, "ledger.entries"_L1);
    if (!list) {
        std::fprintf(stderr, "the journal is not there\n");
        return 1;
    }
    settle();
    measure([] {}, [&] { return list->model().isSettled(); });
    settle();
    std::printf("%s: %d rows, %s\n", list->model().spec().name, list->model().rowCount(),
                list->isVisible() ? "shown" : "hidden");
    jump(application, *list);
    filter(application, *list);
    sortByEachColumn(*list);
    switchTheme(window);
    return 0;
}

} // namespace
} // namespace tandem::bench

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    tandem::bench::Application application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication::setStyle(new tandem::gui::TandemStyle);
    tandem::gui::addApplicationFonts();
    tandem::gui::applyTheme(tandem::gui::ThemeChoice::Light, 100);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4) {
        std::fprintf(stderr, "window_bench BOOK USER PASSWORD\n");
        return 64;
    }
    return tandem::bench::run(application, arguments);
}
