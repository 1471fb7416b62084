// Opens and closes the measures of a theme in place. Without it each theme's link asks the server for the same.
const map = document.getElementById('ratings');

const ids = () => [...map.querySelectorAll('.tog[aria-expanded=true]')].map(link => link.dataset.theme);

const show = (link, open) => {
  link.setAttribute('aria-expanded', open);
  const group = link.closest('tbody');
  group.classList.toggle('open', open);
  group.nextElementSibling?.classList.toggle('open', open);
};

const keep = () => {
  const address = new URL(location.href);
  const open = ids();
  if (open.length) {
    address.searchParams.set('open', open.join(','));
  } else {
    address.searchParams.delete('open');
  }
  history.replaceState(null, '', address);
};

map.addEventListener('click', event => {
  const link = event.target.closest('.tog');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  show(link, link.getAttribute('aria-expanded') !== 'true');
  keep();
});
