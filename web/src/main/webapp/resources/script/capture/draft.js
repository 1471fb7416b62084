// Unsaved work survives in the browser: a lost session, a closed window, a machine that went away.
import {fields, fill, form, page, say, words} from './sheet.js';

const PREFIX = 'waymark.draft:';
const DAYS_KEPT = 14;
const own = PREFIX + words.draft;

const read = field => field.type === 'checkbox' ? String(field.checked) : field.value;
const initial = new Map(fields().map(
  field => [field.dataset.key, field.dataset.recorded === undefined ? read(field) : field.dataset.recorded]));
const changed = () => {
  const values = {};
  fields().forEach(field => {
    if (read(field) !== initial.get(field.dataset.key)) {
      values[field.dataset.key] = read(field);
    }
  });
  return values;
};

const stored = name => {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch (broken) {
    return null;
  }
};
const forgetAll = names => {
  try {
    Object.keys(localStorage).filter(names).forEach(name => localStorage.removeItem(name));
  } catch (none) {
    // Nothing is stored where nothing can be.
  }
};

export const forget = () => forgetAll(name => name === own);

export const keep = () => {
  try {
    const values = changed();
    if (Object.keys(values).length) {
      localStorage.setItem(own, JSON.stringify({at: new Date().toISOString(), values: values}));
    } else {
      localStorage.removeItem(own);
    }
  } catch (full) {
    // Without storage, leaving the page still warns.
  }
};

const discard = () => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.discard;
  button.addEventListener('click', () => {
    forget();
    page.leaving = true;
    location.assign(location.pathname + location.search);
  });
  return button;
};

/** Puts back what was typed and not saved; says whether there was anything. */
export const restore = () => {
  const draft = stored(own);
  let put = 0;
  fields().forEach(field => {
    const value = draft && draft.values && draft.values[field.dataset.key];
    if (value === undefined || value === null || value === read(field)) {
      return;
    }
    if (field.type === 'checkbox') {
      field.checked = value === 'true';
    } else {
      field.value = value;
    }
    put++;
  });
  if (put) {
    const at = new Date(draft.at).toLocaleString('en-GB', {dateStyle: 'long', timeStyle: 'short'});
    say(fill(put === 1 ? words.restoredOne : words.restoredMany, put, at), [discard()]);
  }
  return put > 0;
};

let keeping = 0;
form.addEventListener('input', () => {
  clearTimeout(keeping);
  keeping = setTimeout(keep, 250);
});
form.addEventListener('submit', keep);
window.addEventListener('pagehide', () => {
  if (!page.leaving) {
    keep();
  }
});
window.addEventListener('beforeunload', event => {
  if (!page.leaving && Object.keys(changed()).length) {
    event.preventDefault();
  }
});
// Whoever signs out leaves nothing of their work behind on a machine that others use.
document.addEventListener('submit', event => {
  if (/sign-?out/.test(event.target.action || '')) {
    page.leaving = true;
    forgetAll(name => name.startsWith(PREFIX));
  }
}, true);
// Evidence is sent by a form of its own, and what is typed here waits for its page.
const evidence = document.getElementById('evidence-form');
if (evidence) {
  evidence.addEventListener('submit', () => {
    keep();
    page.leaving = true;
  });
}
const old = Date.now() - DAYS_KEPT * 24 * 3600 * 1000;
forgetAll(name => name.startsWith(PREFIX) && !(stored(name) && Date.parse(stored(name).at) > old));
