/**
 * The page that every contender is measured on: as large as a usual landing page (some 250 elements, a picture, cards, a form),
 * and still once it has loaded.
 */

const styles = `
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #222; background: #fff }
  header, footer { display: flex; gap: 2em; padding: 1em 2em; background: #f3f1ec }
  .hero { position: relative; height: 420px; overflow: hidden; color: #fff; background: #25483e }
  .hero img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover }
  .hero div { position: relative; padding: 5em 2em }
  .cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.5em; padding: 2em }
  .card { padding: 1em; border-radius: 12px; box-shadow: 0 2px 12px #0002 }
  form { display: grid; gap: .5em; max-width: 30em; padding: 2em }
`;

/** The picture: hills, drawn. Served as a file. */
export const hero = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 420">
  <rect width="1200" height="420" fill="#25483e"/>
  ${Array.from({ length: 8 }, (_, row) => hill(row)).join('\n  ')}
</svg>`;

function hill(row) {
  const y = 140 + row * 35;
  const waves = Array.from({ length: 12 }, (_, i) => `t100 ${(i % 2 ? 30 : -30) * Math.sin(row + i)}`).join(' ');
  return `<path d="M0 ${y}q50 -40 100 0 ${waves} V420H0z" fill="hsl(${150 + row * 8} 35% ${45 - row * 4}%)"/>`;
}

const card = (number) => `<article class="card">
  <h3>Journey number ${number}</h3>
  <p>Nine days by <em>bicycle</em>, from one river to the next. Someone else carries what is heavy.</p>
  <ul><li>Beds and breakfast</li><li>Maps</li><li>A way back by train</li></ul>
  <p><a href="#book">Book it</a> or <a href="#more">read more</a></p>
</article>`;

/**
 * @param {{ head: string, gated: string }} parts What a contender writes into the head, and the scripts that wait for consent, which
 *   stand at the end of the body.
 * @returns {string} HTML.
 */
export const page = ({ head, gated }) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Slow journeys</title>
  ${head}
  <link rel="icon" href="data:,">
  <style>${styles}</style>
</head>
<body>
  <header><b>Slow journeys</b> <a href="#a">Journeys</a> <a href="#b">Prices</a> <a href="#c">Journal</a></header>
  <main>
    <section class="hero"><img src="/hero.svg" alt=""><div><h1>Go far. Go slowly.</h1><p>Since 1997.</p></div></section>
    <section class="cards">${Array.from({ length: 15 }, (_, i) => card(i + 1)).join('')}</section>
    <form><label>Your address <input type="email"></label><label>What for <input></label><button>Send</button></form>
  </main>
  <footer><a href="#d">Privacy</a> <a href="#e">About</a></footer>
  ${gated}
</body>
</html>`;
