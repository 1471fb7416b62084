// The sheet of figures: its lines and cells, the notice above it, and whether the page is being left.
// Words come from the page's data attributes, so that they stay in the bundle.
export const form = document.querySelector('form.capture');
export const words = form.dataset;
export const page = {leaving: false};

export const lines = () => Array.from(form.querySelectorAll('[data-line]'));
export const cellsOf = line => Array.from(line.querySelectorAll('[data-cell]'));
/** What is said of a line as a whole; the lines of a measure lie in one body of the table. */
export const measureOf = element => element.closest('[data-measure]');
export const measures = () => Array.from(form.querySelectorAll('[data-measure]'));
/** Whether a line is in sight: its measure is, and it is not folded away. */
export const isSeen = line => !measureOf(line).hidden && !line.closest('details:not([open])')
  && (!line.closest('.panel') || isOpen(measureOf(line)));
/** The field of a line, in its row or below it. */
export const fieldNamed = (line, name) =>
  form.querySelector('[data-key="' + CSS.escape(line.dataset.of + '.' + name) + '"]');
export const fieldsOf = line => fields().filter(field => field.dataset.key.startsWith(line.dataset.of + '.'));
/** The line that a field belongs to, in its row or below it; none of what is said of a measure as a whole. */
export const lineOf = field => field.closest('[data-line]')
  || field.closest('[data-panel]') && lines().find(line => line.dataset.of === field.closest('[data-panel]').dataset.panel);

/** What lies below the rows of a measure is opened by the disclosure in its first row. */
const opener = measure => measure.querySelector('.opener');
export const isOpen = measure => Boolean(opener(measure) && opener(measure).open);
export const openBelow = measure => {
  if (opener(measure)) {
    opener(measure).open = true;
  }
};

export const fields = () => Array.from(form.querySelectorAll('[data-key]'));
export const isText = cell => cell.tagName === 'INPUT' && cell.type === 'text';
export const read = field => field.type === 'checkbox' ? String(field.checked) : field.value;
export const write = (field, value) => {
  if (field.type === 'checkbox') {
    field.checked = value === 'true';
  } else {
    field.value = value;
  }
};
/** What stands of a field; one that the page does not say it of is as it was when the page was opened. */
const opened = new Map(fields().map(field => [field, read(field)]));
export const recorded = field => field.dataset.recorded === undefined ? opened.get(field) : field.dataset.recorded;
export const isChanged = field => read(field) !== recorded(field);
export const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (blank, place) => values[place]);

const notice = document.getElementById('capture-notice');
export const say = (text, more) => {
  notice.textContent = text;
  (more || []).forEach(element => notice.append(' ', element));
};
