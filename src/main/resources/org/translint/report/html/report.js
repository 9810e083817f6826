'use strict';
// Filters, keys, and what joins a mark with its explanation. Without it the page reads as it is.
(() => {
  const SEVERITIES = ['critical', 'major', 'minor', 'neutral'];
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const controls = document.querySelector('.controls');
  const state = controls.querySelector('.state');
  const keys = document.querySelector('.keys');
  const boxes = all('input', controls);
  const notes = all('.note');
  const marks = all('[data-numbers]').map((element) => {
    const article = element.closest('article').id;
    const ids = element.dataset.numbers.split(' ').map((number) => `${article}-f${number}`);
    return { element, notes: ids.map((id) => document.getElementById(id)) };
  });
  let current = null;

  document.documentElement.classList.add('script');
  controls.hidden = false;

  const numberOf = (note) => document.getElementById(note.dataset.mark);

  /** Shows what the boxes ask for, and says how much that is. */
  function filter() {
    const asked = new Set(boxes.filter((box) => box.checked).map((b) => `${b.name} ${b.value}`));
    let hiddenNeutral = 0;
    for (const note of notes) {
      const { severity, check } = note.dataset;
      note.hidden = !asked.has(`severity ${severity}`) || !asked.has(`check ${check}`);
      numberOf(note).hidden = note.hidden;
      hiddenNeutral += note.hidden && severity === 'neutral' ? 1 : 0;
    }
    for (const mark of marks) {
      const shown = mark.notes.filter((note) => !note.hidden).map((n) => n.dataset.severity);
      const worst = SEVERITIES.find((severity) => shown.includes(severity));
      if (worst) {
        mark.element.dataset.severity = worst;
      } else {
        delete mark.element.dataset.severity;
      }
    }
    const visible = notes.filter((note) => !note.hidden).length;
    const neutral = hiddenNeutral ? `, ${hiddenNeutral} neutral hidden` : '';
    state.textContent = `Showing ${visible} of ${notes.length} findings${neutral}.`;
  }

  /** Lights a finding in the text and beside it. */
  function light(note) {
    all('.lit').forEach((element) => element.classList.remove('lit'));
    if (note) {
      current = note;
      note.classList.add('lit');
      numberOf(note).classList.add('lit');
      marks.filter((m) => m.notes.includes(note)).forEach((m) => m.element.classList.add('lit'));
    }
  }

  function go(note) {
    light(note);
    note.focus({ preventScroll: true });
    const mark = numberOf(note);
    const isFar = Math.abs(mark.getBoundingClientRect().top - note.getBoundingClientRect().top)
        > window.innerHeight * 0.7;
    (isFar ? note : mark).scrollIntoView({ block: 'center' });
  }

  function step(by) {
    const shown = notes.filter((note) => !note.hidden);
    if (shown.length === 0) {
      return;
    }
    const at = shown.indexOf(current);
    const start = by > 0 ? 0 : shown.length - 1;
    const next = at < 0 ? start : (at + by + shown.length) % shown.length;
    go(shown[next]);
  }

  /** A hidden finding that is linked to has to be seen: the filters give way. */
  function follow() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    const note = notes.find((n) => n === target || n.dataset.mark === target.id);
    if (note && note.hidden) {
      boxes
        .filter((b) => b.value === note.dataset.severity || b.value === note.dataset.check)
        .forEach((box) => { box.checked = true; });
      filter();
      target.scrollIntoView({ block: 'center' });
    }
    if (note) {
      light(note);
    }
  }

  controls.addEventListener('change', filter);
  controls.addEventListener('click', (event) => {
    const { all: everything, step: by } = event.target.dataset;
    if (everything) {
      boxes.filter((b) => b.name === 'check').forEach((b) => { b.checked = everything === 'true'; });
      filter();
    } else if (by) {
      step(Number(by));
    } else if (event.target.closest('.help')) {
      keys.showModal();
    }
  });
  keys.querySelector('.close').addEventListener('click', () => keys.close());

  document.addEventListener('click', (event) => {
    const menu = controls.querySelector('.by-check');
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
    const mark = marks.find((m) => m.element === event.target);
    const shown = mark && mark.notes.filter((note) => !note.hidden);
    if (shown && shown.length > 0 && String(getSelection()) === '') {
      const after = shown[(shown.indexOf(current) + 1) % shown.length];
      go(after);
    }
  });
  document.addEventListener('mouseover', (event) => {
    const note = event.target.closest('.note');
    const number = event.target.closest('.block .number');
    if (note) {
      light(note);
    } else if (number) {
      light(notes.find((n) => n.dataset.mark === number.id));
    }
  });

  document.addEventListener('keydown', (event) => {
    const isOn = keys.querySelector('[name=shortcuts]').checked;
    if (event.ctrlKey || event.altKey || event.metaKey || keys.open || !isOn) {
      return;
    }
    if (event.key === 'j') {
      step(1);
    } else if (event.key === 'k') {
      step(-1);
    } else if (event.key === '?') {
      keys.showModal();
    }
  });

  addEventListener('hashchange', follow);
  addEventListener('beforeprint', () => {
    all('main details').forEach((details) => { details.open = true; });
  });

  const links = new Map(all('.list a').map((link) => [link.hash.slice(1), link]));
  const watcher = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((e) => e.isIntersecting)) {
      links.forEach((link) => link.removeAttribute('aria-current'));
      links.get(entry.target.id).setAttribute('aria-current', 'true');
    }
  }, { rootMargin: '-20% 0px -75% 0px' });
  all('.article').forEach((article) => watcher.observe(article));

  filter();
  follow();
})();
