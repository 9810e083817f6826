// Dialogs: the keys, and the page of a check.

function dialog(title, ...content) {
  const box = h('dialog', { 'aria-labelledby': 'dialog-title', onclose: () => box.remove() },
    h('h2', { id: 'dialog-title' }, title), content,
    button('Close', () => box.close(), { class: 'close' }));
  document.body.append(box);
  box.showModal();
  return box;
}

/** Keys of one letter can be turned off: whoever speaks to the computer types them by accident. */
const keysAreOn = () => storage.get('translint:keys') !== false;

const KEYS = [
  ['j', 'next finding'], ['k', 'previous finding'], ['n', 'next article'], ['p', 'previous article'],
  ['a', 'accept the finding: not a fault'], ['x', 'reject it: a fault, to be fixed'],
  ['o', 'overview'], ['/', 'search'], ['?', 'this help'], ['Esc', 'close it'],
];

function showKeys() {
  dialog('Keyboard',
    h('dl', { class: 'keys' }, KEYS.map(([key, does]) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, does)))),
    h('p', {}, h('label', {}, h('input', {
      type: 'checkbox', name: 'shortcuts', checked: keysAreOn(), onchange: (e) => storage.set('translint:keys', e.target.checked),
    }), ' Use these keys')));
}

function showCheck(id) {
  const check = checks.get(id);
  const paragraph = ([isItem, ...runs]) => {
    const children = [];
    for (let i = 0; i < runs.length; i += 2) {
      children.push(runs[i] ? h('code', {}, runs[i + 1]) : runs[i + 1]);
    }
    return h('p', { class: isItem ? 'bullet' : '' }, children);
  };
  dialog(id, h('p', { class: 'quiet' }, `${counted(check.count, 'finding', 'findings')} in this report`),
    check.sections.map((section) => [h('h3', {}, section.heading), section.paragraphs.map(paragraph)]));
}
