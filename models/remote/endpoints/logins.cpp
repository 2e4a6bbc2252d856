// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/logins.h"

#include "remote/json/writer.h"

namespace qm::remote {

namespace {

QByteArray loginBody(const UserCredentials &user, bool otp)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("username");
    writer.text(user.username);
    writer.key("password");
    writer.text(QString::fromUtf8(user.password.reveal()));
    if (otp) {
        writer.key("otp");
        writer.text(QString::fromUtf8(user.otp.reveal()).trimmed());
    }
    writer.endObject();
    return writer.take();
}

Request<QString> login(const Endpoint<QString> &endpoint, const Scope &scope, const QByteArray &body)
{
    Request<QString> request = endpoint(scope, {}, {}, body);
    request.http.anonymous = true;
    return request;
}

} // namespace

Request<QString> requestAdminToken(const UserCredentials &user)
{
    return login(adminTokenEndpoint, Scope::all(), loginBody(user, false));
}

Request<QString> requestAdminTokenWithOtp(const UserCredentials &user)
{
    return login(googleTokenEndpoint, Scope::all(), loginBody(user, true));
}

Request<QString> requestCustomerToken(const Scope &scope, const UserCredentials &user)
{
    return login(customerTokenEndpoint, scope, loginBody(user, false));
}

} // namespace qm::remote
