// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/allocator.h"
#include "desktop/endsignals.h"
#include "desktop/instance.h"
#include "desktop/program.h"
#include "desktop/shots.h"
#include "desktop/tour.h"
#include "domain/giveway.h"
#include "domain/waiting.h"
#include "profiles/datadirectory.h"
#include "sqlite/folder.h"
#include "ui/shell/link.h"
#include "ui/shell/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>

namespace {
using namespace Qt::StringLiterals;

/// Whether a window can be shown: asking Qt for one that cannot be ends the program.
bool hasDisplay(const QStringList &words)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const bool isNamed = words.contains("-platform"_L1) || words.contains("--platform"_L1);
    return isNamed || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    Q_UNUSED(words);
    return true;
#endif
}

struct Arguments
{
    QString dataDirectory;
    QString profile;
    QString shots;
    QStringList looks;
    QString link;
    bool practice = false;
};

/// What was asked for, of the words that \a read gives the parser.
Arguments argumentsBy(const std::function<void(QCommandLineParser &)> &read)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Desktop console for the people who run Magento 2 shops."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption directory(u"data-dir"_s, u"Everything of one user lies in DIR."_s, u"DIR"_s);
    const QCommandLineOption profile(u"profile"_s, u"Open the shop NAME."_s, u"NAME"_s);
    const QCommandLineOption practice(u"practice"_s, u"Open the practice store."_s);
    const QCommandLineOption shots(u"shots"_s, u"Write pictures of every page to DIR and end."_s, u"DIR"_s);
    const QCommandLineOption looks(u"looks"_s, u"Of the pictures only those: light, dark, small."_s, u"LOOK,…"_s);
    parser.addOptions({directory, profile, practice, shots, looks});
    parser.addPositionalArgument(u"LINK"_s, u"What to show, such as quartermaster://SHOP/order/000000123."_s,
                                 u"[LINK]"_s);
    read(parser);
    return {parser.value(directory),
            parser.value(profile),
            parser.value(shots),
            parser.value(looks).split(u',', Qt::SkipEmptyParts),
            parser.positionalArguments().value(0),
            parser.isSet(practice)};
}

/// Ends the program where the words are wrong or ask for help.
Arguments readArguments(const QCoreApplication &application)
{
    return argumentsBy([&application](QCommandLineParser &parser) { parser.process(application); });
}

int tellTour(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Arguments arguments = readArguments(application);
    if (!arguments.profile.isEmpty() || !arguments.dataDirectory.isEmpty()) {
        QTextStream(stderr) << "quartermaster: a shop is opened in a window, and there is no display here; "
                               "quartermaster-cli does its work in a terminal\n";
        return 1;
    }
    QTextStream out(stdout);
    out << "There is no display here, so this is the tour in the terminal.\n";
    const qm::SystemClock clock;
    const qm::Result<void> told = qm::desktop::Tour(out, clock).tell();
    out.flush();
    if (!told) {
        QTextStream(stderr) << "quartermaster: " << told.error().text() << '\n';
        return 1;
    }
    out << "\nGo on with build/bin/quartermaster-cli --help, or practice serve to keep the store open.\n";
    return 0;
}

/// A link comes alone or last: who wrote it may try to put options behind it, where a desktop takes it apart.
bool areSound(const QStringList &words)
{
    const auto link = std::find_if(words.begin() + 1, words.end(), &qm::ui::isLink);
    return link == words.end() || link + 1 == words.end();
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const QString &size : {u"32"_s, u"64"_s, u"256"_s}) {
        icon.addFile(u":/quartermaster-%1.png"_s.arg(size));
    }
    return icon;
}

/// The tour with pictures, on files of its own.
int takePictures(QApplication &application, const Arguments &arguments)
{
    for (const QString &look : arguments.looks) {
        if (look != "light"_L1 && look != "dark"_L1 && look != "small"_L1) {
            QTextStream(stderr) << "quartermaster: a look is light, dark or small, not " << look << '\n';
            return 1;
        }
    }
    const QTemporaryDir folder;
    qm::ui::installTranslation(application);
    qm::desktop::Shots::useFont(application);
    const qm::SystemClock clock;
    qm::ui::Settings settings(folder.path());
    qm::ui::Appearance appearance(application);
    qm::ui::MainWindow window(settings, appearance, clock);
    qm::desktop::ShotStage stage(folder.path());
    qm::desktop::DeskOptions options;
    options.dataDirectory = folder.path();
    options.secrets = stage.secrets();
    qm::desktop::Desk desk(options, window, settings, clock);
    qm::desktop::Shots shots(window, desk, appearance, arguments.shots, stage);
    shots.only(arguments.looks);
    window.show();
    desk.start();
    shots.start();
    return QApplication::exec();
}

struct StartWords
{
    Q_DECLARE_TR_FUNCTIONS(Start)
};

/// Why there is no window, also for somebody who clicked on an icon and sees no terminal.
int refuse(const QString &why)
{
    QTextStream(stderr) << "quartermaster: " << why << '\n';
    if (QGuiApplication::platformName() != "offscreen"_L1) {
        QMessageBox box(QMessageBox::Critical, u"Quartermaster"_s, why);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return 1;
}

/// The program as people use it.
int serve(QApplication &application, const Arguments &arguments)
{
    const QString directory = qm::dataDirectory(arguments.dataDirectory, QProcessEnvironment::systemEnvironment());
    if (const qm::Result<void> made = qm::makeDataDirectory(directory); !made) {
        return refuse(made.error().text());
    }
    if (qm::sqlite::isFolderReadOnly(directory + u"/window.lock"_s)) {
        qm::ui::installTranslation(application); // nobody has looked at the settings yet
        return refuse(StartWords::tr("The folder %1 is read-only. The window keeps there what it does: choose another "
                                     "folder with --data-dir, or allow writing to this one.")
                          .arg(directory));
    }
    const QString wanted = arguments.link.isEmpty() && !arguments.profile.isEmpty()
                               ? qm::ui::toText({qm::ui::Link::Kind::Shop, arguments.profile, {}})
                               : arguments.link;
    const auto instance = qm::desktop::Instance::begin(directory, wanted, std::chrono::seconds(15));
    if (!instance) {
        return refuse(instance.error().text());
    }
    if (!*instance) {
        return 0; // the window that is there has taken it
    }
    qm::forbidWaitingOn(application.thread()); // the stage of the tour waits for files: nobody uses it meanwhile
    qm::desktop::quitOnSignals(application);
    qm::answerSoon();
    const qm::SystemClock clock;
    qm::desktop::ProgramOptions options;
    options.desk.dataDirectory = directory;
    options.desk.profile = arguments.profile;
    options.desk.practice = arguments.practice;
    options.desk.link = arguments.link;
    options.updates = {QUrl(QStringLiteral(QM_UPDATE_URL)), QByteArray::fromBase64(QM_UPDATE_KEY)};
    qm::desktop::Program program(application, options, clock);
    QObject::connect(instance->get(), &qm::desktop::Instance::linkCame, &program, &qm::desktop::Program::follow);
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    qm::desktop::prepareAllocator();
    qm::keepFilesPrivate();
    QCoreApplication::setApplicationName(u"quartermaster"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QM_VERSION));
    QStringList words;
    for (int i = 0; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    if (!areSound(words)) {
        QTextStream(stderr) << "quartermaster: a link is the last word of a command\n";
        return 1;
    }
    if (!hasDisplay(words)) {
        // Pictures need no screen. What is wrong with the words is told by whoever reads them in earnest.
        const Arguments wanted = argumentsBy([&words](QCommandLineParser &parser) { (void)parser.parse(words); });
        if (wanted.shots.isEmpty()) {
            return tellTour(argc, argv);
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setDesktopFileName(u"quartermaster"_s); // windows of Wayland find their icon by it
    const Arguments arguments = readArguments(application);
    qm::sqlite::Database::forbidOn(application.thread());
    const int code = arguments.shots.isEmpty() ? serve(application, arguments) : takePictures(application, arguments);
    qm::sqlite::Database::forbidOn(nullptr);
    qm::forbidWaitingOn(nullptr);
    return code;
}
