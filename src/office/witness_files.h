#pragma once

#include "base/random.h"
#include "office/anchor.h"

namespace tandem {

/// An Ed25519 key of one user for one company. The secret leaves this type as signatures only.
struct SigningKey {
    QByteArray publicKey;
    QByteArray secret; ///< 64 bytes, as libsodium has them.

    QByteArray sign(const QByteArray& message) const;
};

/// The key in `folder`, made on first use; file 0600, folder 0700. Error: anchorKeyDamaged.
Result<SigningKey> openKey(const QString& folder, const QString& company, Random& random);

/// Adds an anchor to those kept outside, and hands it to the disk.
Result<> appendAnchor(const QString& folder, const QString& company, const Anchor& anchor);

/// Notes among the anchors that the books were put back on purpose to this head.
Result<> appendRestored(const QString& folder, const QString& company, const ChainHead& head);

/// The anchors kept outside, the oldest first; without those of a time that was given up when the
/// books were put back.
Result<std::vector<Anchor>> anchorsKept(const QString& folder, const QString& company);

/// The highest heads that this workstation saw.
Result<std::optional<ChainHeads>> headsSeen(const QString& folder, const QString& company);
Result<> writeHeadsSeen(const QString& folder, const QString& company, const ChainHeads& heads);

/// An anchor as a line of JSON, as backups and the file outside hold it.
QByteArray anchorLine(const Anchor& anchor);

} // namespace tandem
