// What is shown: the state of the page, kept in the address so that it can be sent.

const SHOWN_AT_FIRST = [0, 1, 2];

const fresh = () => ({
  severities: new Set(SHOWN_AT_FIRST),
  checks: new Set(),
  languages: new Set(),
  verdicts: new Set(),
  confidence: 0,
  unreviewed: false,
  query: '',
});

const state = {
  view: 'overview',
  id: '',
  number: 0,
  byStory: false,
  mqm: false,
  everyName: false,
  sought: null,
  filter: fresh(),
};

const fold = (text) => text.normalize('NFKC').toLowerCase();
const isDefault = (severities) => (
  severities.size === SHOWN_AT_FIRST.length && SHOWN_AT_FIRST.every((s) => severities.has(s)));

/** The address of the page in a state, or of one that differs in what is given. */
function address(change) {
  const next = { ...state, ...change };
  const { filter } = next;
  const query = new URLSearchParams();
  if (!isDefault(filter.severities)) {
    query.set('severity', [...filter.severities].sort().map((s) => SEVERITIES[s]).join());
  }
  for (const name of ['checks', 'languages', 'verdicts']) {
    if (filter[name].size > 0) {
      query.set(name, [...filter[name]].sort().join());
    }
  }
  const others = {
    confidence: filter.confidence || '',
    unreviewed: filter.unreviewed ? 1 : '',
    q: filter.query,
    stories: next.byStory ? 1 : '',
    mqm: next.mqm ? 1 : '',
    names: next.everyName ? 'all' : '',
  };
  Object.entries(others).filter(([, value]) => value !== '').forEach(([n, v]) => query.set(n, v));
  let path = '';
  if (next.view === 'article') {
    path = `article/${encodeURIComponent(next.id)}${next.number ? `/${next.number}` : ''}`;
  } else if (next.view === 'names') {
    path = 'names';
  }
  const text = query.toString();
  return `#/${path}${text ? `?${text}` : ''}`;
}

const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Takes the state from the address; what makes no sense there is passed over. */
function readAddress() {
  const [path, text] = location.hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view, id, n] = path.split('/');
  const query = new URLSearchParams(text || '');
  const listed = (name) => new Set((query.get(name) || '').split(',').filter((s) => s !== ''));
  state.view = ['article', 'names'].includes(view) ? view : 'overview';
  state.id = view === 'article' ? decoded(id || '') : '';
  state.number = Number.parseInt(n, 10) || 0;
  state.byStory = query.has('stories');
  state.mqm = query.has('mqm');
  state.everyName = query.has('names');
  const filter = fresh();
  if (query.has('severity')) {
    filter.severities = new Set(
      [...listed('severity')].map((s) => SEVERITIES.indexOf(s)).filter((s) => s >= 0));
  }
  filter.checks = listed('checks');
  filter.languages = listed('languages');
  filter.verdicts = listed('verdicts');
  filter.confidence = Math.min(100, Math.max(0, Number.parseInt(query.get('confidence'), 10) || 0));
  filter.unreviewed = query.has('unreviewed');
  filter.query = query.get('q') || '';
  state.filter = filter;
}

/** What a search looks through, made once for an article. */
function haystack(article) {
  if (article.hay === undefined) {
    open(article);
    const names = article.names.flatMap((name) => (
      [name.name, name.source || '', ...name.forms.map((f) => `${f.text} ${f.reading || ''}`)]));
    article.hay = fold([article.title, article.path, article.text, ...names].join('\n'));
    for (const finding of article.findings) {
      const fixes = (finding.fixes || []).map((fix) => fix[0]).join(' ');
      finding.hay = fold(`${finding.message} ${finding.check} ${fixes}`);
    }
  }
  return article.hay;
}

/** Whether a finding passes all filters but the search. */
function passes(finding, filter) {
  return filter.severities.has(finding.severity)
    && (filter.checks.size === 0 || filter.checks.has(finding.check))
    && finding.confidence >= filter.confidence
    && (!filter.unreviewed || !isReviewed(finding));
}

/** The articles that pass the filters, in their order, each with its findings that do. */
function sift() {
  const { filter } = state;
  const needle = fold(filter.query.trim());
  const isNarrow = filter.checks.size > 0 || filter.confidence > 0 || filter.unreviewed
    || SHOWN_AT_FIRST.some((s) => !filter.severities.has(s));
  const shown = [];
  for (const article of articles) {
    if ((filter.languages.size > 0 && !filter.languages.has(article.tag))
        || (filter.verdicts.size > 0 && !filter.verdicts.has(article.standing))) {
      continue;
    }
    let findings = article.findings.filter((finding) => passes(finding, filter));
    const isMeant = needle === '' || haystack(article).includes(needle);
    if (!isMeant) {
      findings = findings.filter((finding) => finding.hay.includes(needle));
    }
    if (findings.length > 0 || (isMeant && !isNarrow)) {
      shown.push({ article, findings });
    }
  }
  return shown;
}

/** Milliseconds that reading ahead takes at a time, so that no key waits for it. */
const SLICE = 8;

/** Reads the texts while nobody waits, so that the first search does not. */
async function readAhead() {
  await whole;
  const idle = window.requestIdleCallback || ((work) => setTimeout(() => work(), 50));
  let next = 0;
  const step = () => {
    const start = performance.now();
    while (next < articles.length && performance.now() - start < SLICE) {
      haystack(articles[next]);
      next += 1;
    }
    if (next < articles.length) {
      idle(step);
    }
  };
  idle(step);
}
