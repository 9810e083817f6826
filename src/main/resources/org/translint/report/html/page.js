// The page: its frame, the way through it, keys and print.

const app = document.getElementById('app');
const main = h('main', { id: 'main' });
const status = h('p', { class: 'state', role: 'status' });
let shown = [];
let current = null;
let drawn = '';

/** Goes to another state and remembers this one for the way back. */
function go(change) {
  location.hash = address(change);
}

/** Changes the filters without a step in the history. */
function refilter(change) {
  Object.assign(state.filter, change);
  history.replaceState(null, '', address({}));
  drawFilters();
  draw();
}

function toggle(change) {
  Object.assign(state, change);
  history.replaceState(null, '', address({}));
  draw();
}

// Drawing

function tellState() {
  const count = shown.reduce((total, one) => total + one.findings.length, 0);
  const all = articles.reduce((total, article) => total + article.findings.length, 0);
  const neutral = state.filter.severities.has(3) ? 0 : summary.findings[3];
  status.textContent = neutral
    ? say('frame.state-hidden', shown.length, count, all, neutral)
    : say('frame.state', shown.length, count, all);
}

const choose = (name, value) => refilter({ [name]: new Set([value]) });

function content() {
  if (state.view === 'article') {
    return articleView();
  }
  return state.view === 'names' ? namesView(toggle) : overview(shown, choose, toggle);
}

/** Marks what a search found in the text, where the browser can without touching the text. */
function highlight() {
  const needle = state.filter.query.trim().toLowerCase();
  if (!CSS.highlights) {
    return;
  }
  CSS.highlights.delete('found');
  if (needle === '' || state.view !== 'article') {
    return;
  }
  const ranges = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.toLowerCase();
    for (let i = text.indexOf(needle); i >= 0 && text.length === node.data.length; i = text.indexOf(needle, i + needle.length)) {
      const range = new Range();
      range.setStart(node, i);
      range.setEnd(node, i + needle.length);
      ranges.push(range);
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

function draw() {
  shown = sift();
  current = null;
  main.className = state.view;
  main.replaceChildren(...[content()].flat(Infinity).filter((e) => e));
  top_.querySelectorAll('nav a').forEach((link) => {
    link.setAttribute('href', address({ view: link.dataset.view, number: 0 }));
    link.toggleAttribute('aria-current', link.dataset.view === state.view);
  });
  tellState();
  highlight();
}

/** Follows the address: draws what it says, and goes to the finding that it names. */
async function follow() {
  readAddress();
  if (state.view !== 'overview' || state.filter.query !== '') {
    await whole;
  }
  const drawing = `${state.view} ${state.id} ${address({ number: 0 })}`;
  const isNew = drawing !== drawn;
  if (isNew) {
    const isFirst = drawn === '';
    drawn = drawing;
    drawFilters();
    draw();
    if (!isFirst) {
      scrollTo(0, 0);
      main.querySelector('h1')?.focus({ preventScroll: true });
    }
  }
  if (state.view === 'article' && state.number > 0) {
    showFinding();
  } else if (state.view === 'article' && state.sought && at() >= 0) {
    showPlace('target', state.sought);
  }
  state.sought = null;
}

/** A finding that is linked to has to be seen: the filters give way. */
function showFinding() {
  const finding = byId.get(state.id)?.findings[state.number - 1];
  if (!finding) {
    return;
  }
  if (!visible().includes(finding)) {
    const { number: n } = state;
    state.filter = { ...fresh(), severities: new Set([0, 1, 2, 3]) };
    state.number = n;
    drawFilters();
    draw();
  }
  goToFinding(finding);
}

// Frame

const THEMES = {
  auto: say('frame.theme-auto'), light: say('frame.theme-light'), dark: say('frame.theme-dark'),
};
function theme(name) {
  document.documentElement.dataset.theme = name;
  themeButton.textContent = THEMES[name];
  storage.set('translint:theme', name);
}
const themeButton = button('', () => {
  const names = Object.keys(THEMES);
  theme(names[(names.indexOf(document.documentElement.dataset.theme) + 1) % names.length]);
}, { class: 'theme' });

const link = (view, label) => h('a', { 'data-view': view, href: '#/' }, label);
const top_ = h('header', { class: 'top' },
  h('p', { class: 'brand' }, 'translint'),
  h('nav', { 'aria-label': say('frame.views') },
    link('overview', say('frame.overview')), link('names', say('frame.names'))),
  h('div', { class: 'tools' }, themeButton, button(say('frame.print'), () => print()),
    button('?', showKeys, { class: 'help', 'aria-haspopup': 'dialog', 'aria-label': say('frame.keyboard') })));
const bar_ = h('search', { class: 'bar-top', 'aria-label': say('frame.filters') }, search, filterBox, status);

app.append(top_, bar_, main,
  h('footer', {}, say('frame.made', index.version)));

main.addEventListener('click', (event) => {
  const label_ = event.target.closest('.target a.number');
  const mark = event.target.closest('.target mark, .target .caret');
  const told = event.target.closest('.note');
  const finding = (n) => byId.get(state.id)?.findings[n - 1];
  if (label_) {
    event.preventDefault();
    goToFinding(finding(Number(label_.dataset.numbers)));
  } else if (mark && String(getSelection()) === '') {
    const over = mark.dataset.numbers.split(' ').map((n) => finding(Number(n)));
    goToFinding(over[(over.indexOf(current) + 1) % over.length]);
  } else if (told && !event.target.closest('a, button, input, summary, details') && String(getSelection()) === '') {
    light(finding(Number(told.id.slice(1))));
  }
});

document.addEventListener('click', (event) => {
  filters.querySelectorAll('.menu[open]').forEach((one) => {
    if (!one.contains(event.target) && event.target.isConnected) {
      one.open = false;
    }
  });
});

const ON_KEY = {
  j: () => step(1),
  k: () => step(-1),
  n: () => stepArticle(1),
  p: () => stepArticle(-1),
  a: () => press('accepted'),
  x: () => press('rejected'),
  o: () => go({ view: 'overview', number: 0 }),
  '/': () => search.focus(),
  '?': showKeys,
};
document.addEventListener('keydown', (event) => {
  const isTyping = event.target.matches?.('input:not([type=checkbox]):not([type=range]), textarea');
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping || document.querySelector('dialog[open]') || !keysAreOn()) {
    return;
  }
  const act = ON_KEY[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

addEventListener('hashchange', follow);
theme(Object.hasOwn(THEMES, storage.get('translint:theme') || '') ? storage.get('translint:theme') : 'auto');
follow();
readAhead();
