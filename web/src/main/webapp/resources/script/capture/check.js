// The check on every change, by the server, and what each line opens in answer to it.
import {fieldNamed, fieldsOf, fill, form, lineOf, lines, measures, openBelow, page, words} from './sheet.js';

let checking = 0;
let inFlight = false;
let waiting = null;

const SOON = 400;
const PAUSE = 1000;

export const check = (after = SOON) => {
  if (typeof window.checkFigures !== 'function') {
    return;
  }
  clearTimeout(checking);
  checking = setTimeout(() => {
    if (inFlight) {
      check();
    } else if (!page.leaving) {
      inFlight = true;
      window.checkFigures();
    }
  }, after);
};

const mark = line => {
  const wrong = Array.from(line.querySelectorAll('[data-wrong]')).map(its => its.dataset.wrong).join(' ').split(' ');
  fieldsOf(line).forEach(field => {
    const name = field.dataset.key.replace(/.*\./, '').replace(/numerator|denominator/, 'figure');
    if (wrong.includes(name)) {
      field.setAttribute('aria-invalid', 'true');
    } else {
      field.removeAttribute('aria-invalid');
    }
  });
};

const needsIn = element => Array.from(element.querySelectorAll('[data-needs]'));
const said = all => all.map(its => its.dataset.needs).join(' ');

/** What is needed of a measure as a whole, of one line of it, or of one group: of many few need something. */
const needsOf = (measure, asked) => {
  const group = asked.closest('[data-group]');
  const panel = asked.closest('[data-panel]');
  if (group) {
    return said(needsIn(group));
  }
  return said(panel
    ? Array.from(measure.querySelectorAll('[data-of="' + CSS.escape(panel.dataset.panel) + '"]')).flatMap(needsIn)
    : needsIn(measure).filter(its => !its.closest('[data-group]')));
};

/** The disclosure says how far the commentary is. */
const sayHowFar = (measure, needs) => {
  const place = measure.querySelector('.opener .how-far');
  const answers = Array.from(measure.querySelectorAll('[data-asks=commentary] textarea'));
  if (!place || !answers.length) {
    return;
  }
  const answered = answers.filter(its => its.value.trim()).length;
  const asked = needs.includes('commentary') || Boolean(measure.dataset.unexplained);
  const needed = asked && answered < answers.length;
  place.textContent = answered ? fill(words.written, answered) : needed ? words.needed : words.optional;
  place.classList.toggle('needed', needed);
};

const open = measure => {
  let wanted = false;
  measure.querySelectorAll('[data-asks]').forEach(asked => {
    const needs = needsOf(measure, asked);
    const typed = Array.from(asked.querySelectorAll('[data-key]'))
      .some(its => its.tagName !== 'SELECT' && its.type !== 'checkbox' && its.value);
    if (asked.tagName === 'DETAILS') {
      asked.open = asked.open || needs.includes(asked.dataset.asks) || typed;
    } else if (asked.dataset.asks !== 'commentary') {
      asked.hidden = !(needs.includes(asked.dataset.asks) || typed);
    }
    wanted = wanted || needs.includes(asked.dataset.asks);
  });
  if (wanted || measure.querySelector('.conflict, .panel .found-error, .panel .found-warning')) {
    openBelow(measure);
  }
  sayHowFar(measure, said(needsIn(measure)));
};

/** Opens what a line needs; nothing that was typed is ever hidden. */
export const show = () => {
  lines().forEach(mark);
  measures().forEach(open);
};

form.addEventListener('submit', event => {
  clearTimeout(checking);
  if (inFlight) {
    // A check and a save at the same time would write over one another.
    event.preventDefault();
    waiting = event.submitter;
  } else {
    page.leaving = true;
  }
});

// A figure and what is said in its place exclude each other, but for one too small to show: the later one is meant.
form.addEventListener('input', event => {
  const line = lineOf(event.target);
  const instead = line && fieldNamed(line, 'instead');
  if (!instead || instead.value === 'suppressed') {
    return;
  }
  const figures = ['figure', 'numerator', 'denominator'].map(name => fieldNamed(line, name)).filter(its => its);
  if (figures.includes(event.target) && event.target.value.trim()) {
    instead.value = '';
  } else if (event.target === instead && instead.value) {
    figures.forEach(cell => { cell.value = ''; });
  }
});

form.addEventListener('change', event => {
  if (event.target.dataset.key && event.target.type !== 'file') {
    check(SOON);
  }
});
// Beside the cell the rating follows while it is typed, after a pause.
form.addEventListener('input', event => {
  if (event.target.dataset.cell) {
    check(PAUSE);
  }
});

// The figure that was probably meant is taken by its button, and the cell is where one goes on.
form.addEventListener('click', event => {
  const likely = event.target.closest('[data-likely]');
  const cell = likely && form.querySelector('[data-key="' + CSS.escape(likely.dataset.for + '.figure') + '"]');
  if (cell) {
    cell.value = likely.dataset.likely;
    cell.dispatchEvent(new Event('input', {bubbles: true}));
    cell.dispatchEvent(new Event('change', {bubbles: true}));
    cell.focus();
  }
});

/** Called when the server's answer to a check has been laid into the page. */
window.figuresChecked = () => {
  inFlight = false;
  show();
  form.dispatchEvent(new Event('checked'));
  if (waiting) {
    const button = waiting;
    waiting = null;
    form.requestSubmit(button);
  }
};
