// What the page was given: an index, read at once, and texts, each read when it is wanted.

const SEVERITIES = ['critical', 'major', 'minor', 'neutral'];
const SEVERITY_NAMES = {
  critical: say('severity.critical'),
  major: say('severity.major'),
  minor: say('severity.minor'),
  neutral: say('severity.neutral'),
};
const SEVERITY_COUNTS = {
  critical: (count) => say('severity.count-critical', count),
  major: (count) => say('severity.count-major', count),
  minor: (count) => say('severity.count-minor', count),
  neutral: (count) => say('severity.count-neutral', count),
};
const STANDINGS = {
  'not-checked': say('standing.not-checked'),
  hold: say('standing.hold'),
  look: say('standing.look'),
  clear: say('standing.clear'),
};
const KINDS = ['title', 'heading', 'paragraph', 'list-item', 'cell', 'caption', 'quote', 'code'];
const WEIGHTS = [25, 5, 1, 0];

const read = (id) => {
  const element = document.getElementById(id);
  return element && JSON.parse(element.textContent);
};

const index = read('index');
const { strings, summary } = index;
const sources = new Map(index.sources.map((source) => [source.key, source]));
const checks = new Map(index.checks.map((check) => [check.id, check]));
const languageName = (tag) => index.languages[tag] || say('data.unknown-language');

/** The articles, worst first; their findings say at first only what filters need. */
const articles = index.articles;
articles.forEach((article, place) => {
  const flat = article.findings;
  article.place = place;
  article.tag = article.language || 'und';
  article.findings = [];
  for (let i = 0; i < flat.length; i += 3) {
    article.findings.push({
      article,
      number: i / 3 + 1,
      check: strings[flat[i]],
      severity: flat[i + 1],
      confidence: flat[i + 2],
    });
  }
});
const byId = new Map(articles.map((article) => [article.id, article]));
const byKey = new Map(articles.map((article) => [article.key, article]));

/** Resolves when all data elements are there; they follow the script. */
const whole = new Promise((resolve) => {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', resolve);
  } else {
    resolve();
  }
});

/** Four numbers a block: kind, start, end, direction. */
function blocksOf(flat) {
  const blocks = [];
  for (let i = 0; i < flat.length; i += 4) {
    blocks.push({
      kind: KINDS[flat[i]], start: flat[i + 1], end: flat[i + 2], dir: DIRECTIONS[flat[i + 3]],
    });
  }
  return blocks;
}

/** Five numbers a pair: a span in the source, one in the translation, whether it was moved. */
function pairsOf(flat) {
  const pairs = [];
  for (let i = 0; i < flat.length; i += 5) {
    pairs.push({
      source: flat.slice(i, i + 2), target: flat.slice(i + 2, i + 4), isMoved: flat[i + 4] === 1,
    });
  }
  return pairs;
}

/** The text of a source, or null. */
function sourceOf(article) {
  const source = sources.get(article.source);
  if (source && source.text === undefined) {
    const data = read(`s${source.key}`);
    source.text = data.text;
    source.blocks = blocksOf(data.blocks);
  }
  return source || null;
}

/** The article with its text, names, and all that its findings say. */
function open(article) {
  if (article.text === undefined) {
    const data = read(`a${article.key}`) || {
      text: '', blocks: [], pairs: [], sentences: [], findings: [], names: [], failed: [],
    };
    article.text = data.text;
    article.blocks = blocksOf(data.blocks);
    article.pairs = pairsOf(data.pairs);
    article.sentences = pairsOf(data.sentences);
    article.names = data.names;
    article.failed = data.failed;
    data.findings.forEach((more, i) => Object.assign(article.findings[i], more));
  }
  return article;
}

/** Adds a name of one article to those of the batch: its places, and what decides its form. */
function addName(names, byForm, article, name) {
  const keyOf = (form) => `${article.language} ${form.text}`;
  const known = name.forms.map(keyOf).map((key) => byForm.get(key)).find((one) => one);
  const target = known || { ...name, language: article.language, forms: [] };
  if (!known) {
    names.push(target);
  }
  target.consistent = name.consistent ? target.consistent : 0;
  target.name = name.name.length > target.name.length ? name.name : target.name;
  if (!target.preferred && name.preferred) {
    target.preferred = name.preferred;
    target.because = name.because;
  }
  for (const form of name.forms) {
    let own = target.forms.find((f) => f.text === form.text);
    if (!own) {
      own = { text: form.text, count: 0, of: 0, articles: [] };
      target.forms.push(own);
    }
    if (!known || !own.articles.includes(article.key)) {
      own.count += form.at.length / 2;
      own.of += 1;
      own.articles.push(article.key);
    }
    byForm.set(keyOf(form), target);
  }
}

/** The names of the batch, and those of single articles that it does not compare. */
let batchNames = null;
function allNames() {
  if (batchNames) {
    return batchNames;
  }
  batchNames = [];
  const byForm = new Map();
  for (let i = 1, name = read('n1'); name; i += 1, name = read(`n${i}`)) {
    batchNames.push(name);
    name.forms.forEach((form) => byForm.set(`${name.language} ${form.text}`, name));
  }
  const hasBatch = batchNames.length > 0;
  for (const article of articles) {
    // Where the batch was compared, it has all names in one form already.
    open(article).names.filter((name) => !hasBatch || !name.consistent)
      .forEach((name) => addName(batchNames, byForm, article, name));
  }
  return batchNames;
}

/** The penalty of MQM for 1,000 words, for what is not accepted. */
function penalty(article) {
  const sum = article.findings
    .filter((finding) => statusOf(finding) !== 'accepted')
    .reduce((total, finding) => total + WEIGHTS[finding.severity], 0);
  return article.words === 0 ? 0 : (sum * 1000) / article.words;
}

const isBetween = (span, start, end) => span[0] >= start && span[1] <= end;
const where = ([, , line, column, name]) => [
  line ? say('notes.place', String(line), String(column)) : '', name || '',
].filter(Boolean).join(' · ');
const excerpt = (text, limit) => {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const cut = [...line].slice(0, limit).join('').trim();
  return cut.length < line.length ? `${cut}…` : line;
};
