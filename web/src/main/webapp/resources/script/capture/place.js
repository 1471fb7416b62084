// Where each value of a block belongs: by its code and the heading above it, else by its place from the cell in focus.
import {cellsOf, fill, form, isSeen, lines, measureOf, words} from './sheet.js';
import {headingsOf, isCode, key} from './block.js';
import {isRatio} from './cell.js';

const why = document.getElementById('paste-left').dataset;
const ACROSS = ['figure', 'denominator', 'forecast', 'projected'];
const OF_MEASURE = ['why', 'action', 'yearEnd'];

const codeOf = line => measureOf(line).dataset.measure;
const partOf = line => line.dataset.of.slice(codeOf(line).length + 1);
/** The title of a part without its number, such as “(ii)”. */
const titleOf = line => line.dataset.line.slice(codeOf(line).length + 1).replace(/^\([ivx\d]+\)\s*/, '');
/** Whether a line is of a group, which a column of figures of measures passes over. */
const isGroup = line => Boolean(line.dataset.group);
const isPart = (line, part) => [partOf(line), titleOf(line), line.dataset.line.slice(codeOf(line).length)]
  .some(its => key(its) === key(part));

/** The words that head each column, as the bundle lists them. */
const headings = new Map(words.headings.split(';').flatMap(entry => {
  const [field, names] = entry.split('=');
  return names.split(',').map(name => [key(name), field.trim()]);
}));
const elsewhere = new Map(Object.entries(JSON.parse(words.elsewhere))
  .flatMap(([theme, codes]) => codes.map(code => [key(code), {code, theme}])));
const measures = new Map();
lines().forEach(line => {
  const code = key(codeOf(line));
  measures.set(code, (measures.get(code) || []).concat(line));
});
const named = new Map(lines().map(line => [key(line.dataset.line), line]));
const isKnown = value => measures.has(key(value)) || named.has(key(value)) || elsewhere.has(key(value));

const fieldOf = (line, field) => {
  const of = OF_MEASURE.includes(field) ? codeOf(line) : line.dataset.of;
  const find = name => form.querySelector('[data-key="' + CSS.escape(of + '.' + name) + '"]');
  return find(field) || (field === 'figure' ? find('numerator') : null);
};

/** Whether a column of figures has one for a line; it has none for a quarter that is made of the months above it. */
const takesFigure = line => Boolean(fieldOf(line, 'figure')) || !cellsOf(line).length;

const stranger = code => {
  const found = elsewhere.get(key(code));
  if (!found) {
    return fill(why.unknown, code);
  }
  return found.theme ? fill(why.elsewhere, found.code, found.theme) : fill(why.theirs, found.code);
};

/** The line that a code and a part name, or why there is none. */
const lineOf = (code, part) => {
  const all = measures.get(key(code)) || [named.get(key(code))].filter(its => its);
  if (!all.length) {
    return {fault: stranger(code)};
  }
  if (part) {
    const line = all.find(its => isPart(its, part));
    return line ? {line} : {fault: fill(why.noPart, codeOf(all[0]), part)};
  }
  const own = all.filter(line => !isGroup(line));
  return own.length === 1 ? {line: own[0]} : {fault: fill(why.part, codeOf(all[0]), own.map(titleOf).join(', '))};
};

/** The fields of values that have no heading; what is no second number leaves that field out. */
const across = (line, values, from) => {
  const ratio = Boolean(fieldOf(line, 'denominator'));
  let at = ACROSS.indexOf(from);
  let both = false;
  return values.map(value => {
    if (ACROSS[at] === 'denominator' && (!ratio || both || value && !/^[\d,\s]+$/.test(value))) {
      at++;
    }
    both = ACROSS[at] === 'figure' && isRatio(value);
    return ACROSS[at++] || 'beside';
  });
};

/** Whether a period is the page’s: “2008/09 Q3”, “2008-09-Q3”, “Q3 2008/09” and “Q3” are. */
const isHere = period => {
  const [year, quarter] = words.period.split(' ');
  return [year + quarter, year.replace('/', '') + quarter, quarter + year, quarter].some(its => key(its) === key(period));
};

const byHeading = (fields, row) => {
  const at = name => row[fields.indexOf(name)] || '';
  if (at('period') && !isHere(at('period'))) {
    const month = (measures.get(key(at('code'))) || []).find(line => isPart(line, at('period')));
    if (month) {
      return {line: month};
    }
    return {fault: fill(why.period, at('code'), at('period'), words.period)};
  }
  return at('code') ? lineOf(at('code'), at('part')) : {fault: why.noCode};
};

/** The fields that a row’s values are for, beside what names the row. */
const byCode = row => {
  const parts = measures.get(key(row[0])) || [];
  const parted = parts.length > 1 && Boolean(row[1]) && parts.some(line => isPart(line, row[1]));
  const found = row[0] ? lineOf(row[0], parted ? row[1] : '') : {fault: why.noCode};
  const names = parted ? ['code', 'part'] : ['code'];
  return {...found, fields: found.line ? names.concat(across(found.line, row.slice(names.length), 'figure')) : names};
};

/** Each row with its line, or the fault that leaves it out, and the field of each of its values; headings apart. */
export const placesOf = (block, start) => {
  const fields = headingsOf(block[0], headings);
  const rows = fields ? block.slice(1) : block;
  const from = start && start.dataset.cell !== 'numerator' ? start.dataset.cell : 'figure';
  const at = start && start.closest('[data-line]');
  const all = lines().filter(line => (from !== 'figure' || takesFigure(line)) && at && isGroup(line) === isGroup(at) && isSeen(line));
  const first = at ? all.indexOf(at) : all.length;
  const coded = !fields && rows.some(row => row.length > 1 && (isKnown(row[0]) || isCode(row[0])));
  const places = rows.map((row, down) => {
    if (fields && fields.includes('code')) {
      return {row, fields, ...byHeading(fields, row)};
    }
    if (coded) {
      return {row, ...byCode(row)};
    }
    const line = all[first + down];
    return line
      ? {row, line, fields: fields || across(line, row, ACROSS.includes(from) ? from : 'figure')}
      : {row, fields: fields || [], fault: fill(why.below, down + 1)};
  });
  return {heading: fields ? block[0] : null, fields, places, anywhere: coded || Boolean(fields && fields.includes('code'))};
};

export {fieldOf, why};
