// Looks every second how far a publication is, and goes on to it when it is made. The page does the same without a
// script, by loading itself again.
const SECOND = 1000;
const place = id => document.getElementById(id);

const show = page => {
  place('bar').value = page.getElementById('bar').value;
  const piece = page.getElementById('piece').textContent;
  if (place('piece').textContent !== piece) {
    place('piece').textContent = piece;
    place('steps').replaceChildren(...page.getElementById('steps').children);
  }
};

const look = async () => {
  try {
    const answer = await fetch(location.href, {cache: 'no-store'});
    if (answer.redirected) {
      location.replace(answer.url);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!page.getElementById('bar')) {
      location.reload();
      return;
    }
    show(page);
  } catch {
    // The server cannot be reached at the moment; the next look may find it.
  }
  setTimeout(look, SECOND);
};

setTimeout(look, SECOND);
