// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include "commands.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

ReferenceOption optionOf(const CLI::Option &option)
{
    ReferenceOption known;
    known.description = text(option.get_description());
    known.isPositional = option.get_positional() && !option.nonpositional();
    for (const std::string &name : option.get_snames()) {
        known.names << u'-' + text(name);
    }
    for (const std::string &name : option.get_lnames()) {
        known.names << u"--"_s + text(name);
    }
    if (known.isPositional) {
        known.names = {text(option.get_single_name())};
    }
    if (option.get_items_expected_max() > 0) {
        known.argument = text(option.get_type_name());
    }
    return known;
}

void addCommand(const CLI::App &app, const QStringList &path, std::vector<ReferenceCommand> &all)
{
    ReferenceCommand command;
    command.path = path;
    command.description = text(app.get_description());
    command.footer = text(app.get_footer());
    for (const CLI::Option *option : app.get_options()) {
        const bool isHidden = option->get_group().empty();
        if (!isHidden) {
            command.options.push_back(optionOf(*option));
        }
    }
    std::vector<const CLI::App *> below;
    for (const CLI::App *next : app.get_subcommands([](const CLI::App *) { return true; })) {
        if (!next->get_group().empty() && !next->get_name().empty()) {
            command.commands << text(next->get_name());
            below.push_back(next);
        }
    }
    all.push_back(std::move(command));
    for (const CLI::App *next : below) {
        addCommand(*next, path + QStringList(text(next->get_name())), all);
    }
}

} // namespace

std::vector<ReferenceCommand> referenceOf(const CLI::App &app)
{
    std::vector<ReferenceCommand> all;
    addCommand(app, {}, all);
    return all;
}

} // namespace qm::cli
