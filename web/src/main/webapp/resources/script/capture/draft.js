// Unsaved work survives in the browser: a lost session, a closed window, a machine that went away.
import {fields, fill, form, isChanged, page, read, say, words, write} from './sheet.js';
import {forget as forgetKept, forgetEverything, recall, remember} from './store.js';

/** What differs from what stands, which can change while the page is open. */
export const changed = () => {
  const values = {};
  fields().forEach(field => {
    if (isChanged(field)) {
      values[field.dataset.key] = read(field);
    }
  });
  return values;
};

export const forget = () => forgetKept(words.draft);

export const keep = () => {
  const values = changed();
  if (Object.keys(values).length) {
    remember(words.draft, {at: new Date().toISOString(), values: values});
  } else {
    forget();
  }
};

/** Takes what is kept on the server away too; set by the script that keeps it there. */
export const server = {discard: () => Promise.resolve()};

const discard = () => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.discard;
  button.addEventListener('click', () => {
    forget();
    page.leaving = true;
    server.discard().finally(() => location.assign(location.pathname + location.search));
  });
  return button;
};

/**
 * Puts back what was typed and not saved; says whether there was anything. The server has put its own back already:
 * of a field that is kept there as well, the later one counts.
 */
export const restore = () => {
  const draft = recall(words.draft);
  const keptThere = Number(words.draftedAt || 0);
  const later = draft && Date.parse(draft.at) > keptThere;
  fields().forEach(field => {
    const value = draft && draft.values && draft.values[field.dataset.key];
    if (value !== undefined && value !== null && (later || !isChanged(field))) {
      write(field, value);
    }
  });
  const put = Object.keys(changed()).length;
  if (put) {
    const at = new Date(later ? draft.at : keptThere).toLocaleString('en-GB', {dateStyle: 'long', timeStyle: 'short'});
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
    forgetEverything();
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
