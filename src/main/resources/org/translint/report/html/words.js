// The words of the page, in the language that the report was written in.

const { language: LANGUAGE, words: WORDS } = JSON.parse(document.getElementById('words').textContent);
const PLURALS = new Intl.PluralRules(LANGUAGE);
const FIGURES = new Intl.NumberFormat(LANGUAGE);
const ONE_DECIMAL = new Intl.NumberFormat(LANGUAGE, {
  minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false,
});
const number = (value) => FIGURES.format(value);

/** The place of the brace that closes the one at `start`. */
function closing(template, start) {
  let depth = 0;
  for (let i = start; i < template.length; i += 1) {
    depth += { '{': 1, '}': -1 }[template[i]] || 0;
    if (depth === 0) {
      return i;
    }
  }
  return template.length;
}

/** The one of `one {…} other {…}` that fits a count. */
function alternative(choices, count) {
  const texts = new Map();
  let last = 0;
  for (let i = choices.indexOf('{'); i >= 0; i = choices.indexOf('{', last)) {
    const end = closing(choices, i);
    texts.set(choices.slice(last, i).trim(), choices.slice(i + 1, end));
    last = end + 1;
  }
  return texts.get(`=${count}`) ?? texts.get(PLURALS.select(count)) ?? texts.get('other');
}

const inFigures = (value) => (typeof value === 'number' ? number(value) : value);

/**
 * A template with its arguments in it, as a list: `{0}`, `{0, plural, one {…} other {…}}`, and `#`
 * for the number that the plural goes by. An argument may be an element that has a `count`.
 */
function filled(template, values, counted) {
  const parts = [];
  for (let i = 0, last = 0; i <= template.length; i += 1) {
    const isSharp = template[i] === '#' && counted !== undefined;
    if (template[i] === '{' || isSharp || i === template.length) {
      parts.push(template.slice(last, i));
    }
    if (isSharp) {
      parts.push(inFigures(counted));
      last = i + 1;
    } else if (template[i] === '{') {
      const end = closing(template, i);
      const [, place, choices] = /^(\d+)(?:, plural, (.*))?$/s.exec(template.slice(i + 1, end));
      const value = values[place];
      parts.push(choices === undefined
        ? inFigures(value)
        : filled(alternative(choices, value.count ?? value), values, value));
      i = end;
      last = end + 1;
    }
  }
  return parts.flat().filter((part) => part !== '');
}

/** What the page says under a key, as children: text, and arguments that are elements. */
const tell = (key, ...values) => filled(WORDS[key] ?? key, values).reduce((parts, part) => {
  const last = parts.at(-1);
  return typeof part === 'string' && typeof last === 'string'
    ? [...parts.slice(0, -1), last + part]
    : [...parts, part];
}, []);

/** The same as text. */
const say = (key, ...values) => tell(key, ...values).join('');
