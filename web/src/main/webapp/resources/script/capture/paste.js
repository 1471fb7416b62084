// A block copied from a spreadsheet lands in the cells, and is taken back in one step.
import {fields, fill, form, read, say, words, write} from './sheet.js';
import {rowsOf} from './block.js';
import {put} from './cell.js';
import {fieldOf, placesOf, why} from './place.js';
import {keepLeft, leadToLeft} from './left.js';
import {check} from './check.js';

/** Columns that say what a row is of; nothing of them is laid. */
const NAMING = ['code', 'part', 'period', 'reference'];
const isLaid = (value, field) => value && !NAMING.includes(field);

/** Why a value cannot stand where its column leads. */
const faultOf = (value, {line, cell, named, head}, taken) => {
  const name = line.dataset.line;
  if (!named) {
    return head ? fill(why.column, head) : fill(why.beside, value, name);
  }
  if (!line.querySelector('[data-cell]')) {
    return fill(why.shut, name);
  }
  if (!cell) {
    return fill(why.field, name, head || value);
  }
  return taken.has(cell) ? fill(why.twice, name) : fill(why.value, value, name);
};

/** Lays a row; gives the same row without what landed, and why the rest did not. */
const layRow = ({row, line, fields: columns, fault}, heading, taken) => {
  if (fault) {
    return {rest: row, faults: [fault], lost: row.filter((value, right) => isLaid(value, columns[right])).length || 1};
  }
  const faults = [];
  let lost = 0;
  const rest = row.map((value, right) => {
    const field = columns[right];
    if (!isLaid(value, field)) {
      return value;
    }
    const named = field && field !== 'beside';
    const cell = named && fieldOf(line, field);
    if (cell && !taken.has(cell) && put(cell, value)) {
      taken.set(cell, line.dataset.line);
      return '';
    }
    lost++;
    faults.push(faultOf(value, {line, cell, named, head: heading && heading[right]}, taken));
    return value;
  });
  return {rest, faults, lost};
};

/** Lays a block; gives the lines of the values that landed, the rows of those that did not, and why. */
const lay = ({heading, places}) => {
  const taken = new Map();
  const laid = places.filter(place => place.row.some(value => value)).map(place => layRow(place, heading, taken));
  const left = laid.filter(row => row.lost);
  const rows = left.map(row => row.rest);
  return {
    landed: Array.from(taken.values()),
    rows: heading && rows.length ? [heading, ...rows] : rows,
    faults: left.flatMap(row => row.faults),
    lost: left.reduce((sum, row) => sum + row.lost, 0)
  };
};

let before = null;
let place = null;
let since = false;

const undo = () => {
  const held = before;
  before = null;
  held.forEach((value, field) => write(field, value));
  form.dispatchEvent(new Event('input'));
  say(fill(held.size === 1 ? words.undoneOne : words.undoneMany, held.size));
  place.focus();
  check();
};

const undoing = () => {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = 'paste-undo';
  button.textContent = words.undo;
  button.addEventListener('click', undo);
  return button;
};

document.addEventListener('paste', event => {
  const start = event.target.closest && event.target.closest('form.capture [data-cell]');
  const text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
  if (!start && event.target.closest('input, textarea, select') || !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) {
    return;
  }
  const block = placesOf(rowsOf(text), start);
  if (!start && !block.anywhere) {
    return;
  }
  event.preventDefault();
  const held = new Map(fields().map(field => [field, read(field)]));
  const {landed, rows, faults, lost} = lay(block);
  held.forEach((value, field) => value === read(field) && held.delete(field));
  before = held.size ? held : null;
  place = start || fields()[0];
  since = false;
  keepLeft(rows, faults);
  const done = landed.length
    ? fill(landed.length === 1 ? words.pasteOne : words.pasteMany, landed.length, landed[0], landed[landed.length - 1])
    : words.pasteNone;
  say(done, [...(lost ? [leadToLeft(lost)] : []), ...(before ? [undoing()] : [])]);
  check();
});

// What is typed after the paste is the browser’s to undo; right after it, the whole paste is one step.
form.addEventListener('input', event => { since = since || event.isTrusted; });
document.addEventListener('keydown', event => {
  if (before && !since && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z') {
    event.preventDefault();
    undo();
  }
});
