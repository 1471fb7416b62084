// One measure at a time, as a phone shows them: the one before and the next are in the page already.
import {cellsOf, fill, form, measures} from './sheet.js';

const chosen = document.getElementById('measure');
const nav = form.querySelector('.round');
const before = document.getElementById('before');
const next = document.getElementById('next');
const onward = document.getElementById('save-next');
let all = [];

const now = () => Math.max(0, all.findIndex(measure => measure.dataset.address === chosen.value));

const name = (button, words, measure) => {
  button.hidden = !measure;
  if (measure) {
    button.textContent = fill(words, measure.dataset.measure);
    button.title = measure.querySelector('th').title;
  }
};

const lay = () => {
  const at = now();
  measures().forEach(measure => measure.classList.toggle('now', measure === all[at]));
  if (!nav || !all.length) {
    return;
  }
  chosen.value = all[at].dataset.address;
  nav.querySelector('.place').textContent = fill(nav.dataset.place, at + 1, all.length);
  name(before, nav.dataset.before, all[at - 1]);
  name(next, nav.dataset.next, all[at + 1]);
  if (onward) {
    onward.value = all[at + 1] ? onward.dataset.next : onward.dataset.last;
  }
};

/** Goes round the measures that are in sight. */
export const round = inSight => {
  all = inSight;
  lay();
};

/** Shows a measure, where they are shown one at a time. */
export const show = measure => {
  chosen.value = measure.dataset.address;
  all = measures().filter(its => !its.hidden);
  lay();
};

const step = by => event => {
  event.preventDefault();
  const measure = all[now() + by];
  show(measure);
  nav.scrollIntoView({block: 'start'});
  const cell = measure.querySelectorAll('[data-line]').length && cellsOf(measure.querySelector('[data-line]'))[0];
  // Where a phone brings its keyboard up, it does so when the person asks for it; others go on typing.
  if (cell && event.detail === 0) {
    cell.focus({preventScroll: true});
  }
};
if (nav) {
  before.addEventListener('click', step(-1));
  next.addEventListener('click', step(1));
}
