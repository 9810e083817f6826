// The people, places and organisations of the batch: forms, counts, what to write and why.

/** Readings of forms, where an editor may not read the script: by language and form. */
let readings = null;
function readingOf(language, text) {
  if (!readings) {
    readings = new Map();
    for (const article of articles) {
      for (const name of open(article).names) {
        for (const form of name.forms.filter((f) => f.reading)) {
          readings.set(`${article.language} ${form.text}`, form.reading);
        }
      }
    }
  }
  return readings.get(`${language} ${text}`);
}

const ARTICLES_SHOWN = 6;
const NAME_KINDS = {
  person: say('kind.person'),
  place: say('kind.place'),
  organisation: say('kind.organisation'),
  unknown: say('kind.unknown'),
};

function formRow(name, form) {
  const isPreferred = form.text === name.preferred;
  const reading = readingOf(name.language, form.text);
  const shown = form.articles.map((key) => byKey.get(key)).filter((article) => article);
  const link = (article) => h('li', {}, h('a', { href: address({ view: 'article', id: article.id, number: 0 }) },
    h('bdi', { dir: 'ltr' }, article.path)));
  return h('tr', { class: isPreferred ? 'preferred' : '' },
    h('th', { scope: 'row' }, quoted(form.text, name.language),
      reading ? h('span', { class: 'reading' }, ` ${reading}`) : null,
      isPreferred ? h('span', { class: 'tick' }, shape('clear'), say('names.write-this')) : null),
    h('td', { class: 'figure' }, `×${number(form.count)}`),
    h('td', {}, h('ul', { class: 'places' }, shown.slice(0, ARTICLES_SHOWN).map(link),
      form.of > ARTICLES_SHOWN ? h('li', { class: 'quiet' }, say('names.more', form.of - ARTICLES_SHOWN)) : null)));
}

const nameItem = (name) => h('li', { class: `person${name.consistent ? '' : ' varied'}` },
  h('h3', {}, quoted(name.name, name.language)),
  h('p', { class: 'where' },
    h('span', {}, NAME_KINDS[name.kind]), h('span', {}, languageName(name.language)),
    name.source ? h('span', {}, tell('names.source', h('bdi', {}, name.source))) : null),
  h('p', { class: 'advice' }, name.preferred
    ? tell('names.write', h('b', {}, quoted(name.preferred, name.language)), name.because)
    : name.consistent ? say('names.one-form') : say('names.choose')),
  h('table', {}, h('caption', { class: 'spoken' }, tell('names.forms', quoted(name.name, name.language))),
    h('thead', {}, h('tr', {}, [say('names.form'), say('names.times'), say('names.articles')].map((title) => h('th', { scope: 'col' }, title)))),
    h('tbody', {}, name.forms.map((form) => formRow(name, form)))));

/** The names that the search and the languages leave. */
function namesShown() {
  const needle = fold(state.filter.query.trim());
  const { languages } = state.filter;
  return allNames().filter((name) => (state.everyName || !name.consistent)
    && (languages.size === 0 || languages.has(name.language || 'und'))
    && (needle === '' || fold([name.name, name.source || '', ...name.forms.map((f) => f.text)].join('\n')).includes(needle)))
    .sort((a, b) => a.consistent - b.consistent);
}

function namesView(toggle) {
  const shown = namesShown();
  const varied = allNames().filter((name) => !name.consistent).length;
  return [
    h('h1', { class: 'view-title', tabindex: '-1' }, say('names.title')),
    h('p', { class: 'lead' }, say('names.lead', allNames().length, varied)),
    h('p', { class: 'switches' }, h('label', {}, h('input', {
      type: 'checkbox', name: 'every-name', checked: state.everyName, onchange: (e) => toggle({ everyName: e.target.checked }),
    }), ` ${say('names.every')}`)),
    shown.length === 0 ? h('p', { class: 'quiet' }, say('names.none')) : null,
    chunked(h('ol', { class: 'people' }), shown, nameItem),
  ];
}
