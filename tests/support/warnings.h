#pragma once

#include <QStringList>

namespace tandem::test {

/// Warnings that Qt wrote while it lives.
class Warnings {
public:
    Warnings() { s_before = qInstallMessageHandler(&Warnings::take); }
    ~Warnings()
    {
        qInstallMessageHandler(s_before);
        s_all.clear();
    }
    Warnings(const Warnings&) = delete;
    Warnings& operator=(const Warnings&) = delete;

    const QStringList& all() const { return s_all; }

private:
    static void take(QtMsgType type, const QMessageLogContext& context, const QString& text)
    {
        // The offscreen platform says of itself what it cannot do.
        const bool isOfPlatform = text.startsWith(QStringLiteral("This plugin does not support"));
        if (type != QtDebugMsg && type != QtInfoMsg && !isOfPlatform)
            s_all += text;
        s_before(type, context, text);
    }

    static inline QtMessageHandler s_before = nullptr;
    static inline QStringList s_all;
};

} // namespace tandem::test
