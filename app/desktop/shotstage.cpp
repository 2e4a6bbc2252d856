// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shotplan.h"

#include "profiles/profilestore.h"
#include "remote/credentialsjson.h"
#include "ui/help/guidewindow.h"
#include "ui/pages/listpage.h"
#include "ui/pages/recordpane.h"
#include "ui/widgets/overflowtabs.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/valuebutton.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;

/// A computer without a keychain: the tour shows what is said then, and never touches the user's.
class NoKeychain final : public secrets::SecretStore
{
public:
    [[nodiscard]] secrets::Place place() const override { return secrets::Place::Keychain; }
    [[nodiscard]] Result<secrets::SecretFields> read(const secrets::SecretKey & /*key*/,
                                                     const StopToken & /*stop*/) override
    {
        return secrets::SecretFields{};
    }
    [[nodiscard]] Result<void> write(const secrets::SecretKey & /*key*/, const secrets::SecretFields & /*fields*/,
                                     const StopToken & /*stop*/) override
    {
        return failure(ErrorKind::Network, u"no keychain answers on this computer"_s);
    }
    [[nodiscard]] Result<void> remove(const secrets::SecretKey & /*key*/, const StopToken & /*stop*/) override
    {
        return {};
    }
};

QWidget *focused(QWidget *in)
{
    return in->focusWidget() ? in->focusWidget() : in;
}

void send(QWidget *to, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    const QPointer<QWidget> widget = to;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        if (widget) {
            QApplication::sendEvent(widget, &event);
        }
    }
}

} // namespace

ShotStage::ShotStage(QString dataDirectory)
    : m_directory(std::move(dataDirectory))
    , m_secrets(std::make_shared<SecretPlaces>())
{
    m_secrets->keychain = std::make_unique<NoKeychain>();
}

ShotStage::~ShotStage() = default;

void ShotStage::addShop(const QString &name, Environment environment, const practice::ServerOptions &options,
                        const QString &login)
{
    auto store = practice::PracticeStore::start(options);
    if (!store) {
        qFatal("no practice store: %s", qPrintable(store.error().text()));
    }
    m_shops[name] = std::move(*store);
    addProfile(name, environment, name, login);
}

void ShotStage::addProfile(const QString &name, Environment environment, const QString &of, const QString &login)
{
    const LoginKind kind = login == "admin"_L1 ? LoginKind::Admin : LoginKind::OAuth1;
    Profile profile;
    profile.name = name;
    profile.environment = environment;
    profile.connection.baseUrl = shop(of).baseUrl();
    profile.connection.login = kind;
    profile.connection.proxy.mode = remote::ProxyPolicy::Mode::None;
    const Result<Profile> kept = ProfileStore(m_directory).add(profile);
    const Result<Credentials> credentials =
        remote::credentialsFromJson(kind, QJsonDocument(shop(of).logins().value(login).toObject()).toJson());
    if (!kept || !credentials ||
        !m_secrets->session.write({kept->id, kept->name}, secrets::toFields(*credentials), {})) {
        qFatal("no profile for %s", qPrintable(name));
    }
}

void ShotStage::open(const QString &profile) const
{
    Q_EMIT window->profileWanted(profile);
}

bool ShotStage::isOpen(const QString &profile) const
{
    return desk->session() && desk->session()->profile().name == profile;
}

bool ShotStage::isQuiet() const
{
    return desk->session() && !desk->session()->isPulling();
}

QString ShotStage::cacheFile(const QString &profile) const
{
    const Result<Profile> found = ProfileStore(m_directory).find(profile);
    return found ? u"%1/cache/%2.sqlite"_s.arg(m_directory, found->id) : QString();
}

bool ShotStage::holdCopy(const QString &profile)
{
    if (!m_holder) {
        const QFileInfo file(cacheFile(profile));
        Result<cache::CopyFiles::Claim> claim = cache::CopyFiles(file.path(), file.completeBaseName()).claim();
        m_holder = claim ? std::move(claim->lock) : nullptr;
    }
    return m_holder != nullptr;
}

void ShotStage::releaseCopy()
{
    m_holder.reset();
}

void ShotStage::damageCopy(const QString &profile) const
{
    QFile file(cacheFile(profile));
    if (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(4'096, '#')) < 0) {
        qFatal("the copy of %s cannot be damaged", qPrintable(profile));
    }
}

ui::ListPage *ShotStage::list() const
{
    ui::ListPage *page = window->currentList();
    return page && page->isVisible() ? page : nullptr;
}

int ShotStage::rows() const
{
    const ui::ListPage *page = list();
    const auto *table = page ? page->findChild<ui::TableView *>() : nullptr;
    return table && table->model() ? table->model()->rowCount() : 0;
}

void ShotStage::select(const QList<int> &rows) const
{
    auto *view = list()->findChild<ui::TableView *>();
    QItemSelection selection;
    for (const int row : rows) {
        selection.select(view->model()->index(row, 0), view->model()->index(row, 0));
    }
    view->selectionModel()->setCurrentIndex(view->model()->index(rows.first(), 0), QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view->setFocus();
}

void ShotStage::selectCells(int row, int column, int rows, int columns) const
{
    auto *view = list()->findChild<ui::TableView *>();
    const QModelIndex first = view->model()->index(row, column);
    const QModelIndex last = view->model()->index(row + rows - 1, column + columns - 1);
    view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    view->setFocus();
}

bool ShotStage::openField(const QString &id) const
{
    if (!hasDetail()) {
        trigger(ui::ActionId::ToggleDetail); // where the list has no room beside it
        return false;
    }
    for (ui::ValueButton *value : window->findChildren<ui::ValueButton *>(id)) {
        if (value->isVisible() && isRead()) {
            value->click();
            return true;
        }
    }
    return false;
}

bool ShotStage::isFieldStaged(const QString &id) const
{
    return std::ranges::any_of(window->findChildren<ui::ValueButton *>(id),
                               [](const ui::ValueButton *value) { return value->isVisible() && value->isStaged(); });
}

int ShotStage::rowOf(const QString &text) const
{
    const QAbstractItemModel *model = list()->findChild<ui::TableView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == text) {
            return row;
        }
    }
    return -1;
}

void ShotStage::pasteBlock(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    trigger(ui::ActionId::Paste);
}

QString ShotStage::fileToImport() const
{
    const QAbstractItemModel *model = list()->findChild<ui::TableView *>()->model();
    QByteArray csv = "Artikelnummer;Magazijn;Voorraad;Opmerking\r\n";
    const QList<QByteArray> sources{"ams", "ber"};
    for (int row = 0; row < 24; ++row) {
        const QByteArray sku = model->index(row, 0).data().toString().toUtf8();
        const QByteArray count = row == 5 ? "ongeveer 5" : row == 11 ? "1.23E+12" : QByteArray::number(row * 7 + 3);
        csv += (row == 8 ? sku + "-X" : sku) + ';' + sources[row % 2] + ';' + count + ";geteld 28-11\r\n";
    }
    const QString path = m_directory + u"/telling-28-11.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) {
        qFatal("the file to import cannot be written");
    }
    return path;
}

qsizetype ShotStage::selectedRows() const
{
    const auto *view = list()->findChild<ui::TableView *>();
    return view->selectionModel()->selectedRows().size();
}

bool ShotStage::hasDetail() const
{
    const auto *pane = list() ? list()->findChild<ui::RecordPane *>() : nullptr;
    return pane && pane->isVisible();
}

bool ShotStage::isRead() const
{
    return hasDetail() && list()->findChild<ui::RecordPane *>()->isRead();
}

void ShotStage::showTab(int tab) const
{
    const auto *pane = list()->findChild<ui::DetailPane *>();
    if (auto *tabs = pane ? pane->findChild<ui::OverflowTabs *>() : nullptr) {
        tabs->setCurrentIndex(tab);
    }
}

void ShotStage::type(const QString &text) const
{
    for (const QChar character : text) {
        send(focused(top()), 0, Qt::NoModifier, character);
    }
}

void ShotStage::typeInPopup(const QString &text) const
{
    const QWidget *popup = QApplication::activePopupWidget();
    if (auto *field = popup ? popup->findChild<QLineEdit *>() : nullptr) {
        field->setText(text);
    }
}

void ShotStage::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

void ShotStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    send(focused(top()), key, modifiers, {});
}

bool ShotStage::sees(const QString &name) const
{
    const QWidget *widget = top();
    const auto isThere = [](const QWidget *each) {
        const auto *label = qobject_cast<const QLabel *>(each);
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        return each->isVisible() && !(label && label->text().isEmpty()) && !(button && !button->isEnabled());
    };
    return widget->objectName() == name || std::ranges::any_of(widget->findChildren<QWidget *>(name), isThere);
}

bool ShotStage::shows(const QString &text) const
{
    return std::ranges::any_of(top()->findChildren<QLabel *>(), [&text](const QLabel *each) {
        return each->isVisible() && each->text().contains(text);
    });
}

void ShotStage::click(const QString &name) const
{
    for (QAbstractButton *button : top()->findChildren<QAbstractButton *>(name)) {
        if (button->isVisible() && button->isEnabled()) {
            button->click();
            return;
        }
    }
}

void ShotStage::closePopup()
{
    const auto leave = [this](QWidget *over) {
        const QPointer<QWidget> widget = over;
        send(focused(over), Qt::Key_Escape, Qt::NoModifier, {});
        if (widget && widget->isVisible()) {
            m_faults << u"Escape does not leave %1"_s.arg(QString::fromLatin1(widget->metaObject()->className()));
            widget->close();
        }
    };
    if (QWidget *popup = QApplication::activePopupWidget()) {
        leave(popup);
    }
    if (QWidget *over = top(); over != window) {
        leave(over);
    }
}

QWidget *ShotStage::top() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *guide = window->guideWindow();
    return dialog ? dialog : guide && guide->isVisible() ? guide : static_cast<QWidget *>(window);
}

} // namespace qm::desktop
