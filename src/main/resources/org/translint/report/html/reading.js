// The way through one article: from finding to finding, from article to article.

const at = () => shown.findIndex(({ article }) => article.id === state.id);
const visible = () => shown[at()]?.findings || [];

function light(finding) {
  document.querySelectorAll('.lit').forEach((element) => element.classList.remove('lit'));
  main.querySelectorAll('.note .more').forEach((more) => { more.open = false; });
  current = finding;
  if (finding) {
    const n = String(finding.number);
    main.querySelectorAll('[data-numbers]').forEach((element) => {
      if (element.dataset.numbers.split(' ').includes(n)) {
        element.classList.add('lit');
      }
    });
    const told = document.getElementById(`f${n}`);
    told.classList.add('lit');
    told.querySelector('.more').open = true;
    showCounterpart(finding);
  }
}

function goToFinding(finding) {
  light(finding);
  const told = document.getElementById(`f${finding.number}`);
  told.focus({ preventScroll: true });
  const mark = document.getElementById(`m${finding.number}`);
  const isFar = Math.abs(mark.getBoundingClientRect().top - told.getBoundingClientRect().top) > innerHeight * 0.6;
  (isFar ? told : mark).scrollIntoView({ block: 'center' });
  history.replaceState(null, '', address({ number: finding.number }));
  state.number = finding.number;
}

/** Goes to a place of a text that no mark stands at. */
function showPlace(name, [start]) {
  const article = byId.get(state.id);
  const text = name === 'source' ? sourceOf(article) : article;
  const block = home({ start, end: start }, text.blocks);
  const element = main.querySelector(`.side.${name} [data-block="${block}"]`);
  document.querySelectorAll('.sought').forEach((one) => one.classList.remove('sought'));
  element.classList.add('sought');
  element.scrollIntoView({ block: 'center' });
}

function goToText(event, name, place_) {
  event.preventDefault();
  showPlace(name, place_);
}

function step(by) {
  const findings = state.view === 'article' ? visible() : [];
  if (findings.length > 0) {
    const i = findings.indexOf(current);
    const start = by > 0 ? 0 : findings.length - 1;
    goToFinding(findings[i < 0 ? start : (i + by + findings.length) % findings.length]);
  }
}

function stepArticle(by) {
  if (shown.length > 0) {
    const i = state.view === 'article' ? at() : -1;
    const next = i < 0 ? (by > 0 ? 0 : shown.length - 1) : (i + by + shown.length) % shown.length;
    go({ view: 'article', id: shown[next].article.id, number: 0 });
  }
}

/** Draws a note anew after the editor decided; the page around it stays where it is. */
function decided(finding) {
  const old = document.getElementById(`f${finding.number}`);
  if (old) {
    const focused = document.activeElement;
    const within = old.contains(focused) ? focused.className : null;
    const again = note(finding, decided);
    old.replaceWith(again);
    if (finding === current) {
      again.classList.add('lit');
      again.querySelector('.more').open = true;
    }
    if (within !== null) {
      ([...again.querySelectorAll('button, input')].find((e) => e.className === within) || again).focus();
    }
  }
  tellState();
}

function press(name) {
  if (current && state.view === 'article') {
    decide(current, { status: statusOf(current) === name ? '' : name });
    decided(current);
  }
}

function articleView() {
  const i = at();
  const found = byId.get(state.id);
  if (!found) {
    return [h('h1', { class: 'view-title', tabindex: '-1' }, say('reading.none')),
      h('p', {}, h('a', { href: address({ view: 'overview' }) }, say('reading.all')))];
  }
  const article = open(found);
  if (i < 0) {
    return [articleHead(article, 'h1'), h('p', { class: 'quiet' }, `${say('reading.filtered')} `,
      button(say('reading.reset'), () => refilter(fresh())))];
  }
  const steps = h('nav', { class: 'steps', 'aria-label': say('reading.steps') },
    h('a', { href: address({ view: 'overview', number: 0 }) }, say('reading.back')),
    h('span', {}, say('reading.place', i + 1, shown.length)),
    button(say('reading.previous-article'), () => stepArticle(-1)), button(say('reading.next-article'), () => stepArticle(1)),
    button(say('reading.previous-finding'), () => step(-1)), button(say('reading.next-finding'), () => step(1)));
  return [steps, articleHead(article, 'h1'), articleNames(article), articleText(article, shown[i].findings, decided)];
}
