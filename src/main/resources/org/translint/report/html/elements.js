// Elements of the page. Text goes in as text: nothing here reads markup.

const SVG = 'http://www.w3.org/2000/svg';

/** Fills an element: attributes, `on…` listeners, then children (text, elements, lists, null). */
function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== ''));
  return element;
}

const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
const svg = (tag, attributes, ...children) => (
  fill(document.createElementNS(SVG, tag), attributes, children));

const DIRECTIONS = ['ltr', 'rtl'];
const spoken = (text) => h('span', { class: 'spoken' }, text);

/** A phrase of which only the first argument is seen; the rest is for whoever listens. */
const seenIn = (key, seen, ...others) => tell(key, document.createTextNode(seen), ...others)
  .map((part) => (typeof part === 'string' ? spoken(part) : part));

const button = (label, click, attributes) => (
  h('button', { type: 'button', onclick: click, ...attributes }, label));

/** Words of an article inside words of the page. */
const quoted = (text, language) => h('bdi', { lang: language }, text);

const PATHS = {
  critical: 'M6 0 12 6 6 12 0 6Z',
  major: 'M6 1 12 11.5H0Z',
  minor: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  neutral: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  'not-checked': 'M2 0 6 4l4-4 2 2-4 4 4 4-2 2-4-4-4 4-2-2 4-4-4-4Z',
  hold: 'M1 1h10v10H1Z',
  look: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2v6a3 3 0 0 1 0-6Z',
  clear: 'M1 6 3 4l2 2 4-5 2 1.7L5.2 10.5Z',
};

/** The shape that stands for a severity or a verdict beside its word. */
const shape = (name) => (
  svg('svg', { class: `shape ${name}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' },
    svg('path', { d: PATHS[name], 'fill-rule': 'evenodd' })));
