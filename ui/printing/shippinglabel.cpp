// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/shippinglabel.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <array>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShippingLabel)
};

constexpr qsizetype mostBytes = 20 * 1024 * 1024;

} // namespace

Result<QByteArray> labelOf(const Shipment &shipment)
{
    if (shipment.shippingLabel.isEmpty()) {
        return failure(ErrorKind::NotFound, Words::tr("Shipment %1 has no shipping label.").arg(shipment.incrementId));
    }
    const auto wrong = [&shipment](const QString &what) {
        return failure(
            ErrorKind::Validation,
            Words::tr("The shipping label of shipment %1 is not opened: %2").arg(shipment.incrementId, what));
    };
    const QByteArray::FromBase64Result read =
        QByteArray::fromBase64Encoding(shipment.shippingLabel.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &decoded = read.decoded;
    if (!read) {
        return wrong(Words::tr("it is damaged."));
    }
    if (!decoded.startsWith("%PDF-")) {
        return wrong(Words::tr("it is no PDF."));
    }
    if (decoded.size() > mostBytes) {
        return wrong(Words::tr("it is larger than 20 MB."));
    }
    // What a label has no use for, and a reader might act on.
    constexpr std::array<const char *, 5> unwanted{"/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/RichMedia"};
    for (const char *word : unwanted) {
        if (decoded.contains(word)) {
            return wrong(Words::tr("it holds more than pages to print (%1).").arg(QLatin1StringView(word)));
        }
    }
    return decoded;
}

Result<QString> writeLabel(const Shipment &shipment, const QString &folder)
{
    const Result<QByteArray> label = labelOf(shipment);
    if (!label) {
        return failure(label.error());
    }
    const QString path = QDir(folder).filePath(u"shipping-label-%1.pdf"_s.arg(shipment.entityId));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(*label) != label->size() || !file.commit()) {
        return failure(ErrorKind::Storage,
                       Words::tr("The file %1 cannot be written: %2").arg(path, file.errorString()));
    }
    return path;
}

} // namespace qm::ui
