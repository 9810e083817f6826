// The batch: what is to hold, what to look at, what is clear.

const CHUNK = 25;

/** A list that is made piece by piece as it comes into view; a button does the same. */
function chunked(list, items, make) {
  let next = 0;
  const more = button(say('overview.show-more'), () => add(), { class: 'show-more' });
  const box = h('div', {}, list, more);
  const watcher = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) {
      add();
    }
  }, { rootMargin: '600px' });
  function add() {
    list.append(...items.slice(next, next + CHUNK).map(make));
    next += CHUNK;
    more.hidden = next >= items.length;
    if (more.hidden) {
      watcher.disconnect();
    }
  }
  add();
  watcher.observe(more);
  return box;
}

function counts(findings) {
  const by = SEVERITIES.map((name, i) => findings.filter((f) => f.severity === i).length);
  const told = SEVERITIES.filter((name, i) => by[i] > 0);
  return h('span', { class: 'counts' }, told.length === 0
    ? h('span', { class: 'quiet' }, say('overview.nothing'))
    : told.map((name) => h('span', { class: `n ${name}` }, shape(name), ` ${SEVERITY_COUNTS[name](by[SEVERITIES.indexOf(name)])} `)));
}

function progress(article) {
  const done = article.findings.filter(isReviewed).length;
  return done === 0 ? null : h('span', { class: 'progress' }, say('overview.reviewed', done, article.findings.length));
}

const penaltyLabel = (article) => (state.mqm && article.standing !== 'not-checked'
  ? h('span', { class: 'penalty' }, say('overview.penalty', ONE_DECIMAL.format(penalty(article)))) : null);

const titleLink = (article) => h('a', { class: 'title', href: address({ view: 'article', id: article.id, number: 0 }) },
  h('bdi', { lang: article.language, dir: DIRECTIONS[article.dir] }, article.title));

const articleItem = ({ article, findings }) => h('li', { class: 'item' },
  standingLabel(article.standing),
  h('div', { class: 'about' },
    titleLink(article),
    h('p', { class: 'where' },
      h('bdi', { dir: 'ltr' }, article.path),
      article.language ? h('span', {}, languageName(article.language)) : null,
      article.words ? h('span', {}, say('data.words', article.words)) : null,
      article.source || article.standing === 'not-checked' ? null : h('span', { class: 'lacking' }, say('overview.no-source'))),
    article.reason ? h('p', { class: 'reason' }, article.reason) : null),
  h('div', { class: 'result' },
    article.standing === 'not-checked' ? null : counts(findings), progress(article), penaltyLabel(article)));

const storyItem = ([first, ...others]) => {
  const source = sources.get(first.article.source);
  return h('li', { class: 'story' },
    h('h3', {}, source
      ? h('bdi', { lang: source.language }, source.title)
      : h('bdi', {}, first.article.story)),
    h('p', { class: 'where' }, source
      ? [h('bdi', { dir: 'ltr' }, source.path), h('span', {}, say('overview.source', languageName(source.language)))]
      : h('span', { class: 'lacking' }, say('overview.no-source'))),
    h('ul', { class: 'translations' }, [first, ...others].map(({ article, findings }) => h('li', { class: article.standing },
      h('p', { class: 'verdict' }, standingLabel(article.standing), h('span', {}, languageName(article.language))),
      titleLink(article), counts(findings), progress(article), penaltyLabel(article)))));
};

function stories(shown) {
  const groups = new Map();
  for (const one of shown) {
    const key = `${one.article.source}\n${one.article.story}`;
    groups.set(key, [...(groups.get(key) || []), one]);
  }
  return [...groups.values()];
}

/** What has to be said of the batch whatever the filters. */
function remarks() {
  const checked = articles.filter((article) => article.standing !== 'not-checked').length;
  const { withoutSource: lacking, failed, accepted } = summary;
  return [
    lacking > 0 ? h('p', { class: 'remark warn' },
      h('strong', {}, `${say('overview.lacking', lacking, checked)} `),
      say('overview.lacking-why')) : null,
    lacking === 0 && checked > 0 ? h('p', { class: 'remark' }, say('overview.all-sources')) : null,
    failed > 0 ? h('p', { class: 'remark warn' },
      h('strong', {}, `${say('overview.failed', failed)} `), say('overview.failed-why')) : null,
    accepted > 0 ? h('p', { class: 'remark' },
      say('overview.accepted', accepted)) : null,
    accepted > 0 ? h('ul', { class: 'remark acceptance' }, summary.acceptance.map(([check, told, n]) =>
      h('li', {}, say('overview.accepted-of-check', check, n, told)))) : null,
  ];
}

/** A number in bold that can stand in a phrase. */
const bold = (count, name) => Object.assign(h('b', { class: name }, number(count)), { count });

function reviewBox() {
  const all = marked();
  const accepted = all.filter((f) => statusOf(f) === 'accepted').length;
  const rejected = all.filter((f) => statusOf(f) === 'rejected').length;
  const comments = all.filter((f) => markOf(f).comment).length;
  const owner = h('input', {
    type: 'text', id: 'owner', autocomplete: 'name', value: review.owner,
    onchange: (event) => setOwner(event.target.value.trim()),
  });
  return h('section', { class: 'card review', 'aria-label': say('review.section') },
    h('div', {}, h('h2', {}, say('review.title')),
      h('p', {}, tell('review.figures', bold(accepted, 'accepted-count'), bold(rejected), bold(comments)))),
    h('p', { class: 'quiet' }, tell('review.kept', h('code', {}, 'translint check --decisions'))),
    h('p', {}, h('label', { for: 'owner' }, say('review.name')), ' ', owner),
    h('p', { class: 'exports' },
      button(say('review.export-decisions'), () => download('translint-decisions.csv', decisionsTable()), { class: 'export-decisions', disabled: accepted === 0 }),
      button(say('review.export-faults'), () => download('translint-review.csv', faultsTable()), { class: 'export-faults', disabled: all.length === accepted })));
}

function overview(shown, choose, toggle) {
  const switches = h('p', { class: 'switches' },
    h('label', {}, h('input', { type: 'checkbox', name: 'stories', checked: state.byStory, onchange: (e) => toggle({ byStory: e.target.checked }) }), ` ${say('overview.by-story')}`),
    h('label', {}, h('input', { type: 'checkbox', name: 'mqm', checked: state.mqm, onchange: (e) => toggle({ mqm: e.target.checked }) }), ` ${say('overview.mqm')}`));
  return [
    h('h1', { class: 'view-title', tabindex: '-1' }, say('overview.title')),
    h('p', { class: 'lead' }, say('overview.lead', summary.articles, summary.words)),
    remarks(),
    h('div', { class: 'cards' }, verdictChart(shown), severityChart(shown),
      languageChart(shown, (tag) => choose('languages', tag)), checkChart(shown, (id) => choose('checks', id)), reviewBox()),
    h('section', { class: 'list', 'aria-labelledby': 'list-title' },
      h('div', { class: 'list-head' }, h('h2', { id: 'list-title' }, state.byStory ? say('overview.stories') : say('overview.articles')), switches),
      state.mqm ? h('p', { class: 'quiet' }, say('overview.mqm-means')) : null,
      shown.length === 0 ? h('p', { class: 'quiet' }, say('overview.none')) : null,
      state.byStory
        ? chunked(h('ol', { class: 'stories' }), stories(shown), storyItem)
        : chunked(h('ol', { class: 'articles' }), shown, articleItem)),
  ];
}
