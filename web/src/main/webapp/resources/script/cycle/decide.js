// Counts the decisions as they are made and moves by keys. The form is complete without it.
const form = document.getElementById('sign-form');
const tally = document.getElementById('tally');
const send = document.getElementById('send');
const cases = [...form.querySelectorAll('.case')];

const fill = (words, ...blanks) => blanks.reduce((text, blank, place) => text.replace(`{${place}}`, blank), words);

const choice = address => form.querySelector(`[name="decide-${address}"]:checked`)?.value ?? '';

/** The bar above the list: approved, returned and left, each as wide as its share. */
const bar = form.querySelector('.tally svg.steps');
const draw = counts => {
  const all = counts.approved + counts.returned + counts.left;
  let at = 0;
  Object.entries(counts).forEach(([kind, count]) => {
    const segment = bar.querySelector(`rect.${kind}`);
    segment.setAttribute('x', `${100 * at / all}%`);
    segment.setAttribute('width', `${100 * count / all}%`);
    at += count;
  });
};

const count = () => {
  const counts = {approved: 0, returned: 0, left: 0};
  let made = 0;
  let decided = 0;
  let all = 0;
  form.querySelectorAll('.tally [data-of]').forEach(state => {
    const now = choice(state.dataset.of);
    const stage = state.dataset.stage;
    const words = now ? send.dataset[now] : state.dataset.was;
    state.className = `state ${now || stage}`;
    if (state.textContent !== words) {
      state.textContent = words;
    }
    made += now ? 1 : 0;
    if (now === 'approve' || !now && stage === 'signed') {
      counts.approved += 1;
    } else if (now === 'return' || !now && stage === 'returned') {
      counts.returned += 1;
    } else if (stage !== 'blocked') {
      counts.left += 1;
    }
    all += stage === 'blocked' && !now ? 0 : 1;
    decided += now || stage === 'signed' || stage === 'returned' ? 1 : 0;
  });
  if (bar) {
    draw(counts);
  }
  const words = fill(tally.dataset.words, decided, all, all - decided);
  if (tally.textContent !== words) {
    tally.textContent = words;
  }
  send.value = made === 0 ? send.dataset.none : fill(made === 1 ? send.dataset.one : send.dataset.many, made);
};

const move = (from, step) => {
  const to = cases[cases.indexOf(from) + step];
  if (to) {
    to.focus();
    to.scrollIntoView({block: 'nearest'});
  }
};

const pick = (measure, value) => {
  const radio = measure.querySelector(`[type=radio][value=${value}]`);
  if (radio) {
    radio.closest('details')?.setAttribute('open', '');
    radio.checked = true;
    count();
    (value === 'return' ? measure.querySelector('textarea') : radio).focus();
  }
};

const KEYS = {
  j: measure => move(measure, 1),
  k: measure => move(measure, -1),
  a: measure => pick(measure, 'approve'),
  r: measure => pick(measure, 'return'),
};

form.addEventListener('change', count);
form.addEventListener('keydown', event => {
  const measure = event.target.closest('.case');
  const act = KEYS[event.key.toLowerCase()];
  const typing = event.target.matches('textarea, select, input:not([type=radio])');
  if (measure && act && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    act(measure);
  }
});
count();
