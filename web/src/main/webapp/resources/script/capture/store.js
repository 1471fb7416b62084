// What the browser keeps of unsaved work, for two weeks; whoever signs out leaves nothing behind on a shared machine.
const PREFIX = 'waymark.draft:';
const DAYS_KEPT = 14;

const forgetAll = names => {
  try {
    Object.keys(localStorage).filter(name => name.startsWith(PREFIX) && names(name.slice(PREFIX.length)))
      .forEach(name => localStorage.removeItem(name));
  } catch (none) {
    // Nothing is stored where nothing can be.
  }
};

export const recall = name => {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name));
  } catch (broken) {
    return null;
  }
};

/** Keeps something with the time it is of, as “at”. */
export const remember = (name, its) => {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(its));
  } catch (full) {
    // Without storage, leaving the page still warns.
  }
};

export const forget = name => forgetAll(its => its === name);
export const forgetEverything = () => forgetAll(() => true);

const old = Date.now() - DAYS_KEPT * 24 * 3600 * 1000;
forgetAll(name => !(recall(name) && Date.parse(recall(name).at) > old));
