// What is typed is kept on the server too, shortly after it was typed, so that it is there on another machine and for
// colleagues. What cannot be kept there stays in this browser, and the bar says so.
import {changed, server} from './draft.js';
import {fill, form, page, words} from './sheet.js';

const PAUSE = 1500;
const LONGEST = 8000;
const said = document.getElementById('capture-kept');
const failed = document.getElementById('capture-not-kept');

const lineIn = key => key.slice(0, key.lastIndexOf('.'));
const byLine = values => {
  const lines = new Map();
  Object.entries(values).forEach(([key, value]) => {
    lines.set(lineIn(key), Object.assign(lines.get(lineIn(key)) || {}, {[key]: value}));
  });
  return lines;
};
const written = values => JSON.stringify(values || {});

/** What the server has of each line; of a page that was sent back it is not known, and sent again. */
const atOpening = byLine(changed());
const kept = new Map((words.drafted || '').split('\n').filter(line => line)
  .map(line => [line, words.fresh ? written(atOpening.get(line)) : '']));

let sending = null;
let again = false;

const fail = why => {
  failed.textContent = fill(words.notKept, why) + ' ' + words.inBrowser;
  said.textContent = '';
};
const answered = (answer, lines, now) => {
  if (answer.status === 204) {
    lines.forEach(line => kept.set(line, written(now.get(line))));
    failed.textContent = '';
    said.textContent = fill(words.keptAt, new Date().toLocaleTimeString('en-GB', {timeStyle: 'short'}));
    form.dispatchEvent(new Event('kept'));
    return null;
  }
  if (answer.type === 'opaqueredirect') {
    return fail(words.ended);
  }
  return answer.json().then(its => fail(its.why || words.away), () => fail(words.away));
};

const post = (lines, now, leaving) => {
  const body = new URLSearchParams({'form-token': words.token});
  lines.forEach(line => {
    body.append('line', line);
    Object.entries(now.get(line) || {}).forEach(([key, value]) => {
      body.append('field', key);
      body.append('typed', value);
    });
  });
  return fetch(words.drafts, {method: 'POST', body: body, redirect: 'manual', keepalive: leaving, signal: AbortSignal.timeout(LONGEST)})
    .then(answer => answered(answer, lines, now), () => leaving || fail(words.away));
};

const send = leaving => {
  const now = byLine(changed());
  const lines = Array.from(new Set([...kept.keys(), ...now.keys()]))
    .filter(line => written(now.get(line)) !== (kept.has(line) ? kept.get(line) : written()));
  if (!lines.length) {
    return;
  }
  if (sending && !leaving) {
    again = true;
    return;
  }
  sending = post(lines, now, leaving).finally(() => {
    sending = null;
    if (again && !page.leaving) {
      again = false;
      send(false);
    }
  });
};

let soon = 0;
/** Keeps on the server what differs there, after a pause in typing; the next change tries again what failed. */
export const keepThere = () => {
  clearTimeout(soon);
  soon = setTimeout(() => page.leaving || send(false), PAUSE);
};
form.addEventListener('input', keepThere);
// A draft that arrived after the save would outlive it, so a save waits for one that is on its way.
form.addEventListener('submit', event => {
  clearTimeout(soon);
  if (sending && !event.defaultPrevented) {
    event.preventDefault();
    sending.finally(() => form.requestSubmit(event.submitter));
  }
});
window.addEventListener('pagehide', () => page.leaving || send(true));
server.discard = () => post(Array.from(new Set([...kept.keys(), ...byLine(changed()).keys()])), new Map(), true);
