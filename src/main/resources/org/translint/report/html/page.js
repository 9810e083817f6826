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

const toggled = (set, value, isOn) => {
  const next = new Set(set);
  next[isOn ? 'add' : 'delete'](value);
  return next;
};

// Filters

function box(label, isOn, change, attributes) {
  return h('label', attributes, h('input', {
    type: 'checkbox', checked: isOn, onchange: (event) => change(event.target.checked),
  }), label);
}

/** A menu of boxes; none chosen means all. */
function menu(title, name, choices) {
  const chosen = state.filter[name];
  return h('details', { class: 'menu', 'data-menu': name },
    h('summary', {}, title, chosen.size > 0 ? h('span', { class: 'count' }, ` ${chosen.size}`) : null),
    h('fieldset', {}, h('legend', {}, `Show only these ${title.toLowerCase()}`),
      choices.map(([value, label, count]) => box([' ', label, h('span', { class: 'count' }, ` ${number(count)}`)], chosen.has(value),
        (isOn) => refilter({ [name]: toggled(state.filter[name], value, isOn) }), { 'data-value': value })),
      button('All', () => refilter({ [name]: new Set() }))));
}

const tally = (values) => {
  const counted_ = new Map();
  values.forEach((value) => counted_.set(value, (counted_.get(value) || 0) + 1));
  return counted_;
};
const byLanguage = tally(articles.map((article) => article.language));
const byStanding = tally(articles.map((article) => article.standing));

const search = h('input', {
  type: 'search', placeholder: 'Search articles, messages, names', 'aria-label': 'Search articles, messages, names',
  oninput: () => refilter({ query: search.value }),
});
const filters = h('div', { class: 'filters' });
const filterBox = h('details', { class: 'filter-box', open: matchMedia('(min-width: 48rem)').matches },
  h('summary', {}, 'Filters'), filters);

function drawFilters() {
  const { filter } = state;
  const opened = [...filters.querySelectorAll('.menu[open]')].map((m) => m.dataset.menu);
  const focused = filters.contains(document.activeElement) ? document.activeElement.closest('[data-value], [data-name]') : null;
  if (search.value !== filter.query) {
    search.value = filter.query;
  }
  const confidence = h('input', {
    type: 'range', min: 0, max: 100, step: 5, value: filter.confidence, 'data-name': 'confidence', 'aria-label': 'Least confidence in percent',
    onchange: (event) => refilter({ confidence: Number(event.target.value) }),
  });
  filters.replaceChildren(
    h('fieldset', { class: 'severities' }, h('legend', { class: 'spoken' }, 'Severity'),
      SEVERITIES.map((name, i) => box([shape(name), name, h('span', { class: 'count' }, number(summary.findings[i]))],
        filter.severities.has(i), (isOn) => refilter({ severities: toggled(filter.severities, i, isOn) }),
        { class: `chip ${name}`, 'data-value': name }))),
    menu('Checks', 'checks', index.checks.map((check) => [check.id, check.id, check.count])),
    menu('Languages', 'languages', [...byLanguage].sort().map(([tag, count]) => [tag, languageName(tag), count])),
    menu('Verdicts', 'verdicts', Object.entries(STANDINGS).filter(([name]) => byStanding.has(name))
      .map(([name, label]) => [name, label, byStanding.get(name)])),
    h('label', { class: 'confidence' }, `Confidence ≥ ${filter.confidence} % `, confidence),
    box(' Unreviewed only', filter.unreviewed, (isOn) => refilter({ unreviewed: isOn }), { class: 'unreviewed', 'data-value': 'unreviewed' }),
    button('Reset', () => refilter(fresh()), { class: 'reset' }));
  opened.forEach((name) => { filters.querySelector(`[data-menu="${name}"]`).open = true; });
  if (focused) {
    const { value, name } = focused.dataset;
    const again = [...filters.querySelectorAll('[data-value], [data-name]')]
      .find((e) => e.dataset.value === value && e.dataset.name === name);
    (again?.matches('input') ? again : again?.querySelector('input'))?.focus();
  }
}

// One article

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
function goToText(event, name, [start]) {
  event.preventDefault();
  const { article } = shown[at()];
  const text = name === 'source' ? sourceOf(article) : article;
  const block = text.blocks[home({ start, end: start }, text.blocks)];
  const rows = rowsOf(article, sourceOf(article));
  const row = rows.findIndex((r) => r[`${name}s`].some((b) => b.block === block));
  const blocks = rows.slice(0, row + 1).flatMap((r) => r[`${name}s`]);
  const element = main.querySelectorAll(`.side.${name} .block`)[blocks.findIndex((b) => b.block === block)];
  document.querySelectorAll('.sought').forEach((e) => e.classList.remove('sought'));
  element.classList.add('sought');
  element.scrollIntoView({ block: 'center' });
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
    return [h('h1', { class: 'view-title', tabindex: '-1' }, 'No such article'),
      h('p', {}, h('a', { href: address({ view: 'overview' }) }, 'All articles'))];
  }
  const article = open(found);
  if (i < 0) {
    return [articleHead(article, 'h1'), h('p', { class: 'quiet' }, 'The filters leave nothing of this article. ',
      button('Reset the filters', () => refilter(fresh())))];
  }
  const steps = h('nav', { class: 'steps', 'aria-label': 'Articles and findings' },
    h('a', { href: address({ view: 'overview', number: 0 }) }, '← All articles'),
    h('span', {}, `${i + 1} of ${number(shown.length)}`),
    button('Previous article', () => stepArticle(-1)), button('Next article', () => stepArticle(1)),
    button('Previous finding', () => step(-1)), button('Next finding', () => step(1)));
  return [steps, articleHead(article, 'h1'), articleNames(article), articleText(article, shown[i].findings, decided)];
}

// Drawing

function tellState() {
  const count = shown.reduce((total, one) => total + one.findings.length, 0);
  const all = articles.reduce((total, article) => total + article.findings.length, 0);
  const neutral = state.filter.severities.has(3) ? 0 : summary.findings[3];
  status.textContent = `${counted(shown.length, 'article', 'articles')}, ${number(count)} of ${counted(all, 'finding', 'findings')}${neutral ? `, ${number(neutral)} neutral hidden` : ''}`;
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
  }
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

const THEMES = { auto: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' };
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
  h('nav', { 'aria-label': 'Views' }, link('overview', 'Overview'), link('names', 'Names')),
  h('div', { class: 'tools' }, themeButton, button('Print', () => print()),
    button('?', showKeys, { class: 'help', 'aria-haspopup': 'dialog', 'aria-label': 'Keyboard help' })));
const bar_ = h('search', { class: 'bar-top', 'aria-label': 'Filters' }, search, filterBox, status);

app.append(top_, bar_, main,
  h('footer', {}, `Made by translint ${index.version}. This page loads nothing and sends nothing.`));

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

// Print: the article that is open, or all that pass the filters.

const paper = h('div', { class: 'paper' });
addEventListener('beforeprint', () => {
  if (state.view === 'overview') {
    paper.replaceChildren(...shown.map(({ article, findings }) => h('article', {},
      articleHead(open(article), 'h2'), article.standing === 'not-checked' ? null : articleText(article, findings, () => {}))));
    paper.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
    app.append(paper);
  }
});
addEventListener('afterprint', () => paper.remove());

addEventListener('hashchange', follow);
theme(Object.hasOwn(THEMES, storage.get('translint:theme') || '') ? storage.get('translint:theme') : 'auto');
follow();
readAhead();
