// What a paste could not place: kept on the page, and over a save, until the person dismisses it or pastes again.
import {fill, words} from './sheet.js';
import {textOf} from './block.js';
import {forget, recall, remember} from './store.js';

const NAME = words.draft + ':left';
const region = document.getElementById('paste-left');
const reasons = document.getElementById('paste-left-why');
const text = document.getElementById('paste-left-text');
const copied = document.getElementById('paste-left-copied');

const show = left => {
  region.hidden = !left;
  copied.textContent = '';
  text.value = left ? left.text : '';
  text.rows = left ? Math.min(8, left.text.split('\n').length + 1) : 1;
  reasons.replaceChildren(...(left ? left.reasons : []).map(reason => {
    const item = document.createElement('li');
    item.textContent = reason;
    return item;
  }));
};

/** Keeps the rows that hold what found no place, and each reason once; without rows it forgets those of before. */
export const keepLeft = (rows, because) => {
  const left = rows.length ? {at: new Date().toISOString(), text: textOf(rows), reasons: Array.from(new Set(because))} : null;
  if (left) {
    remember(NAME, left);
  } else {
    forget(NAME);
  }
  show(left);
};

/** A link that leads to what was left out. */
export const leadToLeft = count => {
  const link = document.createElement('a');
  link.href = '#paste-left';
  link.textContent = fill(count === 1 ? words.leftOne : words.leftMany, count);
  link.addEventListener('click', event => {
    event.preventDefault();
    region.scrollIntoView({block: 'center'});
    text.focus({preventScroll: true});
  });
  return link;
};

document.getElementById('paste-left-copy').addEventListener('click', () => {
  text.focus();
  text.select();
  if (navigator.clipboard) {
    navigator.clipboard.writeText(text.value).then(() => { copied.textContent = copied.dataset.words; }, () => {});
  }
});
document.getElementById('paste-left-dismiss').addEventListener('click', () => {
  keepLeft([], []);
  document.querySelector('[data-cell]').focus();
});
show(recall(NAME));
