// What others save and type arrives by asking every ten seconds: a cell that was not touched here shows what was saved,
// a touched one is told of it. Nothing that is typed is written over. Who is away is not kept signed in by it.
import {check} from './check.js';
import {fields, fieldsOf, fill, form, isChanged, lineOf, lines, measures, page, read, recorded, words, write} from './sheet.js';

const EVERY = 10000;
const AWAY = 5 * 60 * 1000;
const LONGEST = 60;
const told = document.getElementById('capture-news');
let tag = '';
let head = words.head;
let lastActive = Date.now();

const besideOf = line => form.querySelector('[data-beside="' + CSS.escape(line) + '"]');
const fieldOf = key => form.querySelector('[data-key="' + CSS.escape(key) + '"]');
const brief = text => text.length > LONGEST ? text.slice(0, LONGEST) + '…' : text;
const inWords = field => brief(field.tagName === 'SELECT' && field.selectedOptions[0]
  ? field.selectedOptions[0].text : read(field)) || words.blank;
const theirs = (field, value) => {
  const option = field.tagName === 'SELECT' && Array.from(field.options).find(its => its.value === value);
  return brief(option ? option.text : value) || words.blank;
};
/** Where something is said of a field: at its line, or of a measure as a whole at its first line. */
const placeOf = field => {
  const line = lineOf(field) || field.closest('[data-measure]').querySelector('[data-line]');
  return besideOf(line.dataset.of);
};
const sayNews = (field, text) => {
  placeOf(field).querySelector('.news').textContent = text;
};

const isContested = (field, value) => isChanged(field) && read(field) !== value;

/** Lays what somebody saved of a measure into the page; gives whether anything differs from what stood here. */
const layField = (its, field, value) => {
  if (value === recorded(field)) {
    return false;
  }
  if (!isContested(field, value)) {
    write(field, value);
    field.dataset.recorded = value;
    sayNews(field, fill(words.savedBy, its.who, its.at));
  } else {
    sayNews(field, fill(words.yours, its.who, theirs(field, value), its.at));
  }
  return true;
};
const laySaved = its => {
  const news = Object.entries(its.fields)
    .map(([key, value]) => [fieldOf(key), value])
    .filter(([field]) => field && field.dataset.recorded !== undefined)
    // What is typed here is said last, because it is what the reader has to know.
    .sort(([one, its], [other, theirOwn]) => isContested(one, its) - isContested(other, theirOwn))
    .filter(([field, value]) => layField(its, field, value));
  return news.length > 0;
};

const use = draft => {
  Object.entries(draft.fields).forEach(([name, value]) => {
    const field = fieldOf(draft.line + '.' + name);
    if (field) {
      write(field, value);
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
  });
  check();
};
const button = draft => {
  const its = document.createElement('button');
  its.type = 'button';
  its.textContent = words.use;
  its.setAttribute('aria-label', fill(words.useOf, draft.who));
  its.addEventListener('click', () => use(draft));
  return its;
};

const clear = () => {
  form.querySelectorAll('.beside .typed').forEach(its => its.replaceChildren());
  form.querySelectorAll('.in-use').forEach(its => its.classList.remove('in-use'));
  fields().filter(its => its.dataset.instead !== undefined).forEach(its => {
    its.placeholder = its.dataset.instead;
    delete its.dataset.instead;
  });
};
const showIn = (field, value) => {
  const cell = field.closest('td.in');
  if (cell) {
    cell.classList.add('in-use');
  }
  if (field.matches('input[type=text], textarea') && value) {
    field.dataset.instead = field.dataset.instead === undefined ? field.placeholder : field.dataset.instead;
    field.placeholder = value;
  }
};
const layDraft = draft => {
  const place = besideOf(draft.line);
  const line = lines().find(its => its.dataset.of === draft.line);
  const at = place || measures().filter(its => its.dataset.measure === draft.line)
    .map(its => its.querySelector('.beside'))[0];
  if (!at) {
    return;
  }
  const mine = line && fieldsOf(line).some(isChanged);
  at.querySelector('.typed').append(mine ? fill(words.too, draft.words) : draft.words, ' ', button(draft));
  Object.entries(draft.fields).forEach(([name, value]) => {
    const field = fieldOf(draft.line + '.' + name);
    if (field) {
      showIn(field, value);
    }
  });
};

const lay = news => {
  head = news.head;
  const laid = news.saved.filter(laySaved);
  // A focused button of a draft must not go from under the hand while nothing about it has changed.
  const drafts = JSON.stringify(news.drafts) + lines().map(its => fieldsOf(its).some(isChanged)).join();
  if (drafts !== form.dataset.laid) {
    form.dataset.laid = drafts;
    clear();
    news.drafts.forEach(layDraft);
  }
  if (laid.length) {
    told.textContent = laid.map(its => fill(words.told, its.who, its.measure)).join(' ');
    check();
  }
};

const ask = () => {
  if (page.leaving || document.visibilityState === 'hidden' || Date.now() - lastActive > AWAY) {
    return;
  }
  fetch(words.drafts + '&since=' + head, {headers: tag ? {'If-None-Match': tag} : {}, cache: 'no-store', redirect: 'manual'})
    .then(answer => {
      if (answer.status === 200) {
        tag = answer.headers.get('ETag') || '';
        return answer.json().then(lay);
      }
      return null;
    })
    // A connection that is lost is told of when something cannot be kept.
    .catch(() => null);
};
['input', 'keydown', 'pointerdown', 'focusin'].forEach(kind =>
  document.addEventListener(kind, () => { lastActive = Date.now(); }));
form.addEventListener('kept', ask);
setInterval(ask, EVERY);
ask();
