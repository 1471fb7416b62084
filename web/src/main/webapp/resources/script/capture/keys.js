// Keys as in a spreadsheet: Enter and the arrows move between the cells, Escape puts back what a cell held.
import {cellsOf, fieldNamed, form, isSeen, isText, lines, measureOf, openBelow, read, write} from './sheet.js';
import {check} from './check.js';

const isWhole = cell => cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
const isAtStart = cell => !isText(cell) || cell.selectionEnd === 0 || isWhole(cell);
const isAtEnd = cell => !isText(cell) || cell.selectionStart === cell.value.length || isWhole(cell);

/** The cell of the same column in the next line that has cells; its first cell where it has no such column. */
const neighbour = (cell, step) => {
  const all = lines();
  for (let place = all.indexOf(cell.closest('[data-line]')) + step; place >= 0 && place < all.length; place += step) {
    const there = cellsOf(all[place]);
    const same = there.find(its => its.dataset.cell === cell.dataset.cell) || there[0];
    if (same && isSeen(all[place])) {
      return same;
    }
  }
  return null;
};

const beside = (cell, step) => {
  const row = cellsOf(cell.closest('[data-line]'));
  return row[row.indexOf(cell) + step];
};

const arrowed = (cell, key) => {
  switch (key) {
    case 'ArrowDown': return neighbour(cell, 1);
    case 'ArrowUp': return neighbour(cell, -1);
    case 'ArrowLeft': return isAtStart(cell) && beside(cell, -1);
    case 'ArrowRight': return isAtEnd(cell) && beside(cell, 1);
    default: return null;
  }
};

let held = '';
form.addEventListener('focusin', event => {
  if (event.target.dataset.cell) {
    held = read(event.target);
  }
});

const restore = cell => {
  if (read(cell) !== held) {
    write(cell, held);
    cell.dispatchEvent(new Event('input', {bubbles: true}));
    check();
  }
};

/** To the commentary of a measure, and from there back to its figure. */
const below = target => {
  const measure = measureOf(target);
  const into = target.dataset.cell && measure.querySelector('[data-asks=commentary] textarea');
  openBelow(measure);
  const there = into || measure.querySelector('[data-cell]');
  if (there) {
    there.focus();
  }
};

const tick = cell => {
  const provisional = fieldNamed(cell.closest('[data-line]'), 'provisional');
  if (provisional) {
    provisional.click();
  }
};

const keys = document.getElementById('keys');

/** What a key does with the others held; gives whether it did something. */
const commanded = (event, cell) => {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && key === 's') {
    document.getElementById('save').click();
  } else if (event.altKey && key === 'arrowdown' && measureOf(event.target) && event.target.tagName !== 'SELECT') {
    below(event.target);
  } else if (event.altKey && key === 'p' && cell) {
    tick(cell);
  } else if (key === 'escape' && cell) {
    restore(cell);
  } else if (event.key === '?' && cell && !event.altKey && !event.ctrlKey) {
    keys.open = !keys.open;
    keys.scrollIntoView({block: 'nearest'});
  } else {
    return false;
  }
  return true;
};

form.addEventListener('keydown', event => {
  if (!event.isComposing && commanded(event, event.target.closest('[data-cell]'))) {
    event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return;
  }
  const cell = event.target.closest('[data-cell]');
  let next = null;
  if (event.key === 'Enter' && (cell || isText(event.target))) {
    // Neither a figure nor a reason is a reason to send the page.
    event.preventDefault();
    next = cell && neighbour(cell, event.shiftKey ? -1 : 1);
    if (!next) {
      // Nothing is left to go to, so the browser sees no change and starts no check by itself.
      check();
    }
  } else if (cell && !event.shiftKey && cell.tagName !== 'SELECT') {
    next = arrowed(cell, event.key);
  }
  if (next) {
    event.preventDefault();
    next.focus();
    if (isText(next)) {
      next.select();
    }
  }
});
