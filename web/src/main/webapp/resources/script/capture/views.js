// Which measures are in sight, how each line stands while it is typed in, and what the rating of the cell in focus is.
import {fields, fieldsOf, form, isChanged, lineOf, lines, measureOf, measures, openBelow, words} from './sheet.js';
import {round, show} from './round.js';

form.classList.add('scripted');
const chosen = document.getElementById('show');
const views = Array.from(form.querySelectorAll('.views button'));
const nothing = form.querySelector('.nothing');
const rated = document.getElementById('capture-rated');

const codeOf = field => measureOf(field) && measureOf(field).dataset.measure;

/** The codes of measures about which something is typed that is not recorded. */
const unsaved = () => new Set(fields().filter(isChanged).map(codeOf));

const isIn = {
  due: measure => Boolean(measure.dataset.due),
  unsaved: (measure, codes) => codes.has(measure.dataset.measure),
  commentary: measure => Boolean(measure.dataset.unexplained || measure.querySelector('.how-far.needed')),
  all: () => true
};

/** What is typed in stays in sight, whatever is chosen. */
const lay = () => {
  const codes = unsaved();
  const inSight = measures().filter(measure => {
    measure.hidden = !isIn[chosen.value](measure, codes) && !codes.has(measure.dataset.measure);
    return !measure.hidden;
  });
  views.forEach(view => {
    view.setAttribute('aria-current', String(view.dataset.show === chosen.value));
    view.querySelector('span').textContent = measures().filter(its => isIn[view.dataset.show](its, codes)).length;
  });
  nothing.hidden = inSight.length > 0;
  round(inSight);
};

views.forEach(view => view.addEventListener('click', event => {
  event.preventDefault();
  chosen.value = view.dataset.show;
  history.replaceState(null, '', view.dataset.address);
  lay();
}));

/** A line that is typed in says so before the server answers. */
const sayState = line => {
  const state = line.querySelector('.state');
  if (state && fieldsOf(line).some(isChanged) && !/error|question|contested/.test(state.dataset.was)) {
    state.className = 'state unsaved';
    state.textContent = words.unsaved;
  }
};

form.addEventListener('input', event => {
  const line = event.target.dataset && event.target.dataset.key && lineOf(event.target);
  if (line) {
    sayState(line);
  }
});
form.addEventListener('checked', () => {
  lay();
  const line = document.activeElement && document.activeElement.dataset.cell && document.activeElement.closest('[data-line]');
  const said = line && line.querySelector('.would') ? line.querySelector('.would').textContent.trim() : '';
  if (said !== rated.textContent) {
    rated.textContent = said;
  }
});

/** A link to a measure or a field brings it into sight. */
const reveal = id => {
  const there = id && document.getElementById(id);
  const measure = there && measureOf(there);
  if (measure) {
    measure.hidden = false;
    show(measure);
    if (there.closest('.panel')) {
      openBelow(measure);
    }
    const asked = there.closest('[data-asks]');
    if (asked) {
      asked.hidden = false;
    }
  }
  return measure ? there : null;
};
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  const there = link && reveal(decodeURIComponent(link.hash.slice(1)));
  if (there && there.matches('input, select, textarea')) {
    event.preventDefault();
    there.focus();
  }
  if (link && link.dataset.evidence) {
    document.querySelector('#evidence details').open = true;
    document.getElementById('evidence-measure').value = link.dataset.evidence;
  }
});
reveal(decodeURIComponent(location.hash.slice(1)));
lay();
lines().forEach(sayState);

