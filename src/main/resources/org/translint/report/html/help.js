// Dialogs: the keys, and the page of a check.

function dialog(title, ...content) {
  const box = h('dialog', { 'aria-labelledby': 'dialog-title', onclose: () => box.remove() },
    h('h2', { id: 'dialog-title' }, title), content,
    button(say('help.close'), () => box.close(), { class: 'close' }));
  document.body.append(box);
  box.showModal();
  return box;
}

/** Keys of one letter can be turned off: whoever speaks to the computer types them by accident. */
const keysAreOn = () => storage.get('translint:keys') !== false;

const KEYS = [
  ['j', say('help.next-finding')], ['k', say('help.previous-finding')],
  ['n', say('help.next-article')], ['p', say('help.previous-article')],
  ['a', say('help.accept')], ['x', say('help.reject')], ['o', say('help.overview')],
  ['/', say('help.search')], ['?', say('help.this')], [say('help.escape'), say('help.leave')],
];

function showKeys() {
  dialog(say('help.keyboard'),
    h('dl', { class: 'keys' }, KEYS.map(([key, does]) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, does)))),
    h('p', {}, h('label', {}, h('input', {
      type: 'checkbox', name: 'shortcuts', checked: keysAreOn(), onchange: (e) => storage.set('translint:keys', e.target.checked),
    }), ` ${say('help.use')}`)));
}

function showCheck(id) {
  const check = checks.get(id);
  const paragraph = ([isItem, ...runs]) => {
    const children = [];
    for (let i = 0; i < runs.length; i += 2) {
      children.push(runs[i] ? h('code', {}, runs[i + 1]) : runs[i + 1]);
    }
    return h('p', { class: isItem ? 'bullet' : '', lang: 'en' }, children);
  };
  dialog(id, h('p', { class: 'quiet' }, say('help.count', check.count)),
    check.sections.map((section) => [h('h3', { lang: 'en' }, section.heading), section.paragraphs.map(paragraph)]));
}
