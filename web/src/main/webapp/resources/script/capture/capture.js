// Entering figures like in a spreadsheet: keys, paste, unsaved work that survives, and a check on every change.
// The page works without it.
import {words} from './sheet.js';
import './keys.js';
import './paste.js';
import './views.js';
import {forget, keep, restore} from './draft.js';
import {check, show} from './check.js';
import {keepThere} from './kept.js';
import './news.js';

// What the server has sent back is newer than what is kept here.
if (words.saved) {
  forget();
} else if (words.fresh) {
  if (restore()) {
    check();
  }
} else {
  keep();
  check();
}
keepThere();
show();
const wrong = document.getElementById('capture-errors');
if (wrong) {
  wrong.focus();
}
