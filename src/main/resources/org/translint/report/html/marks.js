// Text cut where findings begin and end. Findings overlap and nest, elements may not: a paragraph
// is cut into pieces that lie side by side, each under the same findings from start to end.

/** A place that cuts no character outside the BMP in two. */
const splits = (text, at) => at > 0 && at < text.length
  && /[\ud800-\udbff]/.test(text[at - 1]) && /[\udc00-\udfff]/.test(text[at]);

function whole16(text, [from, to]) {
  const start = splits(text, from) ? from - 1 : from;
  const end = from === to ? start : to + (splits(text, to) ? 1 : 0);
  return { start, end };
}

/** The block beside which something is told: the first it touches, or else the one before it. */
function home(span, blocks) {
  let before = 0;
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i];
    const touches = span.start === span.end
      ? span.start >= block.start && span.start <= block.end
      : span.start < block.end && block.start < span.end;
    if (touches) {
      return i;
    }
    if (block.end <= span.start) {
      before = i;
    }
  }
  return before;
}

/** The marks of findings in a text: `{ finding, start, end, home }`. */
function marksOf(findings, spanOf, text, blocks) {
  return findings.flatMap((finding) => spanOf(finding).map((at) => {
    const span = whole16(text, at);
    return { finding, ...span, home: home(span, blocks) };
  }));
}

/** A block as children of its element: text, marks, carets, and numbers that lead to notes. */
function pieces(text, block, place, marks, isSource) {
  const within = (at) => Math.max(block.start, Math.min(at, block.end));
  const here = marks.filter((mark) => mark.home === place
    || (mark.start < block.end && block.start < mark.end));
  const cuts = [...new Set([block.start, block.end,
    ...here.flatMap((mark) => [within(mark.start), within(mark.end)])])].sort((a, b) => a - b);
  const children = [];
  let last = block.start;
  for (const cut of cuts) {
    if (last < cut) {
      const over = here.filter((mark) => mark.start <= last && cut <= mark.end);
      const part = text.slice(last, cut);
      children.push(over.length === 0 ? part : markElement(part, over, isSource));
    }
    for (const mark of here) {
      if (mark.home === place && within(mark.end) === cut) {
        if (within(mark.start) === cut) {
          children.push(caret(mark, isSource));
        }
        children.push(label(mark.finding, isSource));
      }
    }
    last = cut;
  }
  return children;
}

function markElement(part, over, isSource) {
  const worst = Math.min(...over.map((mark) => mark.finding.severity));
  const numbers = over.map((mark) => mark.finding.number).join(' ');
  return h('mark', {
    class: isSource ? 'reference' : SEVERITIES[worst], 'data-numbers': numbers,
  }, part);
}

function caret(mark, isSource) {
  return h('span', {
    class: `caret ${isSource ? 'reference' : SEVERITIES[mark.finding.severity]}`,
    'data-numbers': mark.finding.number,
  }, spoken(say('marks.missing')));
}

/** The number of a finding in the text. In the source it only shows what the finding speaks of. */
function label(finding, isSource) {
  const severity = SEVERITIES[finding.severity];
  if (isSource) {
    const seen = String(finding.number);
    return h('sup', { class: 'number reference', lang: LANGUAGE, dir: 'ltr', 'data-numbers': seen },
      seenIn('marks.reference', seen));
  }
  return h('a', {
    class: `number ${severity}`,
    id: `m${finding.number}`,
    href: address({ view: 'article', id: finding.article.id, number: finding.number }),
    lang: LANGUAGE,
    dir: 'ltr',
    'data-numbers': finding.number,
    'aria-label': say('marks.number', String(finding.number), SEVERITY_NAMES[severity]),
  }, String(finding.number));
}
