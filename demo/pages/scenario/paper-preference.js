/*
 * A site's own preference code, gated like any other: it greets a returning visitor and remembers a paper colour.
 * It runs only once "preferences" is granted.
 */
(() => {
  const papers = ['paper-plain', 'paper-rose', 'paper-mint'];
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('kq_paper='));
  let paper = cookie?.slice('kq_paper='.length) ?? papers[0];

  const visits = Number(localStorage.getItem('kq-visits') ?? 0) + 1;
  localStorage.setItem('kq-visits', String(visits));

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button outline';
  const show = () => {
    document.documentElement.classList.remove(...papers);
    document.documentElement.classList.add(paper);
    document.cookie = `kq_paper=${paper}; path=/; max-age=31536000; SameSite=Lax`;
    button.textContent = `Visit ${visits}, ${paper.replace('-', ': ')}. Another colour?`;
  };
  button.addEventListener('click', () => {
    paper = papers[(papers.indexOf(paper) + 1) % papers.length];
    show();
  });
  const start = () => {
    document.querySelector('.hero .button')?.after(' ', button);
    show();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
