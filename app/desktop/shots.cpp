// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shots.h"

#include "desktop/clippedtext.h"
#include "ui/dialogs/connect/connectdialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPainter>
#include <QTextStream>

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;
using ui::AppearanceChoice;

constexpr int beat = 40;        ///< ms between two looks
constexpr int settle = 4;       ///< beats for readers to answer and widgets to be laid out
constexpr int secondLooks = 4;  ///< beats that a text without room may take to get it
constexpr int patience = 5'000; ///< beats for a pull; a bound, as slow as a sanitizer on a busy machine may be
constexpr int judgement = 250;  ///< beats until what the judge finds is a fault

constexpr QSize drawn(1440, 900); ///< as the drawings
constexpr QSize wizardDrawn(980, 680);
constexpr QSize small(1280, 720);
constexpr QSize scaled(960, 560); ///< of a full HD screen at 200 %, without the desktop's own bars

void say(const QString &line)
{
    QTextStream(stdout) << line << '\n';
}

} // namespace

Shots::Shots(ui::MainWindow &window, Desk &desk, ui::Appearance &appearance, QString folder, ShotStage &stage)
    : m_window(window)
    , m_appearance(appearance)
    , m_folder(std::move(folder))
    , m_stage(stage)
{
    m_stage.window = &window;
    m_stage.desk = &desk;
    m_timer.setInterval(beat);
    connect(&m_timer, &QTimer::timeout, this, &Shots::poll);
}

Shots::~Shots()
{
    m_savers.waitForDone();
}

void Shots::useFont(QApplication &application)
{
    if (QFontDatabase::hasFamily(u"Inter"_s)) {
        QFont font(u"Inter"_s);
        font.setPixelSize(13);
        application.setFont(font);
    }
}

void Shots::start()
{
    if (!QDir().mkpath(m_folder) || !QFileInfo(m_folder).isWritable()) {
        fail(u"%1: no folder that pictures can be written to"_s.arg(m_folder));
        QMetaObject::invokeMethod(
            qApp, [] { QApplication::exit(1); }, Qt::QueuedConnection);
        return;
    }
    const qreal scale = m_window.devicePixelRatioF();
    if (scale > 1) {
        m_looks = {{u"%1"_s.arg(qRound(scale * 100)), AppearanceChoice::Light, scaled}};
    } else {
        m_looks = {{u"light"_s, AppearanceChoice::Light, drawn},
                   {u"dark"_s, AppearanceChoice::Dark, drawn},
                   {u"small"_s, AppearanceChoice::Light, small}};
        if (!m_only.isEmpty()) {
            m_looks.removeIf([this](const Look &look) { return !m_only.contains(look.suffix); });
        }
    }
    m_appearance.choose(AppearanceChoice::Light);
    m_window.resize(m_looks.first().window);
    m_steps = planShots(m_stage);
    next();
}

void Shots::next()
{
    if (m_steps.empty()) {
        m_timer.stop();
        m_savers.waitForDone();
        say(u"%1 pictures in %2"_s.arg(m_pictures - m_unsaved).arg(m_folder));
        QApplication::exit(m_faults + m_unsaved > 0 ? 1 : 0);
        return;
    }
    m_last = m_current.name.isEmpty() ? m_last : m_current.name;
    m_current = std::move(m_steps.front());
    m_steps.pop_front();
    m_waited = 0;
    m_look = -1;
    m_current.act();
    for (const QString &fault : m_stage.takeFaults()) {
        fail(u"after %1: %2"_s.arg(m_last, fault));
    }
    m_timer.start();
}

void Shots::fail(const QString &why)
{
    ++m_faults;
    QTextStream(stderr) << "quartermaster: " << why << '\n';
}

void Shots::poll()
{
    ++m_waited;
    if (m_look < 0) {
        const bool ready = !m_current.ready || m_current.ready();
        if (!ready && m_waited > patience) {
            m_timer.stop();
            fail(u"waited in vain for %1: %2"_s.arg(
                m_current.name.isEmpty() ? u"what follows "_s + m_last : m_current.name, m_current.story));
            m_look = 0;
            m_current.name += u"-not-reached"_s;
            shoot();
            next(); // the others can still be looked at
            return;
        }
        if (ready) {
            look();
        }
        return;
    }
    if (m_waited < settle) {
        return;
    }
    if (m_isShot) {
        judge();
        return;
    }
    // While a pull tells how far it is, a text may be between two layouts: a fault is what the next looks find again.
    if (m_waited < settle + secondLooks && !clippedTexts(*subject()).isEmpty()) {
        return;
    }
    shoot();
    m_isShot = true;
    judge();
}

/// Of what stands there still.
void Shots::judge()
{
    QWidget *popup = QApplication::activePopupWidget();
    const QStringList faults = m_judge ? m_judge(m_current.name, popup ? *popup : *subject()) : QStringList();
    if (!faults.isEmpty() && m_waited < judgement) {
        return;
    }
    for (const QString &fault : faults) {
        fail(u"%1 in %2: %3"_s.arg(m_current.name, m_looks[m_look].suffix, fault));
    }
    look();
}

/// The next way to look at the current step, or the next step.
void Shots::look()
{
    m_waited = 0;
    m_isShot = false;
    ++m_look;
    const bool over = m_look >= m_looks.size() || m_current.name.isEmpty();
    const Look &wanted = over ? m_looks.first() : m_looks[m_look];
    if (m_appearance.choice() != wanted.appearance) {
        m_appearance.choose(wanted.appearance);
    }
    m_window.resize(wanted.window);
    if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget()) {
        subject()->activateWindow(); // a selection is grey in a window that is not
    }
    if (auto *wizard = qobject_cast<ui::ConnectDialog *>(QApplication::activeModalWidget())) {
        // It fits itself to the screen, and the one without a display is small.
        wizard->resize(wizardDrawn.boundedTo(wanted.window * 0.94));
    } else if (QWidget *other = subject(); other != &m_window) {
        other->resize(other->size().boundedTo(wanted.window * 0.94)); // it was opened over a larger window
    }
    if (over) {
        m_timer.stop();
        next();
    } else if (m_look == 0 && !m_current.story.isEmpty()) {
        say(m_current.story);
    }
}

QWidget *Shots::subject() const
{
    return m_stage.top();
}

void Shots::shoot()
{
    const Look &wanted = m_looks[m_look];
    QWidget *widget = subject();
    if (widget != &m_window && (widget->width() > wanted.window.width() || widget->height() > wanted.window.height())) {
        fail(u"%1 in %2: larger than the screen"_s.arg(m_current.name, wanted.suffix));
    }
    // A label whose text changed a moment ago gets its room by an event that is still to come.
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList cut = clippedTexts(*widget);
    QPixmap picture = widget->grab();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        QPainter(&picture).drawPixmap(popup->mapToGlobal(QPoint()) - widget->mapToGlobal(QPoint()), popup->grab());
        cut += clippedTexts(*popup);
    }
    for (const QString &line : std::as_const(cut)) {
        fail(u"%1 in %2: %3"_s.arg(m_current.name, wanted.suffix, line));
    }
    ++m_pictures;
    const QString path = u"%1/%2-%3.png"_s.arg(m_folder, m_current.name, wanted.suffix);
    m_savers.start([this, image = picture.toImage(), path] {
        if (!image.save(path)) {
            ++m_unsaved;
            QTextStream(stderr) << "quartermaster: " << path << " cannot be written\n";
        }
    });
}

} // namespace qm::desktop
