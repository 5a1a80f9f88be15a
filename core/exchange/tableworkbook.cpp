// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableworkbook.h"

#include "core/exchange/plainnumbers.h"
#include "core/exchange/sheetnames.h"
#include "core/exchange/wholefile.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32767; // as Excel has it

class Writing
{
public:
    explicit Writing(const QByteArray &path) :
        m_book(workbook_new(path.constData())),
        m_head(workbook_add_format(m_book)),
        m_day(workbook_add_format(m_book)),
        m_wrapped(workbook_add_format(m_book))
    {
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_head);
        format_set_num_format(m_day, "dd.mm.yyyy");
        format_set_text_wrap(m_wrapped);
        for (lxw_format *format : {m_day, m_wrapped})
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    Q_DISABLE_COPY_MOVE(Writing)

    void write(const TableSheet &table)
    {
        lxw_worksheet *sheet =
            workbook_add_worksheet(m_book, m_names.unused(table.name).toUtf8().constData());
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        for (qsizetype i = 0; i < table.heads.size(); ++i) {
            const auto column = lxw_col_t(i);
            worksheet_set_column(sheet, column, column, table.heads[i].width, nullptr);
            worksheet_write_string(sheet, 0, column, table.heads[i].title.toUtf8().constData(),
                                   m_head);
        }
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            for (qsizetype i = 0; i < table.rows[row].size(); ++i)
                put(sheet, {lxw_row_t(row + 1), lxw_col_t(i)}, table.rows[row][i]);
        }
        worksheet_freeze_panes(sheet, 1, 1);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(qMax<qsizetype>(table.rows.size(), 1)),
                             lxw_col_t(table.heads.size() - 1));
    }

    lxw_error close() { return workbook_close(m_book); }

private:
    struct Place {
        lxw_row_t row;
        lxw_col_t column;
    };

    void put(lxw_worksheet *sheet, Place at, const SheetCell &cell)
    {
        if (const auto *number = std::get_if<int>(&cell)) {
            worksheet_write_number(sheet, at.row, at.column, *number, m_wrapped);
        } else if (const auto *day = std::get_if<QDate>(&cell)) {
            lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
            worksheet_write_datetime(sheet, at.row, at.column, &date, m_day);
        } else if (const auto text = std::get<QString>(cell); !text.isEmpty()) {
            worksheet_write_string(sheet, at.row, at.column,
                                   text.left(longestCell).toUtf8().constData(), m_wrapped);
        }
    }

    lxw_workbook *m_book; ///< gone when it is closed
    lxw_format *m_head;
    lxw_format *m_day;
    lxw_format *m_wrapped;
    SheetNames m_names;
};

Error notWritable(const QString &path, const QString &why)
{
    return {ErrorCode::FileNotWritable, {path, why}};
}

} // namespace

Result<> writeTables(const QList<TableSheet> &sheets, const QString &path)
{
    const QTemporaryDir folder; // libxlsxwriter would leave half a file in the person's
    if (!folder.isValid())
        return notWritable(path, folder.errorString());
    QFile written(folder.filePath(u"tables.xlsx"_s));
    const PlainNumbers plain;
    Writing writing(written.fileName().toUtf8());
    for (const TableSheet &sheet : sheets)
        writing.write(sheet);
    if (const lxw_error error = writing.close(); error != LXW_NO_ERROR)
        return notWritable(path, QString::fromUtf8(lxw_strerror(error)));
    if (!written.open(QIODevice::ReadOnly))
        return notWritable(path, written.errorString());
    return writeWhole(written.readAll(), path);
}

} // namespace tvers
