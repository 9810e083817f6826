// The note of a finding: what it says, what would mend it, and what the editor decides.

const SPACES = {
  ' ': say('notes.space'),
  '\u00a0': say('notes.no-break-space'),
  '\u202f': say('notes.narrow-space'),
  '\u3000': say('notes.full-width-space'),
};

const severityLabel = (severity) => (
  h('span', { class: `severity ${severity}` }, shape(severity), SEVERITY_NAMES[severity]));

function changes(finding) {
  const { language, text } = finding.article;
  if (!finding.fixes) {
    return null;
  }
  const own = excerpt(textOf(finding), 120);
  const old = (from) => [h('del', {}, quoted(from, language)), h('span', { 'aria-hidden': 'true' }, ' → ')];
  const added = (to) => h('ins', {}, quoted(SPACES[to] || to, language));
  const fixes = finding.fixes.map(([to, start, end]) => {
    const from = start === undefined ? '' : excerpt(text.slice(start, end), 120);
    const isInsertion = start === undefined ? finding.at[0] === finding.at[1] : start === end;
    return h('span', { class: 'change' },
      from ? old(from) : null,
      to === '' ? h('em', {}, say('notes.delete')) : null,
      isInsertion && to ? tell('notes.insert', added(to)) : null,
      !isInsertion && to ? added(to) : null);
  });
  return h('p', { class: 'changes' }, spoken(`${say('notes.suggestions')} `), own ? old(own) : null, fixes);
}

/** Another place that a finding speaks of, as a link where the page has that place. */
function relatedPlace(finding, place) {
  const { article } = finding;
  const source = sourceOf(article);
  const text = excerpt(textOfPlace(finding, place), 120);
  const tell = (language, prefix, href, click) => h('li', {},
    prefix ? h('span', { class: 'from' }, `${prefix} `) : null,
    text ? quoted(text, language) : h('em', {}, say('notes.missing')), ' ',
    href || click
      ? h('a', { href: href || '#', onclick: click }, where(place.at) || say('notes.go-there'))
      : h('span', { class: 'where' }, where(place.at)));
  if (place.in === 0) {
    const other = article.findings.find((f) => f.at[0] === place.at[0] && f.at[1] === place.at[1]);
    return other && other !== finding
      ? tell(article.language, '', address({ number: other.number }))
      : tell(article.language, '', null, (event) => goToText(event, 'target', place.at));
  }
  if (place.in === 1) {
    return tell(source.language, say('notes.source'), null, (event) => goToText(event, 'source', place.at));
  }
  const id = strings[place.id];
  const elsewhere = byId.get(id);
  return tell(strings[place.language], say('notes.elsewhere', id),
    elsewhere ? address({ view: 'article', id, number: 0 }) : null,
    elsewhere ? () => { state.sought = place.at; } : null);
}

function sameProblem(finding) {
  const others = finding.group
    ? finding.article.findings.filter((f) => f !== finding && f.group === finding.group)
    : [];
  return others.length === 0 ? null : h('p', { class: 'same' }, `${say('notes.same')} `,
    others.map((other) => [h('a', {
      class: `number ${SEVERITIES[other.severity]}`,
      href: address({ number: other.number }),
      'aria-label': say('notes.finding', String(other.number)),
    }, String(other.number)), ' ']));
}

/** Two buttons, of which one at most is pressed, and a line to say why. */
function verdicts(finding, changed) {
  const n = String(finding.number);
  const press = (status) => () => {
    decide(finding, { status: statusOf(finding) === status ? '' : status });
    changed(finding);
  };
  const toggle = (status, label, spokenLabel, title) => button(label, press(status), {
    class: `decide ${status}`,
    'aria-pressed': String(statusOf(finding) === status),
    'aria-label': spokenLabel,
    title,
  });
  const comment = h('input', {
    type: 'text',
    class: 'comment',
    placeholder: say('notes.comment'),
    'aria-label': say('notes.comment-finding', n),
    value: markOf(finding).comment || '',
    onchange: (event) => {
      decide(finding, { comment: event.target.value.trim() });
      changed(finding);
    },
  });
  return h('div', { class: 'verdicts' },
    toggle('accepted', say('notes.accept'), say('notes.accept-finding', n), say('notes.accept-means')),
    toggle('rejected', say('notes.reject'), say('notes.reject-finding', n), say('notes.reject-means')),
    comment);
}

/** The note; `changed` is told when the editor has decided something. */
function note(finding, changed) {
  const severity = SEVERITIES[finding.severity];
  const n = String(finding.number);
  const related = (finding.related || []).map((place) => relatedPlace(finding, place));
  return h('li', {
    class: `note ${severity} ${statusOf(finding)}`, id: `f${n}`, tabindex: '-1', 'data-check': finding.check,
  },
  h('p', { class: 'what' },
    h('a', { class: `number ${severity}`, href: address({ number: n }), 'aria-label': say('notes.go-to-text', n) }, n),
    severityLabel(severity),
    button(finding.check, () => showCheck(finding.check), { class: 'check', 'aria-haspopup': 'dialog' }),
    h('span', { class: 'sure' }, seenIn('notes.confidence', say('notes.percent', finding.confidence))),
    h('span', { class: 'status' }, { accepted: say('notes.accepted'), rejected: say('notes.rejected') }[statusOf(finding)])),
  h('p', { class: 'message', dir: DIRECTIONS[finding.dir] }, finding.message),
  changes(finding),
  related.length > 0 ? h('ul', { class: 'related', 'aria-label': say('notes.related') }, related) : null,
  sameProblem(finding),
  h('details', { class: 'more' },
    h('summary', {}, seenIn('notes.details', where(finding.at) || say('notes.more'), n)),
    h('dl', {},
      h('dt', {}, say('notes.category')), h('dd', {}, strings[finding.category]),
      finding.rule === undefined ? null : [h('dt', {}, say('notes.rule')), h('dd', {}, h('code', {}, strings[finding.rule]))],
      h('dt', {}, say('notes.fingerprint')), h('dd', {}, h('code', {}, finding.print)))),
  verdicts(finding, changed));
}
