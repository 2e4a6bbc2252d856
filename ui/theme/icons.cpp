// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLibraryInfo>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QVersionNumber>

#include <algorithm>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

QColor colourFor(IconTone tone, QIcon::Mode mode, QIcon::State state)
{
    const Colours &c = coloursOf(QGuiApplication::palette());
    if (mode == QIcon::Disabled) {
        return c.disabled;
    }
    switch (tone) {
    case IconTone::Secondary:
        return state == QIcon::On ? c.accent : c.secondary;
    case IconTone::Text:
        return c.text;
    case IconTone::Accent:
        return c.accent;
    case IconTone::OnFill:
        return c.onFill;
    case IconTone::Warn:
        return c.warn.text;
    case IconTone::Bad:
        return c.bad.text;
    case IconTone::Disabled:
        return c.disabled;
    }
    return c.secondary;
}

class Engine final : public QIconEngine
{
public:
    Engine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPixmap drawn =
            iconPixmap(m_name, colourFor(m_tone, mode, state), side, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, drawn);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // The drawing is square. Up to Qt 6.7 QIcon asks with the size in pixels, since then in logical ones.
        static const bool isLogical = QLibraryInfo::version() >= QVersionNumber(6, 8);
        const int side = std::min(size.width(), size.height());
        const QColor colour = colourFor(m_tone, mode, state);
        if (isLogical) {
            return iconPixmap(m_name, colour, side, scale);
        }
        QPixmap drawn = iconPixmap(m_name, colour, side, 1.0);
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }
    QIconEngine *clone() const override { return new Engine(m_name, m_tone); }
    QString key() const override { return u"quartermaster"_s; }
    bool isNull() override { return false; }

private:
    QString m_name;
    IconTone m_tone;
};

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal pixelRatio)
{
    const int side = qRound(size * pixelRatio);
    const QString key = u"qm-icon/%1/%2/%3"_s.arg(name, colour.name(), QString::number(side));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(there, "iconPixmap", qPrintable(name));
        QByteArray drawing = there ? file.readAll() : QByteArray();
        drawing.replace("currentColor", colour.name().toLatin1());
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(drawing).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

QIcon icon(const QString &name, IconTone tone)
{
    return QIcon(new Engine(name, tone));
}

} // namespace qm::ui
