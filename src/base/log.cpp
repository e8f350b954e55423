#include "base/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fileBytesMax = 1'000'000;
constexpr std::size_t olderFiles = 3;

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        break;
    }
    return spdlog::level::critical;
}

QByteArray lineOf(spdlog::level::level_enum level, const QMessageLogContext& context,
                  const QString& text)
{
    const auto name = spdlog::level::to_string_view(level);
    return QJsonDocument(
               QJsonObject{{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {u"level"_s, QString::fromLatin1(name.data(), qsizetype(name.size()))},
                           {u"category"_s, QString::fromLatin1(context.category)},
                           {u"text"_s, text}})
        .toJson(QJsonDocument::Compact);
}

void hear(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
    const auto level = levelOf(type);
    const QByteArray line = lineOf(level, context, text);
    spdlog::log(level, spdlog::string_view_t(line.constData(), std::size_t(line.size())));
}

} // namespace

QString logFile(const QString& folder)
{
    return folder + u"/tandem.log"_s;
}

void keepLog(const QString& folder)
{
    const QString file = logFile(folder);
    try {
        QDir().mkpath(folder);
        spdlog::file_event_handlers ours;
        ours.after_open = [](const spdlog::filename_t&, std::FILE* opened) {
            ::fchmod(::fileno(opened), S_IRUSR | S_IWUSR);
        };
        auto logger = spdlog::rotating_logger_mt("tandem", QFile::encodeName(file).toStdString(),
                                                 fileBytesMax, olderFiles, false, ours);
        logger->set_pattern("%v");
        logger->set_level(spdlog::level::debug);
        logger->flush_on(spdlog::level::info);
        spdlog::set_default_logger(std::move(logger));
    } catch (const spdlog::spdlog_ex& failure) {
        std::fprintf(stderr, "No log is kept: %s\n", failure.what());
        return;
    }
    qInstallMessageHandler(&hear);
}

} // namespace tandem
