// What an editor decides: kept in this browser for this report, exported as tables.

const KEY = `translint:${index.digest}`;

/** Storage may be forbidden, full or absent; then decisions live as long as the page. */
const storage = {
  get(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Nothing is lost that the page does not still have.
    }
  },
};

const kept = storage.get(KEY);
const review = {
  owner: typeof kept?.owner === 'string' ? kept.owner : '',
  marks: kept?.marks && typeof kept.marks === 'object' ? kept.marks : {},
};

const markKey = (finding) => `${finding.article.key}.${finding.number}`;
const markOf = (finding) => review.marks[markKey(finding)] || {};
const statusOf = (finding) => markOf(finding).status || '';
const isReviewed = (finding) => statusOf(finding) !== '';

/** Changes what is decided of a finding; empty values are forgotten. */
function decide(finding, change) {
  const mark = { ...markOf(finding), ...change };
  const key = markKey(finding);
  if (mark.status || mark.comment) {
    review.marks[key] = mark;
  } else {
    delete review.marks[key];
  }
  storage.set(KEY, review);
}

function setOwner(owner) {
  review.owner = owner;
  storage.set(KEY, review);
}

/** All findings about which something was decided or said. */
function marked() {
  const found = [];
  for (const key of Object.keys(review.marks)) {
    const [article, n] = key.split('.').map(Number);
    const finding = byKey.get(article)?.findings[n - 1];
    if (finding) {
      found.push(finding);
    }
  }
  return found.sort((a, b) => a.article.place - b.article.place || a.number - b.number);
}

/** A spreadsheet must not take a cell for a formula, nor what follows a semicolon inside it. */
function cell(value) {
  const line = String(value ?? '').replace(/[\r\n\t]+/g, ' ');
  const plain = line.replace(/(^|;)([\s"]*)('*[=+\-@＝＋－＠])/g, "$1$2'$3");
  return /[",;#]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const table = (rows) => `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;

const DECISION_COLUMNS = [
  'kind', 'value', 'language', 'path', 'check', 'what', 'date', 'owner', 'reason'];
const FAULT_COLUMNS = [
  'status', 'path', 'language', 'line', 'column', 'check', 'severity', 'text', 'message',
  'suggestion', 'comment', 'fingerprint', 'owner', 'date'];

const textOf = (finding) => finding.article.text.slice(finding.at[0], finding.at[1]);

function textOfPlace(finding, place) {
  if (place.in === 2) {
    return place.text;
  }
  const text = place.in === 1 ? sourceOf(finding.article)?.text ?? '' : finding.article.text;
  return text.slice(place.at[0], place.at[1]);
}

/** The text at fault; where something is missing, what the source has there. */
function what(finding) {
  const text = textOf(finding);
  const first = finding.related?.[0];
  const line = (text || (first ? textOfPlace(finding, first) : ''))
    .replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= 60) {
    return line;
  }
  return `${[...line].slice(0, [...line.slice(0, 60)].length).join('').trim()}…`;
}

const today = () => {
  const now = new Date();
  const two = (n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The table that `check --decisions` reads: all that is accepted, sorted as translint sorts. */
function decisionsTable() {
  const rows = marked().filter((finding) => statusOf(finding) === 'accepted').map((finding) => {
    open(finding.article);
    const [kind, value, language] = finding.decision || ['finding', finding.print, ''];
    return [kind, value, language, finding.article.id, finding.check, what(finding), today(),
      review.owner, markOf(finding).comment || ''];
  });
  const order = [0, 3, 4, 5, 1, 2];
  const compare = (a, b) => (a < b ? -1 : Number(a > b));
  rows.sort((a, b) => order.map((i) => compare(a[i], b[i])).find((c) => c !== 0) || 0);
  const seen = new Set();
  const once = rows.filter((row) => {
    const key = JSON.stringify(row.slice(0, 3));
    return !seen.has(key) && seen.add(key);
  });
  return table([DECISION_COLUMNS, ...once]);
}

/** The faults to fix and all comments, for whoever mends the articles. */
function faultsTable() {
  const rows = marked().filter((finding) => statusOf(finding) !== 'accepted').map((finding) => {
    const { article } = finding;
    open(article);
    const [, , line, column] = finding.at;
    return [statusOf(finding) || 'comment', article.path, article.language, line, column,
      finding.check, SEVERITIES[finding.severity], textOf(finding), finding.message,
      finding.fixes?.[0]?.[0], markOf(finding).comment, finding.print, review.owner, today()];
  });
  return table([FAULT_COLUMNS, ...rows]);
}

function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = h('a', { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
