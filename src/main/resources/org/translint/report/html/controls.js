// The search and the filters above every view.

const toggled = (set, value, isOn) => {
  const next = new Set(set);
  next[isOn ? 'add' : 'delete'](value);
  return next;
};

function box(label, isOn, change, attributes) {
  return h('label', attributes, h('input', {
    type: 'checkbox', checked: isOn, onchange: (event) => change(event.target.checked),
  }), label);
}

/** A menu of boxes; none chosen means all. It is made anew only where the choice is another. */
const menus = new Map();
function menu(title, only, name, choices) {
  const chosen = state.filter[name];
  const known = menus.get(name);
  if (known?.chosen === chosen || (known && known.chosen.size === 0 && chosen.size === 0)) {
    return known.element;
  }
  const element = menuElement(title, only, name, choices, chosen);
  menus.set(name, { chosen, element });
  return element;
}

function menuElement(title, only, name, choices, chosen) {
  return h('details', { class: 'menu', 'data-menu': name },
    h('summary', {}, title, chosen.size > 0 ? h('span', { class: 'count' }, ` ${chosen.size}`) : null),
    h('fieldset', {}, h('legend', {}, only),
      choices.map(([value, label, count]) => box([' ', label, h('span', { class: 'count' }, ` ${number(count)}`)], chosen.has(value),
        (isOn) => refilter({ [name]: toggled(state.filter[name], value, isOn) }), { 'data-value': value })),
      button(say('controls.all'), () => refilter({ [name]: new Set() }))));
}

const tally = (values) => {
  const counted_ = new Map();
  values.forEach((value) => counted_.set(value, (counted_.get(value) || 0) + 1));
  return counted_;
};
const byLanguage = tally(articles.filter((a) => a.standing !== 'not-checked').map((a) => a.tag));
const byStanding = tally(articles.map((article) => article.standing));

const search = h('input', {
  type: 'search', placeholder: say('controls.search'), 'aria-label': say('controls.search'),
  oninput: () => refilter({ query: search.value }),
});
const filters = h('div', { class: 'filters' });
const filterBox = h('details', { class: 'filter-box', open: matchMedia('(min-width: 48rem)').matches },
  h('summary', {}, say('controls.filters')), filters);

function drawFilters() {
  const { filter } = state;
  const opened = [...filters.querySelectorAll('.menu[open]')].map((m) => m.dataset.menu);
  const focused = filters.contains(document.activeElement) ? document.activeElement.closest('[data-value], [data-name]') : null;
  if (search.value !== filter.query) {
    search.value = filter.query;
  }
  const confidence = h('input', {
    type: 'range', min: 0, max: 100, step: 5, value: filter.confidence, 'data-name': 'confidence', 'aria-label': say('controls.least-confidence'),
    onchange: (event) => refilter({ confidence: Number(event.target.value) }),
  });
  filters.replaceChildren(
    h('fieldset', { class: 'severities' }, h('legend', { class: 'spoken' }, say('controls.severity')),
      SEVERITIES.map((name, i) => box([shape(name), SEVERITY_NAMES[name], h('span', { class: 'count' }, number(summary.findings[i]))],
        filter.severities.has(i), (isOn) => refilter({ severities: toggled(filter.severities, i, isOn) }),
        { class: `chip ${name}`, 'data-value': name }))),
    menu(say('controls.checks'), say('controls.only-checks'), 'checks', index.checks.map((check) => [check.id, check.id, check.count])),
    menu(say('controls.languages'), say('controls.only-languages'), 'languages', [...byLanguage].sort().map(([tag, count]) => [tag, languageName(tag), count])),
    menu(say('controls.verdicts'), say('controls.only-verdicts'), 'verdicts', Object.entries(STANDINGS).filter(([name]) => byStanding.has(name))
      .map(([name, label]) => [name, label, byStanding.get(name)])),
    h('label', { class: 'confidence' }, `${say('controls.confidence', filter.confidence)} `, confidence),
    box(` ${say('controls.unreviewed')}`, filter.unreviewed, (isOn) => refilter({ unreviewed: isOn }), { class: 'unreviewed', 'data-value': 'unreviewed' }),
    button(say('controls.reset'), () => refilter(fresh()), { class: 'reset' }));
  opened.forEach((name) => { filters.querySelector(`[data-menu="${name}"]`).open = true; });
  if (focused) {
    const { value, name } = focused.dataset;
    const again = [...filters.querySelectorAll('[data-value], [data-name]')]
      .find((e) => e.dataset.value === value && e.dataset.name === name);
    (again?.matches('input') ? again : again?.querySelector('input'))?.focus();
  }
}
