// Reads out the points of a chart by pointer or by two buttons. The table below the chart has all of it without this.
const shown = figure => [...figure.querySelectorAll('svg.progress')].find(svg => svg.getBoundingClientRect().width > 0);

const points = figure => [...(shown(figure)?.querySelectorAll('.point') ?? [])]
  .sort((one, other) => one.cx.baseVal.value - other.cx.baseVal.value || one.cy.baseVal.value - other.cy.baseVal.value);

const button = (words, act) => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
};

document.querySelectorAll('figure.read').forEach(figure => {
  const output = document.createElement('output');
  let now;

  const say = point => {
    figure.querySelectorAll('.point.now').forEach(any => any.classList.remove('now'));
    point.classList.add('now');
    now = point;
    if (output.textContent !== point.dataset.words) {
      output.textContent = point.dataset.words;
    }
  };

  const move = step => {
    const all = points(figure);
    if (all.length) {
      const at = all.indexOf(now);
      say(all[Math.max(0, Math.min(all.length - 1, at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step))]);
    }
  };

  const nearest = event => {
    const near = points(figure).map(point => {
      const box = point.getBoundingClientRect();
      return [Math.hypot(event.clientX - box.x - box.width / 2, event.clientY - box.y - box.height / 2), point];
    }).sort(([one], [other]) => one - other)[0];
    if (near && near[0] < 40) {
      say(near[1]);
    }
  };

  figure.querySelectorAll('svg.progress').forEach(svg => {
    svg.addEventListener('pointermove', nearest);
    svg.addEventListener('pointerdown', nearest);
  });
  const bar = document.createElement('div');
  bar.className = 'readout';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', figure.dataset.label);
  bar.append(
    button(`\u2039 ${figure.dataset.earlier}`, () => move(-1)), button(`${figure.dataset.later} \u203a`, () => move(1)), output);
  bar.addEventListener('keydown', event => {
    const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    if (step) {
      event.preventDefault();
      move(step);
    }
  });
  figure.append(bar);
});
