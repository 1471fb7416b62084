// Which measures are in sight, how each line stands while it is typed in, and what the rating of the cell in focus is.
import {fields, fieldsOf, form, isChanged, lineOf, lines, measureOf, measures, openBelow, words} from './sheet.js';

form.classList.add('scripted');
const chosen = document.getElementById('show');
const links = Array.from(form.querySelectorAll('.views a'));
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
  links.forEach(link => {
    link.setAttribute('aria-current', String(link.dataset.show === chosen.value));
    link.querySelector('span').textContent = measures().filter(its => isIn[link.dataset.show](its, codes)).length;
  });
  nothing.hidden = inSight.length > 0;
};

links.forEach(link => link.addEventListener('click', event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  chosen.value = link.dataset.show;
  history.replaceState(null, '', link.href);
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

