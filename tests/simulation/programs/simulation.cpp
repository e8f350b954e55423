// Plays a simulated company, from a seed: simulation --seed 7 --steps 2000 [--trace]
// It ends with 0 if the books held what the model holds, else with 4.

#include "simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    using tandem::simulation::Story;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"seed"_s, u"The story to play."_s, u"number"_s, u"1"_s});
    parser.addOption({u"seeds"_s, u"How many stories, from that seed on."_s, u"number"_s, u"1"_s});
    parser.addOption({u"steps"_s, u"Its length."_s, u"number"_s, u"200"_s});
    parser.addOption({u"trace"_s, u"Print each step."_s});
    parser.process(application);

    const quint64 first = parser.value(u"seed"_s).toULongLong();
    const quint64 count = parser.value(u"seeds"_s).toULongLong();
    const int steps = parser.value(u"steps"_s).toInt();
    std::function<void(const QString&)> trace;
    if (parser.isSet(u"trace"_s))
        trace = [](const QString& line) { std::printf("%s\n", qPrintable(line)); };
    int mismatches = 0;
    for (quint64 seed = first; seed < first + count; ++seed) {
        const Story story = tandem::simulation::simulate(seed, steps, trace);
        std::printf("seed %llu: %d steps, %d faults, %d repeated, %d unknown, %s\n",
                    static_cast<unsigned long long>(seed), story.steps, story.faults,
                    story.repeated, story.unknown,
                    story.mismatch ? qPrintable(*story.mismatch) : "the books hold");
        std::fflush(stdout);
        mismatches += story.mismatch ? 1 : 0;
    }
    return mismatches == 0 ? 0 : 4;
}
