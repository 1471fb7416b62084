// Entering figures like in a spreadsheet: keys, paste, unsaved work that survives, and a check on every change.
// The page works without it. Words come from the page's data attributes, so that they stay in the bundle.
(function () {
  'use strict';
  const form = document.querySelector('form.capture');
  if (!form) {
    return;
  }
  const words = form.dataset;
  const notice = document.getElementById('capture-notice');
  const cells = () => Array.from(form.querySelectorAll('[data-cell]'));
  const lines = () => Array.from(form.querySelectorAll('[data-line]'));
  const cellsOf = line => Array.from(line.querySelectorAll('[data-cell]'));
  const say = (text, more) => {
    notice.textContent = text;
    (more || []).forEach(element => notice.append(' ', element));
    notice.hidden = !text;
  };
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (blank, place) => values[place]);

  /* ---- keys ---- */
  const isText = cell => cell.tagName === 'INPUT' && cell.type === 'text';
  const neighbour = (cell, step) => {
    const all = lines();
    const here = cell.closest('[data-line]');
    const column = cell.dataset.cell;
    for (let place = all.indexOf(here) + step; place >= 0 && place < all.length; place += step) {
      const there = cellsOf(all[place]);
      const same = there.find(its => its.dataset.cell === column) || there[0];
      if (same) {
        return same;
      }
    }
    return null;
  };
  const go = cell => {
    if (cell) {
      cell.focus();
      if (isText(cell)) {
        cell.select();
      }
    }
  };
  form.addEventListener('keydown', event => {
    const cell = event.target.closest('[data-cell]');
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (!cell) {
      if (event.key === 'Enter' && isText(event.target)) {
        // A reason is no reason to send the page.
        event.preventDefault();
        check();
      }
      return;
    }
    const row = cellsOf(cell.closest('[data-line]'));
    let next = null;
    if (event.key === 'Enter') {
      event.preventDefault();
      next = neighbour(cell, event.shiftKey ? -1 : 1);
      if (!next) {
        // Nothing is left to go to, so the browser sees no change and starts no check by itself.
        check();
      }
    } else if (event.shiftKey || cell.tagName === 'SELECT') {
      return;
    } else if (event.key === 'ArrowDown') {
      next = neighbour(cell, 1);
    } else if (event.key === 'ArrowUp') {
      next = neighbour(cell, -1);
    } else if (event.key === 'ArrowLeft' && (!isText(cell) || (cell.selectionEnd === 0 || whole(cell)))) {
      next = row[row.indexOf(cell) - 1];
    } else if (event.key === 'ArrowRight' && (!isText(cell) || (cell.selectionStart === cell.value.length || whole(cell)))) {
      next = row[row.indexOf(cell) + 1];
    }
    if (next) {
      event.preventDefault();
      go(next);
    }
  });
  const whole = cell => cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;

  /* ---- paste ---- */
  const parse = text => {
    const rows = [[]];
    let value = '';
    let quoted = false;
    const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
    for (let i = 0; i < source.length; i++) {
      const character = source[i];
      if (quoted) {
        if (character === '"' && source[i + 1] === '"') {
          value += '"';
          i++;
        } else if (character === '"') {
          quoted = false;
        } else {
          value += character;
        }
      } else if (character === '"' && value === '') {
        quoted = true;
      } else if (character === '\t' || character === '\n') {
        rows[rows.length - 1].push(value.trim());
        value = '';
        if (character === '\n') {
          rows.push([]);
        }
      } else {
        value += character;
      }
    }
    rows[rows.length - 1].push(value.trim());
    return rows;
  };
  const key = code => code.replace(/[\s-]/g, '').toUpperCase();
  /** Puts a value into a cell; says whether it is one the cell can hold. */
  const put = (cell, value) => {
    if (cell.tagName === 'SELECT') {
      const wanted = value.toLowerCase();
      const option = Array.from(cell.options).find(its => its.value && its.text.toLowerCase().startsWith(wanted));
      if (!option) {
        return false;
      }
      cell.value = option.value;
    } else if (cell.type === 'checkbox') {
      if (!/^(x|yes|y|true|1|no|n|false|0)$/i.test(value)) {
        return false;
      }
      cell.checked = /^(x|yes|y|true|1)$/i.test(value);
    } else if (cell.dataset.cell === 'numerator' && /^\d+\s*(\/|of)\s*\d+$/i.test(value)) {
      const both = value.split(/\/|of/i);
      cell.value = both[0].trim();
      const line = cell.closest('[data-line]');
      line.querySelector('[data-cell=denominator]').value = both[1].trim();
    } else {
      cell.value = value;
    }
    cell.dispatchEvent(new Event('input', {bubbles: true}));
    return true;
  };
  const pasteable = line => cellsOf(line).filter(cell => cell.type !== 'checkbox');
  form.addEventListener('paste', event => {
    const start = event.target.closest('[data-cell]');
    const text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
    if (!start || !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) {
      return;
    }
    event.preventDefault();
    const all = lines();
    const block = parse(text);
    const byCode = new Map(all.map(line => [key(line.dataset.line), line]));
    const coded = block.every(row => row.every(value => !value) || byCode.has(key(row[0])));
    const first = all.indexOf(start.closest('[data-line]'));
    const column = pasteable(all[first]).indexOf(start);
    const landed = [];
    const lost = [];
    block.forEach((row, down) => {
      const line = coded ? byCode.get(key(row[0] || '')) : all[first + down];
      const values = coded ? row.slice(1) : row;
      values.forEach((value, right) => {
        if (!value) {
          return;
        }
        const cell = line && pasteable(line)[coded ? right : column + right];
        if (cell && put(cell, value)) {
          landed.push(line.dataset.line);
        } else {
          lost.push('“' + value + '” ' + fill(words.pasteLostAt, down + 1, right + 1));
        }
      });
    });
    const told = landed.length
      ? fill(landed.length === 1 ? words.pasteOne : words.pasteMany, landed.length, landed[0], landed[landed.length - 1])
      : words.pasteNone;
    say(lost.length ? told + ' ' + fill(words.pasteLost, lost.length, lost.join(', ')) : told);
    check();
  });

  /* ---- unsaved work ---- */
  const PREFIX = 'waymark.draft:';
  const own = PREFIX + words.draft;
  const DAYS_KEPT = 14;
  const fields = () => Array.from(form.querySelectorAll('[data-key]'));
  const read = field => field.type === 'checkbox' ? String(field.checked) : field.value;
  const initial = new Map(fields().map(field => [field.dataset.key, field.dataset.recorded === undefined ? read(field) : field.dataset.recorded]));
  const changed = () => {
    const values = {};
    fields().forEach(field => {
      if (read(field) !== initial.get(field.dataset.key)) {
        values[field.dataset.key] = read(field);
      }
    });
    return values;
  };
  const isDirty = () => Object.keys(changed()).length > 0;
  const stored = name => {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch (broken) {
      return null;
    }
  };
  const keep = () => {
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
  const forget = names => {
    try {
      Object.keys(localStorage).filter(names).forEach(name => localStorage.removeItem(name));
    } catch (none) {
      // Nothing is stored where nothing can be.
    }
  };
  let keeping = 0;
  let leaving = false;
  let checking = 0;
  let inFlight = false;
  let waiting = null;
  form.addEventListener('input', () => {
    clearTimeout(keeping);
    keeping = setTimeout(keep, 250);
  });
  window.addEventListener('pagehide', () => {
    if (!leaving) {
      keep();
    }
  });
  window.addEventListener('beforeunload', event => {
    if (!leaving && isDirty()) {
      event.preventDefault();
    }
  });
  form.addEventListener('submit', event => {
    clearTimeout(checking);
    keep();
    if (inFlight) {
      // A check and a save at the same time would write over one another.
      event.preventDefault();
      waiting = event.submitter;
      return;
    }
    leaving = true;
  });
  // Whoever signs out leaves nothing of their work behind on a machine that others use.
  document.addEventListener('submit', event => {
    if (/sign-?out/.test(event.target.action || '')) {
      leaving = true;
      forget(name => name.startsWith(PREFIX));
    }
  }, true);
  const old = Date.now() - DAYS_KEPT * 24 * 3600 * 1000;
  forget(name => name.startsWith(PREFIX) && !(stored(name) && Date.parse(stored(name).at) > old));

  const discard = () => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.discard;
    button.addEventListener('click', () => {
      forget(name => name === own);
      leaving = true;
      location.assign(location.pathname + location.search);
    });
    return button;
  };
  // Evidence is sent by a form of its own, and what is typed here waits for its page.
  const evidence = document.getElementById('evidence-form');
  if (evidence) {
    evidence.addEventListener('submit', () => {
      keep();
      leaving = true;
    });
  }
  const restore = () => {
    const draft = stored(own);
    if (!draft || !draft.values) {
      return;
    }
    let put = 0;
    fields().forEach(field => {
      const value = draft.values[field.dataset.key];
      if (value !== undefined && value !== read(field)) {
        if (field.type === 'checkbox') {
          field.checked = value === 'true';
        } else {
          field.value = value;
        }
        put++;
      }
    });
    if (put) {
      const at = new Date(draft.at).toLocaleString('en-GB', {dateStyle: 'long', timeStyle: 'short'});
      say(fill(put === 1 ? words.restoredOne : words.restoredMany, put, at), [discard()]);
      show();
      check();
    }
  };

  /* ---- the check on every change ---- */
  function check() {
    if (typeof window.checkFigures === 'function') {
      clearTimeout(checking);
      checking = setTimeout(() => {
        if (inFlight) {
          check();
        } else if (!leaving) {
          inFlight = true;
          window.checkFigures();
        }
      }, 400);
    }
  }
  /** Opens what a line needs; nothing that was typed is ever hidden. */
  function show() {
    form.querySelectorAll('[data-measure]').forEach(measure => {
      measure.querySelectorAll('[data-line]').forEach(line => {
        const wrong = Array.from(line.querySelectorAll('[data-wrong]')).map(its => its.dataset.wrong).join(' ').split(' ');
        line.querySelectorAll('[data-key]').forEach(field => {
          const name = field.dataset.key.replace(/.*\./, '').replace(/numerator|denominator/, 'figure');
          if (wrong.includes(name)) {
            field.setAttribute('aria-invalid', 'true');
          } else {
            field.removeAttribute('aria-invalid');
          }
        });
      });
      const needs = Array.from(measure.querySelectorAll('[data-needs]')).map(its => its.dataset.needs).join(' ');
      measure.querySelectorAll('[data-asks]').forEach(asked => {
        const typed = Array.from(asked.querySelectorAll('textarea, input[type=text], input[type=url]')).some(its => its.value);
        const wanted = needs.includes(asked.dataset.asks) || typed;
        if (asked.tagName === 'DETAILS') {
          asked.open = asked.open || wanted;
        } else {
          asked.hidden = !wanted;
        }
      });
    });
  }
  // A figure and “not applicable” exclude each other: the later one is meant.
  form.addEventListener('input', event => {
    const line = event.target.closest('[data-line]');
    const figures = line ? cellsOf(line).filter(cell => /^(figure|numerator|denominator)$/.test(cell.dataset.cell)) : [];
    const none = line && line.querySelector('[data-cell=na]');
    if (figures.includes(event.target) && event.target.value.trim() && none) {
      none.checked = false;
    } else if (none && event.target === none && none.checked) {
      figures.forEach(cell => { cell.value = ''; });
    }
  });
  form.addEventListener('change', event => {
    if (event.target.dataset.key && event.target.type !== 'file') {
      check();
    }
  });
  window.figuresChecked = () => {
    inFlight = false;
    show();
    if (waiting) {
      const button = waiting;
      waiting = null;
      form.requestSubmit(button);
    }
  };

  // What the server has sent back is newer than what is kept here.
  if (words.saved) {
    forget(name => name === own);
  } else if (words.fresh) {
    restore();
  } else {
    keep();
    check();
  }
  show();
  const wrong = document.getElementById('capture-errors');
  if (wrong) {
    wrong.focus();
  }
})();
