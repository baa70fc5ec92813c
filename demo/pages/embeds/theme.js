/** The theme that is chosen, or that the address names: `/embeds/?theme=ink`. */
const themes = document.getElementById('themes');

function show() {
  const link = document.getElementById('theme');
  if (themes.value) link.href = `/consentry/themes/${themes.value}.css`;
  else link.removeAttribute('href');
}

themes.value = new URLSearchParams(location.search).get('theme') ?? '';
themes.addEventListener('change', show);
show();
