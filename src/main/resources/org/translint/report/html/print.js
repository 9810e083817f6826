// What is printed: the article that is open, or all that pass the filters.

const paper = h('div', { class: 'paper' });
addEventListener('beforeprint', () => {
  main.querySelectorAll('.people + .show-more').forEach((more) => {
    while (!more.hidden) {
      more.click();
    }
  });
  if (state.view === 'overview') {
    paper.replaceChildren(...shown.map(({ article, findings }) => h('article', {},
      articleHead(open(article), 'h2'), article.standing === 'not-checked' ? null : articleText(article, findings, () => {}))));
    paper.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
    app.append(paper);
  }
});
addEventListener('afterprint', () => paper.remove());
