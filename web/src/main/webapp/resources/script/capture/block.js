// A block of text as copied from a spreadsheet: its rows and values, and the row of headings above them.

/** A quoted value: closed before a tab or the end of a line. It may hold line breaks, which a cell can, but no tab. */
const QUOTED = /"((?:[^"\t]|"")*)"[^\S\t\n]*(?=\t|\n|$)/y;
const PLAIN = /[^\t\n]*/y;

/** The rows of tab-separated values; a quotation mark that opens nothing stays in its value. */
export const rowsOf = text => {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows = [[]];
  for (let at = 0; at <= source.length; at++) {
    QUOTED.lastIndex = at;
    PLAIN.lastIndex = at;
    const quoted = QUOTED.exec(source);
    const value = quoted ? quoted[1].replace(/""/g, '"') : PLAIN.exec(source)[0];
    rows[rows.length - 1].push(value.trim());
    at = quoted ? QUOTED.lastIndex : PLAIN.lastIndex;
    if (source[at] === '\n') {
      rows.push([]);
    }
  }
  return rows;
};

/** The same values as text, so that they can be pasted again. */
export const textOf = rows =>
  rows.map(row => row.map(value => /[\t\n]|^"/.test(value) ? '"' + value.replace(/"/g, '""') + '"' : value).join('\t'))
    .join('\n');

/** What is left of a code, heading or part to compare by: no spaces, dashes, underlines or case. */
export const key = text => text.normalize('NFKC').replace(/[\s\p{Pd}\u2212\u00ad\u200b-\u200d\ufeff_:*]/gu, '').toLowerCase();

/** The field that each column is for, where the first row is one of headings: all of them known, or one of codes. */
export const headingsOf = (row, known) => {
  const fields = row.map(value => known.get(key(value)));
  const written = fields.filter((field, place) => row[place]);
  return written.length && (fields.includes('code') && row.length > 1 || written.every(field => field)) ? fields : null;
};

/** Whether a value looks like the code of a measure, such as “NI 126”. */
export const isCode = value => /^\p{L}{1,3}[\s\p{Pd}_]*\d+\p{L}?$/u.test(value);
