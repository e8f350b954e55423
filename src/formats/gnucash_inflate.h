#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct z_stream_s;

namespace tandem::formats::gnucash {

/// Gives gzip data unpacked, as it is read; stops with an error past `bytesMax`.
class InflateDevice final : public QIODevice {
public:
    InflateDevice(QByteArrayView packed, qint64 bytesMax);
    ~InflateDevice() override;

    bool isSequential() const override { return true; }
    bool isTooLarge() const { return m_isTooLarge; }
    bool isDamaged() const { return m_isDamaged; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<z_stream_s> m_stream;
    qint64 m_bytesLeft;
    bool m_isAtEnd = false;
    bool m_isTooLarge = false;
    bool m_isDamaged = false;
};

} // namespace tandem::formats::gnucash
