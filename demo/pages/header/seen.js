// Says what became of the counter, which stands before this script in the page.
const { counted } = document.documentElement.dataset;
const seen = document.getElementById('seen');
seen.textContent = counted ? 'was asked for, and has counted you' : 'the browser refused to ask for it';
