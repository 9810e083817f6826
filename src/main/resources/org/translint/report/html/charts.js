// Charts as drawings. What they show also stands there as text.

/** A bar of parts side by side: `parts` are `{ name, count }`, the widths shares of `total`. */
function bar(parts, total, title) {
  let at = 0;
  const shown = parts.filter((part) => part.count > 0);
  return svg('svg', {
    class: 'bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', role: 'img', 'aria-label': title,
  }, shown.map((part) => {
    const width = (part.count / Math.max(1, total)) * 100;
    const rect = svg('rect', { class: part.name, x: at, y: 0, width: Math.max(0, width - 0.25), height: 8 });
    at += width;
    return rect;
  }));
}

/** How many articles are to hold, to look at, and clear. */
function verdictChart(shown) {
  const parts = Object.keys(STANDINGS).map((name) => (
    { name, count: shown.filter((s) => s.article.standing === name).length }));
  const told = parts.filter((part) => part.count > 0 || part.name !== 'not-checked');
  return h('section', { class: 'card', 'aria-label': say('charts.verdicts') },
    h('h2', {}, say('charts.articles')),
    h('p', { class: 'big' }, number(shown.length)),
    bar(parts, shown.length, told.map((p) => `${STANDINGS[p.name]} ${p.count}`).join(', ')),
    h('ul', { class: 'legend' }, told.map(({ name, count }) => h('li', {},
      standingLabel(name), h('b', {}, number(count))))));
}

const LANGUAGES_SHOWN = 7;

/** The verdicts in each language, the language with most articles first; a click filters. */
function languageChart(shown, choose) {
  const by = new Map();
  for (const { article } of shown.filter((one) => one.article.standing !== 'not-checked')) {
    if (!by.has(article.tag)) {
      by.set(article.tag, []);
    }
    by.get(article.tag).push(article.standing);
  }
  const rows = [...by].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const most = rows.length > 0 ? rows[0][1].length : 0;
  const parts = (standings) => Object.keys(STANDINGS).map((name) => (
    { name, count: standings.filter((s) => s === name).length }));
  return h('section', { class: 'card', 'aria-label': say('charts.languages') },
    h('h2', {}, say('charts.by-language')),
    h('ul', { class: 'bars short' }, rows.slice(0, LANGUAGES_SHOWN).map(([tag, standings]) => h('li', {},
      button(languageName(tag), () => choose(tag), { class: 'plain', title: say('charts.only-language') }),
      bar(parts(standings), most,
        parts(standings).filter((p) => p.count > 0).map((p) => `${STANDINGS[p.name]} ${p.count}`).join(', ')),
      h('b', {}, number(standings.length))))),
    rows.length > LANGUAGES_SHOWN ? h('p', { class: 'quiet' }, say('charts.more-languages', rows.length - LANGUAGES_SHOWN)) : null);
}

function severityChart(shown) {
  const counts = [0, 0, 0, 0];
  shown.forEach(({ findings }) => findings.forEach((finding) => { counts[finding.severity] += 1; }));
  const total = counts.reduce((a, b) => a + b, 0);
  const parts = SEVERITIES.map((name, i) => ({ name, count: counts[i] }))
    .filter((part, i) => state.filter.severities.has(i));
  return h('section', { class: 'card', 'aria-label': say('charts.severities') },
    h('h2', {}, say('charts.findings')),
    h('p', { class: 'big' }, number(total)),
    bar(parts, total, parts.map((p) => SEVERITY_COUNTS[p.name](p.count)).join(', ')),
    h('ul', { class: 'legend' }, parts.map(({ name, count }) => h('li', {},
      severityLabel(name), h('b', {}, number(count))))));
}

const CHECKS_SHOWN = 8;

/** Findings by check, the most frequent first; a click filters. */
function checkChart(shown, choose) {
  const counts = new Map();
  shown.forEach(({ findings }) => findings.forEach(({ check, severity }) => {
    const row = counts.get(check) || [0, 0, 0, 0];
    row[severity] += 1;
    counts.set(check, row);
  }));
  const sum = (row) => row.reduce((a, b) => a + b, 0);
  const rows = [...counts].sort((a, b) => sum(b[1]) - sum(a[1]) || (a[0] < b[0] ? -1 : 1));
  const most = rows.length > 0 ? sum(rows[0][1]) : 0;
  const rest = rows.slice(CHECKS_SHOWN);
  return h('section', { class: 'card wide', 'aria-label': say('charts.checks') },
    h('h2', {}, say('charts.by-check')),
    rows.length === 0 ? h('p', { class: 'quiet' }, say('charts.nothing')) : null,
    h('ul', { class: 'bars' }, rows.slice(0, CHECKS_SHOWN).map(([check, row]) => h('li', {},
      button(check, () => choose(check), { class: 'plain', title: say('charts.only-check') }),
      bar(SEVERITIES.map((name, i) => ({ name, count: row[i] })), most,
        SEVERITIES.map((name, i) => SEVERITY_COUNTS[name](row[i])).filter((s, i) => row[i] > 0).join(', ')),
      h('b', {}, number(sum(row)))))),
    rest.length > 0 ? h('p', { class: 'quiet' },
      say('charts.more-checks', rest.length, rest.reduce((t, r) => t + sum(r[1]), 0))) : null);
}
