// The sheet of figures: its lines and cells, the notice above it, and whether the page is being left.
// Words come from the page's data attributes, so that they stay in the bundle.
export const form = document.querySelector('form.capture');
export const words = form.dataset;
export const page = {leaving: false};

export const lines = () => Array.from(form.querySelectorAll('[data-line]'));
export const cellsOf = line => Array.from(line.querySelectorAll('[data-cell]'));
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
export const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (blank, place) => values[place]);

const notice = document.getElementById('capture-notice');
export const say = (text, more) => {
  notice.textContent = text;
  (more || []).forEach(element => notice.append(' ', element));
};
