// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/transferform.h"

#include "core/exchange/builtin.h"
#include "core/exchange/readwhole.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

TransferForm::Field readField(const JsonNode &node, const TransferForm &form)
{
    JsonObject line(node);
    const JsonNode id = line.required(u"id"_s, expected::identifier());
    TransferForm::Field field{.id = id.identifier()};
    if (form.field(field.id))
        id.refuse(expected::onlyOnce());
    field.part = line.required(u"part"_s, expected::oneOf(storedWords<TransferForm::Part>()))
                     .enumerator(TransferForm::Part::Extra);
    field.name = line.required(u"name"_s, expected::object()).localText();
    if (const auto hint = line.optional(u"hint"_s))
        field.hint = hint->localText();
    return field;
}

TransferForm readForm(const JsonNode &node)
{
    JsonObject fields(node);
    TransferForm form;
    form.id = fields.required(u"id"_s, expected::identifier()).identifier();
    if (const auto from = fields.optional(u"validFrom"_s))
        form.validFrom = from->day();
    for (const JsonNode &one : fields.required(u"purposes"_s, expected::filledList()).items())
        form.purposes.append(one.identifier());
    for (const JsonNode &one : fields.required(u"fields"_s, expected::filledList()).items())
        form.fields.append(readField(one, form));
    return form;
}

} // namespace

QLatin1StringView stored(TransferForm::Part part)
{
    switch (part) {
    case TransferForm::Part::Necessary: return "necessary"_L1;
    case TransferForm::Part::Extra: return "extra"_L1;
    }
    Q_UNREACHABLE();
}

const TransferForm::Field *TransferForm::field(const QString &called) const
{
    for (const Field &one : fields) {
        if (one.id == called)
            return &one;
    }
    return nullptr;
}

Result<TransferForms> TransferForms::read(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), [](const JsonNode &root) {
        JsonObject fields(root);
        readFormat(fields, u"tvers-transfer-form"_s);
        TransferForms forms;
        for (const JsonNode &node :
             fields.required(u"versions"_s, expected::filledList()).items()) {
            TransferForm form = readForm(node);
            const bool isLater =
                forms.m_versions.isEmpty() ||
                (form.validFrom && (!forms.m_versions.last().validFrom ||
                                    *forms.m_versions.last().validFrom < *form.validFrom));
            if (forms.find(form.id) || !isLater)
                node.refuse(expected::onlyOnce());
            forms.m_versions.append(std::move(form));
        }
        return forms;
    });
}

const TransferForms &TransferForms::builtIn()
{
    static const TransferForms forms = builtInAt<TransferForms>(u":/forms/transfer.json"_s);
    return forms;
}

const TransferForm &TransferForms::on(QDate day) const
{
    const TransferForm *found = &m_versions.first();
    for (const TransferForm &one : m_versions) {
        if (one.validFrom && *one.validFrom <= day)
            found = &one;
    }
    return *found;
}

const TransferForm *TransferForms::find(const QString &id) const
{
    for (const TransferForm &one : m_versions) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

} // namespace tvers
