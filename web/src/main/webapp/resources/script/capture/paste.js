// A block copied from a spreadsheet lands in the cells: by the codes in its first column, else from the cell in focus on.
import {cellsOf, fill, form, lines, say, words} from './sheet.js';
import {check} from './check.js';

/** The rows and values of tab-separated text; a quoted value may hold tabs, line breaks and doubled quotes. */
const parse = text => {
  const rows = [[]];
  let value = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < source.length; i++) {
    const character = source[i];
    if (quoted) {
      if (character === '"' && source[i + 1] === '"') {
        value += '"';
        i++;
      } else if (character === '"') {
        quoted = false;
      } else {
        value += character;
      }
    } else if (character === '"' && value === '') {
      quoted = true;
    } else if (character === '\t' || character === '\n') {
      rows[rows.length - 1].push(value.trim());
      value = '';
      if (character === '\n') {
        rows.push([]);
      }
    } else {
      value += character;
    }
  }
  rows[rows.length - 1].push(value.trim());
  return rows;
};

const chosen = (cell, value) => {
  const wanted = value.toLowerCase();
  const option = Array.from(cell.options).find(its => its.value && its.text.toLowerCase().startsWith(wanted));
  if (option) {
    cell.value = option.value;
  }
  return Boolean(option);
};

const ticked = (cell, value) => {
  const said = /^(x|yes|y|true|1|no|n|false|0)$/i.test(value);
  if (said) {
    cell.checked = /^(x|yes|y|true|1)$/i.test(value);
  }
  return said;
};

/** Puts a value into a cell; says whether it is one the cell can hold. */
const put = (cell, value) => {
  if (cell.tagName === 'SELECT' && !chosen(cell, value)) {
    return false;
  }
  if (cell.type === 'checkbox' && !ticked(cell, value)) {
    return false;
  }
  if (cell.dataset.cell === 'numerator' && /^\d+\s*(\/|of)\s*\d+$/i.test(value)) {
    const both = value.split(/\/|of/i);
    cell.value = both[0].trim();
    cell.closest('[data-line]').querySelector('[data-cell=denominator]').value = both[1].trim();
  } else if (cell.tagName !== 'SELECT' && cell.type !== 'checkbox') {
    cell.value = value;
  }
  cell.dispatchEvent(new Event('input', {bubbles: true}));
  return true;
};

const key = code => code.replace(/[\s-]/g, '').toUpperCase();
const pasteable = line => cellsOf(line).filter(cell => cell.type !== 'checkbox' && cell.dataset.cell !== 'instead');

/** Lays a block over the cells from one cell on; says which lines took a value and what found no place. */
const lay = (block, start) => {
  const all = lines();
  const byCode = new Map(all.map(line => [key(line.dataset.line), line]));
  const coded = block.every(row => row.every(value => !value) || byCode.has(key(row[0])));
  const first = all.indexOf(start.closest('[data-line]'));
  const column = pasteable(all[first]).indexOf(start);
  const landed = [];
  const lost = [];
  block.forEach((row, down) => {
    const line = coded ? byCode.get(key(row[0] || '')) : all[first + down];
    const values = coded ? row.slice(1) : row;
    values.forEach((value, right) => {
      if (!value) {
        return;
      }
      const cell = line && pasteable(line)[coded ? right : column + right];
      if (cell && put(cell, value)) {
        landed.push(line.dataset.line);
      } else {
        lost.push('“' + value + '” ' + fill(words.pasteLostAt, down + 1, right + 1));
      }
    });
  });
  return {landed, lost};
};

form.addEventListener('paste', event => {
  const start = event.target.closest('[data-cell]');
  const text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
  if (!start || !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) {
    return;
  }
  event.preventDefault();
  const {landed, lost} = lay(parse(text), start);
  const told = landed.length
    ? fill(landed.length === 1 ? words.pasteOne : words.pasteMany, landed.length, landed[0], landed[landed.length - 1])
    : words.pasteNone;
  say(lost.length ? told + ' ' + fill(words.pasteLost, lost.length, lost.join(', ')) : told);
  check();
});
