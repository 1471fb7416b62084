// Values put into the fields of the sheet, each as its field takes it.

import {fieldNamed} from './sheet.js';

/** The one choice whose words a value begins, or which begin it: “w” could be two, and is none. */
const chosen = (cell, value) => {
  const wanted = value.toLowerCase();
  const fits = Array.from(cell.options).filter(its => {
    const words = its.text.toLowerCase();
    return its.value && (words.startsWith(wanted) || wanted.startsWith(words));
  });
  if (fits.length === 1) {
    cell.value = fits[0].value;
  }
  return fits.length === 1;
};

const ticked = (cell, value) => {
  const answered = /^(x|yes|y|true|1|no|n|false|0)$/i.test(value);
  if (answered) {
    cell.checked = /^(x|yes|y|true|1)$/i.test(value);
  }
  return answered;
};

/** Two numbers written as one value, such as “4 of 9” or “4/9”. */
const RATIO = /^\d+\s*(\/|of)\s*\d+$/i;
export const isRatio = value => RATIO.test(value);

const split = (cell, value) => {
  const both = value.split(/\/|of/i);
  cell.value = both[0].trim();
  fieldNamed(cell.closest('[data-line]'), 'denominator').value = both[1].trim();
  return true;
};

const typed = (cell, value) => {
  cell.value = value;
  return true;
};

/** The field beside a figure for what is said in its place, where a value says that, such as “NA”. */
const insteadOf = (cell, value) => {
  const line = /^(figure|numerator)$/.test(cell.dataset.cell) && cell.closest('[data-line]');
  const field = line && fieldNamed(line, 'instead');
  const option = field && Array.from(field.options).find(its => its.value && its.value.toLowerCase() === value.toLowerCase());
  if (option) {
    field.value = option.value;
  }
  return option ? field : null;
};

/** Puts a value into a field; gives whether it is one that the field can hold. */
export const put = (cell, value) => {
  const way = cell.tagName === 'SELECT' ? chosen
    : cell.type === 'checkbox' ? ticked
      : cell.dataset.cell === 'numerator' && isRatio(value) ? split : typed;
  const instead = insteadOf(cell, value);
  const taken = Boolean(instead) || way(cell, value);
  if (taken) {
    (instead || cell).dispatchEvent(new Event('input', {bubbles: true}));
  }
  return taken;
};
