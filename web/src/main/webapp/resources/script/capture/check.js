// The check on every change, by the server, and what each line opens in answer to it.
import {cellsOf, form, page} from './sheet.js';

let checking = 0;
let inFlight = false;
let waiting = null;

export const check = () => {
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
  }, 400);
};

const mark = line => {
  const wrong = Array.from(line.querySelectorAll('[data-wrong]')).map(its => its.dataset.wrong).join(' ').split(' ');
  line.querySelectorAll('[data-key]').forEach(field => {
    const name = field.dataset.key.replace(/.*\./, '').replace(/numerator|denominator/, 'figure');
    if (wrong.includes(name)) {
      field.setAttribute('aria-invalid', 'true');
    } else {
      field.removeAttribute('aria-invalid');
    }
  });
};

/** What is needed of a measure, or of one group of it: of many groups few need something. */
const needsOf = (measure, group) => Array.from((group || measure).querySelectorAll('[data-needs]'))
  .filter(its => group || !its.closest('[data-group]'))
  .map(its => its.dataset.needs).join(' ');

const open = measure => {
  measure.querySelectorAll('[data-asks]').forEach(asked => {
    const needs = needsOf(measure, asked.closest('[data-group]'));
    const typed = Array.from(asked.querySelectorAll('textarea, input[type=text], input[type=url]')).some(its => its.value);
    const wanted = needs.includes(asked.dataset.asks) || typed;
    if (asked.tagName === 'DETAILS') {
      asked.open = asked.open || wanted;
    } else {
      asked.hidden = !wanted;
    }
  });
};

/** Opens what a line needs; nothing that was typed is ever hidden. */
export const show = () => {
  form.querySelectorAll('[data-measure] [data-line]').forEach(mark);
  form.querySelectorAll('[data-measure]').forEach(open);
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
  const line = event.target.closest('[data-line]');
  const figures = line ? cellsOf(line).filter(cell => /^(figure|numerator|denominator)$/.test(cell.dataset.cell)) : [];
  const instead = line && line.querySelector('[data-cell=instead]');
  if (instead && instead.value === 'suppressed') {
    return;
  }
  if (figures.includes(event.target) && event.target.value.trim() && instead) {
    instead.value = '';
  } else if (instead && event.target === instead && instead.value) {
    figures.forEach(cell => { cell.value = ''; });
  }
});

form.addEventListener('change', event => {
  if (event.target.dataset.key && event.target.type !== 'file') {
    check();
  }
});

/** Called when the server's answer to a check has been laid into the page. */
window.figuresChecked = () => {
  inFlight = false;
  show();
  if (waiting) {
    const button = waiting;
    waiting = null;
    form.requestSubmit(button);
  }
};
