// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/transferpaper.h"

#include "core/documents/paperhead.h"
#include "ui/wording/daywording.h"
#include "ui/wording/wordinglanguage.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Align = TableColumn::Align;

const QString blank(34, u'_');

QString orBlank(const QString &text) { return text.isEmpty() ? blank : text; }

void addRow(TextTable &table, const QString &label, const QString &text)
{
    TableRow row;
    row.cells = {{plain(label)}, {plain(text)}};
    table.body.append(row);
}

TextTable twoColumns()
{
    TextTable table;
    const double labels = 55; // mm
    table.columns = {{Align::Left, labels}, {Align::Left}};
    table.rowHeads = TextTable::RowHeads::FirstColumn;
    table.scale = 1;
    return table;
}

/// A field without an answer is left out: what was not passed on does not stand there.
void addPart(QList<Block> &blocks, const QString &heading, const TransferForm &form,
             const TransferRecord &record, const std::pair<TransferForm::Part, Language> &which)
{
    TextTable table = twoColumns();
    for (const TransferForm::Field &field : form.fields) {
        const QString answer = record.answer(field.id);
        if (field.part == which.first && !answer.isEmpty())
            addRow(table, field.name.in(which.second), answer);
    }
    if (table.body.isEmpty())
        return;
    blocks.append(Heading{2, heading});
    blocks.append(table);
}

} // namespace

/// Whom it is about, where from and where to.
TextTable TransferPaper::whom(const About &about)
{
    const DayWording days(about.language);
    TextTable table = twoColumns();
    addRow(table, tr("Child"), orBlank(about.child));
    addRow(table, tr("Born"), about.born ? days.day(*about.born) : blank);
    addRow(table, tr("Comes from"), orBlank(about.from));
    addRow(table, tr("Goes to"), orBlank(about.to));
    addRow(table, tr("Meeting"), days.day(about.day));
    addRow(table, tr("Present"), orBlank(about.present.join(u", "_s)));
    if (!about.paragraph.isEmpty())
        addRow(table, tr("The necessary part rests on"), about.paragraph);
    return table;
}

Document TransferPaper::of(const TransferForm &form, const TransferRecord &record,
                           const About &about)
{
    const DayWording days(about.language);
    Document paper =
        framed({tr("Transfer form"), bcp47(about.language), about.municipality, about.made,
                days.day(about.made.date()), about.file, tr("page %1 of %2")});
    paper.blocks = {Heading{1, tr("Transfer form")}};
    paper.blocks.append(whom(about));
    const bool isDeclined = record.outcome == TransferRecord::Outcome::Declined;
    if (isDeclined)
        paper.blocks.append(Paragraph{
            plain(tr("The guardians do not want information to be passed on beyond what the law "
                     "asks for. The form stays blank.")),
            Paragraph::Kind::Lead});
    addPart(paper.blocks, tr("What the next unit must know"), form, record,
            {TransferForm::Part::Necessary, about.language});
    addPart(paper.blocks, tr("More, with consent"), form, record,
            {TransferForm::Part::Extra, about.language});
    if (!record.documents.isEmpty()) {
        TextList list;
        for (const QString &one : record.documents)
            list.items.append({plain(one)});
        paper.blocks.append(Heading{2, tr("Documents that were handed over")});
        paper.blocks.append(list);
    }
    paper.blocks.append(Heading{2, tr("Signatures")});
    paper.blocks.append(SignOff{{tr("Place, date and signature: guardians"),
                                 tr("Place, date and signature: the unit that hands over")}});
    return paper;
}

} // namespace tvers
