// One article: its source beside it, paragraph by paragraph, and notes on what was found.

/** Rows of the page: blocks of the source and of the translation that belong together. */
function rowsOf(article, source) {
  const targets = article.blocks.map((block, place) => ({ block, place }));
  if (!source) {
    return targets.map((target) => ({ sources: [], targets: [target] }));
  }
  const origins = source.blocks.map((block, place) => ({ block, place }));
  if (article.pairs.length === 0) {
    return [{ sources: origins, targets, isUnaligned: true }];
  }
  const rows = article.pairs.map((pair) => ({
    pair,
    sources: origins.filter(({ block }) => isBetween([block.start, block.end], ...pair.source)),
    targets: targets.filter(({ block }) => isBetween([block.start, block.end], ...pair.target)),
    isMoved: pair.isMoved,
  }));
  place(rows, targets, 'targets');
  place(rows, origins, 'sources');
  return rows.filter((row) => row.sources.length > 0 || row.targets.length > 0);
}

/** Gives what no pair holds a row of its own, after the one that holds what stands before it. */
function place(rows, all, side) {
  for (const one of all) {
    if (!rows.some((row) => row[side].includes(one))) {
      const before = all[one.place - 1];
      const at = rows.findIndex((row) => before && row[side].includes(before));
      rows.splice(at + 1, 0, { sources: [], targets: [], [side]: [one] });
    }
  }
}

const TAGS = { title: 'h2', heading: 'h3', 'list-item': 'p', quote: 'blockquote', code: 'pre' };

function blockElement(text, { block, place: at }, language, marks, isSource) {
  return h(isSource ? 'p' : TAGS[block.kind] || 'p',
    { class: `block ${block.kind}`, lang: language, dir: block.dir, 'data-block': at },
    pieces(text, block, at, marks, isSource));
}

const side = (title, name, blocks, missing) => h('div', { class: `side ${name}` },
  spoken(`${title} `), blocks.length > 0 ? blocks : h('p', { class: 'missing' }, missing));

function rowElement(row, article, source, findings, marks, changed) {
  const here = new Set(row.targets.map((target) => target.place));
  const notes = findings.filter((finding) => here.has(marks.homes.get(finding)));
  const isBeside = source !== null;
  return h('section', {
    class: `row${isBeside ? '' : ' alone'}${row.isMoved ? ' moved' : ''}`,
    'aria-label': say('article.paragraph', row.number),
  },
  row.isMoved ? h('p', { class: 'row-note' }, say('article.moved')) : null,
  row.isUnaligned ? h('p', { class: 'row-note' }, say('article.unaligned')) : null,
  isBeside ? side(say('article.source-side'), 'source',
    row.sources.map((b) => blockElement(source.text, b, source.language, marks.source, true)),
    say('article.nothing-in-source')) : null,
  side(say('article.translation-side'), 'target',
    row.targets.map((b) => blockElement(article.text, b, article.language, marks.target, false)),
    say('article.nothing-in-translation')),
  notes.length > 0 ? h('ol', { class: 'notes', 'aria-label': say('article.findings') }, notes.map((f) => note(f, changed))) : null);
}

/** The text of an article with the notes of `findings` beside it. */
function articleText(article, findings, changed) {
  const source = sourceOf(article);
  const target = marksOf(findings, (f) => [[f.at[0], f.at[1]]], article.text, article.blocks);
  const marks = {
    target,
    homes: new Map(target.map((mark) => [mark.finding, mark.home])),
    source: source ? marksOf(findings, (f) => (f.related || [])
      .filter((p) => p.in === 1).map((p) => [p.at[0], p.at[1]]), source.text, source.blocks) : [],
  };
  const rows = rowsOf(article, source);
  rows.forEach((row, i) => { row.number = i + 1; });
  return h('div', { class: 'text' },
    source ? h('div', { class: 'row heads', 'aria-hidden': 'true' },
      h('p', { class: 'side source' }, say('article.source-heading', languageName(source.language))),
      h('p', { class: 'side target' }, say('article.translation-heading', languageName(article.language))),
      findings.length > 0 ? h('p', { class: 'notes' }, say('article.findings')) : null) : null,
    rows.map((row) => rowElement(row, article, source, findings, marks, changed)));
}

/** The range of a block's own characters from `start` to `end` of the text, without its numbers. */
function rangeIn(element, block, start, end) {
  const range = new Range();
  range.selectNodeContents(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) => (
    node.parentElement.closest('.number, .spoken') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  let last = block.start;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = last + node.data.length;
    if (start >= last && start <= next) {
      range.setStart(node, start - last);
    }
    if (end >= last && end <= next) {
      range.setEnd(node, end - last);
    }
    last = next;
  }
  return range;
}

/** Shows the sentence of the source that the sentence of a finding renders. */
function showCounterpart(finding) {
  if (!CSS.highlights) {
    return;
  }
  CSS.highlights.delete('counterpart');
  const { article } = finding;
  const pair = article.sentences.find(({ target: [start, end] }) => (
    start < end && finding.at[0] >= start && finding.at[0] < end));
  const source = sourceOf(article);
  const ranges = [];
  for (const element of pair && source ? document.querySelectorAll('.side.source .block') : []) {
    const block = source.blocks[Number(element.dataset.block)];
    const [start, end] = pair.source;
    if (start < block.end && block.start < end) {
      ranges.push(rangeIn(element, block, Math.max(start, block.start), Math.min(end, block.end)));
    }
  }
  CSS.highlights.set('counterpart', new Highlight(...ranges));
}

const standingLabel = (standing) => (
  h('span', { class: `standing ${standing}` }, shape(standing), STANDINGS[standing]));

/** The other translations of the same source. */
function siblings(article) {
  const others = articles.filter((other) => (
    other !== article && other.story === article.story && other.source === article.source));
  return others.length === 0 ? null : h('p', { class: 'siblings' }, `${say('article.same-story')} `,
    others.slice(0, 12).map((other) => [h('a', { href: address({ view: 'article', id: other.id, number: 0 }) },
      shape(other.standing), languageName(other.language), spoken(`, ${STANDINGS[other.standing]}`)), ' ']));
}

function articleHead(article, level) {
  const source = sources.get(article.source);
  return h('header', { class: 'head' },
    h('p', { class: 'verdict' }, standingLabel(article.standing),
      h('span', { class: 'path' }, h('bdi', { dir: 'ltr' }, article.path))),
    h(level, { class: 'name', tabindex: '-1' },
      h('bdi', { lang: article.language, dir: DIRECTIONS[article.dir] }, article.title)),
    h('ul', { class: 'facts' },
      article.standing === 'not-checked' ? null : h('li', {}, languageName(article.language)),
      article.standing === 'not-checked' ? null : h('li', {}, say('data.words', article.words)),
      source ? h('li', {}, tell('article.source', h('bdi', { dir: 'ltr' }, source.path))) : null,
      !source && article.standing !== 'not-checked'
        ? h('li', {}, h('strong', {}, say('article.no-source'))) : null,
      article.accepted > 0 ? h('li', {}, say('article.accepted', article.accepted)) : null,
      state.mqm ? h('li', {}, say('article.penalty', ONE_DECIMAL.format(penalty(article)))) : null),
    siblings(article),
    article.reason ? h('p', { class: 'failure' }, article.reason) : null,
    (article.failed || []).map(([check, reason]) => h('p', { class: 'failure' },
      tell('article.broken', h('code', {}, check), reason))));
}

/** The names of an article, folded away where all is well. */
function articleNames(article) {
  if (article.names.length === 0) {
    return null;
  }
  const odd = article.names.filter((name) => !name.consistent);
  return h('details', { class: 'own-names', open: odd.length > 0 },
    h('summary', {}, `${say('article.names')} `, h('span', { class: 'count' }, number(article.names.length))),
    h('ul', {}, [...odd, ...article.names.filter((name) => name.consistent)].map((name) => h('li', {},
      h('span', { class: 'who' }, quoted(name.name, article.language)), ' ',
      name.forms.map((form) => [h('span', { class: form.text === name.preferred ? 'form preferred' : 'form' },
        quoted(form.text, article.language), form.reading ? h('span', { class: 'reading' }, ` ${form.reading}`) : null,
        h('span', { class: 'times' }, ` ×${form.at.length / 2}`)), ' ']),
      name.preferred ? h('span', { class: 'why' },
        tell('article.write', quoted(name.preferred, article.language), name.because)) : null))));
}
